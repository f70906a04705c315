<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>Montrez votre code à la caméra</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>Pas encore de code en vue</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>La caméra n’est pas disponible</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Rien n’est enregistré.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>seconde, puis la caméra s’éteint</numerusform>
            <numerusform>secondes, puis la caméra s’éteint</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>Placez le code dans le carré, à une main de distance environ.</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>Est-il sur un téléphone&#xa0;? Augmentez la luminosité.</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>La caméra est éteinte. Elle n’a vu aucun code en vingt secondes.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>J’ai une invitation</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Je viens en visite</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Je suis membre</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>Présentez-la au lecteur, ou tapez ses six chiffres.</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Donnez votre nom et celui de votre hôte&#xa0;: cela prend moins d’une minute.</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>Utilisez votre carte, ou votre nom et votre code PIN.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>Tout vous attend de nouveau ici</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>Merci, %1. Le reste attend ici.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Merci, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>Rien ne vous attend, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>%n colis vous attend</numerusform>
            <numerusform>%n colis vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>L’un d’eux a été retiré entre-temps. Ceux-ci attendent encore.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>C’était il y a plus de cinq minutes. L’accueil peut vous aider.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>%n colis vous a été remis.</numerusform>
            <numerusform>%n colis vous ont été remis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>Prenez-les sur l’étagère. Touchez ce que vous laissez ici.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>Périssable. %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>Je les ai tous</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>J’ai ceux-ci</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Derrière l’accueil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>Une invitation, deux visiteurs</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>Colis %1 remis deux fois</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1&#xa0;: solde sous zéro</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>%1&#xa0;: impression finie deux fois</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>%1&#xa0;: l’impression est-elle sortie&#xa0;?</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>Une carte pour deux personnes</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>%1&#xa0;: rechargé deux fois&#xa0;?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>%1 a utilisé (%2) une invitation dont %3 s’était déjà servi (%4). La première arrivée compte.</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>Arrivé pour %1.</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>D’après nos registres, il a été remis à %1 (%2) et à %3 (%4). Merci de demander qui l’a.</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>On a dépensé %1 de plus que le crédit (depuis %2). Des bornes qui ne se voyaient pas ont laissé dépenser le même crédit.</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>La borne d’avant : %1.</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>Deux notes disent comment cela s’est fini (%1), et elles diffèrent. La première compte&#xa0;: débit de %2.</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>Elle est partie à l’imprimante (%1), et personne ne sait comment cela a fini. Jusqu’à ce qu’on le sache, %2 sont mis de côté.</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>%1 a reçu cette carte (%2), et %3 aussi (%4). Au lecteur, elle vaut pour la première personne.</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>%1 ont été versés à une borne (%2), puis encore à une autre (%3). C’était peut-être un seul paiement.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>Les deux sont justes</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Rien ne change.</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>Bienvenue aux deux</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>La visite se termine.</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>%1 garde la carte</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>%1 a besoin d’une autre.</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>%1 l’a</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>La première note reste.</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>La seconde note compte.</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>À la prochaine recharge</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>Ce qui manque sera alors déduit.</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Faire cadeau</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>La maison offre %1.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>Le débit de %1 reste.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Rembourser</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>%1 reviennent au crédit.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Bien sortie</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>Débit de %1.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>Pas sortie</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>Rien n’est débité.</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>Un seul paiement</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>%1 sont repris sur le crédit.</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>Est-ce pareil au bureau central&#xa0;?</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>C’est sous le code, sur la page du bureau central. Rien n’y a encore été envoyé.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>Non, différent</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Oui, pareil</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>Demande au bureau central</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>Cette borne est connectée</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>Cette borne appartient à %1</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>Tout ce que l’espace sait est ici. Cartes et codes PIN marchent tout de suite.</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>Ce que sait l’espace arrive. Vous pouvez quitter cette page entre-temps.</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>Ce que sait l’espace arrive&#xa0;: encore %n chose. Vous pouvez quitter cette page entre-temps.</numerusform>
            <numerusform>Ce que sait l’espace arrive&#xa0;: encore %n choses. Vous pouvez quitter cette page entre-temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>Cette borne est connectée</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>Connexion au bureau central</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Le taper plutôt</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1, sur %2, depuis le %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>Pour la reconnecter, créez un code au bureau central et présentez-le au lecteur.</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>Présentez au lecteur le code de la page du bureau central.</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>Sur la page du bureau central, choisissez «&#xa0;Pair a new kiosk&#xa0;». Puis présentez au lecteur le code affiché.</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>Adresse du bureau central</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>Code du bureau central</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Installation</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>C’est un autre code. Le bon est sur la page du bureau central.</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>Ce code n’ouvre plus rien. Merci d’en créer un nouveau au bureau central.</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>Le code a huit lettres et chiffres.</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>Cette borne a son propre espace. Au bureau central, choisissez «&#xa0;Let a kiosk bring its space&#xa0;».</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>Ce n’était pas votre bureau central. Rien n’y a été envoyé. Merci de prévenir la personne qui s’occupe du réseau.</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>L’horloge est-elle juste&#xa0;? Elle dit %1.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>L’horloge de cette borne dit %1. Si c’est faux, réglez-la. Si c’est juste, le certificat du bureau central a expiré.</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>Elle ressemble à desk.example ou 192.168.1.20:8470.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>Elle doit commencer par https://, sinon d’autres pourraient écouter.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>Personne ne connaît ce nom. Cette borne est-elle sur le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>Le bureau central porte un autre nom que cette adresse. Merci de prévenir la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>Ce qui répond là n’a pas pu montrer que c’est votre bureau central. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>Personne n’y répond. Cette borne est-elle sur le réseau&#xa0;?</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>Le bureau central est occupé, ou trop de codes ont été essayés. Merci de réessayer dans quelques minutes.</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>Le bureau central n’a pas la même version que cette borne. Merci de mettre les deux à jour.</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>Cette borne n’a pas pu l’enregistrer. Son disque est plein, ou on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>Ce qui répond là n’est pas votre bureau central. L’adresse est-elle juste&#xa0;?</translation>
    </message>
