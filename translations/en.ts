<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>second, then the camera is off</numerusform>
            <numerusform>seconds, then the camera is off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>One parcel waits for you</numerusform>
            <numerusform>%n parcels wait for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>One parcel handed over to you.</numerusform>
            <numerusform>%n parcels handed over to you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>What the space knows is coming: %n thing more. You can leave this page meanwhile.</numerusform>
            <numerusform>What the space knows is coming: %n things more. You can leave this page meanwhile.</numerusform>
        </translation>
    </message>
</context>
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
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>One parcel waits</numerusform>
            <numerusform>%n parcels wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>One document to print</numerusform>
            <numerusform>%n documents to print</numerusform>
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
    <name>DrawerPage</name>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>One top-up in cash so far, and it was never counted.</numerusform>
            <numerusform>%n top-ups in cash so far, and it was never counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>%1 should be there, with one top-up in cash since %2.</numerusform>
            <numerusform>%1 should be there, with %n top-ups in cash since %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>%n thing the office did not take</numerusform>
            <numerusform>%n things the office did not take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>In %n day this desk lets go of members’ names and cards, unless it reaches the office.</numerusform>
            <numerusform>In %n days this desk lets go of members’ names and cards, unless it reaches the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n min slow</numerusform>
            <numerusform>%n min slow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n min fast</numerusform>
            <numerusform>%n min fast</numerusform>
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
    <name>KBoardBrief</name>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>%n parcel, some shelves are full</numerusform>
            <numerusform>%n parcels, some shelves are full</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>%n parcel on the shelves</numerusform>
            <numerusform>%n parcels on the shelves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n guest</numerusform>
            <numerusform>%n guests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n not taken</numerusform>
            <numerusform>%n not taken</numerusform>
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
    <name>KPrintSum</name>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>%n colour page</numerusform>
            <numerusform>%n colour pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>%n mono page</numerusform>
            <numerusform>%n mono pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place free</numerusform>
            <numerusform>%n places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
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
    <name>PrintDonePage</name>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%1 of %n side printed</numerusform>
            <numerusform>%1 of %n sides printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n side. Thank you, and see you soon.</numerusform>
            <numerusform>%n sides. Thank you, and see you soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>To keep you safe, the PIN rests for one minute. Reception can help at once.</numerusform>
            <numerusform>To keep you safe, the PIN rests for %n minutes. Reception can help at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>%n print</numerusform>
            <numerusform>%n prints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%1 of %n side printed</numerusform>
            <numerusform>%1 of %n sides printed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n sheet</numerusform>
            <numerusform>%n sheets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>%n print on the way</numerusform>
            <numerusform>%n prints on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>One page, printed already</numerusform>
            <numerusform>%n pages, printed already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>%1 of %n side came out. %2</numerusform>
            <numerusform>%1 of %n sides came out. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>%n side printed</numerusform>
            <numerusform>%n sides printed</numerusform>
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
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n person is in</numerusform>
            <numerusform>%n people are in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>To keep you safe, the PIN rests for one minute.</numerusform>
            <numerusform>To keep you safe, the PIN rests for %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>One thing waits here.</numerusform>
            <numerusform>%n things wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>One thing waits here, for %1.</numerusform>
            <numerusform>%n things wait here, the oldest for %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>%n not uploaded, %1</numerusform>
            <numerusform>%n not uploaded, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n not uploaded</numerusform>
            <numerusform>%n not uploaded</numerusform>
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
