<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>اعرض رمزك للكاميرا</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>لم يظهر رمز بعد</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>الكاميرا غير متاحة الآن</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>لا يُسجَّل شيء.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>ما تراه الكاميرا</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>ثانية وتُطفأ الكاميرا</numerusform>
            <numerusform>ثانية وتُطفأ الكاميرا</numerusform>
            <numerusform>ثانيتان وتُطفأ الكاميرا</numerusform>
            <numerusform>ثوانٍ وتُطفأ الكاميرا</numerusform>
            <numerusform>ثانية وتُطفأ الكاميرا</numerusform>
            <numerusform>ثانية وتُطفأ الكاميرا</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>ضع الرمز داخل المربع، على بُعد كفّ تقريبًا.</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>هل هو على هاتف؟ زد سطوع شاشته.</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>الكاميرا مطفأة. لم يظهر رمز خلال عشرين ثانية.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>لديّ دعوة</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>أنا زائر</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>أنا عضو</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>قرّبها إلى الماسح، أو اكتب أرقامها الستة.</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>اذكر اسمك واسم مضيفك: أقل من دقيقة.</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>استخدم بطاقتك، أو اسمك ورقمك السري.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>عادت إلى الانتظار هنا</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>شكرًا، %1. الباقي ينتظرك هنا.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>شكرًا، %1</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>لا شيء في انتظارك، %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>لا طرود في انتظارك</numerusform>
            <numerusform>طرد واحد في انتظارك</numerusform>
            <numerusform>طردان في انتظارك</numerusform>
            <numerusform>%n طرود في انتظارك</numerusform>
            <numerusform>%n طردًا في انتظارك</numerusform>
            <numerusform>%n طرد في انتظارك</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>أُخذ أحدها في هذه الأثناء. هذه ما زالت تنتظر.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>مضى على ذلك أكثر من خمس دقائق. يساعدك الاستقبال.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>لم يُسلَّم إليك شيء.</numerusform>
            <numerusform>سُلّم إليك طرد واحد.</numerusform>
            <numerusform>سُلّم إليك طردان.</numerusform>
            <numerusform>سُلّمت إليك %n طرود.</numerusform>
            <numerusform>سُلّم إليك %n طردًا.</numerusform>
            <numerusform>سُلّم إليك %n طرد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>خذها من الرف. المس ما ستتركه هنا.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>سريع التلف. %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>أخذتها كلها</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>أخذت هذه</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>خلف المكتب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>دعوة واحدة وضيفان</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>خرج الطرد %1 مرتين</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>رصيد %1 تحت الصفر</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>انتهت طباعة %1 مرتين</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>هل خرجت مطبوعة %1؟</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>بطاقة واحدة لشخصين</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>هل شُحن رصيد %1 مرتين؟</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>سجّل %1 دخوله (%2) بالدعوة التي استخدمها %3 من قبل (%4). يُعتدّ بالأول.</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>وصل باسم %1.</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>حسب سجلاتنا سُلّم إلى %1 (%2) وإلى %3 (%4). اسأل من فضلك من لديه الطرد.</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>صُرف ما يزيد %1 على المتاح، منذ %2. مكاتب لا يرى بعضها بعضًا سمحت بصرف الرصيد نفسه.</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>المكتب الذي قبله: %1.</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>سجلّان يذكران كيف انتهت (%1)، وهما مختلفان. يُعتدّ بالأول: خُصم %2.</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>أُرسلت إلى الطابعة (%1)، ولا يعلم أحد كيف انتهت. إلى أن يذكر ذلك أحد، يبقى %2 محجوزًا لها.</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>مُنح %1 هذه البطاقة (%2)، ومُنحها %3 أيضًا (%4). عند القارئ هي للأول.</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>دُفع %1 عند مكتب (%2) ثم مرة أخرى عند مكتب آخر (%3). ربما كانت دفعة واحدة.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>الدفعتان صحيحتان</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>لا يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>مرحبًا بكليهما</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>سجّل خروج %1</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>تنتهي الزيارة الآن.</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>يحتفظ %1 بالبطاقة</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>يحتاج %1 إلى أخرى.</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>الطرد لدى %1</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>يبقى السجل الأول.</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>يُعتدّ بالسجل الثاني.</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>اطلبه عند الشحن القادم</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>يُخصم الناقص عندئذ.</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>تنازل عنه</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>يتحمّل المكان %1.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>اتركه هكذا</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>يبقى %1 مخصومًا.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>أعِده</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>يعود %1 إلى الرصيد.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>خرجت</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>يُخصم %1.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>لم تخرج</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>لا يُخصم شيء.</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>كانت دفعة واحدة</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>يُسحب %1 من الرصيد.</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>هل يعرض المكتب الرئيسي الشيء نفسه؟</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>تجده تحت الرمز في صفحة المكتب الرئيسي. لم يُرسل شيء إلى هناك بعد.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>لا، مختلف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>نعم، نفسه</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>نسأل المكتب الرئيسي</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>هذا المكتب مربوط</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>هذا المكتب تابع لـ %1</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>يستغرق ذلك بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>كل بيانات المكان هنا. البطاقات والأرقام السرية تعمل فورًا.</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>بيانات المكان في الطريق. يمكنك ترك هذه الصفحة.</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>بيانات المكان في الطريق، ولم يبقَ شيء. يمكنك ترك هذه الصفحة.</numerusform>
            <numerusform>بيانات المكان في الطريق، وبقي شيء واحد. يمكنك ترك هذه الصفحة.</numerusform>
            <numerusform>بيانات المكان في الطريق، وبقي شيئان. يمكنك ترك هذه الصفحة.</numerusform>
            <numerusform>بيانات المكان في الطريق، وبقيت %n أشياء. يمكنك ترك هذه الصفحة.</numerusform>
            <numerusform>بيانات المكان في الطريق، وبقي %n شيئًا. يمكنك ترك هذه الصفحة.</numerusform>
            <numerusform>بيانات المكان في الطريق، وبقي %n شيء. يمكنك ترك هذه الصفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>هذا المكتب مربوط</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>الربط بالمكتب الرئيسي</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>اكتبه</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>اكتبه يدويًا</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1، على %2</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1، على %2، منذ %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>لربطه من جديد أنشئ رمزًا في المكتب الرئيسي وقرّبه إلى القارئ.</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>قرّب الرمز من صفحة المكتب الرئيسي إلى القارئ.</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>في صفحة المكتب الرئيسي اختر «Pair a new kiosk». ثم قرّب الرمز المعروض إلى القارئ.</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>عنوان المكتب الرئيسي</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>رمز المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>التهيئة</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>صحّحه</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اربط</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>هذا رمز آخر. الصحيح موجود في صفحة المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>لم يعد هذا الرمز يفتح شيئًا. أنشئ رمزًا جديدًا في المكتب الرئيسي من فضلك.</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>الرمز ثمانية أحرف وأرقام.</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>لهذا المكتب مكان خاص به. في المكتب الرئيسي اختر «Let a kiosk bring its space».</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>لم يكن ذلك مكتبك الرئيسي. لم يُرسل إليه شيء. أخبر من يعتني بالشبكة من فضلك.</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>هل الساعة مضبوطة؟ تشير إلى %1.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>تشير ساعة هذا المكتب إلى %1. إن كانت خاطئة فاضبطها. وإن كانت صحيحة فقد انتهت شهادة المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>يبدو مثل desk.example أو ‎192.168.1.20:8470.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>يجب أن يبدأ بـ https://‎ وإلا أمكن لغيرك التنصت.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>لا أحد يعرف هذا الاسم. هل هذا المكتب على الشبكة؟</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>اسم المكتب الرئيسي يختلف عن هذا العنوان. أخبر من يعتني به من فضلك.</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>ما يجيب هناك لم يُثبت أنه مكتبك الرئيسي. لم يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>لا أحد يجيب هناك. هل هذا المكتب على الشبكة؟</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>المكتب الرئيسي مشغول، أو جُرّبت رموز كثيرة. حاول بعد بضع دقائق من فضلك.</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>إصدار المكتب الرئيسي يختلف عن إصدار هذا المكتب. حدّث الاثنين من فضلك.</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>تعذّر على هذا المكتب حفظ ذلك. القرص ممتلئ، أو لا يمكن الكتابة عليه.</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>ما يجيب هناك ليس مكتبك الرئيسي. هل العنوان صحيح؟</translation>
    </message>