</context>
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>Lecteur de démonstration</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>Approchez l’un de ces codes du lecteur</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>Votre arrivée n’est pas enregistrée</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>Votre présence reste enregistrée</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>Au revoir, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Bonsoir, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Bonjour, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Bon après-midi, %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>C’est annulé</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>Arrivée déjà enregistrée à %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>Départ déjà enregistré à %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Arrivée enregistrée à %1</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>Départ enregistré à %1</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>C’est comme si vous n’aviez pas présenté votre carte, %1.</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>À bientôt. Une chose vous attend encore ici.</numerusform>
            <numerusform>À bientôt. %n choses vous attendent encore ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>À bientôt.</translation>
    </message>
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>Le tableau de l’équipe s’ouvre avec votre carte&#xa0;: approchez-la du lecteur.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>Une chose vous attend aujourd’hui.</numerusform>
            <numerusform>%n choses vous attendent aujourd’hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>Rien ne vous attend. Bonne journée&#xa0;!</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 est là</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Ici depuis %1</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>Ici depuis %1, de %2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>Vous arrivez</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>J’arrive</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>%n colis vous attend</numerusform>
            <numerusform>%n colis vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>Derrière l’accueil, depuis %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Retirer</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>%n document à imprimer</numerusform>
            <numerusform>%n documents à imprimer</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>À %1, %2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>Je ne viendrai pas</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>Je viendrai</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>Annuler le départ</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Je voulais partir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Appeler l’accueil</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>Le premier comptage&#xa0;: désormais nous pouvons comparer.</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>C’est exactement ce qu’il doit y avoir.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque %1.</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>%1 de plus que prévu.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>%n recharge en espèces jusqu’ici, et jamais de comptage.</numerusform>
            <numerusform>%n recharges en espèces jusqu’ici, et jamais de comptage.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>La caisse n’a jamais été comptée.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>Il doit y avoir %1, avec %n recharge en espèces depuis le %2.</numerusform>
            <numerusform>Il doit y avoir %1, avec %n recharges en espèces depuis le %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>Le comptage est noté</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Compter la caisse</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Noter le comptage</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>Dans la caisse</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>Une feuille se trouve dans le dossier des reçus.</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>Il n’y a pas de feuille, mais c’est noté.</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>Une feuille se prépare.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Fermer la liste</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>Il n’y a pas encore de liste. Quittez le bâtiment par la sortie la plus proche, et comptez-vous au point de rassemblement.</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Qui est à l’intérieur</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
