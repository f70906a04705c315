<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>Lesegerät der Vorführung</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>Halten Sie eines davon an das Lesegerät</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>Sie sind weiterhin angemeldet</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>Auf Wiedersehen, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Guten Abend, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Guten Morgen, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>Schon um %1 angemeldet</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>Schon um %1 abgemeldet</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Angemeldet um %1</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>Abgemeldet um %1</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>Es ist, als wäre nichts gewesen, %1.</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>Bis bald. Eine Sache wartet noch auf Sie.</numerusform>
            <numerusform>Bis bald. %n Dinge warten noch auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>Bis bald.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>Eine Sache wartet heute auf Sie.</numerusform>
            <numerusform>%n Dinge warten heute auf Sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>Nichts wartet auf Sie. Einen guten Tag!</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Hier seit %1</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>Hier seit %1, von %2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>Sie sind unterwegs</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ich komme</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Um %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>Um %1, %2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>Ich komme nicht</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>Ich bin dabei</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Anmelden rückgängig</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>Abmelden rückgängig</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Ich wollte gehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch eines</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Liste schließen</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>Es gibt noch keine Liste. Verlassen Sie das Haus durch den nächsten Ausgang, und zählen Sie am Sammelplatz.</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Wer im Haus ist</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>Diese Ziffern kennen wir nicht. Bitte sehen Sie noch einmal nach.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Bitte versuchen Sie es in einer Minute wieder. Der Empfang hilft sofort.</numerusform>
            <numerusform>Bitte versuchen Sie es in %n Minuten wieder. Der Empfang hilft sofort.</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>Die sechs Ziffern Ihres Ausweises</translation>
    </message>
    <message>
        <source>The six digits of your invitation</source>
        <translation>Die sechs Ziffern Ihrer Einladung</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>Oder halten Sie den Code auf dem Ausweis an den Scanner.</translation>
    </message>
    <message>
        <source>Or hold the code of your invitation to the scanner.</source>
        <translation>Oder halten Sie den Code der Einladung an den Scanner.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Zu Besuch</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>Noch etwas dazu?</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>Beides steht Ihnen frei. Die Firma kommt auf Ihren Ausweis.</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Zu Besuch bei %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>Ihr Ausweis ist fertig</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>Bitte tragen Sie ihn gut sichtbar.</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>Der Empfang hilft mit Ihrem Ausweis</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>Angemeldet sind Sie trotzdem.</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>Ihr Ausweis entsteht gerade</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Zu Besuch bei %1</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>Anmelden rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Sie sind da</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>Es ist, als wären Sie nicht hier gewesen. Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1 sieht es beim nächsten Anmelden.</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>Ihr Code zum Gehen. Er steht auch auf dem Ausweis.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Ihr Code zum Gehen</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>Bitte wählen Sie, wen Sie besuchen. Drei Buchstaben des Namens genügen.</translation>
    </message>
    <message>
        <source>Who are you visiting?</source>
        <translation>Wen besuchen Sie?</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>Diesen Namen kennen wir nicht. Versuchen Sie andere Buchstaben, oder fragen Sie am Empfang.</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>Drei Buchstaben tippen</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Zu Besuch</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>Drei Buchstaben genügen</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>Abgemeldet um %1</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>Sie sind noch da</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>Auf Wiedersehen, und danke für Ihren Besuch</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>Ihr Ausweis gilt wie zuvor.</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>Den Ausweis können Sie am Empfang lassen.</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Zu Besuch bei %1</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Zu Besuch</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Vor- und Nachname</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>Bitte nennen Sie uns Ihren Namen für den Ausweis.</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>Eine kleine Regel, und Sie sind da</numerusform>
            <numerusform>%n kleine Regeln, und Sie sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>Noch ein Blick, und Sie sind da</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>Willkommen, %1. %2 erwartet Sie</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Zu Besuch bei %1</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Namen berichtigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Ausweis drucken</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Sprachen und Lesehilfen</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Keine Bewegung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Sprachen und Lesehilfen</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>Der Empfang weiß, dass Sie hier sind</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>Nennen Sie diese vier Zeichen, dann weiß man, wo Sie waren. Ihre Seite bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>KCodeField</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>In einer Sekunde schließt diese Seite und vergisst, was Sie getippt haben. Berühren Sie sie, um weiterzumachen.</numerusform>
            <numerusform>In %n Sekunden schließt diese Seite und vergisst, was Sie getippt haben. Berühren Sie sie, um weiterzumachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%1 von %n Tag genutzt</numerusform>
            <numerusform>%1 von %n Tagen genutzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Empfang fragen</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>Bitte unterschreiben Sie zuerst hier. Ein Finger genügt.</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>Die Regeln stehen jetzt in einer anderen Sprache. Bitte unterschreiben Sie diese.</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Hier mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Zu Besuch bei %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>Wir behalten Ihren Namen einen Tag, dann wird er gelöscht.</numerusform>
            <numerusform>Wir behalten Ihren Namen %n Tage, dann wird er gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1. Im Notfall drei Sekunden halten</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n Person ist da</numerusform>
            <numerusform>%n Personen sind da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 von %n Ziffer</numerusform>
            <numerusform>%1 von %n Ziffern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>Ihre Mitgliedschaft ruht</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>Ihre Mitgliedschaft ist beendet</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Bezahlt bis %1</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Bezahlt, ohne Ende</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%1 von %n Tag genutzt</numerusform>
            <numerusform>%1 von %n Tagen genutzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>Mitgliedschaft zeigen</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Hier mit dem Finger unterschreiben</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
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
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Empfang fragen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Die ersten drei Buchstaben</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Keine PIN zu diesem Namen. Fragen Sie den Empfang.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Unter diesem Namen fanden wir niemanden mit PIN. Versuchen Sie andere Buchstaben, oder lassen Sie am Empfang eine PIN einschalten.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Zurzeit geschlossen</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>Dieser Platz kann noch nicht öffnen</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Diese PIN kennen wir nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Zu Ihrem Schutz ruht die PIN eine Minute. Der Empfang kann sofort helfen.</numerusform>
            <numerusform>Zu Ihrem Schutz ruht die PIN %n Minuten. Der Empfang kann sofort helfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>Dann zeigen wir, was nur Sie sehen sollen.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>Sechs Ziffern. Niemand sieht sie hier.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Ihre PIN, %1</translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>Fragen Sie am Empfang. Dort sieht man diese Nachricht auch.</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>Fragen Sie am Empfang und nennen Sie %1. Dort sieht man diese Nachricht auch.</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Diese Karte wurde als verloren gemeldet</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>Darum öffnet sie gerade nichts, und das schützt, wem sie gehört. Sind Sie das? Dann kommen Sie trotzdem herein.</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>Diese Karte ist nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>Eine andere ist an ihre Stelle getreten. Haben Sie die dabei, halten Sie sie an das Lesegerät.</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>Diese Karte kennen wir noch nicht</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>Niemand hat sie hier bisher eingetragen, oder sie gehört anderswohin.</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>Ihre Mitgliedschaft ruht</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>Sie ist beendet oder pausiert, darum meldet die Karte Sie heute nicht an. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>Diese Einladung finden wir nicht</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>Vielleicht wurde sie zurückgenommen. Sie kommen auch ohne sie herein.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Diese Einladung wurde schon benutzt</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>Jemand hat sich damit angemeldet. Waren Sie das, ist nichts weiter zu tun.</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>Diese Einladung gilt an einem anderen Tag</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>Dieser Code öffnet hier nichts</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>Ein abgemeldeter Ausweis ist erledigt, und jeder Besuch hat seinen eigenen.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>Das lässt sich nicht mehr rückgängig machen</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>Rückgängig machen geht fünf Minuten lang, an dem Platz, an dem Sie waren.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Bitte warten Sie ein wenig</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>In einer Minute können Sie es wieder versuchen.</numerusform>
            <numerusform>In %n Minuten können Sie es wieder versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Das ging hier nicht</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>Am Empfang hilft man Ihnen weiter.</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>An welchem, weiß, wer Sie eingeladen hat. Sie kommen auch ohne sie herein.</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>Sie gilt am %1. Sie kommen auch ohne sie herein.</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Es ist etwas anderes</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Ich bin Mitglied</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>Nehmen Sie stattdessen Namen und PIN.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Ich bin zu Besuch</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Nennen Sie Ihren Namen und wen Sie besuchen: Das dauert keine Minute.</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>Es ist meine, ich habe sie wieder</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>Melden Sie sich mit Namen und PIN an. Der Empfang schaltet die Karte wieder ein.</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>Ich habe eine fremde Karte gefunden</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>Danke! Bitte geben Sie sie am Empfang ab, damit sie zurückfindet.</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>Ich habe die neuere</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>Halten Sie sie jetzt an das Lesegerät. Kein Knopf nötig.</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Ich habe sie nicht dabei</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>Sie ging schon einmal</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>Halten Sie sie noch einmal flach und einen Moment lang an das Lesegerät.</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>Ich möchte weitermachen</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>Der Empfang schaltet sie wieder ein, während Sie warten.</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>Ich bin heute zu Besuch</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>Melden Sie sich als Gast eines Mitglieds an.</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>Ich kam oder ging</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>Halten Sie die Karte noch einmal hin: Jedes Mal ist es andersherum.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>Für den Empfang: %1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Name und PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Mit Namen und PIN</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>Als Gast anmelden</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>Das lief nicht wie geplant</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>Das kam mehrmals vor. Der Empfang lässt Sie herein, während jemand nach diesem Platz sieht.</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>Es liegt nicht an Ihnen, und nichts Bestätigtes ist verloren. Bitte beginnen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>Karte anlegen
oder Code zeigen</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>Einfach ans Lesegerät halten, ohne Knopf.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Ich bin zu Besuch</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>Sagen Sie uns, bei wem</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Ich habe einen Code</translation>
    </message>
    <message>
        <source>Invitation, six digits</source>
        <translation>Einladung, sechs Ziffern</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
    </message>
    <message>
        <source>Use your badge code</source>
        <translation>Mit dem Code des Ausweises</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Keine Karte?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Mit Namen und PIN</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>Person ist da</numerusform>
            <numerusform>Personen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Empfang fragen</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>Sprachen und Lesehilfen</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
</context>
</TS>
