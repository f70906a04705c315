<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>Покажіть код камері</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>Коду ще не видно</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>Камера зараз недоступна</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Нічого не записується.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Що бачить камера</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>секунда, і камера вимкнеться</numerusform>
            <numerusform>секунди, і камера вимкнеться</numerusform>
            <numerusform>секунд, і камера вимкнеться</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>Тримайте код у квадраті, на відстані долоні.</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>Він на телефоні? Зробіть екран яскравішим.</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>Камеру вимкнено. За двадцять секунд вона не побачила коду.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Маю запрошення</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Я з візитом</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Я член спільноти</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>Піднесіть його до сканера або введіть шість цифр.</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Назвіть себе і до кого ви прийшли: це менше хвилини.</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>Скористайтеся карткою або ім’ям і PIN.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>Вони знову чекають тут</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>Дякуємо, %1. Решта чекає тут.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Дякуємо, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>Для вас нічого немає, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>На вас чекає %n посилка</numerusform>
            <numerusform>На вас чекають %n посилки</numerusform>
            <numerusform>На вас чекає %n посилок</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>Одну тим часом забрали. Ці ще чекають.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>Минуло понад п’ять хвилин. На рецепції допоможуть.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>Вам видано %n посилку.</numerusform>
            <numerusform>Вам видано %n посилки.</numerusform>
            <numerusform>Вам видано %n посилок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>Візьміть їх із полиці. Торкніться того, що лишаєте.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>надійшла: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>Швидко псується. %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Відмінити</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>Маю всі</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>Маю ці</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>За стійкою</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>Одне запрошення, двоє гостей</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>%1: посилку видано двічі</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1: баланс нижче нуля</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>%1: друк завершено двічі</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>%1: чи надруковано?</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>Одна картка на двох</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>%1: поповнено двічі?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>Вхід: %1 (%2), за запрошенням, яке вже використано: %3 (%4). Діє перший вхід.</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>Отримувач: %1.</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>За нашими записами її видано двічі: %1 (%2) і %3 (%4). Запитайте, будь ласка, у кого вона.</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>Витрачено на %1 більше, ніж було (почалося: %2). Термінали без зв’язку між собою дозволили витратити ті самі кошти.</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>Попередній термінал: %1.</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>Про те, чим це скінчилося (%1), є два різні записи. Діє перший: списано %2.</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>Надіслано на принтер (%1), а чим скінчилося, ніхто не знає. Поки хтось не скаже, на це відкладено %2.</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>Цю картку видано двічі: %1 (%2) і %3 (%4). Для зчитувача діє перша видача.</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>%1 внесено на одному терміналі (%2) і ще раз на іншому (%3). Можливо, це був один платіж.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>Обидва платежі правильні</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Нічого не зміниться.</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>Вітаємо обох</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Вихід: %1</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>Візит завершиться зараз.</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>Картку зберігає %1</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>%1 потребує іншої.</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>Її має %1</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>Лишається перший запис.</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>Діє другий запис.</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>З наступного поповнення</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>Тоді й буде знято те, чого бракує.</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Пробачити</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>%1 дарує простір.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Лишити так</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>Лишається списано %1.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Повернути</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>%1 повернеться на баланс.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Надруковано</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>Буде списано %1.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Не надруковано</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Нічого не буде списано.</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>Це був один платіж</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>%1 буде знято з балансу.</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>Чи показує офіс те саме?</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>Це стоїть під кодом на сторінці офісу. Туди ще нічого не надіслано.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>Ні, інше</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Так, те саме</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>Запитуємо офіс</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>Термінал під’єднано</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>Термінал належить до: %1</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Це триває кілька секунд.</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>Усі дані простору вже тут. Картки й PIN діють одразу.</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>Дані простору надходять. Цю сторінку вже можна залишити.</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>Дані простору надходять: ще %n запис. Цю сторінку вже можна залишити.</numerusform>
            <numerusform>Дані простору надходять: ще %n записи. Цю сторінку вже можна залишити.</numerusform>
            <numerusform>Дані простору надходять: ще %n записів. Цю сторінку вже можна залишити.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>Термінал під’єднано</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>Під’єднати до офісу</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Ввести</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Ввести вручну</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1, %2, під’єднано: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>Щоб під’єднати заново, створіть код в офісі й піднесіть його до зчитувача.</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>Піднесіть код зі сторінки офісу до зчитувача.</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>На сторінці офісу виберіть «Pair a new kiosk». Потім піднесіть показаний код до зчитувача.</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>Адреса офісу</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>Код офісу</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Підготовка</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Виправити</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднати</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>Це інший код. Потрібний є на сторінці офісу.</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>Цей код уже нічого не відчиняє. Створіть, будь ласка, новий в офісі.</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>У коді вісім літер і цифр.</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>Цей термінал уже має власний простір. В офісі виберіть «Let a kiosk bring its space».</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>Це не ваш офіс. Туди нічого не надіслано. Повідомте, будь ласка, того, хто наглядає за мережею.</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>Годинник точний? На ньому %1.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>Годинник термінала показує: %1. Якщо це не так, виставте його. Якщо так, строк сертифіката офісу минув.</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>Вона має вигляд desk.example або 192.168.1.20:8470.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>Вона має починатися з https://, бо інакше можуть підслухати.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>Такого імені ніхто не знає. Термінал у мережі?</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>Офіс має іншу назву, ніж ця адреса. Повідомте, будь ласка, того, хто за ним наглядає.</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>Те, що там відповідає, не довело, що це ваш офіс. Туди нічого не надіслано.</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>Там ніхто не відповідає. Термінал у мережі?</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>Офіс зайнятий, або було забагато спроб із кодами. Спробуйте, будь ласка, за кілька хвилин.</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>В офісу інша версія, ніж у термінала. Оновіть, будь ласка, обидві.</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>Термінал не зміг це записати. Диск повний або недоступний для запису.</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>Там відповідає не ваш офіс. Адреса правильна?</translation>
    </message>
