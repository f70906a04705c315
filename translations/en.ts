<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DeskTodayPage</name>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>See you soon. One thing is still here for you.</numerusform>
            <numerusform>See you soon. %n things are still here for you.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>One thing is here for you today.</numerusform>
            <numerusform>%n things are here for you today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Please try again in one minute. Reception can help at once.</numerusform>
            <numerusform>Please try again in %n minutes. Reception can help at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>One small rule, and you are in</numerusform>
            <numerusform>%n small rules, and you are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>In one second this page closes and forgets what you typed. Touch anywhere to go on.</numerusform>
            <numerusform>In %n seconds this page closes and forgets what you typed. Touch anywhere to go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%1 of %n day used</numerusform>
            <numerusform>%1 of %n days used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>We keep your name for one day, then it is deleted.</numerusform>
            <numerusform>We keep your name for %n days, then it is deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n person is in</numerusform>
            <numerusform>%n people are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 of %n digit</numerusform>
            <numerusform>%1 of %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%1 of %n day used</numerusform>
            <numerusform>%1 of %n days used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>To keep you safe, the PIN rests for one minute. Reception can help at once.</numerusform>
            <numerusform>To keep you safe, the PIN rests for %n minutes. Reception can help at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>You can try again in one minute.</numerusform>
            <numerusform>You can try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>person is in</numerusform>
            <numerusform>people are in</numerusform>
        </translation>
    </message>
</context>
</TS>