</context>
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>قارئ العرض التجريبي</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>قرّب واحدًا من هذه إلى القارئ</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>لم يُسجَّل دخولك</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>ما زال دخولك مسجَّلًا</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>إلى اللقاء، %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>مساء الخير، %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>صباح الخير، %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>طاب يومك، %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>سُجّل الدخول من قبل في %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>سُجّل الخروج من قبل في %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>سُجّل الدخول في %1</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>سُجّل الخروج في %1</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>كأنك لم تمرّر بطاقتك، %1.</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>نراك قريبًا. لا شيء في انتظارك.</numerusform>
            <numerusform>نراك قريبًا. ما زال هنا شيء واحد لك.</numerusform>
            <numerusform>نراك قريبًا. ما زال هنا شيئان لك.</numerusform>
            <numerusform>نراك قريبًا. ما زالت هنا %n أشياء لك.</numerusform>
            <numerusform>نراك قريبًا. ما زال هنا %n شيئًا لك.</numerusform>
            <numerusform>نراك قريبًا. ما زال هنا %n شيء لك.</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>نراك قريبًا.</translation>
    </message>
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>تُفتح لوحة الموظفين ببطاقتك: قرّبها إلى القارئ.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>لا شيء لك اليوم.</numerusform>
            <numerusform>هنا شيء واحد لك اليوم.</numerusform>
            <numerusform>هنا شيئان لك اليوم.</numerusform>
            <numerusform>هنا %n أشياء لك اليوم.</numerusform>
            <numerusform>هنا %n شيئًا لك اليوم.</numerusform>
            <numerusform>هنا %n شيء لك اليوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>لا شيء في انتظارك. نتمنى لك يومًا طيبًا.</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 في انتظارك</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>هنا منذ %1</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>هنا منذ %1، من %2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>أنت في الطريق</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>أنا قادم</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>لا طرود تنتظر</numerusform>
            <numerusform>طرد واحد ينتظر</numerusform>
            <numerusform>طردان ينتظران</numerusform>
            <numerusform>%n طرود تنتظر</numerusform>
            <numerusform>%n طردًا ينتظر</numerusform>
            <numerusform>%n طرد ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>خلف المكتب، منذ %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>استلام</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>لا مستندات للطباعة</numerusform>
            <numerusform>مستند واحد للطباعة</numerusform>
            <numerusform>مستندان للطباعة</numerusform>
            <numerusform>%n مستندات للطباعة</numerusform>
            <numerusform>%n مستندًا للطباعة</numerusform>
            <numerusform>%n مستند للطباعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>في %1، %2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>لن أحضر</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>سأحضر</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>تراجع عن الدخول</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>تراجع عن الخروج</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>كنت أقصد المغادرة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>اسأل الاستقبال</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>افتح اللوحة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>العدّ الأول: من الآن يمكننا المقارنة.</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>هذا هو المبلغ المتوقع تمامًا.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>ينقص %1.</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>يزيد %1 على المتوقع.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>لم يُشحن شيء نقدًا بعد، ولم يُعدّ الدرج قط.</numerusform>
            <numerusform>عملية شحن نقدية واحدة حتى الآن، ولم يُعدّ الدرج قط.</numerusform>
            <numerusform>عمليتا شحن نقديتان حتى الآن، ولم يُعدّ الدرج قط.</numerusform>
            <numerusform>%n عمليات شحن نقدية حتى الآن، ولم يُعدّ الدرج قط.</numerusform>
            <numerusform>%n عملية شحن نقدية حتى الآن، ولم يُعدّ الدرج قط.</numerusform>
            <numerusform>%n عملية شحن نقدية حتى الآن، ولم يُعدّ الدرج قط.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>لم يُعدّ قط.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>المتوقع %1، من دون شحن نقدي منذ %2.</numerusform>
            <numerusform>المتوقع %1، مع عملية شحن نقدية واحدة منذ %2.</numerusform>
            <numerusform>المتوقع %1، مع عمليتي شحن نقديتين منذ %2.</numerusform>
            <numerusform>المتوقع %1، مع %n عمليات شحن نقدية منذ %2.</numerusform>
            <numerusform>المتوقع %1، مع %n عملية شحن نقدية منذ %2.</numerusform>
            <numerusform>المتوقع %1، مع %n عملية شحن نقدية منذ %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>سُجّل العدّ</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>عدّ الدرج</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>سجّل العدّ</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>في الدرج</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>ورقة العدّ في مجلد الإيصالات.</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>لا ورقة له، لكنه مسجَّل.</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>يجري إعداد ورقة له.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>في حالة الطوارئ</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>أغلق القائمة</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>لا توجد قائمة بعد. غادر المبنى من أقرب مخرج، وعدّوا الحاضرين عند نقطة التجمع.</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>من في الداخل</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>ما لم يستلمه المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>اكتب ملفًا</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>اكتب ملفًا للدعم</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>سجّله من جديد</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>أرسله ثانية</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه كما هو</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>استلم المكتب الرئيسي كل شيء.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>لم يحدث بعد</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>متصل بـ</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>متصل منذ %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>لم يُرسل بعد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>شيء واحد</numerusform>
            <numerusform>شيئان</numerusform>
            <numerusform>%n أشياء</numerusform>
            <numerusform>%n شيئًا</numerusform>
            <numerusform>%n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>الأطول انتظارًا</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>الساعة: اضبطها من فضلك</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>آخر نسخة احتياطية</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>المتاح على القرص</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>البرنامج، البيانات</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>نُسخت بياناته أو استُعيدت</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لم يحدث</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%n مرات</numerusform>
            <numerusform>%n مرة</numerusform>
            <numerusform>%n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يصل بعد</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>التبادل مع المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب الرئيسي</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>اسأل الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>استلم المكتب الرئيسي كل شيء</numerusform>
            <numerusform>شيء واحد لم يستلمه المكتب الرئيسي</numerusform>
            <numerusform>شيئان لم يستلمهما المكتب الرئيسي</numerusform>
            <numerusform>%n أشياء لم يستلمها المكتب الرئيسي</numerusform>
            <numerusform>%n شيئًا لم يستلمه المكتب الرئيسي</numerusform>
            <numerusform>%n شيء لم يستلمه المكتب الرئيسي</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>اربط هذا المكتب</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>لا وصول إلى المكتب الرئيسي. الدخول والضيوف والطرود كالمعتاد، والطباعة بالرصيد متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>لا وصول إلى المكتب الرئيسي. الدخول والضيوف والطرود والطباعة كالمعتاد، ويُبلَّغ بها لاحقًا.</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>ما زال المكتب الرئيسي يستلم ما يحدث هنا، لكنه لا يخبر هذا المكتب بجديد. يمكن للمدير تغيير ذلك هناك.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>منع المكتب الرئيسي هذا المكتب من الاتصال. ما لم يستلمه بعد محفوظ هنا. أخبر المدير من فضلك.</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>طال انقطاع الاتصال بالمكتب الرئيسي: أُزيلت أسماء الأعضاء وبطاقاتهم من هنا إلى أن يعود.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>اليوم تُزال أسماء الأعضاء وبطاقاتهم من هذا المكتب، ما لم يصل إلى المكتب الرئيسي.</numerusform>
            <numerusform>بعد يوم واحد تُزال أسماء الأعضاء وبطاقاتهم من هذا المكتب، ما لم يصل إلى المكتب الرئيسي.</numerusform>
            <numerusform>بعد يومين تُزال أسماء الأعضاء وبطاقاتهم من هذا المكتب، ما لم يصل إلى المكتب الرئيسي.</numerusform>
            <numerusform>بعد %n أيام تُزال أسماء الأعضاء وبطاقاتهم من هذا المكتب، ما لم يصل إلى المكتب الرئيسي.</numerusform>
            <numerusform>بعد %n يومًا تُزال أسماء الأعضاء وبطاقاتهم من هذا المكتب، ما لم يصل إلى المكتب الرئيسي.</numerusform>
            <numerusform>بعد %n يوم تُزال أسماء الأعضاء وبطاقاتهم من هذا المكتب، ما لم يصل إلى المكتب الرئيسي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>مضبوطة</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>متأخرة %n د</numerusform>
            <numerusform>متأخرة %n د</numerusform>
            <numerusform>متأخرة %n د</numerusform>
            <numerusform>متأخرة %n د</numerusform>
            <numerusform>متأخرة %n د</numerusform>
            <numerusform>متأخرة %n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>متقدمة %n د</numerusform>
            <numerusform>متقدمة %n د</numerusform>
            <numerusform>متقدمة %n د</numerusform>
            <numerusform>متقدمة %n د</numerusform>
            <numerusform>متقدمة %n د</numerusform>
            <numerusform>متقدمة %n د</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>Its number is taken.</source>
        <translation>رقمه مستخدم من قبل.</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>يخص مكانًا آخر.</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>كان تالفًا.</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>لا يمكن أن يكون وقته صحيحًا.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>حجمه كبير جدًا.</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>فيه أحرف لا يمكن كتابتها.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>لا يمكن قراءته (%1).</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>نسأل المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>يُرسل إلى المكتب الرئيسي مرة أخرى.</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>سُجّل من جديد ويُرسل إلى المكتب الرئيسي الآن.</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>يبقى كما هو. وسُجّل من قرّر ذلك.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>الملف هنا: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>تعذّرت كتابة الملف. ربما القرص ممتلئ.</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>لا يمكن تسجيل هذا من جديد. الحل ملف للدعم.</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>لا نعرف هذه الأرقام. انظر مرة أخرى من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>حاول الآن من فضلك. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>حاول بعد دقيقة واحدة من فضلك. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>حاول بعد دقيقتين من فضلك. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>حاول بعد %n دقائق من فضلك. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>حاول بعد %n دقيقة من فضلك. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>حاول بعد %n دقيقة من فضلك. الاستقبال يساعدك فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>الأرقام الستة على بطاقتك</translation>
    </message>
    <message>
        <source>Your six digits</source>
        <translation>أرقامك الستة</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>من دعوتك، أو من بطاقتك عند المغادرة. يمكنك أيضًا تقريب الرمز إلى الماسح.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>أو قرّب الرمز على بطاقتك إلى الماسح.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>مغادرة</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>هل تود إضافة شيء؟</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>كلاهما اختياري. تُكتب الشركة على بطاقتك.</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>في زيارة %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>الهاتف أو البريد</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>بطاقتك جاهزة</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>ضعها حيث يراها الناس من فضلك.</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>يساعدك الاستقبال في بطاقتك</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>دخولك مسجَّل على أي حال.</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>يجري إعداد بطاقتك</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>في زيارة %1</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>تراجع عن الدخول</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>لم يُسجَّل دخولك</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>أنت في الداخل</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>كأنك لم تكن هنا. يمكنك البدء من جديد متى شئت.</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1 يرى ذلك عند تمرير بطاقته التالية.</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>رمزك عند المغادرة. هو مكتوب على بطاقتك أيضًا.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>رمزك عند المغادرة</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>اختر من تزوره. تكفي ثلاثة أحرف من الاسم.</translation>
    </message>
    <message>
        <source>Who are you visiting?</source>
        <translation>من تزور؟</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>لا نعرف أحدًا بهذا الاسم. جرّب أحرفًا أخرى، أو اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>اكتب ثلاثة أحرف</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>تكفي ثلاثة أحرف</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>سُجّل الخروج في %1</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>ما زلت هنا</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>إلى اللقاء، وشكرًا لزيارتك</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>بطاقتك تعمل كما كانت.</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>يمكنك ترك البطاقة عند الاستقبال.</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>في زيارة %1</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول والأخير</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>اكتب اسمك للبطاقة من فضلك.</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>لديّ رمز دعوة</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>أنا مغادر</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>بلا قواعد، تفضّل</numerusform>
            <numerusform>قاعدة صغيرة واحدة وتدخل</numerusform>
            <numerusform>قاعدتان صغيرتان وتدخل</numerusform>
            <numerusform>%n قواعد صغيرة وتدخل</numerusform>
            <numerusform>%n قاعدة صغيرة وتدخل</numerusform>
            <numerusform>%n قاعدة صغيرة وتدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>نظرة أخيرة وتدخل</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>أهلًا %1. %2 في انتظارك</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>في زيارة %1</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>صحّح اسمي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>اطبع بطاقتي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>أضف رفًّا</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>أضف باقة</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>أضف قاعدة</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>يُضاف الشعار من صفحة المكتب الرئيسي، أو بأمر الإعدادات.</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>تسري هذه من التشغيل التالي لهذا المكتب.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>مغلق</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>من %1 إلى %2 من أصل %3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>أسعار الطباعة</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>رفوف الطرود</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>الباقات</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد المكان</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>هذا المكتب</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>اسم المكان</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>نقطة التجمع بعد الإنذار</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>كلمات الضيوف، أيام</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>الطباعة دون اتصال، بحد أقصى</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>لا طباعة عند انقطاع الخط</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>أبيض وأسود، A4</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>ملوّن، A4</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>أبيض وأسود، A3</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>ملوّن، A3</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>رمز الرف</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>عدد الطرود التي يتسع لها</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>للطرود الكبيرة</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>اسم الباقة</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>السعر الشهري</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>أيام الشهر، 0 للكل</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>رصيد الطباعة الشهري</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>لم تعد متاحة</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>القاعدة في كلمتين</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>القاعدة في جملة واحدة</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>قطر الشاشة، بوصة</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>عرض الشاشة × ارتفاعها، مم</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>ألوان الشاشة</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>كاميرا للرموز</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>اكتبها هكذا: ‎9:00-18:00‎ أو ‎9-12, 14-18‎. اتركها فارغة ليوم الإغلاق.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>اكتبها هكذا: Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>اكتب ثلاثة أحرف كبيرة، مثل EUR.</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>لكل رف رمز قصير خاص به، مثل B-2.</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>اكتبها هكذا: ‎476 x 268‎، أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>يلزم حرف واحد على الأقل، و80 على الأكثر.</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>لا يمكن استخدام ذلك هنا. انظر إليه مرة أخرى.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>بترولي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>بنّي</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>قرميدي</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>حبري</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>اللغات ووسائل القراءة</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>اللغات ووسائل القراءة</translation>
    </message>