</context>
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>Демонстраційний зчитувач</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>Піднесіть один із цих кодів до зчитувача</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>Ваш вхід не відмічено</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>Ваш вхід досі відмічено</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>До побачення, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Добрий вечір, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Доброго ранку, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Добрий день, %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>Вхід уже відмічено: %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>Вихід уже відмічено: %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Вхід відмічено: %1</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>Вихід відмічено: %1</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>Ніби ви й не прикладали картку, %1.</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>До зустрічі. На вас тут іще чекає %n справа.</numerusform>
            <numerusform>До зустрічі. На вас тут іще чекають %n справи.</numerusform>
            <numerusform>До зустрічі. На вас тут іще чекає %n справ.</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>До зустрічі.</translation>
    </message>
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>Панель персоналу відкриває ваша картка: прикладіть її до зчитувача.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>Сьогодні на вас чекає %n справа.</numerusform>
            <numerusform>Сьогодні на вас чекають %n справи.</numerusform>
            <numerusform>Сьогодні на вас чекає %n справ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>Нічого не чекає. Гарного дня!</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 чекає</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Тут із %1</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>Тут із %1, %2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>Ви вже йдете</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Уже йду</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>Чекає %n посилка</numerusform>
            <numerusform>Чекають %n посилки</numerusform>
            <numerusform>Чекає %n посилок</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>За стійкою, із %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>На полиці %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Забрати</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>%n документ до друку</numerusform>
            <numerusform>%n документи до друку</numerusform>
            <numerusform>%n документів до друку</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Час: %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>Час: %1, %2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>Мене не буде</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>Я прийду</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Скасувати вхід</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>Скасувати вихід</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Насправді я йду</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Запитати рецепцію</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Відкрити панель</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>Перший підрахунок: відтепер можемо порівнювати.</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>Саме стільки й має бути.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Бракує %1.</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>На %1 більше, ніж має бути.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>Досі %n поповнення готівкою, касу ще не рахували.</numerusform>
            <numerusform>Досі %n поповнення готівкою, касу ще не рахували.</numerusform>
            <numerusform>Досі %n поповнень готівкою, касу ще не рахували.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>Її ще не рахували.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>Має бути %1, з останнього підрахунку (%2) %n поповнення готівкою.</numerusform>
            <numerusform>Має бути %1, з останнього підрахунку (%2) %n поповнення готівкою.</numerusform>
            <numerusform>Має бути %1, з останнього підрахунку (%2) %n поповнень готівкою.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>Підрахунок записано</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Порахуйте касу</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записати</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>У касі</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>Аркуш із підрахунком лежить у теці квитанцій.</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>Аркуша немає, але все записано.</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>Аркуш готується.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>У разі небезпеки</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Закрити список</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>Списку ще немає. Вийдіть з будинку найближчим виходом і перелічіть людей на місці збору.</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Хто всередині</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Униз</translation>
    </message>
