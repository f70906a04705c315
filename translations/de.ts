<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>Zeigen Sie der Kamera Ihren Code</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>Noch kein Code zu sehen</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>Die Kamera geht gerade nicht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>Sekunde, dann geht die Kamera aus</numerusform>
            <numerusform>Sekunden, dann geht die Kamera aus</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>Halten Sie den Code in das Quadrat, etwa eine Handlänge entfernt.</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>Ist er auf einem Telefon? Machen Sie es heller.</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>Die Kamera ist aus. Sie sah zwanzig Sekunden lang keinen Code.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Ich habe eine Einladung</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Ich bin zu Besuch</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Ich bin Mitglied</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>Halten Sie sie an den Scanner, oder tippen Sie die sechs Ziffern.</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Nennen Sie Ihren Namen und wen Sie besuchen: Das dauert keine Minute.</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>Nehmen Sie Ihre Karte, oder Namen und PIN.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>Alles wartet wieder hier</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>Danke, %1. Der Rest wartet hier.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Danke, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>Für Sie wartet nichts, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>%n Paket wartet auf Sie</numerusform>
            <numerusform>%n Pakete warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>Eines wurde inzwischen abgeholt. Diese warten noch.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>Das ist mehr als fünf Minuten her. Der Empfang kann helfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>%n Paket ist Ihnen übergeben.</numerusform>
            <numerusform>%n Pakete sind Ihnen übergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>Nehmen Sie sie aus dem Regal. Tippen Sie an, was hier bleibt.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>Verderblich. %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>Ich habe alle</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>Ich habe diese</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Hinter dem Empfang</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>Eine Einladung, zwei Gäste</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>Paket %1 ging zweimal hinaus</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1 ist unter null</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>Ein Druck von %1 endete zweimal</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>Kam der Druck von %1 heraus?</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>Eine Karte für zwei Personen</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>%1: zweimal aufgeladen?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>%1 hat sich mit der Einladung angemeldet (%2), die %3 schon benutzt hatte (%4). Die erste Anmeldung gilt.</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>Es kam für %1.</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>Nach unseren Büchern ging es an %1 (%2) und an %3 (%4). Bitte fragen Sie, wer es hat.</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>Es wurden %1 mehr ausgegeben, als da war (seit %2). Plätze, die einander nicht sahen, ließen dasselbe Guthaben ausgeben.</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>Der Platz davor: %1.</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>Zwei Einträge sagen, wie es endete (%1), und sie sind verschieden. Der erste gilt: %2 wurden abgebucht.</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>Er ging an den Drucker (%1), und niemand weiß, wie es endete. Bis jemand es sagt, sind %2 dafür zurückgelegt.</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>%1 bekam diese Karte (%2), und %3 auch (%4). Am Lesegerät gilt sie für die erste Person.</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>%1 wurden an einem Platz eingezahlt (%2) und wieder an einem anderen (%3). Vielleicht war das nur eine Zahlung.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>Beide Zahlungen stimmen</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Es ändert sich nichts.</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>Beide sind willkommen</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>Der Besuch endet jetzt.</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>%1 behält die Karte</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>%1 braucht eine andere.</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 hat es</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>Der erste Eintrag bleibt.</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>Der zweite Eintrag gilt.</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>Beim nächsten Aufladen</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>Was fehlt, wird dann abgezogen.</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>Das Haus gibt %1.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>%1 bleiben abgebucht.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>%1 gehen zurück ins Guthaben.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Kam heraus</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>%1 werden abgebucht.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Kam nicht heraus</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Nichts wird abgebucht.</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>Nur eine Zahlung</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>%1 gehen wieder vom Guthaben ab.</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>Zeigt die Zentrale dasselbe?</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>Es steht unter dem Code, auf der Seite der Zentrale. Noch wurde nichts dorthin geschickt.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>Nein, anders</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Ja, dasselbe</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>Zentrale wird gefragt</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>Dieser Platz ist verbunden</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>Dieser Platz gehört zu %1</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Das dauert einige Sekunden.</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>Alles, was das Haus weiß, ist hier. Karten und PINs gelten sofort.</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>Was das Haus weiß, kommt gerade. Sie können diese Seite inzwischen verlassen.</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>Was das Haus weiß, kommt gerade: noch %n Sache. Sie können diese Seite inzwischen verlassen.</numerusform>
            <numerusform>Was das Haus weiß, kommt gerade: noch %n Sachen. Sie können diese Seite inzwischen verlassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>Dieser Platz ist verbunden</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>Mit der Zentrale verbinden</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Lieber eintippen</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, unter %2</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1, unter %2, seit dem %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>Zum Neuverbinden erstellen Sie in der Zentrale einen Code und halten ihn an das Lesegerät.</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>Halten Sie den Code von der Seite der Zentrale an das Lesegerät.</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>Wählen Sie auf der Seite der Zentrale „Pair a new kiosk“. Halten Sie dann den gezeigten Code an das Lesegerät.</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>Adresse der Zentrale</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>Code der Zentrale</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>Das ist ein anderer Code. Der richtige steht auf der Seite der Zentrale.</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>Dieser Code öffnet nichts mehr. Bitte erstellen Sie in der Zentrale einen neuen.</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>Der Code hat acht Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>Dieser Platz hat ein eigenes Haus. Wählen Sie in der Zentrale „Let a kiosk bring its space“.</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>Das war nicht Ihre Zentrale. Es wurde nichts dorthin geschickt. Bitte sagen Sie es der Person, die das Netz betreut.</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>Geht die Uhr richtig? Sie zeigt %1.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>Die Uhr dieses Platzes zeigt %1. Ist das falsch, stellen Sie sie. Stimmt es, ist das Zertifikat der Zentrale abgelaufen.</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>Sie sieht aus wie desk.example oder 192.168.1.20:8470.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>Sie muss mit https:// beginnen, sonst könnten andere mithören.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>Diesen Namen kennt niemand. Ist dieser Platz im Netz?</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>Die Zentrale heißt anders als diese Adresse. Bitte sagen Sie es der Person, die sie betreut.</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>Was dort antwortet, konnte nicht zeigen, dass es Ihre Zentrale ist. Es wurde nichts dorthin geschickt.</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>Dort antwortet niemand. Ist dieser Platz im Netz?</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>Die Zentrale ist beschäftigt, oder es waren zu viele Codes. Bitte versuchen Sie es in einigen Minuten wieder.</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>Die Zentrale hat eine andere Version als dieser Platz. Bitte aktualisieren Sie beide.</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>Dieser Platz konnte es nicht speichern. Seine Platte ist voll oder nicht beschreibbar.</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>Was dort antwortet, ist nicht Ihre Zentrale. Stimmt die Adresse?</translation>
    </message>
