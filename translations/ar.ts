<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>The six digits of your invitation</source>
        <translation>الأرقام الستة في دعوتك</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>أو قرّب الرمز على بطاقتك إلى الماسح.</translation>
    </message>
    <message>
        <source>Or hold the code of your invitation to the scanner.</source>
        <translation>أو قرّب رمز دعوتك إلى الماسح.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>زيارة</translation>
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
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
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
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
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
        <source>Hold it to the reader. No button needed.</source>
        <translation>قرّبها إلى القارئ. لا حاجة إلى زر.</translation>
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
        <source>I have a code</source>
        <translation>لديّ رمز</translation>
    </message>
    <message>
        <source>Invitation, six digits</source>
        <translation>دعوة من ستة أرقام</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>أنا مغادر</translation>
    </message>
    <message>
        <source>Use your badge code</source>
        <translation>استخدم رمز بطاقتك</translation>
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