</context>
<context>
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>Чого офіс не прийняв</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Не прийнято</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Записати файл</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>Файл для підтримки</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>Записати знову</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Надіслати знову</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Залишити так</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>Офіс прийняв усе.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>Ще не було</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 тому</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Під’єднано до</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Під’єднано: %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Ще не надіслано</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Нічого</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Чекає найдовше</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Годинник</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>Годинник: виставте його</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Остання копія</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Вільно на диску</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>Програма, дані</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>Дані копіювали або відновлювали</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n раз</numerusform>
            <numerusform>%n рази</numerusform>
            <numerusform>%n разів</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Останній зв’язок</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Ще надійде</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Обмін з офісом</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Запитати</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>Офіс не прийняв %n запис</numerusform>
            <numerusform>Офіс не прийняв %n записи</numerusform>
            <numerusform>Офіс не прийняв %n записів</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Під’єднати цей термінал</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>Офіс поза зв’язком. Вхід, гості й посилки — як завжди; друк з балансу призупинено.</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>Офіс поза зв’язком. Вхід, гості, посилки й друк — як завжди, а офіс дізнається згодом.</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>Офіс ще приймає записи звідси, але нового терміналу не повідомляє. Керівник може змінити це в офісі.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>Офіс закрив доступ цьому терміналу. Неприйняте зберігається тут; повідомте, будь ласка, керівника.</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>З офісом надто довго немає зв’язку: доки його не буде, імен і карток учасників тут немає.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>Через %n день термінал забуде імена й картки учасників, якщо не зв’яжеться з офісом.</numerusform>
            <numerusform>Через %n дні термінал забуде імена й картки учасників, якщо не зв’яжеться з офісом.</numerusform>
            <numerusform>Через %n днів термінал забуде імена й картки учасників, якщо не зв’яжеться з офісом.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Точний</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>Відстає на %n хв</numerusform>
            <numerusform>Відстає на %n хв</numerusform>
            <numerusform>Відстає на %n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>Поспішає на %n хв</numerusform>
            <numerusform>Поспішає на %n хв</numerusform>
            <numerusform>Поспішає на %n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>Its number is taken.</source>
        <translation>Цей номер уже зайнято.</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>Належить іншому простору.</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>Було пошкоджено.</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>Час не може бути правильним.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Завеликий розмір.</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>Є символи, яких не записати.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>Не вдається прочитати (%1).</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>Запитуємо офіс.</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>Запис надсилається офісу ще раз.</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>Записано знову й надсилається офісу.</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>Лишається як є. Записано, хто так вирішив.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>Файл лежить тут: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>Не вдалося записати файл. Можливо, диск повний.</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>Записати це знову не можна. Допоможе файл для підтримки.</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>Ми не знаємо цих цифр. Будь ласка, перевірте.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Спробуйте ще раз через %n хвилину. На рецепції допоможуть одразу.</numerusform>
            <numerusform>Спробуйте ще раз через %n хвилини. На рецепції допоможуть одразу.</numerusform>
            <numerusform>Спробуйте ще раз через %n хвилин. На рецепції допоможуть одразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>Шість цифр вашого бейджа</translation>
    </message>
    <message>
        <source>Your six digits</source>
        <translation>Ваші шість цифр</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>Із запрошення або, коли йдете, з бейджа. Можна й піднести код до сканера.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ваш код</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>Або піднесіть код із бейджа до сканера.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Вихід</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>Хочете щось додати?</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>Обидва поля за бажанням. Компанія буде на бейджі.</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>До кого: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>Телефон або e-mail</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>Ваш бейдж готовий</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>Будь ласка, носіть його на видному місці.</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>З бейджем допоможуть на рецепції</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>Ваш вхід усе одно відмічено.</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>Ваш бейдж готується</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Це займе хвилинку.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>До кого: %1</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>Скасувати вхід</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Ваш вхід не відмічено</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Усе готово, заходьте</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>Ніби вас тут і не було. Можна почати знову, коли захочете.</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1 побачить це, приклавши картку.</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>Ваш код для виходу. Він є і на бейджі.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Ваш код для виходу</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Who are you visiting?</source>
        <translation>До кого ви прийшли?</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Нікого з таким ім’ям</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>Ми не знаємо нікого з таким ім’ям. Спробуйте інші літери або запитайте на рецепції.</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>Введіть три літери</translation>
    </message>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>Будь ласка, виберіть, до кого ви прийшли. Досить трьох літер імені.</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>Досить трьох літер</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>Вихід відмічено: %1</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>Ви ще тут</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>До побачення, і дякуємо за візит</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>Ваш бейдж діє, як і раніше.</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>Бейдж можна залишити на рецепції.</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Як вас звати?</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>До кого: %1</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Візит</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>Будь ласка, назвіть своє ім’я для бейджа.</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>Маю код запрошення</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Я йду</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>%n коротке правило, і все готово</numerusform>
            <numerusform>%n короткі правила, і все готово</numerusform>
            <numerusform>%n коротких правил, і все готово</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>Останній погляд, і все готово</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>Вітаємо, %1. На вас чекає %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>До кого: %1</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Виправити ім’я</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Друк бейджа</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
</context>
<context>
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Зберегти</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>Додати полицю</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Додати тариф</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Додати правило</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>Логотип додають на сторінці офісу або командою налаштувань.</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>Це почне діяти з наступного запуску термінала.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Так</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ні</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>зачинено</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Попередні</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1–%2 з %3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>Простір</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Години роботи</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>Ціни друку</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>Полиці для посилок</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Тарифи</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Цей термінал</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Мови</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Назва простору</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>Місце збору після тривоги</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовий пояс</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>Слова гостей, днів</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>Друк без зв’язку, не більше</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>Без зв’язку не друкувати</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>A4, чорно-білий</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>A4, кольоровий</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>A3, чорно-білий</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>A3, кольоровий</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>Позначка полиці</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Скільки посилок уміщає</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>Для великих посилок</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Не використовується</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Назва тарифу</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Ціна за місяць</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>Днів на місяць, 0 — усі</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>Кошти на друк щомісяця</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Більше не пропонується</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>Правило двома словами</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>Правило одним реченням</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>Діагональ екрана, дюйми</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>Ширина x висота екрана, мм</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Кольори екрана</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Менше руху</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>Камера для кодів</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>Напишіть як 9:00-18:00 або 9-12, 14-18. Для вихідного лишіть порожнім.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Напишіть як Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>Напишіть три великі латинські літери, наприклад EUR.</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>Кожній полиці потрібна своя коротка позначка, наприклад B-2.</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>Напишіть як 476 x 268 або лишіть порожнім.</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>Потрібна щонайменше одна літера, щонайбільше 80.</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>Тут це не підійде. Гляньте, будь ласка, ще раз.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синій</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелений</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Петроль</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фіолетовий</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Трояндовий</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Коричневий</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Цегляний</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Чорнильний</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Мови й зручне читання</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Великий текст</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Темні кольори</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Без руху</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Мови й зручне читання</translation>
    </message>