</context>
<context>
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>Non pris par le bureau central</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Créer un fichier</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>Fichier pour l’assistance</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>Noter à nouveau</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Reproposer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser ainsi</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>Le bureau central a tout pris.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>Il y a %1</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Connecté à</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Connecté depuis le %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n chose</numerusform>
            <numerusform>%n choses</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Plus longue attente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>Horloge&#xa0;: à régler</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre sur le disque</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>Programme, données</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>Données copiées ou restaurées</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Encore à venir</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Échanges avec le bureau central</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau central</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Interroger</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>%n chose non prise par le bureau central</numerusform>
            <numerusform>%n choses non prises par le bureau central</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Connecter cette borne</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>Le bureau central est hors de portée. Arrivées, visites et colis continuent comme toujours&#xa0;; l’impression avec crédit attend.</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>Le bureau central est hors de portée. Arrivées, visites, colis et impressions continuent, et lui seront transmis plus tard.</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>Le bureau central prend encore ce qui se passe ici, mais ne dit plus rien de nouveau à cette borne. Un responsable peut changer cela là-bas.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>Le bureau central a exclu cette borne. Ce qu’il n’a pas encore pris est gardé ici&#xa0;; merci de prévenir un responsable.</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>Le bureau central est injoignable depuis trop longtemps&#xa0;: noms et cartes des membres sont partis d’ici jusqu’à son retour.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>Dans %n jour, cette borne oublie les noms et cartes des membres, sauf si elle joint le bureau central.</numerusform>
            <numerusform>Dans %n jours, cette borne oublie les noms et cartes des membres, sauf si elle joint le bureau central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>À l’heure</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n min de retard</numerusform>
            <numerusform>%n min de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n min d’avance</numerusform>
            <numerusform>%n min d’avance</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>Its number is taken.</source>
        <translation>Son numéro est déjà pris.</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>Cela appartient à un autre lieu.</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>C’était abîmé.</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>L’heure ne peut être juste.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>C’est trop grand.</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>Il y a des signes que nul ne peut écrire.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>C’est illisible (%1).</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>Le bureau central est interrogé.</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>C’est proposé encore une fois au bureau central.</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>C’est noté à nouveau et part vers le bureau central.</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>Cela reste ainsi. Il est noté qui l’a décidé.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>Le fichier est ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>Le fichier n’a pas pu être écrit. Le disque est peut-être plein.</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>On ne peut pas le noter à nouveau. Un fichier pour l’assistance aidera.</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>Nous ne connaissons pas ces chiffres. Merci de vérifier.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Merci de réessayer dans une minute. L’accueil peut vous aider tout de suite.</numerusform>
            <numerusform>Merci de réessayer dans %n minutes. L’accueil peut vous aider tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>Les six chiffres de votre badge</translation>
    </message>
    <message>
        <source>Your six digits</source>
        <translation>Vos six chiffres</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>Ceux de votre invitation, ou de votre badge si vous partez. Vous pouvez aussi présenter le code au lecteur.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Votre code</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>Ou présentez le code de votre badge au lecteur.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Départ</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>Autre chose à indiquer&#xa0;?</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>Les deux sont facultatifs. La société figurera sur votre badge.</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visite à %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>Téléphone ou e-mail</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>Votre badge est prêt</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>Portez-le bien en vue, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>L’accueil vous aidera pour le badge</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>Votre arrivée est bien enregistrée.</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>Votre badge se prépare</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Encore un instant.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>C’est annulé</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visite à %1</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>Annuler l’arrivée</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Votre arrivée n’est pas enregistrée</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Vous êtes à bon port</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>C’est comme si vous n’étiez pas passé par ici. Vous pouvez recommencer quand vous voulez.</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1 le verra en présentant sa carte.</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>Votre code pour partir. Il figure aussi sur le badge.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Votre code pour partir</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Who are you visiting?</source>
        <translation>À qui rendez-vous visite&#xa0;?</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>Nous ne connaissons personne de ce nom. Essayez d’autres lettres, ou adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>Tapez trois lettres</translation>
    </message>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>Choisissez la personne à qui vous rendez visite. Trois lettres de son nom suffisent.</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>Trois lettres suffisent</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>C’est annulé</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>Départ enregistré à %1</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>Vous êtes toujours là</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>Au revoir, et merci de votre visite</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>Votre badge reste valable.</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>Vous pouvez laisser le badge à l’accueil.</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visite à %1</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>Indiquez votre nom pour le badge, s’il vous plaît.</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>J’ai un code d’invitation</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Je m’en vais</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>Une petite règle, et c’est fini</numerusform>
            <numerusform>%n petites règles, et c’est fini</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>Un dernier coup d’œil, et c’est fini</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>Bienvenue, %1. %2 vous attend</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visite à %1</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Corriger mon nom</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimer mon badge</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>Ajouter une étagère</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Ajouter une formule</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>Un logo s’ajoute sur la page du bureau central, ou avec la commande «&#xa0;settings&#xa0;».</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>Cela vaut dès le prochain démarrage de cette borne.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 à %2 sur %3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>L’espace</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>Prix d’impression</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>Étagères à colis</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Formules</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Règles de la maison</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Nom de l’espace</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>Point de rassemblement en cas d’alarme</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Monnaie</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>Mots des visiteurs, jours</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>Impression hors ligne, au plus</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>Pas d’impression sans liaison</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>A4, noir et blanc</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>A4, couleur</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>A3, noir et blanc</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>A3, couleur</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>Repère de l’étagère</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Nombre de colis possible</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>Pour les grands colis</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Hors service</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nom de la formule</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Prix par mois</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>Jours par mois, 0 pour tous</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>Crédit d’impression par mois</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>N’est plus proposée</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>La règle en deux mots</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>La règle en une phrase</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>Diagonale de l’écran, pouces</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>Largeur x hauteur de l’écran, mm</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Couleurs de l’écran</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animation</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>Caméra pour les codes</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>Écrivez par exemple 9:00-18:00, ou 9-12, 14-18. Laissez vide un jour de fermeture.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Écrivez par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>Écrivez trois majuscules, par exemple EUR.</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>Chaque étagère a besoin de son propre repère court, comme B-2.</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>Écrivez par exemple 476 x 268, ou laissez vide.</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>Il faut au moins une lettre, et 80 au plus.</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>Cela ne peut pas servir ici. Merci de vérifier.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Pétrole</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Brun</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brique</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Encre</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Langues et aides à la lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Grand texte</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sans animation</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Langues et aides à la lecture</translation>
    </message>