</context>
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
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>Die Team-Übersicht öffnet sich mit Ihrer Karte: Halten Sie sie an das Lesegerät.</translation>
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
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>%n Paket wartet</numerusform>
            <numerusform>%n Pakete warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>Hinter dem Empfang, seit %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abholen</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>%n Dokument zu drucken</numerusform>
            <numerusform>%n Dokumente zu drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
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
    <message>
        <source>Ask reception</source>
        <translation>Empfang fragen</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Übersicht öffnen</translation>
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
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>Die erste Zählung: Von jetzt an können wir vergleichen.</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>Das ist genau, was da sein soll.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlen.</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>%1 mehr, als da sein soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>Bisher %n Aufladung bar, und gezählt wurde noch nie.</numerusform>
            <numerusform>Bisher %n Aufladungen bar, und gezählt wurde noch nie.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>Gezählt wurde noch nie.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>Da sein sollten %1, mit %n Aufladung bar seit %2.</numerusform>
            <numerusform>Da sein sollten %1, mit %n Aufladungen bar seit %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>Die Zählung ist notiert</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Kasse zählen</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Zählung notieren</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Notieren</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>In der Kasse</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>Ein Blatt dazu liegt im Ordner der Belege.</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>Es gibt kein Blatt dazu, aber es ist notiert.</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>Ein Blatt dazu entsteht gerade.</translation>
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
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>Von der Zentrale nicht angenommen</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Datei schreiben</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>Datei für den Support</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>Neu notieren</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Neu anbieten</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>Die Zentrale nahm alles an.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 her</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Verbunden seit dem %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch zu senden</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n Sache</numerusform>
            <numerusform>%n Sachen</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Längste Wartezeit</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>Uhr: bitte stellen</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Frei auf der Platte</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>Programm, Daten</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>Daten wurden kopiert oder zurückgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Austausch mit der Zentrale</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Jetzt fragen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>%n Sache nahm die Zentrale nicht an</numerusform>
            <numerusform>%n Sachen nahm die Zentrale nicht an</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Diesen Platz verbinden</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>Die Zentrale ist nicht erreichbar. Anmelden, Gäste und Pakete gehen weiter wie immer; Drucken mit Guthaben ruht.</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>Die Zentrale ist nicht erreichbar. Anmelden, Gäste, Pakete und Drucken gehen weiter wie immer und werden später gemeldet.</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>Die Zentrale nimmt weiter an, was hier geschieht, sagt diesem Platz aber nichts Neues. Die Hausleitung kann das in der Zentrale ändern.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>Die Zentrale hat diesen Platz ausgeschlossen. Was sie noch nicht annahm, bleibt hier; bitte sagen Sie es der Hausleitung.</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>Die Zentrale war zu lange nicht erreichbar: Namen und Karten der Mitglieder sind hier weg, bis sie es wieder ist.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>In %n Tag gibt dieser Platz Namen und Karten der Mitglieder auf, wenn er die Zentrale nicht erreicht.</numerusform>
            <numerusform>In %n Tagen gibt dieser Platz Namen und Karten der Mitglieder auf, wenn er die Zentrale nicht erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Geht richtig</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>Geht %n min nach</numerusform>
            <numerusform>Geht %n min nach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>Geht %n min vor</numerusform>
            <numerusform>Geht %n min vor</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>Its number is taken.</source>
        <translation>Die Nummer ist vergeben.</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>Es gehört zu einem anderen Haus.</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>Es war beschädigt.</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>Die Zeit kann nicht stimmen.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es ist zu groß.</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>Es enthält Zeichen, die keiner schreiben kann.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>Es ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>Die Zentrale wird gefragt.</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>Es wird der Zentrale noch einmal angeboten.</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>Es wurde neu notiert und geht jetzt an die Zentrale.</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>Es bleibt, wie es ist. Wer das entschied, ist notiert.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>Die Datei liegt hier: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>Die Datei ließ sich nicht schreiben. Vielleicht ist die Platte voll.</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>Das lässt sich nicht neu notieren. Eine Datei für den Support hilft weiter.</translation>
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
        <source>Your six digits</source>
        <translation>Ihre sechs Ziffern</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>Von Ihrer Einladung, oder vom Ausweis, wenn Sie gehen. Sie können den Code auch an den Scanner halten.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Ihr Code</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>Oder halten Sie den Code auf dem Ausweis an den Scanner.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Abmelden</translation>
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
    <message>
        <source>I have an invitation code</source>
        <translation>Ich habe einen Einladungscode</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ich gehe</translation>
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
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>Neues Regal</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Neuer Tarif</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>Ein Logo kommt über die Seite der Zentrale dazu, oder mit dem Befehl „settings“.</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>Das gilt ab dem nächsten Start dieses Platzes.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 bis %2 von %3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>Druckpreise</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>Paketregale</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Tarife</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Hausregeln</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Platz</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Name des Hauses</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>Sammelplatz nach einem Alarm</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>Worte der Gäste, Tage</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>Drucken ohne Netz, höchstens</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>Kein Drucken ohne Leitung</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>A4, schwarz-weiß</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>A4, Farbe</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>A3, schwarz-weiß</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>A3, Farbe</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>Kürzel des Regals</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Wie viele Pakete passen</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>Für große Pakete</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nicht in Gebrauch</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Name des Tarifs</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preis im Monat</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>Tage im Monat, 0 für alle</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>Druckguthaben im Monat</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Nicht mehr im Angebot</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>Die Regel in zwei Worten</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>Die Regel in einem Satz</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>Bildschirmdiagonale, Zoll</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>Breite x Höhe des Bildschirms, mm</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Farben des Bildschirms</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>Kamera für Codes</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>Schreiben Sie es wie 9:00-18:00, oder 9-12, 14-18. Für einen geschlossenen Tag lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Schreiben Sie es wie Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>Schreiben Sie drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>Jedes Regal braucht sein eigenes kurzes Kürzel, etwa B-2.</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>Schreiben Sie es wie 476 x 268, oder lassen Sie es leer.</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>Nötig ist mindestens ein Buchstabe, und höchstens sind es 80.</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>Das lässt sich hier nicht verwenden. Sehen Sie bitte noch einmal hin.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosenrot</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Braun</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegelrot</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
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
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>Die Regale sind leer</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>%n Paket, einige Regale sind voll</numerusform>
            <numerusform>%n Pakete, einige Regale sind voll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>%n Paket in den Regalen</numerusform>
            <numerusform>%n Pakete in den Regalen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n Gast</numerusform>
            <numerusform>%n Gäste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch eines</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>für %1, kommt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Jetzt da</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n Mitglied</numerusform>
            <numerusform>%n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>Gast, %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle zeigen (%n)</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regale</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n Paket</numerusform>
            <numerusform>%n Pakete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Barkasse</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Austausch mit der Zentrale</translation>
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
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>S/W</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>Eine Kopie weniger</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n Kopie</numerusform>
            <numerusform>%n Kopien</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Eine Kopie mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>%n Farbseite</numerusform>
            <numerusform>%n Farbseiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>%n S/W-Seite</numerusform>
            <numerusform>%n S/W-Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Guthaben jetzt</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Es fehlen</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>Doch in Farbe</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>Alles S/W, %1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>Alles S/W drucken, %1</translation>
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
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>Dieses Paket ist schon übergeben.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>Das ist mehr als fünf Minuten her.</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>Das Etikett ist fertig.</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>Es gibt kein Etikett. Schreiben Sie bitte %1 darauf.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Diese Runde</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Letztes rückgängig</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>Noch sind keine Regale benannt.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
</context>
<context>
    <name>KShowCode</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Der Kamera einen Code zeigen</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Code zeigen</translation>
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
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
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
    <name>KTurn</name>
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
        <translation>Karte von %1</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>Als verloren gemeldet: Mit ihr kommt niemand herein.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>In Gebrauch seit dem %1.</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>Durch eine neue Karte ersetzen</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Sie ist wieder da</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Sie ging verloren</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>Endgültig einziehen</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>Welche Firma?</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Welcher Tarif?</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Keine Firma</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Kein Tarif</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>%1 hat eine neue Karte</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>Halten Sie die neue Karte an das Lesegerät</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>Halten Sie eine andere Karte an das Lesegerät</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>Sie gilt sofort. Die alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>Sie gilt sofort.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>Diese Karte hat %1 schon. Eine andere ist nicht nötig.</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>%1 hat diese Karte als verloren gemeldet. Ziehen Sie sie zuerst dort ein, dann kann jemand anderes sie bekommen.</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>Diese Karte gehört %1. Ziehen Sie sie zuerst dort ein, oder nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>Das war ein gedruckter Code. Mitglieder bekommen eine Karte.</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>Die alte wird dabei zugleich eingezogen.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Sie ist für %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>Wer ist neu hier?</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
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
        <source>A name has at least one letter. Please type it.</source>
        <translation>Ein Name hat mindestens einen Buchstaben. Bitte tippen Sie ihn.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 ist jetzt Mitglied.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>Die neue PIN von %1 gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>Mit dieser Karte kommt niemand mehr herein.</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>Die Karte gilt wieder.</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>Die Karte öffnet hier nichts mehr.</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>Die Mitgliedschaft ruht.</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>Die Mitgliedschaft läuft weiter.</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>Die Mitgliedschaft ist beendet.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Das kann nur die Hausleitung.</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Mitgliedschaft ruht</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Mitgliedschaft beendet</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Bezahlt, ohne Ende</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Bezahlt bis %1</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>Hausleitung</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>Ist nicht da</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Guthaben %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>Karte seit dem %1</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>als verloren gemeldet</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Karte geben</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Weitere Karte geben</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN setzen</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Andere PIN setzen</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Aufladen</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>Mitgliedschaft ruhen lassen</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>Mitgliedschaft fortsetzen</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Mitgliedschaft beenden</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>Diese wird als erste erraten. Bitte wählen Sie sechs Ziffern ohne Muster.</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>Das waren zwei verschiedene. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>Dieselben sechs Ziffern, damit wir sie sicher kennen.</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>Bitte lassen Sie %1 tippen. Niemand sonst muss sie kennen.</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>Bitte noch einmal</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>Eine PIN mit sechs Ziffern</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>Dieses Mitglied ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Neues Mitglied</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>Zwei Buchstaben des Namens</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Mitgliedschaft ruht</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Mitgliedschaft beendet</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>Niemand mit diesem Namen. Sie können die Person eintragen.</translation>
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
        <source>No PIN under that name.</source>
        <translation>Keine PIN unter diesem Namen.</translation>
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
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>Es ist schon hier</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>Paket scannen</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>Das ist kein Paketcode. Scannen Sie den Strichcode neben der Adresse, oder tippen Sie die Nummer.</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>Das ist kein Paket.</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>Scannen Sie das Paket, oder tippen Sie seine Nummer.</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paketannahme</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Nächstes scannen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>Oder Nummer tippen</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Nummer auf dem Paket</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>Wartet ohne Regal seit %1</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>In %1 seit %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>Das ist ein anderes Paket</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>Es hat keine Nummer</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>Verderblich</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Übergröße</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>Zoll fällig</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>Kein Mitglied mehr</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Uns unbekannt</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>Neben dem anderen Paket</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>Auf den Boden, zu den großen Sachen</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>Kein Regal hat Platz</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>Das gewählte Regal</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>Das Regal mit dem meisten Platz</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>Lassen Sie es hinter dem Empfang, oder wählen Sie ein Regal.</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>Es ist voll</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n Platz frei</numerusform>
            <numerusform>%n Plätze frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Wohin kommt es?</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paketannahme</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>Das nächste ist gescannt</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>Dieses auslassen</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>In %1, nächstes Paket</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>In %1 legen</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Paketdienst unbekannt</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>Sieht nach %1 aus, aber eine Ziffer stimmt nicht</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Nach den Ziffern vermutet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>Boden</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Regal wählen</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paketannahme</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>Hier gibt es noch keine Regale. Die Hausleitung kann sie in den Einstellungen anlegen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist es?</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>Ist nicht mehr Mitglied</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>Bekam kürzlich ein Paket</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>Zwei Buchstaben tippen</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>Tippen Sie den Namen darauf</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Niemand mit diesem Namen</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Paketannahme</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Paketdienst unbekannt</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>Sieht nach %1 aus, aber eine Ziffer stimmt nicht</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Nach den Ziffern vermutet</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>Zwei Buchstaben genügen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Uns unbekannt</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>Der Empfang weiß, dass Sie hier sind</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>Dieses Paket steht hier</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>Zum Abholen Karte anlegen</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>Bitte warten Sie am Empfang. Nichts bleibt unbeaufsichtigt.</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>Dieses Paket wartet hier nicht mehr.</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>Übergeben wird es mit einer Karte, oder vom Empfang.</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>Halten Sie sie an das Lesegerät. Das meldet Sie weder an noch ab.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Hinter dem Empfang</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>Nennen Sie das am Empfang, wenn niemand kommt.</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Keine Karte?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Mit Namen und PIN</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>Ich bringe ein Paket</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>Wir rufen den Empfang</translation>
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
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>Alles ist gedruckt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%1 von %n Druckseite fertig</numerusform>
            <numerusform>%1 von %n Druckseiten fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Nichts kam heraus</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n Druckseite. Danke, und bis bald.</numerusform>
            <numerusform>%n Druckseiten. Danke, und bis bald.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 Den Rest können Sie hier noch eine Stunde lang drucken; das letzte Blatt kommt gratis noch einmal.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>Rest drucken, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>zurück im Guthaben</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
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
        <source>You have no PIN yet, %1</source>
        <translation>Sie haben noch keine PIN, %1</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>Halten Sie Ihre Karte an das Lesegerät</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>Ihre Ausdrucke und Ihr Guthaben sind nur für Sie. Der Empfang kann Ihnen eine PIN geben, während Sie warten.</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>Dann folgt Ihre PIN, und danach, was zu drucken ist, und Ihr Guthaben. Das meldet Sie weder an noch ab.</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>Dann folgt Ihre PIN.</translation>
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
        <translation>Was mit Ihrem Guthaben geschah</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
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
        <source>No PIN under that name.</source>
        <translation>Keine PIN unter diesem Namen.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Unter diesem Namen fanden wir niemanden mit PIN. Versuchen Sie andere Buchstaben, oder lassen Sie am Empfang eine PIN einschalten.</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
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
        <source>Then we show what waits for you, and your credit.</source>
        <translation>Dann zeigen wir, was auf Sie wartet, und Ihr Guthaben.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Ihre PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>Was Drucken kostet</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>Sie sehen den Preis jeder Seite vor dem Drucken, und zahlen nur, was herauskommt.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>Noch gibt es keinen Preis. Der Empfang kann ihn festlegen.</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 Sobald das behoben ist, geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>Sie zahlen nur, was herauskommt. Sie können gehen: Wir zählen mit.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, mit PIN angemeldet</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Druck stoppen</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>Hier fertig</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>%n Ausdruck</numerusform>
            <numerusform>%n Ausdrucke</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>Ihr Ausdruck ist unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>%1 von %n Druckseite fertig</numerusform>
            <numerusform>%1 von %n Druckseiten fertig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 Sie können drucken, sobald er wieder bereit ist.</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>%1 fehlen. Lassen Sie am Empfang aufladen, oder drucken Sie S/W.</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>%1 fehlen. Der Empfang kann aufladen, während Sie warten.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n Blatt</numerusform>
            <numerusform>%n Blättern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1 auf %2, beidseitig. Sie zahlen nur, was herauskommt.</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1 auf %2. Sie zahlen nur, was herauskommt.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, mit PIN angemeldet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Jetzt drucken</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>Sie haben für %1 mehr gedruckt, als Sie hatten.</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>Sie haben für %1 mehr gedruckt, als Sie hatten. Die nächste Aufladung gleicht das aus.</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>Für alles fehlen %1. Der Empfang kann aufladen, während Sie warten.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>Ihre Ausdrucke und Ihr Guthaben</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, mit PIN angemeldet</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>Alles drucken, %1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>Drucken, %1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Ihr Guthaben</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>Wartet auf den Druck</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Zu drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>%n Ausdruck unterwegs</numerusform>
            <numerusform>%n Ausdrucke unterwegs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>Eine Seite, schon gedruckt</numerusform>
            <numerusform>%n Seiten, schon gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>Hier wartet nichts auf Sie. Ein Dokument bleibt nach der Abgabe einen Tag.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Hier wartet nichts auf Sie.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Im Drucker steckt Papier fest.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>Der Drucker hat kein Papier mehr.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>Am Drucker ist eine Klappe offen.</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>Der Drucker hat keinen Toner mehr.</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>Der Drucker antwortet gerade nicht.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>Jemand muss nach dem Drucker sehen.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Sie haben gestoppt.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>Der Drucker nahm es nicht an.</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>Der Drucker hat aufgegeben.</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>Ihr Guthaben hat sich geändert. So viel kostet es jetzt.</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>Dieser Preis stand schon eine Weile da. Hier ist er noch einmal.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>Dieser Platz ist gerade auf sich gestellt, darum kann hier jetzt für %1 gedruckt werden. Der Empfang kann helfen.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>Dieser Platz ist gerade auf sich gestellt, darum kann hier nichts bezahlt werden. Bitte versuchen Sie es bald wieder.</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>Dieses Dokument ist nicht mehr hier. Dokumente bleiben einen Tag.</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>Dieser Druck kann nicht weitergehen. Bitte drucken Sie neu.</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>Für diese Seiten gibt es noch keinen Preis. Der Empfang kann ihn festlegen.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>Jemand muss nach dem Drucker sehen. Bezahlt wurde nichts.</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>Aus Ihrem Tarif</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>Von Ihrer Firma</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Ihr eigenes</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>Eine Seite schwarz-weiß, A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>Eine Seite in Farbe, A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>Eine Seite schwarz-weiß, A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>Eine Seite in Farbe, A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>Sie haben aufgeladen</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>Eine Aufladung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>Aus Ihrem Tarif, für einen Monat</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>Vom Empfang berichtigt</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>Unterwegs. Sie zahlen, was herauskommt.</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>Nichts kam heraus: Alles ist wieder da. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>%1 von %n Druckseite kam heraus. %2</numerusform>
            <numerusform>%1 von %n Druckseiten kamen heraus. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>%n Druckseite gedruckt</numerusform>
            <numerusform>%n Druckseiten gedruckt</numerusform>
        </translation>
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
        <source>This desk cannot check cards right now</source>
        <translation>Dieser Platz kann gerade keine Karten prüfen</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>Er hatte lange keine Verbindung zur Zentrale und hat darum Namen und Karten gelöscht. Sie kommen von selbst zurück.</translation>
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
    <name>StaffBoardPage</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The desk, right now</source>
        <translation>Gerade jetzt</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>Pakete annehmen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n Person ist da</numerusform>
            <numerusform>%n Personen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>Gast von %1</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>seit gestern</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Ist gegangen</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>Niemand ist da.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Diese PIN kennen wir nicht. Bitte versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>Zu Ihrem Schutz ruht die PIN %n Minute.</numerusform>
            <numerusform>Zu Ihrem Schutz ruht die PIN %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>Die Übersicht ist für das Team des Hauses. Die Hausleitung kann Ihnen Zugang geben.</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>Dann öffnet sich die Team-Übersicht.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Ich wollte gehen</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Ihre PIN, %1</translation>
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
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Übersicht sperren</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Das ist erledigt</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>Jemand hat es inzwischen erledigt, hier oder an einem anderen Platz.</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>Der Empfang entscheidet, und wo Geld gegeben wird, die Hausleitung.</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>Der Empfang entscheidet.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Nur Hausleitung</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Nichts mehr zu tun.</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>Die letzten fünf Minuten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>In den letzten fünf Minuten ist hier nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>Wartende Gäste</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>für %1, kommt</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n&#xa0;h</numerusform>
            <numerusform>%n&#xa0;h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Ruf %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>%1 ging ohne Abmelden</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>Da seit %1, nachts beendet</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>Jemand fragt nach Ihnen</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>Eine als verloren gemeldete Karte</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>Eine ersetzte Karte</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>Eine Karte, die hier niemand kennt</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>Eine Karte, an einem Platz ohne Verbindung</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>Eine ruhende Mitgliedschaft</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>Ein Code, den hier niemand kennt</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>Eine Einladung, die heute nicht gilt</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>Etwas ging an diesem Platz nicht</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>Dieses Guthaben ist schon verbraucht. Ganz lässt es sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>Jemand hat das inzwischen erledigt.</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>Das entscheidet die Hausleitung.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Es gibt nichts mehr rückgängig zu machen.</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 hat sich angemeldet</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 kam herein</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ging</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>%1 wurde empfangen</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1 wurde eingetragen</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>%1 hat aufgeladen</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>Ein Paket für %1 wurde angenommen</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>Pakete an %1 übergeben</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>%1 hat eine Karte bekommen</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>%1 hat eine PIN gesetzt</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>Eine Karte von %1 wurde als verloren gemeldet</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>Eine Karte von %1 ist wieder da</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>Eine Karte von %1 wurde eingezogen</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>Die Mitgliedschaft von %1 wurde geändert</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>Guthaben wurde aufgeladen</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>Guthaben wurde zurückgezahlt</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>Guthaben wurde berichtigt</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>Die Kasse wurde gezählt</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>Etwas wurde gedruckt</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Einstellungen wurden geändert</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>Ein Paket wurde angenommen</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>Pakete wurden übergeben</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>Ein Paket ging zurück</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>Ein Paket wurde umgestellt</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>Ein Ruf wurde beantwortet</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>Etwas wurde erledigt</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Etwas wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>%n Sache wartet hier.</numerusform>
            <numerusform>%n Sachen warten hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>%n Sache wartet hier, schon %1.</numerusform>
            <numerusform>%n Sachen warten hier, die älteste schon %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>Dieser Platz arbeitet allein. Alles bleibt hier.</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>Der Platz fragt gerade die Zentrale.</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>Die Zentrale ist da.</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>Alles ist angekommen, zuletzt um %1. Hier wartet nichts.</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>Die Zentrale ist nicht erreichbar. Die Arbeit geht weiter.</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>Die Zentrale kennt diesen Platz nicht mehr. Bitte koppeln Sie ihn neu.</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>Die Zentrale nimmt an, was hier geschieht, sagt diesem Platz aber nichts Neues.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>Die Zentrale hat diesen Platz ausgeschlossen. Was sie nicht annahm, bleibt hier.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>Die Uhr dieses Platzes geht falsch. Bitte stellen Sie sie.</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>Die Zentrale nahm nicht an, was dieser Platz schickte. Bitte sagen Sie es der Person, die ihn betreut.</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Arbeitet allein</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>%n nicht übertragen, %1</numerusform>
            <numerusform>%n nicht übertragen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n nicht übertragen</numerusform>
            <numerusform>%n nicht übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Alles übertragen</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte nachsehen</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>Ein Teil davon ist schon verdruckt, darum geht es nicht zurück.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>Beleg %1 ist fertig</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>Er liegt im Ordner der Belege.</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>Es gibt keinen Beleg</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>Das Geld ist trotzdem notiert. Die Nummer ist %1.</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>Der Beleg entsteht gerade</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>%1 an %2 zurückgezahlt</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%1 bar von %2</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%1 mit Karte von %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>Guthaben jetzt</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>%1 hat gerade eben %2 aufgeladen. Noch einmal?</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>%1 hat vor einem Moment %2 aufgeladen. Noch einmal?</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>So viel zahlt niemand auf einmal ein. Bitte prüfen Sie den Betrag.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>Ja, noch einmal %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>%1 bar annehmen</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>%1 per Karte annehmen</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>Aufladen für %1</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>%1 unter null. Was eingezahlt wird, gleicht zuerst das aus.</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>Guthaben jetzt: %1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Notfallliste: 3&#xa0;s halten</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
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
        <source>This desk is new</source>
        <translation>Dieser Platz ist neu</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>Einfach ans Lesegerät halten, ohne Knopf.</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>Er arbeitet allein, solange Sie möchten.</translation>
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
        <source>Parcels</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>Abholen oder abgeben</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>Guthaben und Ausdrucke</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>Diesen Platz mit der Zentrale</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Ich habe einen Code</translation>
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