</context>
<context>
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Зараз тут</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Спільнота</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Відмінити</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Офіс</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>Полиці порожні</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>%n посилка, деякі полиці повні</numerusform>
            <numerusform>%n посилки, деякі полиці повні</numerusform>
            <numerusform>%n посилок, деякі полиці повні</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>%n посилка на полицях</numerusform>
            <numerusform>%n посилки на полицях</numerusform>
            <numerusform>%n посилок на полицях</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>Чекають</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n гість</numerusform>
            <numerusform>%n гості</numerusform>
            <numerusform>%n гостей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>до: %1, уже йде</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>до: %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ніхто не чекає.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Усі справи зроблено.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Зараз тут</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n учасник</numerusform>
            <numerusform>%n учасники</numerusform>
            <numerusform>%n учасників</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>гість, %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Показати всіх: %n</numerusform>
            <numerusform>Показати всіх: %n</numerusform>
            <numerusform>Показати всіх: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Полиці</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n посилка</numerusform>
            <numerusform>%n посилки</numerusform>
            <numerusform>%n посилок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n не прийнято</numerusform>
            <numerusform>%n не прийнято</numerusform>
            <numerusform>%n не прийнято</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Докладніше</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Обмін з офісом</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>На рецепції знають, що ви тут</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>Назвіть ці чотири знаки, і там знатимуть, де ви зупинилися. Ваша сторінка лишається як є.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продовжити</translation>
    </message>
</context>
<context>
    <name>KCodeField</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>Через %n секунду сторінка закриється й забуде введене. Торкніться екрана, щоб продовжити.</numerusform>
            <numerusform>Через %n секунди сторінка закриється й забуде введене. Торкніться екрана, щоб продовжити.</numerusform>
            <numerusform>Через %n секунд сторінка закриється й забуде введене. Торкніться екрана, щоб продовжити.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Я ще тут</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>Використано %1 з %n дня</numerusform>
            <numerusform>Використано %1 з %n днів</numerusform>
            <numerusform>Використано %1 з %n днів</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>Стерти</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Запитати рецепцію</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>Спершу підпишіть тут, будь ласка. Досить пальця.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Підпишіть тут пальцем</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>Тепер правила іншою мовою. Будь ласка, підпишіть ці.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Підпишіть пальцем</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>До кого: %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>Ми зберігаємо ваше ім’я %n день, а потім видаляємо.</numerusform>
            <numerusform>Ми зберігаємо ваше ім’я %n дні, а потім видаляємо.</numerusform>
            <numerusform>Ми зберігаємо ваше ім’я %n днів, а потім видаляємо.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1. У разі небезпеки утримуйте три секунди</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Стерти останню цифру</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n людина всередині</numerusform>
            <numerusform>%n людини всередині</numerusform>
            <numerusform>%n людей усередині</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 з %n цифри</numerusform>
            <numerusform>%1 з %n цифр</numerusform>
            <numerusform>%1 з %n цифр</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>Ваше членство призупинено</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>Ваше членство закінчилося</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Сплачено до %1</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Сплачено безстроково</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>Використано %1 з %n дня</numerusform>
            <numerusform>Використано %1 з %n днів</numerusform>
            <numerusform>Використано %1 з %n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>Показати моє членство</translation>
    </message>
</context>
<context>
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>Ч/б</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>На копію менше</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n копія</numerusform>
            <numerusform>%n копії</numerusform>
            <numerusform>%n копій</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>На копію більше</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>%n кольорова сторінка</numerusform>
            <numerusform>%n кольорові сторінки</numerusform>
            <numerusform>%n кольорових сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>%n чорно-біла сторінка</numerusform>
            <numerusform>%n чорно-білі сторінки</numerusform>
            <numerusform>%n чорно-білих сторінок</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Разом</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Разом %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Баланс зараз</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Бракує</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Після друку</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>Усе ж у кольорі</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>Усе чорно-біле, %1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>Усе чорно-білим, %1</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Крок %1 з %2</translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>Скасовано</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>Цю посилку вже видано.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>Минуло понад п’ять хвилин.</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>Наліпка готова.</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>Наліпки немає. Напишіть на посилці %1.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Ця партія</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>готово: %n</numerusform>
            <numerusform>готово: %n</numerusform>
            <numerusform>готово: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Відмінити останню</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>Полиць ще не названо.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>повна</translation>
    </message>
    <message>
        <source>free</source>
        <translation>вільна</translation>
    </message>
</context>
<context>
    <name>KShowCode</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Показати код камері</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Показати код</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Підпишіть тут пальцем</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ваш підпис</translation>
    </message>
</context>
<context>
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>Сьогодні</translation>
    </message>
</context>
<context>
    <name>KTurn</name>
    <message>
        <source>Up</source>
        <translation>Угору</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Униз</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