</context>
<context>
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Bureau central</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>Les étagères sont vides</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>%n colis, des étagères sont pleines</numerusform>
            <numerusform>%n colis, des étagères sont pleines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>%n colis sur les étagères</numerusform>
            <numerusform>%n colis sur les étagères</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n visiteur</numerusform>
            <numerusform>%n visiteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>pour %1, qui arrive</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>visite, %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Tout voir (%n)</numerusform>
            <numerusform>Tout voir (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Étagères</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n colis</numerusform>
            <numerusform>%n colis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n non pris</numerusform>
            <numerusform>%n non pris</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Voir plus</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Tiroir-caisse</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Échanges avec le bureau central</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>L’accueil sait que vous êtes ici</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>Donnez ces quatre caractères&#xa0;: l’accueil saura où vous en étiez. Votre page reste telle quelle.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
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
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>Dans une seconde, cette page se ferme et oublie ce que vous avez tapé. Touchez l’écran pour continuer.</numerusform>
            <numerusform>Dans %n secondes, cette page se ferme et oublie ce que vous avez tapé. Touchez l’écran pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Je suis toujours là</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>Jours utilisés&#xa0;: %1 sur %n</numerusform>
            <numerusform>Jours utilisés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Appeler l’accueil</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>Signez d’abord ici, s’il vous plaît. Un doigt suffit.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Signez ici du doigt</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>La langue a changé. Signez ces règles-ci.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Signer du doigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visite à %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>Nous gardons votre nom un jour, puis il est effacé.</numerusform>
            <numerusform>Nous gardons votre nom %n jours, puis il est effacé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1. En cas d’urgence, appuyez trois secondes</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 sur %n chiffre</numerusform>
            <numerusform>%1 sur %n chiffres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>Votre abonnement est suspendu</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>Votre abonnement est terminé</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Payé jusqu’au %1</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Payé, sans date de fin</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>Jours utilisés&#xa0;: %1 sur %n</numerusform>
            <numerusform>Jours utilisés&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>Voir mon abonnement</translation>
    </message>
</context>
<context>
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>N&amp;B</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>Une copie de moins</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copie</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Une copie de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>%n page couleur</numerusform>
            <numerusform>%n pages couleur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>%n page N&amp;B</numerusform>
            <numerusform>%n pages N&amp;B</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>Credit now</source>
        <translation>Crédit actuel</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Il manque</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>Plutôt en couleur</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>Tout en N&amp;B, %1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>Tout imprimer en N&amp;B, %1</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>C’est annulé</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>Ce colis a déjà été remis.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>C’était il y a plus de cinq minutes.</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>L’étiquette est prête.</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>Il n’y a pas d’étiquette. Écrivez %1 dessus, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Cette série</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n fait</numerusform>
            <numerusform>%n faits</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Annuler le dernier</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>Aucune étagère n’a encore de nom.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>KShowCode</name>
    <message>
        <source>Show a code to the camera</source>
        <translation>Montrer un code à la caméra</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Montrer un code</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Signez ici du doigt</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Votre signature</translation>
    </message>
</context>
<context>
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
</context>
<context>
    <name>KTurn</name>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
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
        <translation>Carte au nom de %1</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>Déclarée perdue&#xa0;: personne ne peut entrer avec.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>En service depuis le %1.</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>Remplacer par une autre carte</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Elle est retrouvée</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Elle est perdue</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>Retirer pour de bon</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>Quelle société&#xa0;?</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>Quelle formule&#xa0;?</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sans société</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sans formule</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>%1 a une nouvelle carte</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>Approchez la nouvelle carte du lecteur</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>Approchez une autre carte du lecteur</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>Elle marche tout de suite. L’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>Elle marche tout de suite.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>Cette carte est déjà au nom de %1. Il n’en faut pas d’autre.</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>%1 a déclaré cette carte perdue. Retirez-la d’abord sur sa page, puis elle pourra servir à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>Cette carte appartient à %1. Retirez-la d’abord sur sa page, ou prenez-en une autre.</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>C’était un code imprimé. Les membres, eux, gardent une carte.</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>L’ancienne est retirée du même geste.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Elle est pour %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>Qui nous rejoint&#xa0;?</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>A name has at least one letter. Please type it.</source>
        <translation>Un nom a au moins une lettre. Merci de le taper.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 est maintenant membre.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>Le nouveau code PIN de %1 est valable dès maintenant.</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>Personne ne peut plus entrer avec cette carte.</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>La carte marche de nouveau.</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>La carte n’ouvre plus rien ici.</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>L’abonnement est suspendu.</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>L’abonnement reprend.</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>L’abonnement est terminé.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Seul un responsable peut le faire.</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Abonnement suspendu</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Abonnement terminé</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Payé, sans date de fin</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Payé jusqu’au %1</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>Responsable du lieu</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>Pas sur place</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Crédit %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>Carte depuis le %1</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>déclarée perdue</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Donner une carte</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Donner une autre carte</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Créer un code PIN</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Changer le code PIN</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recharger</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>Suspendre l’abonnement</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>Reprendre l’abonnement</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Terminer l’abonnement</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>Celui-là se devine en premier. Choisissez six chiffres sans suite évidente.</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>Il y en avait deux différents. Merci de recommencer.</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>Les mêmes six chiffres, pour bien les connaître.</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>Laissez %1 le taper. Personne d’autre n’a besoin de le connaître.</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>Encore une fois, s’il vous plaît</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>Un code PIN de six chiffres</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>C’est annulé.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>Ce membre n’est plus ici.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Nouveau membre</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>Deux lettres du nom</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Abonnement suspendu</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Abonnement terminé</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>Personne de ce nom. Vous pouvez l’ajouter.</translation>
    </message>
</context>
<context>
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Appeler l’accueil</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Les trois premières lettres</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Pas de code PIN à ce nom. Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>Aucun PIN sous ce nom.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Nous n’avons trouvé personne de ce nom avec un code PIN. Essayez d’autres lettres, ou demandez un code PIN à l’accueil.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>Cette borne ne peut pas encore ouvrir</translation>
    </message>
</context>
<context>
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>Il est déjà ici</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>Scannez le colis</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>Ce n’est pas le code d’un colis. Scannez le code-barres à côté de l’adresse, ou tapez le numéro.</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>Ce n’est pas un colis.</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>Scannez le colis, ou tapez son numéro.</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Réception de colis</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Scanner le suivant</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>Ou tapez le numéro</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Numéro du colis</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>Attend sans étagère depuis %1</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>En %1 depuis %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>C’est un autre colis</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>Il n’a pas de numéro</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>Périssable</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Hors format</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Abîmé</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>Douane à payer</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>N’est plus membre</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>À côté de son autre colis</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>Au sol, avec les grands colis</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>Aucune étagère n’a de place</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>L’étagère choisie</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>L’étagère la plus libre</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>Gardez-le derrière l’accueil, ou choisissez une étagère.</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>Elle est pleine</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n place libre</numerusform>
            <numerusform>%n places libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>Où va-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Réception de colis</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>Le suivant est scanné</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>Laisser celui-ci</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>En %1, colis suivant</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recevoir</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>Poser en %1</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Transporteur inconnu</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>On dirait %1, mais un chiffre ne va pas</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Supposé d’après les chiffres</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>Sol</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n ici</numerusform>
            <numerusform>%n ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Plein</translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a shelf</source>
        <translation>Choisissez une étagère</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Réception de colis</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>Cet espace n’a pas encore d’étagères. Un responsable peut les ajouter dans les réglages.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Suite</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>Pour qui est-il&#xa0;?</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>N’est plus membre</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>A eu un colis récemment</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>Tapez deux lettres</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>Tapez le nom indiqué</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Personne de ce nom</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Réception de colis</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Transporteur inconnu</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>On dirait %1, mais un chiffre ne va pas</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Supposé d’après les chiffres</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>Deux lettres suffisent</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Nom inconnu</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>L’accueil sait que vous êtes ici</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>Ce colis se trouve ici</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>Passez votre carte pour retirer</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>Merci d’attendre à l’accueil. Rien ne reste sans surveillance.</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>Ce colis n’attend plus ici.</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>Il est remis avec une carte, ou par l’accueil.</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>Approchez-la du lecteur. Cela n’enregistre ni arrivée ni départ.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Derrière l’accueil</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>Donnez ceci à l’accueil, si personne ne vient.</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Pas de carte&#xa0;?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Avec nom et code PIN</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>J’apporte un colis</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>Nous appelons l’accueil</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ce n’est pas le code PIN que nous connaissons. Merci d’essayer encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Pour votre sécurité, le code PIN est bloqué une minute. L’accueil peut vous aider tout de suite.</numerusform>
            <numerusform>Pour votre sécurité, le code PIN est bloqué %n minutes. L’accueil peut vous aider tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>Nous montrerons ensuite ce que vous seul devez voir.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>Six chiffres. Personne ne les voit ici.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Votre code PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>Tout est imprimé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>Faces imprimées&#xa0;: %1 sur %n</numerusform>
            <numerusform>Faces imprimées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>Rien n’est sorti</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n face. Merci, et à bientôt.</numerusform>
            <numerusform>%n faces. Merci, et à bientôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 Pendant une heure, vous pouvez imprimer le reste ici&#xa0;; la dernière feuille sort de nouveau, gratuitement.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>Imprimer le reste, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>payé</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>rendu à votre crédit</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Nom et code PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Utiliser mon code PIN</translation>
    </message>
    <message>
        <source>You have no PIN yet, %1</source>
        <translation>Vous n’avez pas encore de code PIN, %1</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>Approchez votre carte du lecteur</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>Vos impressions et votre crédit ne sont que pour vous. L’accueil peut vous donner un code PIN pendant que vous attendez.</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>Vient ensuite votre code PIN, puis ce qui est à imprimer et votre crédit. Cela n’enregistre ni arrivée ni départ.</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>Vient ensuite votre code PIN.</translation>
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
        <translation>Les mouvements de votre crédit</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>Quel est votre nom&#xa0;?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Appeler l’accueil</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Les trois premières lettres</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>Pas de code PIN à ce nom. Adressez-vous à l’accueil.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>Aucun PIN sous ce nom.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>Nous n’avons trouvé personne de ce nom avec un code PIN. Essayez d’autres lettres, ou demandez un code PIN à l’accueil.</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ce n’est pas le code PIN que nous connaissons. Merci d’essayer encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Pour votre sécurité, le code PIN est bloqué une minute. L’accueil peut vous aider tout de suite.</numerusform>
            <numerusform>Pour votre sécurité, le code PIN est bloqué %n minutes. L’accueil peut vous aider tout de suite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what waits for you, and your credit.</source>
        <translation>Nous montrerons ensuite ce qui vous attend, et votre crédit.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Votre code PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>Ce que coûte l’impression</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>Vous voyez le prix de chaque page avant d’imprimer, et ne payez que ce qui sort.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>Aucun prix n’est encore fixé. L’accueil peut le faire.</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 Dès que c’est réglé, cela continue tout seul.</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>Vous ne payez que ce qui sort. Vous pouvez partir&#xa0;: nous tenons le compte.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, par code PIN</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>J’ai fini</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>%n impression</numerusform>
            <numerusform>%n impressions</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>Votre impression arrive</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>Faces imprimées&#xa0;: %1 sur %n</numerusform>
            <numerusform>Faces imprimées&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 Vous pourrez imprimer dès qu’elle sera de nouveau prête.</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>Il manque %1. Rechargez à l’accueil, ou imprimez en N&amp;B.</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>Il manque %1. L’accueil peut recharger pendant que vous attendez.</translation>
    </message>
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
            <numerusform>%n feuille</numerusform>
            <numerusform>%n feuilles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1 sur %2, recto verso. Vous ne payez que ce qui sort.</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1 sur %2. Vous ne payez que ce qui sort.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, par code PIN</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>Vous avez imprimé pour %1 de plus que votre crédit.</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>Vous avez imprimé pour %1 de plus que votre crédit. Votre prochaine recharge le réglera.</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>Il manque %1 pour le tout. L’accueil peut recharger pendant que vous attendez.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>Vos impressions et votre crédit</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, par code PIN</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>Tout imprimer, %1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>Imprimer, %1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Votre crédit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>À imprimer</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>À imprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>%n impression en cours</numerusform>
            <numerusform>%n impressions en cours</numerusform>
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
            <numerusform>Une page, déjà imprimée</numerusform>
            <numerusform>%n pages, déjà imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>Rien ne vous attend ici. Un document remis reste un jour.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Rien ne vous attend ici.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Du papier est coincé dans l’imprimante.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>L’imprimante n’a plus de papier.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>Un capot de l’imprimante est ouvert.</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>L’imprimante n’a plus d’encre.</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>L’imprimante ne répond pas pour le moment.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>L’imprimante a besoin qu’on s’en occupe.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>Vous l’avez arrêtée.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>L’imprimante ne l’a pas prise.</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>L’imprimante a renoncé.</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>Votre crédit a changé. Voici le prix à présent.</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>Ce prix date d’il y a un moment. Le voici de nouveau.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>Cette borne est seule pour le moment&#xa0;: on peut y imprimer pour %1. L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>Cette borne est seule pour le moment&#xa0;: on ne peut rien y payer. Merci de réessayer bientôt.</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>Ce document n’est plus ici. Les documents restent un jour.</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>Cette impression ne peut pas continuer. Merci de la relancer.</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>Aucun prix n’est encore fixé pour ces pages. L’accueil peut le faire.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>L’imprimante a besoin qu’on s’en occupe. Rien n’a été payé.</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>De votre formule</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>De votre société</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>Une page noir et blanc, A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>Une page couleur, A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>Une page noir et blanc, A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>Une page couleur, A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>Vous avez rechargé</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>Une recharge a été reprise</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>De votre formule, pour un mois</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>Corrigé par l’accueil</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>En cours. Vous payez ce qui sort.</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>Rien n’est sorti&#xa0;: tout vous est rendu. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>Faces sorties&#xa0;: %1 sur %n. %2</numerusform>
            <numerusform>Faces sorties&#xa0;: %1 sur %n. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>%n face imprimée</numerusform>
            <numerusform>%n faces imprimées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>Adressez-vous à l’accueil, qui voit aussi ce message.</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>Adressez-vous à l’accueil en donnant %1. On y voit aussi ce message.</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Cette carte a été déclarée perdue</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>Pour l’instant elle n’ouvre rien, et cela protège son propriétaire. Si c’est vous, vous pouvez entrer quand même.</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>Cette carte ne sert plus</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>Une autre l’a remplacée. Si vous l’avez avec vous, approchez-la du lecteur.</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>Nous ne connaissons pas encore cette carte</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>Personne ne l’a encore ajoutée ici, ou elle vient d’un autre lieu.</translation>
    </message>
    <message>
        <source>This desk cannot check cards right now</source>
        <translation>Cette borne ne peut pas vérifier les cartes pour l’instant</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>Sans contact avec le bureau central depuis longtemps, elle a effacé noms et cartes. Ils reviendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>Votre abonnement est en pause</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>Il est terminé ou suspendu&#xa0;: la carte n’enregistre pas votre arrivée aujourd’hui. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>Nous ne trouvons pas cette invitation</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>Votre hôte l’a peut-être retirée. Vous pouvez entrer sans elle.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Cette invitation a déjà servi</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>Quelqu’un s’est enregistré avec elle. Si c’était vous, il n’y a plus rien à faire.</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>Cette invitation est pour un autre jour</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>Ce code n’ouvre rien ici</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>Un badge dont le départ est enregistré ne sert plus&#xa0;: chaque visite a le sien.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>On ne peut plus l’annuler</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>Vous pouvez annuler pendant cinq minutes, à la borne où vous étiez.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Un peu de patience, s’il vous plaît</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Vous pourrez réessayer dans une minute.</numerusform>
            <numerusform>Vous pourrez réessayer dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Cela n’a pas marché ici</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>L’accueil peut vous aider.</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>Votre hôte peut vous dire lequel. Vous pouvez entrer sans elle.</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>Elle est pour le %1. Vous pouvez entrer sans elle.</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>C’est autre chose</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Je suis membre</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>Utilisez plutôt votre nom et votre code PIN.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Je viens en visite</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Donnez votre nom et celui de votre hôte&#xa0;: cela prend moins d’une minute.</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>C’est la mienne, je l’ai retrouvée</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>Entrez avec votre nom et votre code PIN. L’accueil peut réactiver la carte.</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>J’ai trouvé la carte de quelqu’un</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>Merci&#xa0;! Déposez-la à l’accueil, pour qu’elle retrouve son propriétaire.</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>J’ai la nouvelle</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>Approchez-la maintenant du lecteur. Aucun bouton à toucher.</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>Je ne l’ai pas avec moi</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>Elle a déjà marché</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>Approchez-la encore du lecteur, bien à plat, un instant.</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>Je voudrais continuer</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>L’accueil peut la réactiver pendant que vous attendez.</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>Je viens en visite aujourd’hui</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>Enregistrez-vous comme visiteur d’un membre.</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>Je suis arrivé ou reparti</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>Représentez votre carte&#xa0;: chaque passage inverse le précédent.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Arrivée</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>Pour l’accueil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Nom et code PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Utiliser mon code PIN</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>M’enregistrer en visite</translation>
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
        <translation>L’accueil, en ce moment</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>Recevoir des colis</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulations</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n personne présente</numerusform>
            <numerusform>%n personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>visite</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>visite à %1</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>depuis hier</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Noter le départ</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>Il n’y a personne.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ce n’est pas le code PIN que nous connaissons. Merci d’essayer encore une fois.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>Pour votre sécurité, le code PIN est bloqué %n minute.</numerusform>
            <numerusform>Pour votre sécurité, le code PIN est bloqué %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>Le tableau est pour l’équipe de la maison. Un responsable peut vous y donner accès.</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>Le tableau de l’équipe s’ouvrira ensuite.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Je voulais partir</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Votre code PIN, %1</translation>
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
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Verrouiller le tableau</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>Quelqu’un l’a réglé entre-temps, ici ou à une autre borne.</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>L’accueil décide, et un responsable quand on donne de l’argent.</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>L’accueil décide.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Pour responsables</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Répondu</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Il ne reste rien à faire.</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>Les cinq dernières minutes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>Il ne s’est rien passé ici ces cinq dernières minutes.</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>Visiteurs en attente</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>pour %1, qui arrive</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Accueil fait</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n’attend.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appel %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>%1&#xa0;: départ sans carte</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>Présence depuis %1, close dans la nuit</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>Quelqu’un vous demande</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>Une carte déclarée perdue</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>Une carte remplacée</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>Une carte inconnue ici</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>Une carte, à une borne sans contact</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>Un abonnement suspendu</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>Un code inconnu ici</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>Une invitation qui n’ouvre pas aujourd’hui</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>Quelque chose n’a pas marché à la borne</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>Ce crédit a déjà été dépensé. On ne peut pas le reprendre en entier.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>Quelqu’un l’a réglé entre-temps.</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>Un responsable en décide.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Il n’y a plus rien à annuler.</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>Visite enregistrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>Arrivée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>Départ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>Accueil fait&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Membre ajouté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>%1 a rechargé du crédit</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>Colis reçu pour %1</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>Colis remis à %1</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>%1 a reçu une carte</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>%1 a défini un code PIN</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>%1&#xa0;: carte déclarée perdue</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>%1&#xa0;: carte retrouvée</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>%1&#xa0;: carte retirée</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>%1&#xa0;: abonnement modifié</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>Du crédit a été rechargé</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>Du crédit a été remboursé</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>Du crédit a été corrigé</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>La caisse a été comptée</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>Quelque chose a été imprimé</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Des réglages ont été modifiés</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>Un colis a été reçu</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>Des colis ont été remis</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>Un colis a été renvoyé</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>Un colis a été déplacé</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>Un appel a reçu réponse</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>Une tâche a été réglée</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Quelque chose a été modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>%n chose attend ici.</numerusform>
            <numerusform>%n choses attendent ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>%n chose attend ici, depuis %1.</numerusform>
            <numerusform>%n choses attendent ici, la plus ancienne depuis %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>Cette borne fonctionne seule. Tout est gardé ici.</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>La borne interroge le bureau central.</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>Le bureau central est là.</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>Tout est arrivé, la dernière fois à %1. Rien n’attend ici.</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>Le bureau central est hors de portée. Le travail continue.</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>Le bureau central ne connaît plus cette borne. Merci de l’associer de nouveau.</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>Le bureau central prend ce qui se passe ici, mais ne dit rien de nouveau à cette borne.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>Le bureau central a exclu cette borne. Ce qu’il n’a pas pris est gardé ici.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>L’horloge de cette borne n’est pas à l’heure. Merci de la régler.</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>Le bureau central n’a pas pris ce que cette borne a envoyé. Merci de prévenir la personne qui s’en occupe.</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Fonctionne seule</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>%n non envoyé, %1</numerusform>
            <numerusform>%n non envoyés, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n non envoyé</numerusform>
            <numerusform>%n non envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>Une partie a déjà servi à imprimer&#xa0;: on ne peut donc pas la reprendre.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>On ne peut plus l’annuler.</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>Le reçu %1 est prêt</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>Il se trouve dans le dossier des reçus.</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>Il n’y a pas de reçu</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>L’argent est noté quand même. Le numéro est %1.</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>Le reçu se prépare</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Encore un instant.</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>%1 rendus à %2</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%2&#xa0;: %1 en espèces</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%2&#xa0;: %1 par carte</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>crédit actuel</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>%1 vient de recharger %2. Encore une fois&#xa0;?</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>%1 a rechargé %2 il y a un instant. Encore une fois&#xa0;?</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>Personne ne verse autant à la fois. Merci de vérifier le montant.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Encaisser</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>Oui, encore %1</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Encaisser %1, espèces</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>Encaisser %1, carte</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>Recharger pour %1</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>%1 sous zéro. Le versement règle d’abord cela.</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>Crédit actuel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Évacuation&#xa0;: appui de 3&#xa0;s</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Revenir au début</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>Cela ne s’est pas passé comme prévu</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>C’est arrivé plusieurs fois. L’accueil peut vous faire entrer pendant qu’on s’occupe de cette borne.</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>Vous n’y êtes pour rien, et rien de ce qui était confirmé n’est perdu. Merci de recommencer.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>Passez votre carte
ou votre code</translation>
    </message>
    <message>
        <source>This desk is new</source>
        <translation>Cette borne est neuve</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>Approchez-la du lecteur. Aucun bouton à toucher.</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>Elle marche seule, aussi longtemps que vous voulez.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Je viens en visite</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>Dites-nous chez qui</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Colis</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>Retirer ou déposer</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>Crédit et impressions</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>Cette borne au bureau central</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>J’ai un code</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>Pas de carte&#xa0;?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Avec nom et code PIN</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>personne présente</numerusform>
            <numerusform>personnes présentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Appeler l’accueil</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Majuscules</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espace</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Chiffres et signes</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>Langues et aides à la lecture</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
</context>
</TS>