</context>
<context>
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب الرئيسي</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>الرفوف فارغة</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>لا طرود، وبعض الرفوف ممتلئة</numerusform>
            <numerusform>طرد واحد، وبعض الرفوف ممتلئة</numerusform>
            <numerusform>طردان، وبعض الرفوف ممتلئة</numerusform>
            <numerusform>%n طرود، وبعض الرفوف ممتلئة</numerusform>
            <numerusform>%n طردًا، وبعض الرفوف ممتلئة</numerusform>
            <numerusform>%n طرد، وبعض الرفوف ممتلئة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>لا طرود على الرفوف</numerusform>
            <numerusform>طرد واحد على الرفوف</numerusform>
            <numerusform>طردان على الرفوف</numerusform>
            <numerusform>%n طرود على الرفوف</numerusform>
            <numerusform>%n طردًا على الرفوف</numerusform>
            <numerusform>%n طرد على الرفوف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>لا ضيوف</numerusform>
            <numerusform>ضيف واحد</numerusform>
            <numerusform>ضيفان</numerusform>
            <numerusform>%n ضيوف</numerusform>
            <numerusform>%n ضيفًا</numerusform>
            <numerusform>%n ضيف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n غيرها</numerusform>
            <numerusform>و%n غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>لزيارة %1، في الطريق</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لزيارة %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء للعمل.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>لا أعضاء</numerusform>
            <numerusform>عضو واحد</numerusform>
            <numerusform>عضوان</numerusform>
            <numerusform>%n أعضاء</numerusform>
            <numerusform>%n عضوًا</numerusform>
            <numerusform>%n عضو</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>ضيف، %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>أظهر الكل (%n)</numerusform>
            <numerusform>أظهر الكل (%n)</numerusform>
            <numerusform>أظهر الكل (%n)</numerusform>
            <numerusform>أظهر الكل (%n)</numerusform>
            <numerusform>أظهر الكل (%n)</numerusform>
            <numerusform>أظهر الكل (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>الرفوف</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>لا طرود</numerusform>
            <numerusform>طرد واحد</numerusform>
            <numerusform>طردان</numerusform>
            <numerusform>%n طرود</numerusform>
            <numerusform>%n طردًا</numerusform>
            <numerusform>%n طرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>استُلم كل شيء</numerusform>
            <numerusform>واحد لم يُستلم</numerusform>
            <numerusform>اثنان لم يُستلما</numerusform>
            <numerusform>%n لم تُستلم</numerusform>
            <numerusform>%n لم تُستلم</numerusform>
            <numerusform>%n لم تُستلم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>اعرض المزيد</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>درج النقد</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>التبادل مع المكتب الرئيسي</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>الاستقبال يعلم أنك هنا</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>اذكر هذه الأحرف الأربعة ليعرفوا أين كنت. تبقى صفحتك كما هي.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>استمر</translation>
    </message>
</context>
<context>
    <name>KCodeField</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>أما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>تُغلق هذه الصفحة الآن وتنسى ما كتبته. المس أي مكان للمتابعة.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد ثانية واحدة وتنسى ما كتبته. المس أي مكان للمتابعة.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد ثانيتين وتنسى ما كتبته. المس أي مكان للمتابعة.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد %n ثوانٍ وتنسى ما كتبته. المس أي مكان للمتابعة.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد %n ثانية وتنسى ما كتبته. المس أي مكان للمتابعة.</numerusform>
            <numerusform>تُغلق هذه الصفحة بعد %n ثانية وتنسى ما كتبته. المس أي مكان للمتابعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>استُخدم %1 من %n يوم</numerusform>
            <numerusform>استُخدم %1 من يوم واحد (%n)</numerusform>
            <numerusform>استُخدم %1 من يومين (%n)</numerusform>
            <numerusform>استُخدم %1 من %n أيام</numerusform>
            <numerusform>استُخدم %1 من %n يومًا</numerusform>
            <numerusform>استُخدم %1 من %n يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>اسأل الاستقبال</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>وقّع هنا أولًا من فضلك. يكفي إصبعك.</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>القواعد الآن بلغة أخرى. وقّع عليها من فضلك.</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>وقّع بإصبعك</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>في زيارة %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>لا نحتفظ باسمك.</numerusform>
            <numerusform>نحتفظ باسمك يومًا واحدًا ثم نحذفه.</numerusform>
            <numerusform>نحتفظ باسمك يومين ثم نحذفه.</numerusform>
            <numerusform>نحتفظ باسمك %n أيام ثم نحذفه.</numerusform>
            <numerusform>نحتفظ باسمك %n يومًا ثم نحذفه.</numerusform>
            <numerusform>نحتفظ باسمك %n يوم ثم نحذفه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1. اضغط ثلاث ثوانٍ في حالة الطوارئ</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>احذف آخر رقم</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>لا أحد هنا الآن (%n)</numerusform>
            <numerusform>شخص واحد هنا الآن (%n)</numerusform>
            <numerusform>شخصان هنا الآن (%n)</numerusform>
            <numerusform>%n أشخاص هنا الآن</numerusform>
            <numerusform>%n شخصًا هنا الآن</numerusform>
            <numerusform>%n شخص هنا الآن</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 من %n رقم</numerusform>
            <numerusform>%1 من رقم واحد (%n)</numerusform>
            <numerusform>%1 من رقمين (%n)</numerusform>
            <numerusform>%1 من %n أرقام</numerusform>
            <numerusform>%1 من %n رقمًا</numerusform>
            <numerusform>%1 من %n رقم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>عضويتك متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>انتهت عضويتك</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>مدفوع حتى %1</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>مدفوع بلا تاريخ انتهاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>استُخدم %1 من %n يوم</numerusform>
            <numerusform>استُخدم %1 من يوم واحد (%n)</numerusform>
            <numerusform>استُخدم %1 من يومين (%n)</numerusform>
            <numerusform>استُخدم %1 من %n أيام</numerusform>
            <numerusform>استُخدم %1 من %n يومًا</numerusform>
            <numerusform>استُخدم %1 من %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>أظهر عضويتي</translation>
    </message>
</context>
<context>
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>ملوّن</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>أبيض وأسود</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>نسخة أقل</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>نسخة إضافية</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>لا صفحات ملوّنة</numerusform>
            <numerusform>صفحة ملوّنة واحدة</numerusform>
            <numerusform>صفحتان ملوّنتان</numerusform>
            <numerusform>%n صفحات ملوّنة</numerusform>
            <numerusform>%n صفحة ملوّنة</numerusform>
            <numerusform>%n صفحة ملوّنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>لا صفحات بالأبيض والأسود</numerusform>
            <numerusform>صفحة واحدة بالأبيض والأسود</numerusform>
            <numerusform>صفحتان بالأبيض والأسود</numerusform>
            <numerusform>%n صفحات بالأبيض والأسود</numerusform>
            <numerusform>%n صفحة بالأبيض والأسود</numerusform>
            <numerusform>%n صفحة بالأبيض والأسود</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>الرصيد الآن</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعدها</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>بالألوان بدلًا من ذلك</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>الكل بالأبيض والأسود، %1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>اطبع الكل بالأبيض والأسود، %1</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>سُلّم هذا الطرد من قبل.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>مضى على ذلك أكثر من خمس دقائق.</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>الملصق جاهز.</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>لم يُطبع الملصق. اكتب %1 على الطرد.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>هذه الجولة</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لم يُنجز شيء بعد</numerusform>
            <numerusform>أُنجز واحد</numerusform>
            <numerusform>أُنجز اثنان</numerusform>
            <numerusform>أُنجزت %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
            <numerusform>أُنجز %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>تراجع عن الأخير</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>لم تُسمَّ رفوف بعد.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>KShowCode</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>اعرض رمزًا للكاميرا</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>اعرض رمزًا</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>وقّع هنا بإصبعك</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>توقيعك</translation>
    </message>
</context>
<context>
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>KTurn</name>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>المكتب</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>A card of %1</source>
        <translation>بطاقة %1</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>أُبلغ عن فقدانها: لا يدخل بها أحد.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>مستخدمة منذ %1.</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>استبدلها ببطاقة جديدة</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>عُثر عليها</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>فُقدت</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>اسحبها نهائيًا</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>أي شركة؟</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>أي باقة؟</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>بلا شركة</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>بلا باقة</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>لدى %1 بطاقة جديدة</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>قرّب البطاقة الجديدة إلى القارئ</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>قرّب بطاقة أخرى إلى القارئ</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>تعمل فورًا. القديمة لم تعد تفتح شيئًا.</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>تعمل فورًا.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>هذه بطاقة %1 أصلًا. لا حاجة إلى غيرها.</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>أبلغ %1 عن فقدان هذه البطاقة. اسحبها هناك أولًا، ثم يمكن منحها لشخص آخر.</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>هذه البطاقة تخص %1. اسحبها هناك أولًا، أو خذ بطاقة أخرى.</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>كان ذلك رمزًا مطبوعًا. البطاقة هي ما يحتفظ به الأعضاء.</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>تُسحب القديمة باللمسة نفسها.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>هي لـ %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>افتح صفحة %1</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>من العضو الجديد؟</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>الاسم الأول والأخير</translation>
    </message>
    <message>
        <source>A name has at least one letter. Please type it.</source>
        <translation>للاسم حرف واحد على الأقل. اكتبه من فضلك.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>أصبح %1 عضوًا الآن.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>الرقم السري الجديد لـ %1 يعمل من الآن.</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>لم يعد أحد يدخل بهذه البطاقة.</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>البطاقة تعمل من جديد.</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>لم تعد البطاقة تفتح شيئًا هنا.</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>العضوية متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>العضوية مستمرة.</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>انتهت العضوية.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>لم يعد هناك ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>هذا للمدير وحده.</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>عضوية متوقفة</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>عضوية منتهية</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>مدفوع بلا تاريخ انتهاء</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>مدفوع حتى %1</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>مدير المكان</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>في الداخل الآن</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>ليس في الداخل</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>بطاقة منذ %1</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>أُبلغ عن فقدانها</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>امنح بطاقة</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>امنح بطاقة أخرى</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>حدّد رقمًا سريًا</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>غيّر الرقم السري</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>شحن الرصيد</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>أوقف العضوية مؤقتًا</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>استأنف العضوية</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>أنهِ العضوية</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>هذا أول ما يُخمَّن. اختر ستة أرقام بلا نمط من فضلك.</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>كانا رقمين مختلفين. ابدأ من جديد من فضلك.</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>الأرقام الستة نفسها، لنتأكد منها.</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>دع %1 يكتبه من فضلك. لا حاجة لأن يعرفه غيره.</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>مرة أخرى من فضلك</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>رقم سري من ستة أرقام</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>لم يعد هناك ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>لم يعد هذا العضو هنا.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>أضف عضوًا</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>حرفان من الاسم</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>عضوية متوقفة</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>عضوية منتهية</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>لا أحد بهذا الاسم. يمكنك إضافته.</translation>
    </message>
</context>
<context>
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>اسأل الاستقبال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>أول ثلاثة أحرف</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>لا رقم سري بهذا الاسم. اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>لا يوجد رقم سري بهذا الاسم.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>لم نجد أحدًا بهذا الاسم له رقم سري. جرّب أحرفًا أخرى، أو اطلب من الاستقبال تفعيله.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>مغلق مؤقتًا</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>لا يمكن فتح هذا المكتب بعد</translation>
    </message>
</context>
<context>
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>هو هنا من قبل</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>امسح الطرد</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>هذا ليس رمز طرد. امسح الرمز بجانب العنوان، أو اكتب الرقم.</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>هذا ليس طردًا.</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>امسح الطرد، أو اكتب الرقم الذي عليه.</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>طرد وارد</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>امسح التالي</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>أو اكتب الرقم</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>الرقم على الطرد</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>ينتظر خارج الرفوف منذ %1</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>على %1 منذ %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>هذا طرد آخر</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>ليس له رقم</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>سريع التلف</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>كبير الحجم</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>متضرر</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>رسوم جمركية</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>يلزم توقيع</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>لم يعد عضوًا</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>لا نعرفه</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>بجانب طرده الآخر</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>على الأرض، مكان الأشياء الكبيرة</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>لا مكان على أي رف</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>الرف الذي اخترته</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>الرف الأكثر اتساعًا</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>احفظه خلف المكتب، أو اختر رفًّا.</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>هو ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>لا أماكن فارغة</numerusform>
            <numerusform>مكان واحد فارغ</numerusform>
            <numerusform>مكانان فارغان</numerusform>
            <numerusform>%n أماكن فارغة</numerusform>
            <numerusform>%n مكانًا فارغًا</numerusform>
            <numerusform>%n مكان فارغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>أين يوضع؟</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>طرد وارد</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>تم مسح التالي</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>اترك هذا</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>ضعه على %1، ثم التالي</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>ضعه على %1</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>شركة الشحن غير معروفة</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>يبدو من %1، لكن أحد الأرقام لا يطابق</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>تخمين من الأرقام</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>الأرض</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>لا طرود هنا</numerusform>
            <numerusform>طرد واحد هنا</numerusform>
            <numerusform>طردان هنا</numerusform>
            <numerusform>%n طرود هنا</numerusform>
            <numerusform>%n طردًا هنا</numerusform>
            <numerusform>%n طرد هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>ممتلئ</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>لا مكان فارغ</numerusform>
            <numerusform>مكان فارغ</numerusform>
            <numerusform>مكانان فارغان</numerusform>
            <numerusform>%n أماكن فارغة</numerusform>
            <numerusform>%n مكانًا فارغًا</numerusform>
            <numerusform>%n مكان فارغ</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>اختر رفًّا</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>طرد وارد</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>لا رفوف في هذا المكان بعد. يضيفها المدير في الإعدادات.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>لمن هو؟</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>لم يعد عضوًا</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>وصله طرد مؤخرًا</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>اكتب حرفين</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>اكتب الاسم الذي عليه</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>طرد وارد</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>شركة الشحن غير معروفة</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>يبدو من %1، لكن أحد الأرقام لا يطابق</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>تخمين من الأرقام</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>يكفي حرفان</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>لا نعرفه</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>الاستقبال يعلم أنك هنا</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>هذا الطرد موجود هنا</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>مرّر بطاقتك للاستلام</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>انتظر عند المكتب من فضلك. لا يُترك شيء بلا رقيب.</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>لم يعد هذا الطرد هنا.</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>يُسلَّم بالبطاقة، أو من الاستقبال.</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>قرّبها إلى القارئ. لا يُسجَّل بذلك دخول ولا خروج.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>خلف المكتب</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>اذكر هذا عند الاستقبال إن لم يأتِ أحد.</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>بلا بطاقة؟</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>استخدم اسمك ورقمك السري</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>أحضرت طردًا</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>ننادي الاستقبال</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>هذا ليس الرقم السري الذي نعرفه. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>لحمايتك يتوقف الرقم السري لحظة. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري دقيقة واحدة. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري دقيقتين. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقائق. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقيقة. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقيقة. الاستقبال يساعدك فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>ثم نعرض ما يخصك وحدك.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>ستة أرقام. لا يراها أحد هنا.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>رقمك السري، %1</translation>
    </message>
</context>
<context>
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>طُبع كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>طُبع %1 من %n وجه</numerusform>
            <numerusform>طُبع %1 من وجه واحد</numerusform>
            <numerusform>طُبع %1 من وجهين</numerusform>
            <numerusform>طُبع %1 من %n أوجه</numerusform>
            <numerusform>طُبع %1 من %n وجهًا</numerusform>
            <numerusform>طُبع %1 من %n وجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>لم يُطبع شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>لا أوجه. شكرًا، ونراك قريبًا.</numerusform>
            <numerusform>وجه واحد. شكرًا، ونراك قريبًا.</numerusform>
            <numerusform>وجهان. شكرًا، ونراك قريبًا.</numerusform>
            <numerusform>%n أوجه. شكرًا، ونراك قريبًا.</numerusform>
            <numerusform>%n وجهًا. شكرًا، ونراك قريبًا.</numerusform>
            <numerusform>%n وجه. شكرًا، ونراك قريبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 يمكنك طباعة الباقي هنا خلال ساعة، وتُعاد آخر ورقة مجانًا.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اترك الباقي</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>اطبع الباقي، %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>مدفوع</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>عاد إلى رصيدك</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>الاسم والرقم السري</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>استخدم اسمي ورقمي السري</translation>
    </message>
    <message>
        <source>You have no PIN yet, %1</source>
        <translation>ليس لديك رقم سري بعد، %1</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>قرّب بطاقتك إلى القارئ</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>مطبوعاتك ورصيدك لك وحدك. يمنحك الاستقبال رقمًا سريًا وأنت تنتظر.</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>ثم رقمك السري، وبعده ما ينتظر الطباعة ورصيدك. لا يُسجَّل بذلك دخول ولا خروج.</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>ثم رقمك السري.</translation>
    </message>
</context>
<context>
    <name>PrintHistoryPage</name>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
    <message>
        <source>− %1</source>
        <translation>− %1</translation>
    </message>
    <message>
        <source>What happened to your credit</source>
        <translation>حركة رصيدك</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>ما اسمك؟</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>اسأل الاستقبال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>أول ثلاثة أحرف</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>لا رقم سري بهذا الاسم. اسأل الاستقبال.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>لا يوجد رقم سري بهذا الاسم.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>لم نجد أحدًا بهذا الاسم له رقم سري. جرّب أحرفًا أخرى، أو اطلب من الاستقبال تفعيله.</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>هذا ليس الرقم السري الذي نعرفه. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>لحمايتك يتوقف الرقم السري لحظة. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري دقيقة واحدة. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري دقيقتين. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقائق. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقيقة. الاستقبال يساعدك فورًا.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقيقة. الاستقبال يساعدك فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what waits for you, and your credit.</source>
        <translation>ثم نعرض ما ينتظرك ورصيدك.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>رقمك السري، %1</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>تكلفة الطباعة</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>ترى سعر كل صفحة قبل الطباعة، وتدفع ثمن ما يُطبع فقط.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>لم يُحدَّد سعر بعد. يحدده الاستقبال.</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 تُستأنف الطباعة تلقائيًا بعد معالجة ذلك.</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>تدفع ثمن ما يُطبع فقط. يمكنك المغادرة، فنحن نعدّ.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1، دخول بالرقم السري</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>أوقف الطباعة</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>انتهيت هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>لا مطبوعات</numerusform>
            <numerusform>مطبوعة واحدة</numerusform>
            <numerusform>مطبوعتان</numerusform>
            <numerusform>%n مطبوعات</numerusform>
            <numerusform>%n مطبوعة</numerusform>
            <numerusform>%n مطبوعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>مطبوعتك في الطريق</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>طُبع %1 من %n وجه</numerusform>
            <numerusform>طُبع %1 من وجه واحد</numerusform>
            <numerusform>طُبع %1 من وجهين</numerusform>
            <numerusform>طُبع %1 من %n أوجه</numerusform>
            <numerusform>طُبع %1 من %n وجهًا</numerusform>
            <numerusform>طُبع %1 من %n وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 يمكنك الطباعة فور جاهزيتها.</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>ينقص %1. اطلب من الاستقبال شحن رصيدك، أو اطبع بالأبيض والأسود.</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>ينقص %1. يشحن الاستقبال رصيدك وأنت تنتظر.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتين</numerusform>
            <numerusform>%n أوراق</numerusform>
            <numerusform>%n ورقة</numerusform>
            <numerusform>%n ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1 على %2، على الوجهين. تدفع ثمن ما يُطبع فقط.</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1 على %2. تدفع ثمن ما يُطبع فقط.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1، دخول بالرقم السري</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>اطبع الآن</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>طبعت بما يزيد %1 على رصيدك.</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>طبعت بما يزيد %1 على رصيدك. يُسدَّد ذلك من شحنك القادم.</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>ينقص %1 لطباعة الكل. يشحن الاستقبال رصيدك وأنت تنتظر.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1، حتى %2</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>مطبوعاتك ورصيدك</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1، دخول بالرقم السري</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>اطبع الكل، %1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>اطبع الآن، %1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>رصيدك</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>حركة الرصيد</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>في انتظار الطباعة</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>للطباعة</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>لا مطبوعات في الطريق</numerusform>
            <numerusform>مطبوعة واحدة في الطريق</numerusform>
            <numerusform>مطبوعتان في الطريق</numerusform>
            <numerusform>%n مطبوعات في الطريق</numerusform>
            <numerusform>%n مطبوعة في الطريق</numerusform>
            <numerusform>%n مطبوعة في الطريق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%n صفحات</numerusform>
            <numerusform>%n صفحة</numerusform>
            <numerusform>%n صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>لا صفحات، طُبعت من قبل</numerusform>
            <numerusform>صفحة واحدة، طُبعت من قبل</numerusform>
            <numerusform>صفحتان، طُبعتا من قبل</numerusform>
            <numerusform>%n صفحات، طُبعت من قبل</numerusform>
            <numerusform>%n صفحة، طُبعت من قبل</numerusform>
            <numerusform>%n صفحة، طُبعت من قبل</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>لا شيء في انتظارك هنا. يبقى المستند الذي ترسله يومًا واحدًا.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>لا شيء في انتظارك هنا.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>علقت ورقة في الطابعة.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>نفد الورق من الطابعة.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>أحد أبواب الطابعة مفتوح.</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>نفد حبر الطابعة.</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>الطابعة لا تستجيب الآن.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>تحتاج الطابعة إلى من ينظر إليها.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أوقفتها أنت.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>لم تستلمها الطابعة.</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>توقفت الطابعة قبل أن تكمل.</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>تغيّر رصيدك. هذه هي التكلفة الآن.</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>عُرض هذا السعر قبل مدة. ها هو من جديد.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>هذا المكتب يعمل وحده الآن، فيمكن الطباعة هنا حتى %1. يساعدك الاستقبال.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>هذا المكتب يعمل وحده الآن، فلا يمكن الدفع هنا. حاول بعد قليل من فضلك.</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>لم يعد هذا المستند هنا. تبقى المستندات يومًا واحدًا.</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>لا يمكن إكمال هذه الطباعة. اطبع من جديد من فضلك.</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>لم يُحدَّد سعر لهذه الصفحات بعد. يحدده الاستقبال.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>تحتاج الطابعة إلى من ينظر إليها. لم يُدفع شيء.</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>من باقتك</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>من شركتك</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>رصيدك الخاص</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>صفحة بالأبيض والأسود، A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>صفحة ملوّنة، A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>صفحة بالأبيض والأسود، A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>صفحة ملوّنة، A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>شحنت رصيدك</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>أُلغيت عملية شحن</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>من باقتك، لشهر</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>صحّحه الاستقبال</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>في الطريق. تدفع ثمن ما يُطبع.</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>لم يُطبع شيء، وعاد المبلغ كله. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>طُبع %1 من %n وجه. %2</numerusform>
            <numerusform>طُبع %1 من وجه واحد. %2</numerusform>
            <numerusform>طُبع %1 من وجهين. %2</numerusform>
            <numerusform>طُبع %1 من %n أوجه. %2</numerusform>
            <numerusform>طُبع %1 من %n وجهًا. %2</numerusform>
            <numerusform>طُبع %1 من %n وجه. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>لم يُطبع شيء</numerusform>
            <numerusform>طُبع وجه واحد</numerusform>
            <numerusform>طُبع وجهان</numerusform>
            <numerusform>طُبعت %n أوجه</numerusform>
            <numerusform>طُبع %n وجهًا</numerusform>
            <numerusform>طُبع %n وجه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>اسأل الاستقبال. يرون هذه الرسالة أيضًا.</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>اسأل الاستقبال واذكر %1. يرون هذه الرسالة أيضًا.</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>أُبلغ عن فقدان هذه البطاقة</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>لذلك لا تفتح شيئًا الآن، وهذا يحمي صاحبها. إن كنت أنت صاحبها فما زال بإمكانك الدخول.</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>لم تعد هذه البطاقة مستخدمة</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>حلّت محلها بطاقة أخرى. إن كانت معك فقرّبها إلى القارئ.</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>لا نعرف هذه البطاقة بعد</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>لم يضفها أحد هنا بعد، أو هي تخص مكانًا آخر.</translation>
    </message>
    <message>
        <source>This desk cannot check cards right now</source>
        <translation>لا يستطيع هذا المكتب التحقق من البطاقات الآن</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>لم يتصل بالمكتب الرئيسي منذ مدة طويلة، فمُحيت منه الأسماء والبطاقات. ستعود من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>عضويتك متوقفة</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>انتهت أو أُوقفت مؤقتًا، فلا تسجّل البطاقة دخولك اليوم. لم يضع شيء.</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>لا نجد هذه الدعوة</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>ربما سحبها مضيفك. يمكنك الدخول من دونها.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>استُخدمت هذه الدعوة من قبل</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>سجّل أحدهم دخوله بها. إن كنت أنت فلا شيء آخر عليك.</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>هذه الدعوة ليوم آخر</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>هذا الرمز لا يفتح شيئًا هنا</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>البطاقة التي سُجّل خروجها انتهت، ولكل زيارة بطاقتها.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>لم يعد التراجع ممكنًا</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>يمكنك التراجع خلال خمس دقائق، عند المكتب نفسه.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>انتظر قليلًا من فضلك</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة الآن.</numerusform>
            <numerusform>يمكنك المحاولة بعد دقيقة واحدة.</numerusform>
            <numerusform>يمكنك المحاولة بعد دقيقتين.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n دقائق.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n دقيقة.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>لم ينجح ذلك هنا</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>يساعدك الاستقبال على المتابعة.</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>يخبرك مضيفك بأي يوم. يمكنك الدخول من دونها.</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>هي ليوم %1. يمكنك الدخول من دونها.</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>الأمر غير ذلك</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>أنا عضو</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>استخدم اسمك ورقمك السري بدلًا منها.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>أنا زائر</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>اذكر اسمك واسم مضيفك: أقل من دقيقة.</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>هي بطاقتي وقد وجدتها</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>ادخل باسمك ورقمك السري. يعيد الاستقبال تفعيل البطاقة.</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>وجدت بطاقة شخص آخر</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>شكرًا! اتركها عند الاستقبال لتعود إلى صاحبها.</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>معي البطاقة الأحدث</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>قرّبها إلى القارئ الآن. لا حاجة إلى زر.</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>ليست معي</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>كانت تعمل من قبل</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>قرّبها إلى القارئ مرة أخرى، مسطّحة وللحظة.</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>أود الاستمرار</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>يعيد الاستقبال تفعيلها وأنت تنتظر.</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>أنا زائر اليوم</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>ادخل ضيفًا على أحد الأعضاء.</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>دخلت أو خرجت</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>مرّر بطاقتك مرة أخرى: كل مرة عكس التي قبلها.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>الضيوف</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>للاستقبال: %1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>الاسم والرقم السري</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>استخدم اسمي ورقمي السري</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>الدخول ضيفًا</translation>
    </message>
</context>
<context>
    <name>StaffBoardPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The desk, right now</source>
        <translation>المكتب الآن</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>استلام الطرود</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>الدرج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>لا أحد هنا الآن (%n)</numerusform>
            <numerusform>شخص واحد هنا الآن (%n)</numerusform>
            <numerusform>شخصان هنا الآن (%n)</numerusform>
            <numerusform>%n أشخاص هنا الآن</numerusform>
            <numerusform>%n شخصًا هنا الآن</numerusform>
            <numerusform>%n شخص هنا الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>ضيف %1</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>منذ أمس</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>لا أحد في الداخل.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>هذا ليس الرقم السري الذي نعرفه. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>لحمايتك يتوقف الرقم السري لحظة.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري دقيقة واحدة.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري دقيقتين.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقائق.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقيقة.</numerusform>
            <numerusform>لحمايتك يتوقف الرقم السري %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>اللوحة لموظفي المكان. يمكن للمدير أن يدخلك.</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>ثم تُفتح لوحة الموظفين.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>كنت أقصد المغادرة</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>رقمك السري، %1</translation>
    </message>
</context>
<context>
    <name>StaffTaskPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>أقفل اللوحة</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>حُسم هذا الأمر</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>حسمه أحدهم في هذه الأثناء، هنا أو عند مكتب آخر.</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>القرار للاستقبال، وللمدير حين يُمنح مال.</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>القرار للاستقبال.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>للمدير</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>قرّر</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>لم يبقَ شيء للعمل.</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>آخر خمس دقائق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>لم يحدث شيء هنا في آخر خمس دقائق.</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>ضيوف ينتظرون</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>لزيارة %1، في الطريق</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>لزيارة %1</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>التقيا</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>سجّل الخروج</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>لا أحد ينتظر.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
            <numerusform>%n د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
            <numerusform>%n س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>نداء %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>خرج %1 دون تمرير البطاقة</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>دخول منذ %1، أُغلق ليلًا</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>أحدهم يسأل عنكم</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>بطاقة أُبلغ عن فقدانها</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>بطاقة استُبدلت</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>بطاقة لا يعرفها أحد هنا</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>بطاقة عند مكتب انقطع اتصاله</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>عضوية متوقفة</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>رمز لا يعرفه أحد هنا</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>دعوة لا تفتح اليوم</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>أمر لم يتم عند المكتب</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>صُرف هذا الرصيد من قبل. لا يمكن استرداده كاملًا.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>حسم أحدهم هذا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>القرار في هذا للمدير.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>لم يعد هناك ما يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>تسجيل دخول %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>دخول %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>خروج %1</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>استُقبل %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>أُضيف %1</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>شحن رصيد %1</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>استُلم طرد لـ %1</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>سُلّمت طرود %1</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>مُنح %1 بطاقة</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>حدّد %1 رقمًا سريًا</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>أُبلغ عن فقدان بطاقة %1</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>عُثر على بطاقة %1</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>سُحبت بطاقة %1</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>تغيّرت عضوية %1</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>شُحن رصيد</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>رُدّ رصيد</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>صُحّح رصيد</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>عُدّ الدرج</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>طُبع شيء</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>تغيّرت الإعدادات</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>استُلم طرد</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>سُلّمت طرود</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>أُعيد طرد</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>نُقل طرد</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>تم الرد على نداء</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>حُسمت مهمة</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>تغيّر شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>لا شيء ينتظر هنا.</numerusform>
            <numerusform>شيء واحد ينتظر هنا.</numerusform>
            <numerusform>شيئان ينتظران هنا.</numerusform>
            <numerusform>%n أشياء تنتظر هنا.</numerusform>
            <numerusform>%n شيئًا ينتظر هنا.</numerusform>
            <numerusform>%n شيء ينتظر هنا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>لا شيء ينتظر هنا منذ %1.</numerusform>
            <numerusform>شيء واحد ينتظر هنا منذ %1.</numerusform>
            <numerusform>شيئان ينتظران هنا، أقدمهما منذ %1.</numerusform>
            <numerusform>%n أشياء تنتظر هنا، أقدمها منذ %1.</numerusform>
            <numerusform>%n شيئًا ينتظر هنا، أقدمها منذ %1.</numerusform>
            <numerusform>%n شيء ينتظر هنا، أقدمها منذ %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>هذا المكتب يعمل وحده. كل شيء محفوظ هنا.</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>المكتب يسأل المكتب الرئيسي.</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>المكتب الرئيسي متصل.</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>وصل كل شيء، آخره في %1. لا شيء ينتظر هنا.</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>لا وصول إلى المكتب الرئيسي. العمل مستمر.</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>لم يعد المكتب الرئيسي يعرف هذا المكتب. اربطه من جديد من فضلك.</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>يستلم المكتب الرئيسي ما يحدث هنا، ولا يخبر هذا المكتب بجديد.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>منع المكتب الرئيسي هذا المكتب من الاتصال. ما لم يستلمه محفوظ هنا.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>ساعة هذا المكتب غير مضبوطة. اضبطها من فضلك.</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>لم يستلم المكتب الرئيسي ما أرسله هذا المكتب. أخبر من يعتني به من فضلك.</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>يعمل وحده</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>أُرسل كل شيء، %1</numerusform>
            <numerusform>واحد لم يُرسل، %1</numerusform>
            <numerusform>اثنان لم يُرسلا، %1</numerusform>
            <numerusform>%n لم تُرسل، %1</numerusform>
            <numerusform>%n لم تُرسل، %1</numerusform>
            <numerusform>%n لم تُرسل، %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>أُرسل كل شيء</numerusform>
            <numerusform>واحد لم يُرسل</numerusform>
            <numerusform>اثنان لم يُرسلا</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
            <numerusform>%n لم تُرسل</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>طُبع ببعضه من قبل، فلا يمكن استرداده.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>لم يعد التراجع ممكنًا.</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>الإيصال %1 جاهز</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>هو في مجلد الإيصالات.</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>لا يوجد إيصال</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>المبلغ مسجَّل على أي حال. الرقم هو %1.</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>يجري إعداد الإيصال</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>رُدّ %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%1 نقدًا من %2</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%1 بالبطاقة من %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>الرصيد الآن</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>شُحن رصيد %1 بمبلغ %2 الآن. مرة أخرى؟</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>شُحن رصيد %1 بمبلغ %2 قبل لحظة. مرة أخرى؟</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>هذا أكثر مما يُدفع دفعة واحدة. انظر إلى المبلغ من فضلك.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>استلم</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>نعم، %1 مرة أخرى</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>استلم %1 نقدًا</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>استلم %1 بالبطاقة</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>شحن رصيد %1</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>الرصيد تحت الصفر بمقدار %1. يُسدَّد ذلك أولًا.</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>الرصيد الآن: %1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>قائمة الطوارئ: اضغط 3 ثوانٍ</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>لحظة من فضلك</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>العودة إلى البداية</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>لم يجر الأمر كما خططنا</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>حدث ذلك عدة مرات. يدخلك الاستقبال ريثما يُفحص هذا المكتب.</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>ليس ذلك بسببك، ولم يضع شيء تم تأكيده. ابدأ من جديد من فضلك.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>مرّر بطاقتك
أو اعرض رمزك</translation>
    </message>
    <message>
        <source>This desk is new</source>
        <translation>هذا المكتب جديد</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>قرّبها إلى القارئ. لا حاجة إلى زر.</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>يعمل وحده ما دمت تريد ذلك.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>أنا زائر</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>أخبرنا من تزور</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>الطرود</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>استلام أو تسليم</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>الرصيد وما ينتظر الطباعة</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اربط</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>هذا المكتب بمكتبك الرئيسي</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>لديّ رمز</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>بلا بطاقة؟</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>استخدم اسمك ورقمك السري</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>شخص هنا الآن</numerusform>
            <numerusform>شخص هنا الآن</numerusform>
            <numerusform>شخصان هنا الآن</numerusform>
            <numerusform>أشخاص هنا الآن</numerusform>
            <numerusform>شخصًا هنا الآن</numerusform>
            <numerusform>شخص هنا الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>اسأل الاستقبال</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>أحرف كبيرة</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>إدخال</translation>
    </message>
    <message>
        <source>space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>أرقام ورموز</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>اللغات ووسائل القراءة</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>أخفِ لوحة المفاتيح</translation>
    </message>
</context>
</TS>