</context>
<context>
    <name>MemberCardPage</name>
    <message>
        <source>A card of %1</source>
        <translation>Картка: %1</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>Заявлено як загублену: з нею ніхто не зайде.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>Діє з %1.</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>Замінити новою карткою</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Вона знайшлася</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Її загублено</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>Вилучити назавжди</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>Яка компанія?</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Який тариф?</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Без компанії</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Без тарифу</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>%1 має нову картку</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>Прикладіть нову картку до зчитувача</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>Прикладіть іншу картку до зчитувача</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>Вона діє одразу. Стара вже нічого не відчиняє.</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>Вона діє одразу.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>%1 уже має цю картку. Інша не потрібна.</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>Цю картку (%1) заявлено як загублену. Спершу вилучіть її там, тоді її можна дати комусь іншому.</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>Власник цієї картки: %1. Спершу вилучіть її там або візьміть іншу.</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>Це був друкований код. Членам спільноти дають картку.</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>Стару буде вилучено тим самим дотиком.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Отримує: %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Відкрити: %1</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>Хто тут новий?</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Ім’я та прізвище</translation>
    </message>
    <message>
        <source>A name has at least one letter. Please type it.</source>
        <translation>В імені є хоча б одна літера. Будь ласка, введіть його.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 тепер у спільноті.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>Новий PIN уже діє: %1.</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>Із цією карткою вже ніхто не зайде.</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>Картка знову діє.</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>Картка тут уже нічого не відчиняє.</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>Членство призупинено.</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>Членство поновлено.</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>Членство закінчилося.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Скасовувати вже нічого.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Це може лише керівник.</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Членство призупинено</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Членство закінчилося</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Сплачено безстроково</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Сплачено до %1</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>Керівник простору</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Рецепція</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>Зараз тут</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>Зараз не тут</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Баланс %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>Картка з %1</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>загублено</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Дати картку</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Дати ще картку</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Задати PIN</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Змінити PIN</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Поповнити</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>Призупинити членство</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>Поновити членство</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Завершити членство</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>Такий вгадують першим. Виберіть, будь ласка, шість цифр без закономірності.</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>Вони були різні. Почніть, будь ласка, знову.</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>Ті самі шість цифр, щоб ми добре запам’ятали.</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>Нехай вводить %1. Більше нікому його знати не треба.</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>Ще раз, будь ласка</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>PIN із шести цифр</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>Скасовано.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Скасовувати вже нічого.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>Тут уже немає такого члена спільноти.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Спільнота</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Додати людину</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>Дві літери імені</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Членство призупинено</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Членство закінчилося</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>Нікого з таким ім’ям. Можна додати.</translation>
    </message>
</context>
<context>
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>Як вас звати?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Запитати рецепцію</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Перші три літери</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Немає PIN для цього імені. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>Під цим ім’ям немає PIN.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Ми не знайшли нікого з таким ім’ям і PIN. Спробуйте інші літери або попросіть увімкнути PIN на рецепції.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Тимчасово зачинено</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>Цей термінал ще не може відкритися</translation>
    </message>
</context>
<context>
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>Вона вже тут</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>Відскануйте посилку</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>Це не код посилки. Відскануйте штрихкод біля адреси або введіть номер.</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>Це не посилка.</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>Відскануйте посилку або введіть номер із неї.</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Прийом посилки</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Сканувати далі</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>Або введіть номер</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Номер на посилці</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>Чекає не на полиці, із %1</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>На полиці %1, із %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Для: %1</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>Це інша посилка</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>Номера немає</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>Псується</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Негабарит</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Пошкоджено</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>Мито</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>Вже не у спільноті</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Незнайоме ім’я</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>Поруч з іншою посилкою</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>На підлогу, до великих речей</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>На полицях немає місця</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>Вибрана вами полиця</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>Найвільніша полиця</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>Залиште її за стійкою або виберіть полицю.</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>Вона повна</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n вільне місце</numerusform>
            <numerusform>%n вільні місця</numerusform>
            <numerusform>%n вільних місць</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Куди її покласти?</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Прийом посилки</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>Наступну відскановано</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>Пропустити цю</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>На %1, далі</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>На полицю %1</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Перевізник невідомий</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>Схоже на %1, але одна цифра не збігається</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Здогад за цифрами</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Змінити</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>Підлога</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>тут %n</numerusform>
            <numerusform>тут %n</numerusform>
            <numerusform>тут %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Повна</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n вільне</numerusform>
            <numerusform>%n вільні</numerusform>
            <numerusform>%n вільних</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Виберіть полицю</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Прийом посилки</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>Тут ще немає полиць. Керівник може додати їх у налаштуваннях.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>Для кого вона?</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>Вже не у спільноті</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Компанія</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>Нещодавно мали посилку</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>Введіть дві літери</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>Введіть ім’я з посилки</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Нікого з таким ім’ям</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Прийом посилки</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Перевізник невідомий</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>Схоже на %1, але одна цифра не збігається</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Здогад за цифрами</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>Досить двох літер</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввід</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Незнайоме ім’я</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>На рецепції знають, що ви тут</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>Ця посилка тут</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>Щоб забрати, прикладіть картку</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>Зачекайте, будь ласка, біля стійки. Без нагляду нічого не лишають.</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>Ця посилка тут уже не чекає.</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>Її видають за карткою або на рецепції.</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>Прикладіть її до зчитувача. Вхід чи вихід це не відмічає.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>За стійкою</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>Якщо ніхто не підійде, назвіть це на рецепції.</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Немає картки?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>За ім’ям і PIN</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>Здати посилку</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>Ми покличемо рецепцію</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ми знаємо інший PIN. Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Для вашої безпеки PIN не діє %n хвилину. На рецепції допоможуть одразу.</numerusform>
            <numerusform>Для вашої безпеки PIN не діє %n хвилини. На рецепції допоможуть одразу.</numerusform>
            <numerusform>Для вашої безпеки PIN не діє %n хвилин. На рецепції допоможуть одразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>Потім покажемо те, що маєте бачити лише ви.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>Шість цифр. Тут їх ніхто не бачить.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Ваш PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>Усе надруковано</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>Надруковано %1 з %n сторони</numerusform>
            <numerusform>Надруковано %1 з %n сторін</numerusform>
            <numerusform>Надруковано %1 з %n сторін</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Нічого не надруковано</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n сторона. Дякуємо, до зустрічі.</numerusform>
            <numerusform>%n сторони. Дякуємо, до зустрічі.</numerusform>
            <numerusform>%n сторін. Дякуємо, до зустрічі.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 Протягом години тут можна додрукувати решту; останній аркуш вийде ще раз безкоштовно.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не друкувати</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>Додрукувати, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>сплачено</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>повернулося на баланс</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Ім’я та PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Ім’я та PIN</translation>
    </message>
    <message>
        <source>You have no PIN yet, %1</source>
        <translation>Ви ще не маєте PIN, %1</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>Прикладіть картку до зчитувача</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>Ваш друк і баланс лише для вас. PIN вам дадуть на рецепції, поки ви чекаєте.</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>Потім PIN, а далі те, що чекає на друк, і ваш баланс. Вхід чи вихід це не відмічає.</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>Далі — ваш PIN.</translation>
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
        <translation>Що було з вашим балансом</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Як вас звати?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Запитати рецепцію</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Перші три літери</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Немає PIN для цього імені. Запитайте на рецепції.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>Під цим ім’ям немає PIN.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Ми не знайшли нікого з таким ім’ям і PIN. Спробуйте інші літери або попросіть увімкнути PIN на рецепції.</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ми знаємо інший PIN. Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Для вашої безпеки PIN не діє %n хвилину. На рецепції допоможуть одразу.</numerusform>
            <numerusform>Для вашої безпеки PIN не діє %n хвилини. На рецепції допоможуть одразу.</numerusform>
            <numerusform>Для вашої безпеки PIN не діє %n хвилин. На рецепції допоможуть одразу.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what waits for you, and your credit.</source>
        <translation>Потім покажемо, що на вас чекає, і ваш баланс.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Ваш PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>Скільки коштує друк</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>Ви бачите ціну кожної сторінки до друку й платите лише за надруковане.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>Ціни ще не встановлено. Це можуть зробити на рецепції.</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 Щойно це владнають, друк продовжиться сам.</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>Ви платите лише за надруковане. Можете йти: ми порахуємо.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, вхід за PIN</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Зупинити друк</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Готово</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>%n документ</numerusform>
            <numerusform>%n документи</numerusform>
            <numerusform>%n документів</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>Ваш документ друкується</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>Надруковано %1 з %n сторони</numerusform>
            <numerusform>Надруковано %1 з %n сторін</numerusform>
            <numerusform>Надруковано %1 з %n сторін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 Друкувати можна, щойно він буде готовий.</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>Бракує %1. Поповніть на рецепції або друкуйте чорно-білим.</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>Бракує %1. На рецепції поповнять, поки ви чекаєте.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n аркуш</numerusform>
            <numerusform>%n аркуші</numerusform>
            <numerusform>%n аркушів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1, %2, з обох боків. Ви платите лише за надруковане.</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1, %2. Ви платите лише за надруковане.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, вхід за PIN</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Друкувати</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>Ви надрукували на %1 більше, ніж мали.</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>Ви надрукували на %1 більше, ніж мали. Наступне поповнення це покриє.</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>Для всього бракує %1. На рецепції поповнять, поки ви чекаєте.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>Ваш друк і баланс</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, вхід за PIN</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>Друк усього, %1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>Друкувати, %1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Ваш баланс</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Що було</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ціни</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>Чекає на друк</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>До друку</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>Друкується %n документ</numerusform>
            <numerusform>Друкуються %n документи</numerusform>
            <numerusform>Друкується %n документів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n сторінка</numerusform>
            <numerusform>%n сторінки</numerusform>
            <numerusform>%n сторінок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>%n сторінка, вже надруковано</numerusform>
            <numerusform>%n сторінки, вже надруковано</numerusform>
            <numerusform>%n сторінок, вже надруковано</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>Тут на вас нічого не чекає. Надісланий документ зберігається один день.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Тут на вас нічого не чекає.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>У принтері застряг папір.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>У принтері скінчився папір.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>Відчинено кришку принтера.</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>У принтері скінчився тонер.</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>Принтер зараз не відповідає.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>Принтер потребує уваги.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Ви зупинили друк.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Принтер не прийняв документ.</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>Принтер зупинився.</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>Ваш баланс змінився. Ось скільки це коштує зараз.</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>Цю ціну показано вже давно. Ось вона знову.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>Термінал зараз працює сам, тому тут можна надрукувати на %1. На рецепції допоможуть.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>Термінал зараз працює сам, тому оплатити тут не можна. Спробуйте, будь ласка, трохи згодом.</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>Цього документа тут уже немає. Документи зберігаються один день.</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>Цей друк уже не продовжити. Надрукуйте, будь ласка, заново.</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>Ціни для цих сторінок ще немає. Її можуть установити на рецепції.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>Принтер потребує уваги. Нічого не сплачено.</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>За тарифом</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>Від компанії</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ваші власні</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>Чорно-біла сторінка, A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>Кольорова сторінка, A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>Чорно-біла сторінка, A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>Кольорова сторінка, A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>Ви поповнили баланс</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>Поповнення повернуто</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>За тарифом, на місяць</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>Виправлено на рецепції</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>Друкується. Ви платите за надруковане.</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>Нічого не надруковано: усе повернуто. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>Надруковано %1 з %n сторони. %2</numerusform>
            <numerusform>Надруковано %1 з %n сторін. %2</numerusform>
            <numerusform>Надруковано %1 з %n сторін. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>Надруковано %n сторону</numerusform>
            <numerusform>Надруковано %n сторони</numerusform>
            <numerusform>Надруковано %n сторін</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>Запитайте на рецепції. Там теж бачать це повідомлення.</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>Запитайте на рецепції й назвіть %1. Там теж бачать це повідомлення.</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Цю картку заявлено як загублену</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>Тому зараз вона нічого не відчиняє, і це захищає її власника. Якщо це ви, все одно можете зайти.</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>Цю картку вже не використовують</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>Її замінила інша. Якщо вона з вами, прикладіть її до зчитувача.</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>Ми ще не знаємо цієї картки</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>Її тут ще ніхто не додав, або вона з іншого місця.</translation>
    </message>
    <message>
        <source>This desk cannot check cards right now</source>
        <translation>Цей термінал зараз не може перевіряти картки</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>Він довго не мав зв’язку з офісом, тому видалив імена та картки. Вони повернуться самі.</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>Ваше членство призупинено</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>Воно закінчилося або призупинене, тож сьогодні картка не відмічає вхід. Нічого не втрачено.</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>Запрошення не знайдено</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>Можливо, його відкликали. Можна зайти й без нього.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Запрошення вже використано</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>Хтось увійшов за ним. Якщо це були ви, більше нічого не потрібно.</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>Запрошення на інший день</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>Цей код тут нічого не відчиняє</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>Після виходу бейдж уже не діє: кожен візит має свій.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>Це вже не можна скасувати</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>Скасувати можна протягом п’яти хвилин на тому самому терміналі.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Зачекайте трохи, будь ласка</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Спробувати знову можна через %n хвилину.</numerusform>
            <numerusform>Спробувати знову можна через %n хвилини.</numerusform>
            <numerusform>Спробувати знову можна через %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Тут це не вдалося</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>На рецепції вам допоможуть.</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>На який саме, знає той, хто вас запросив. Можна зайти й без нього.</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>Воно на інший день: %1. Можна зайти й без нього.</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Це щось інше</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Я член спільноти</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>Скористайтеся ім’ям і PIN.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Я з візитом</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Назвіть себе і до кого ви прийшли: це менше хвилини.</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>Вона моя, вже знайшлася</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>Увійдіть з ім’ям і PIN. На рецепції картку увімкнуть знову.</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>Знайдено чужу картку</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>Дякуємо! Залиште її, будь ласка, на рецепції, щоб вона повернулася до власника.</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>Маю новішу</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>Прикладіть її зараз до зчитувача. Кнопка не потрібна.</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Не маю її з собою</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>Раніше вона працювала</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>Прикладіть її ще раз до зчитувача, рівно й на мить.</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>Хочу продовжити</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>На рецепції її увімкнуть, поки ви чекаєте.</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>Я сьогодні з візитом</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>Увійдіть як гість члена спільноти.</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>Вхід або вихід</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>Прикладіть картку ще раз: щоразу навпаки.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Гості</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>Для рецепції: %1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Ім’я та PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Ім’я та PIN</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>Увійти як гість</translation>
    </message>
</context>
<context>
    <name>StaffBoardPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The desk, right now</source>
        <translation>Рецепція зараз</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>Прийом посилок</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Спільнота</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Відмінити</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Каса</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Налаштування</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n людина всередині</numerusform>
            <numerusform>%n людини всередині</numerusform>
            <numerusform>%n людей усередині</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гість</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>гість, до: %1</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>з учора</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Уже не тут</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>Усередині нікого немає.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ми знаємо інший PIN. Будь ласка, спробуйте ще раз.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>Для вашої безпеки PIN не діє %n хвилину.</numerusform>
            <numerusform>Для вашої безпеки PIN не діє %n хвилини.</numerusform>
            <numerusform>Для вашої безпеки PIN не діє %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>Панель призначена для персоналу. Доступ може дати керівник.</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>Потім відкриється панель персоналу.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Персонал</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Насправді я йду</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Ваш PIN, %1</translation>
    </message>
</context>
<context>
    <name>StaffTaskPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Замкнути панель</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Це вирішено</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>Хтось уже це вирішив, тут або на іншому терміналі.</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>Вирішує рецепція, а де дарують гроші — керівник.</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>Вирішує рецепція.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Для керівників</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>Справи</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Відповіли</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Вирішити</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Усі справи зроблено.</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>Останні п’ять хвилин</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Відмінити</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>За останні п’ять хвилин тут нічого не було.</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>Гості чекають</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>до: %1, уже йде</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>до: %1</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Зустрілися</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Вихід</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Ніхто не чекає.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>щойно</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
            <numerusform>%n год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дні</numerusform>
            <numerusform>%n днів</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Виклик %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>%1: вихід без картки</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>Тут із %1, закрито вночі</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>Хтось вас кличе</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>Картка, заявлена як загублена</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>Замінена картка</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>Невідома тут картка</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>Картка біля термінала без зв’язку</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>Призупинене членство</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>Невідомий тут код</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>Запрошення, що сьогодні не діє</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>На терміналі щось не вийшло</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>Ці кошти вже витрачено. Повернути все не можна.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>Хтось уже це вирішив.</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>Це вирішує керівник.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Скасовувати вже нічого.</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>Вхід гостя: %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>Вхід: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Вихід: %1</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>Гостя зустріли: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Додано: %1</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>Поповнення: %1</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>Прийнято посилку для: %1</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>Видано посилки: %1</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>Видано картку: %1</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>Задано PIN: %1</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>Картку загублено: %1</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>Картка знайшлася: %1</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>Картку вилучено: %1</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>Членство змінено: %1</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>Баланс поповнено</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>Кошти повернуто</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>Баланс виправлено</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>Касу пораховано</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>Щось надруковано</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Налаштування змінено</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>Посилку прийнято</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>Посилки видано</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>Посилку відіслано назад</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>Посилку перекладено</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>На виклик відповіли</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>Справу вирішено</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Щось змінено</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>Тут чекає %n запис.</numerusform>
            <numerusform>Тут чекають %n записи.</numerusform>
            <numerusform>Тут чекає %n записів.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>Тут чекає %n запис, найдовше %1.</numerusform>
            <numerusform>Тут чекають %n записи, найдовше %1.</numerusform>
            <numerusform>Тут чекає %n записів, найдовше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>Цей термінал працює сам. Усе зберігається тут.</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>Термінал запитує офіс.</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>Офіс на зв’язку.</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>Усе надійшло, востаннє: %1. Тут нічого не чекає.</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>Офіс поза зв’язком. Робота триває.</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>Офіс уже не знає цього термінала. Будь ласка, з’єднайте їх знову.</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>Офіс приймає записи звідси, а нового терміналу не повідомляє.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>Офіс закрив доступ цьому терміналу. Неприйняте зберігається тут.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>Годинник термінала йде неточно. Виставте його, будь ласка.</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>Офіс не прийняв надісланого з термінала. Повідомте, будь ласка, того, хто за ним наглядає.</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Працює сам</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>%n не надіслано, %1</numerusform>
            <numerusform>%n не надіслано, %1</numerusform>
            <numerusform>%n не надіслано, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n не надіслано</numerusform>
            <numerusform>%n не надіслано</numerusform>
            <numerusform>%n не надіслано</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Усе надіслано</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Треба глянути</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>Частину вже витрачено на друк, тому повернути не можна.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Це вже не можна скасувати.</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>Квитанція %1 готова</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>Вона в теці квитанцій.</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>Квитанції немає</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>Гроші все одно записано. Номер: %1.</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>Квитанція готується</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Це займе хвилинку.</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>%1 повернуто: %2</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%1 готівкою: %2</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%1 карткою: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Відмінити</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>баланс зараз</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>%1: щойно поповнено на %2. Ще раз?</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>%1: нещодавно поповнено на %2. Ще раз?</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>Стільки за раз ніхто не вносить. Гляньте, будь ласка, на суму.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ще раз</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Прийняти</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>Так, ще раз %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 готівкою</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>%1 карткою</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>Поповнення: %1</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>%1 нижче нуля. Внесене спершу покриє це.</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>Баланс зараз: %1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Пожежний список: тримайте 3 с</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Готівка</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Картка</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>Хвилинку</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>На початок</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>Вийшло не так, як планувалося</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>Це сталося кілька разів. На рецепції вас впустять, поки хтось огляне цей термінал.</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>Ви тут ні до чого, і нічого підтвердженого не втрачено. Почніть, будь ласка, ще раз.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>Покажіть картку
або код</translation>
    </message>
    <message>
        <source>This desk is new</source>
        <translation>Новий термінал</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>Піднесіть до зчитувача. Кнопка не потрібна.</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>Він може працювати сам, скільки завгодно.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Я з візитом</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>Скажіть, до кого</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Посилки</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>Забрати або здати</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Друк</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>Баланс і документи</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Під’єднати</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>Термінал до вашого офісу</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Маю код</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Немає картки?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>За ім’ям і PIN</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>людина всередині</numerusform>
            <numerusform>людини всередині</numerusform>
            <numerusform>людей усередині</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Запитати рецепцію</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Стерти</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Великі літери</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Ввід</translation>
    </message>
    <message>
        <source>space</source>
        <translation>пробіл</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Цифри та знаки</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>Мови й зручне читання</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Сховати клавіатуру</translation>
    </message>
</context>
</TS>
