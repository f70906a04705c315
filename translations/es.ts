<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>CameraPage</name>
    <message>
        <source>Show your code to the camera</source>
        <translation>Muestre su código a la cámara</translation>
    </message>
    <message>
        <source>No code seen yet</source>
        <translation>Aún no se ve ningún código</translation>
    </message>
    <message>
        <source>The camera cannot be used now</source>
        <translation>La cámara no está disponible</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>No se graba nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message numerus="yes">
        <source>seconds, then the camera is off</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>segundo y la cámara se apaga</numerusform>
            <numerusform>segundos y la cámara se apaga</numerusform>
        </translation>
    </message>
    <message>
        <source>Hold the code into the square, about a hand’s length away.</source>
        <translation>Ponga el código en el cuadro, a un palmo más o menos.</translation>
    </message>
    <message>
        <source>Is it on a telephone? Turn up its light.</source>
        <translation>¿Está en un teléfono? Suba el brillo.</translation>
    </message>
    <message>
        <source>The camera is off. It saw no code in twenty seconds.</source>
        <translation>La cámara está apagada. No vio ningún código en veinte segundos.</translation>
    </message>
    <message>
        <source>I have an invitation</source>
        <translation>Tengo una invitación</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Vengo de visita</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Soy miembro</translation>
    </message>
    <message>
        <source>Hold it to the scanner, or type its six digits.</source>
        <translation>Acérquela al escáner o escriba sus seis cifras.</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Diga su nombre y a quién visita: tarda menos de un minuto.</translation>
    </message>
    <message>
        <source>Use your card, or your name and PIN.</source>
        <translation>Use su tarjeta, o su nombre y su PIN.</translation>
    </message>
</context>
<context>
    <name>CollectPage</name>
    <message>
        <source>They wait here again</source>
        <translation>Todo vuelve a esperarle aquí</translation>
    </message>
    <message>
        <source>Thank you, %1. The rest waits here.</source>
        <translation>Gracias, %1. El resto espera aquí.</translation>
    </message>
    <message>
        <source>Thank you, %1</source>
        <translation>Gracias, %1</translation>
    </message>
    <message>
        <source>Nothing waits for you, %1</source>
        <translation>No hay nada para usted, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait for you</source>
        <translation>
            <numerusform>Le espera %n paquete</numerusform>
            <numerusform>Le esperan %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was taken meanwhile. These still wait.</source>
        <translation>Uno ya se recogió entretanto. Estos siguen esperando.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago. Reception can help.</source>
        <translation>Hace más de cinco minutos de eso. En recepción pueden ayudarle.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) handed over to you.</source>
        <translation>
            <numerusform>Se le ha entregado %n paquete.</numerusform>
            <numerusform>Se le han entregado %n paquetes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them from the shelf. Touch what you leave here.</source>
        <translation>Tómelos del estante. Toque lo que deja aquí.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Perishable. %1</source>
        <translation>Perecedero. %1</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>I have them all</source>
        <translation>Los tengo todos</translation>
    </message>
    <message>
        <source>I have these</source>
        <translation>Tengo estos</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Detrás de recepción</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ConflictWords</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One invitation, two guests</source>
        <translation>Una invitación, dos visitas</translation>
    </message>
    <message>
        <source>Parcel %1 left twice</source>
        <translation>Paquete %1 entregado dos veces</translation>
    </message>
    <message>
        <source>%1 is below zero</source>
        <translation>%1 está bajo cero</translation>
    </message>
    <message>
        <source>A print of %1 ended twice</source>
        <translation>Impresión de %1: dos finales</translation>
    </message>
    <message>
        <source>Did the print of %1 come out?</source>
        <translation>¿Salió la impresión de %1?</translation>
    </message>
    <message>
        <source>One card for two people</source>
        <translation>Una tarjeta para dos personas</translation>
    </message>
    <message>
        <source>%1 topped up twice?</source>
        <translation>¿%1 recargó dos veces?</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 signed in (%2) with the invitation that %3 had used before (%4). The first one counts.</source>
        <translation>%1 entró (%2) con la invitación que %3 ya había usado (%4). Vale la primera entrada.</translation>
    </message>
    <message>
        <source>It came for %1.</source>
        <translation>Llegó para %1.</translation>
    </message>
    <message>
        <source>By our books it was handed to %1 (%2) and to %3 (%4). Please ask who has it.</source>
        <translation>Según nuestros registros se entregó a %1 (%2) y a %3 (%4). Pregunte quién lo tiene, por favor.</translation>
    </message>
    <message>
        <source>%1 more was spent than there was, since %2. Desks that could not see each other let the same credit be spent.</source>
        <translation>Se gastaron %1 más de lo que había (desde %2). Terminales que no se veían entre sí dejaron gastar el mismo saldo.</translation>
    </message>
    <message>
        <source>The desk before that: %1.</source>
        <translation>El terminal anterior: %1.</translation>
    </message>
    <message>
        <source>Two notes say how it ended (%1), and they differ. The first one counts: %2 was charged.</source>
        <translation>Dos anotaciones dicen cómo acabó (%1), y no coinciden. Vale la primera: se cobraron %2.</translation>
    </message>
    <message>
        <source>It was sent to the printer (%1), and nobody knows how it ended. Until somebody says so, %2 is set aside for it.</source>
        <translation>Se envió a la impresora (%1) y nadie sabe cómo acabó. Hasta que alguien lo diga, se reservan %2 para ella.</translation>
    </message>
    <message>
        <source>%1 was given this card (%2), and so was %3 (%4). At the reader it counts for the first.</source>
        <translation>%1 recibió esta tarjeta (%2), y %3 también (%4). En el lector vale para la primera persona.</translation>
    </message>
    <message>
        <source>%1 was paid in at one desk (%2) and again at another (%3). Perhaps that was one payment.</source>
        <translation>Se pagaron %1 en un terminal (%2) y otra vez en otro (%3). Quizá fue un solo pago.</translation>
    </message>
    <message>
        <source>Both payments are right</source>
        <translation>Ambos pagos son correctos</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message>
        <source>Both are welcome</source>
        <translation>Se admite a ambos</translation>
    </message>
    <message>
        <source>Sign %1 out</source>
        <translation>Dar salida a %1</translation>
    </message>
    <message>
        <source>The visit ends now.</source>
        <translation>La visita termina ahora.</translation>
    </message>
    <message>
        <source>%1 keeps the card</source>
        <translation>%1 conserva la tarjeta</translation>
    </message>
    <message>
        <source>%1 needs another one.</source>
        <translation>%1 necesita otra.</translation>
    </message>
    <message>
        <source>%1 has it</source>
        <translation>Lo tiene %1</translation>
    </message>
    <message>
        <source>The first note stays.</source>
        <translation>Queda la primera anotación.</translation>
    </message>
    <message>
        <source>The second note counts.</source>
        <translation>Vale la segunda anotación.</translation>
    </message>
    <message>
        <source>Ask at the next top-up</source>
        <translation>En la próxima recarga</translation>
    </message>
    <message>
        <source>What is missing is taken off then.</source>
        <translation>Entonces se descuenta lo que falta.</translation>
    </message>
    <message>
        <source>Forgive it</source>
        <translation>Perdonarlo</translation>
    </message>
    <message>
        <source>The house gives %1.</source>
        <translation>La casa pone %1.</translation>
    </message>
    <message>
        <source>Leave it so</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>%1 stays charged.</source>
        <translation>Quedan cobrados %1.</translation>
    </message>
    <message>
        <source>Give it back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>%1 goes back to the credit.</source>
        <translation>%1 vuelven al saldo.</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Sí, salió</translation>
    </message>
    <message>
        <source>%1 is charged.</source>
        <translation>Se cobran %1.</translation>
    </message>
    <message>
        <source>It did not</source>
        <translation>No salió</translation>
    </message>
    <message>
        <source>Nothing is charged.</source>
        <translation>No se cobra nada.</translation>
    </message>
    <message>
        <source>It was one payment</source>
        <translation>Fue un solo pago</translation>
    </message>
    <message>
        <source>%1 is taken off the credit again.</source>
        <translation>Se vuelven a retirar %1 del saldo.</translation>
    </message>
</context>
<context>
    <name>ConnectComparePage</name>
    <message>
        <source>Does the office show the same?</source>
        <translation>¿Muestra lo mismo la central?</translation>
    </message>
    <message>
        <source>It stands below the code, on the office&apos;s page. Nothing was sent there yet.</source>
        <translation>Está debajo del código, en la página de la oficina central. Aún no se ha enviado nada allí.</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>No, it differs</source>
        <translation>No, es distinto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, the same</source>
        <translation>Sí, lo mismo</translation>
    </message>
</context>
<context>
    <name>ConnectDonePage</name>
    <message>
        <source>Asking the office</source>
        <translation>Consultando a la central</translation>
    </message>
    <message>
        <source>This desk is connected</source>
        <translation>Este terminal está conectado</translation>
    </message>
    <message>
        <source>This desk belongs to %1</source>
        <translation>Este terminal es de %1</translation>
    </message>
    <message>
        <source>This takes some seconds.</source>
        <translation>Tardará unos segundos.</translation>
    </message>
    <message>
        <source>Everything the space knows is here. Cards and PINs work at once.</source>
        <translation>Todo lo que sabe el espacio está aquí. Las tarjetas y los PIN funcionan ya.</translation>
    </message>
    <message>
        <source>What the space knows is coming. You can leave this page meanwhile.</source>
        <translation>Lo que sabe el espacio está llegando. Mientras tanto, puede salir de esta página.</translation>
    </message>
    <message numerus="yes">
        <source>What the space knows is coming: %n thing(s) more. You can leave this page meanwhile.</source>
        <translation>
            <numerusform>Lo que sabe el espacio está llegando: falta %n cosa. Mientras tanto, puede salir de esta página.</numerusform>
            <numerusform>Lo que sabe el espacio está llegando: faltan %n cosas. Mientras tanto, puede salir de esta página.</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>ConnectPage</name>
    <message>
        <source>This desk is connected</source>
        <translation>Este terminal está conectado</translation>
    </message>
    <message>
        <source>Connect with the office</source>
        <translation>Conectar con la central</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Escribirlo</translation>
    </message>
    <message>
        <source>Type it instead</source>
        <translation>Mejor escribirlo</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, at %2, since %3</source>
        <translation>%1, en %2, desde el %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To connect it anew, make a code in the office and hold it to the reader.</source>
        <translation>Para conectarlo de nuevo, cree un código en la oficina central y acérquelo al lector.</translation>
    </message>
    <message>
        <source>Hold the code from the office&apos;s page to the reader.</source>
        <translation>Acerque al lector el código de la página de la oficina central.</translation>
    </message>
    <message>
        <source>On the office&apos;s page, choose “Pair a new kiosk”. Then hold the code it shows to the reader.</source>
        <translation>En la página de la oficina central, elija «Pair a new kiosk». Luego acerque al lector el código que muestra.</translation>
    </message>
</context>
<context>
    <name>ConnectTypePage</name>
    <message>
        <source>The office&apos;s address</source>
        <translation>Dirección de la central</translation>
    </message>
    <message>
        <source>The office&apos;s code</source>
        <translation>Código de la central</translation>
    </message>
    <message>
        <source>Setting up</source>
        <translation>Instalación</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>That is another code. The right one stands on the office&apos;s page.</source>
        <translation>Ese es otro código. El correcto está en la página de la oficina central.</translation>
    </message>
    <message>
        <source>This code opens nothing any more. Please make a new one in the office.</source>
        <translation>Este código ya no abre nada. Cree uno nuevo en la oficina central, por favor.</translation>
    </message>
    <message>
        <source>The code has eight letters and digits.</source>
        <translation>El código tiene ocho letras y cifras.</translation>
    </message>
    <message>
        <source>This desk has a space of its own. In the office, choose “Let a kiosk bring its space”.</source>
        <translation>Este terminal tiene su propio espacio. En la oficina central, elija «Let a kiosk bring its space».</translation>
    </message>
    <message>
        <source>That was not your office. Nothing was sent there. Please tell whoever looks after the network.</source>
        <translation>Esa no era su oficina central. No se envió nada allí. Avise a quien se ocupa de la red, por favor.</translation>
    </message>
    <message>
        <source>Is the clock right? It says %1.</source>
        <translation>¿Va bien el reloj? Marca: %1.</translation>
    </message>
    <message>
        <source>This desk&apos;s clock says %1. If that is wrong, set it. If it is right, the office&apos;s certificate ran out.</source>
        <translation>El reloj de este terminal marca: %1. Si no es correcto, ajústelo. Si lo es, el certificado de la oficina central ha caducado.</translation>
    </message>
    <message>
        <source>It looks like desk.example or 192.168.1.20:8470.</source>
        <translation>Es como desk.example o 192.168.1.20:8470.</translation>
    </message>
    <message>
        <source>It has to begin with https://, or others could listen.</source>
        <translation>Tiene que empezar por https://, o podrían escuchar otros.</translation>
    </message>
    <message>
        <source>Nobody knows this name. Is this desk on the network?</source>
        <translation>Nadie conoce este nombre. ¿Está este terminal en la red?</translation>
    </message>
    <message>
        <source>The office goes by another name than this address. Please tell whoever looks after it.</source>
        <translation>La oficina central tiene otro nombre que esta dirección. Avise a quien se ocupa de ella, por favor.</translation>
    </message>
    <message>
        <source>What answers there could not show that it is your office. Nothing was sent there.</source>
        <translation>Lo que responde allí no pudo mostrar que es su oficina central. No se envió nada allí.</translation>
    </message>
    <message>
        <source>Nobody answers there. Is this desk on the network?</source>
        <translation>Allí no responde nadie. ¿Está este terminal en la red?</translation>
    </message>
    <message>
        <source>The office is busy, or too many codes were tried. Please try again in a few minutes.</source>
        <translation>La oficina central está ocupada, o se probaron demasiados códigos. Inténtelo en unos minutos, por favor.</translation>
    </message>
    <message>
        <source>The office has another version than this desk. Please bring both up to date.</source>
        <translation>La oficina central tiene otra versión que este terminal. Actualice ambos, por favor.</translation>
    </message>
    <message>
        <source>This desk could not write it down. Its disk is full, or cannot be written.</source>
        <translation>Este terminal no pudo guardarlo. Su disco está lleno o no se puede escribir en él.</translation>
    </message>
    <message>
        <source>What answers there is not your office. Is the address right?</source>
        <translation>Lo que responde allí no es su oficina central. ¿Es correcta la dirección?</translation>
    </message>
</context>
<context>
    <name>DemoReader</name>
    <message>
        <source>Demo reader</source>
        <translation>Lector de demostración</translation>
    </message>
    <message>
        <source>Hold one of these to the reader</source>
        <translation>Acerque uno de estos códigos al lector</translation>
    </message>
</context>
<context>
    <name>DeskTodayPage</name>
    <message>
        <source>You are not checked in</source>
        <translation>Su entrada no está registrada</translation>
    </message>
    <message>
        <source>You are still checked in</source>
        <translation>Su entrada sigue registrada</translation>
    </message>
    <message>
        <source>Goodbye, %1</source>
        <translation>Hasta pronto, %1</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Already checked in at %1</source>
        <translation>Entrada ya registrada: %1</translation>
    </message>
    <message>
        <source>Already checked out at %1</source>
        <translation>Salida ya registrada: %1</translation>
    </message>
    <message>
        <source>Checked in at %1</source>
        <translation>Entrada registrada: %1</translation>
    </message>
    <message>
        <source>Checked out at %1</source>
        <translation>Salida registrada: %1</translation>
    </message>
    <message>
        <source>It is as if you had not tapped, %1.</source>
        <translation>Es como si no hubiera pasado la tarjeta, %1.</translation>
    </message>
    <message numerus="yes">
        <source>See you soon. %n thing(s) are still here for you.</source>
        <translation>
            <numerusform>Hasta pronto. Todavía le espera una cosa aquí.</numerusform>
            <numerusform>Hasta pronto. Todavía le esperan %n cosas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>See you soon.</source>
        <translation>Hasta pronto.</translation>
    </message>
    <message>
        <source>The staff board opens with your card: hold it to the reader.</source>
        <translation>El panel del equipo se abre con su tarjeta: acérquela al lector.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are here for you today.</source>
        <translation>
            <numerusform>Hoy le espera una cosa.</numerusform>
            <numerusform>Hoy le esperan %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you. Have a good day.</source>
        <translation>No hay nada pendiente. ¡Que tenga un buen día!</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 le espera</translation>
    </message>
    <message>
        <source>Here since %1</source>
        <translation>Aquí desde las %1</translation>
    </message>
    <message>
        <source>Here since %1, from %2</source>
        <translation>Aquí desde las %1, de %2</translation>
    </message>
    <message>
        <source>On your way</source>
        <translation>Va usted en camino</translation>
    </message>
    <message>
        <source>I am coming</source>
        <translation>Ya voy</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) wait</source>
        <translation>
            <numerusform>Espera %n paquete</numerusform>
            <numerusform>Esperan %n paquetes</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the desk, since %1</source>
        <translation>Detrás de recepción, desde las %1</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Recoger</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to print</source>
        <translation>
            <numerusform>%n documento por imprimir</numerusform>
            <numerusform>%n documentos por imprimir</numerusform>
        </translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <translation>A las %1, %2</translation>
    </message>
    <message>
        <source>I will not come</source>
        <translation>No asistiré</translation>
    </message>
    <message>
        <source>I will come</source>
        <translation>Asistiré</translation>
    </message>
    <message>
        <source>Undo check-in</source>
        <translation>Deshacer la entrada</translation>
    </message>
    <message>
        <source>Undo check-out</source>
        <translation>Deshacer la salida</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Quería salir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Avisar a recepción</translation>
    </message>
    <message>
        <source>Open the board</source>
        <translation>Abrir el panel</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawerPage</name>
    <message>
        <source>The first count: from now on we can compare.</source>
        <translation>El primer recuento: desde ahora podemos comparar.</translation>
    </message>
    <message>
        <source>That is exactly what should be there.</source>
        <translation>Es justo lo que debe haber.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Faltan %1.</translation>
    </message>
    <message>
        <source>%1 more than should be there.</source>
        <translation>%1 más de lo que debe haber.</translation>
    </message>
    <message numerus="yes">
        <source>%n top-up(s) in cash so far, and it was never counted.</source>
        <translation>
            <numerusform>%n recarga en efectivo hasta ahora, y nunca se ha contado.</numerusform>
            <numerusform>%n recargas en efectivo hasta ahora, y nunca se ha contado.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was never counted.</source>
        <translation>La caja nunca se ha contado.</translation>
    </message>
    <message numerus="yes">
        <source>%1 should be there, with %n top-up(s) in cash since %2.</source>
        <translation>
            <numerusform>Debe haber %1, con %n recarga en efectivo desde el %2.</numerusform>
            <numerusform>Debe haber %1, con %n recargas en efectivo desde el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The count is noted</source>
        <translation>El recuento está anotado</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Contar la caja</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Note the count</source>
        <translation>Anotar recuento</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>In the drawer</source>
        <translation>En la caja</translation>
    </message>
    <message>
        <source>A sheet of it lies in the folder of receipts.</source>
        <translation>Hay una hoja en la carpeta de recibos.</translation>
    </message>
    <message>
        <source>There is no sheet of it, but it is noted.</source>
        <translation>No hay hoja, pero queda anotado.</translation>
    </message>
    <message>
        <source>A sheet of it is being made.</source>
        <translation>Estamos haciendo la hoja.</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>In an emergency</source>
        <translation>En una emergencia</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message>
        <source>There is no list yet. Leave the house by the nearest exit, and count at the meeting point.</source>
        <translation>Aún no hay lista. Salga del edificio por la salida más próxima y hagan recuento en el punto de encuentro.</translation>
    </message>
    <message>
        <source>Who is inside</source>
        <translation>Quién está dentro</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
</context>
<context>
    <name>ExchangeAsidePage</name>
    <message>
        <source>What the office did not take</source>
        <translation>Lo que la central no aceptó</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Write a file</source>
        <translation>Crear archivo</translation>
    </message>
    <message>
        <source>Write a file for support</source>
        <translation>Archivo para soporte</translation>
    </message>
    <message>
        <source>Note it anew</source>
        <translation>Anotar de nuevo</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>The office took everything.</source>
        <translation>La oficina central aceptó todo.</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>None yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>Hace %1</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Conectado con</translation>
    </message>
    <message>
        <source>Connected since %1</source>
        <translation>Conectado desde el %1</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n cosa</numerusform>
            <numerusform>%n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits longest</source>
        <translation>Espera más larga</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Clock: please set it</source>
        <translation>Reloj: ajústelo</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Última copia</translation>
    </message>
    <message>
        <source>Free on the disk</source>
        <translation>Libre en el disco</translation>
    </message>
    <message>
        <source>Program, data</source>
        <translation>Programa, datos</translation>
    </message>
    <message>
        <source>Its data were copied or put back</source>
        <translation>Sus datos se copiaron o se restauraron</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Último contacto</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por llegar</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Intercambio con la oficina central</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Consultar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) the office did not take</source>
        <translation>
            <numerusform>%n cosa que la central no aceptó</numerusform>
            <numerusform>%n cosas que la central no aceptó</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect this desk</source>
        <translation>Conectar este terminal</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>The office is out of reach. Check-in, guests and parcels go on as always; printing with credit rests.</source>
        <translation>La oficina central está fuera de alcance. Entradas, visitas y paquetes siguen como siempre; la impresión con saldo descansa.</translation>
    </message>
    <message>
        <source>The office is out of reach. Check-in, guests, parcels and prints go on as always, and are told later.</source>
        <translation>La oficina central está fuera de alcance. Entradas, visitas, paquetes e impresiones siguen igual y se comunican más tarde.</translation>
    </message>
    <message>
        <source>The office still takes what happens here, but tells this desk nothing new. A manager can change that in the office.</source>
        <translation>La oficina central aún acepta lo que pasa aquí, pero no dice nada nuevo a este terminal. Un responsable puede cambiarlo allí.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take yet is kept here; please tell a manager.</source>
        <translation>La oficina central ha excluido este terminal. Lo que aún no aceptó se guarda aquí; avise a un responsable, por favor.</translation>
    </message>
    <message>
        <source>It is too long since the office was reached: members’ names and cards are gone from here until it is.</source>
        <translation>La oficina central lleva demasiado fuera de alcance: hasta que vuelva, aquí no hay nombres ni tarjetas de miembros.</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s) this desk lets go of members’ names and cards, unless it reaches the office.</source>
        <translation>
            <numerusform>Dentro de %n día, este terminal olvida los nombres y tarjetas de los miembros si no alcanza la oficina central.</numerusform>
            <numerusform>Dentro de %n días, este terminal olvida los nombres y tarjetas de los miembros si no alcanza la oficina central.</numerusform>
        </translation>
    </message>
    <message>
        <source>Right</source>
        <translation>En hora</translation>
    </message>
    <message numerus="yes">
        <source>%n min slow</source>
        <translation>
            <numerusform>%n min de retraso</numerusform>
            <numerusform>%n min de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min fast</source>
        <translation>
            <numerusform>%n min de adelanto</numerusform>
            <numerusform>%n min de adelanto</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
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
        <translation>Su número ya existe.</translation>
    </message>
    <message>
        <source>It belongs to another house.</source>
        <translation>Es de otra casa.</translation>
    </message>
    <message>
        <source>It was damaged.</source>
        <translation>Estaba dañado.</translation>
    </message>
    <message>
        <source>Its time cannot be right.</source>
        <translation>La hora no puede ser correcta.</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>Es demasiado grande.</translation>
    </message>
    <message>
        <source>It holds signs nobody can write.</source>
        <translation>Contiene signos que nadie puede escribir.</translation>
    </message>
    <message>
        <source>It cannot be read (%1).</source>
        <translation>No se puede leer (%1).</translation>
    </message>
    <message>
        <source>The office is being asked.</source>
        <translation>Se consulta a la oficina central.</translation>
    </message>
    <message>
        <source>It is offered to the office once more.</source>
        <translation>Se ofrece otra vez a la oficina central.</translation>
    </message>
    <message>
        <source>It was noted anew and goes to the office now.</source>
        <translation>Se anotó de nuevo y va ahora a la oficina central.</translation>
    </message>
    <message>
        <source>It stays as it is. It is noted who decided that.</source>
        <translation>Queda como está. Se anotó quién lo decidió.</translation>
    </message>
    <message>
        <source>The file lies here: %1</source>
        <translation>El archivo está aquí: %1</translation>
    </message>
    <message>
        <source>The file could not be written. Perhaps the disk is full.</source>
        <translation>No se pudo escribir el archivo. Quizá el disco esté lleno.</translation>
    </message>
    <message>
        <source>This cannot be noted anew. A file for support is the way on.</source>
        <translation>Esto no se puede anotar de nuevo. Cree un archivo para soporte.</translation>
    </message>
</context>
<context>
    <name>GuestCodePage</name>
    <message>
        <source>We do not know these digits. Please look again.</source>
        <translation>No conocemos estas cifras. Por favor, revíselas.</translation>
    </message>
    <message numerus="yes">
        <source>Please try again in %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Inténtelo de nuevo dentro de un minuto. En recepción pueden ayudarle enseguida.</numerusform>
            <numerusform>Inténtelo de nuevo dentro de %n minutos. En recepción pueden ayudarle enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>The six digits of your badge</source>
        <translation>Las seis cifras de su credencial</translation>
    </message>
    <message>
        <source>Your six digits</source>
        <translation>Sus seis cifras</translation>
    </message>
    <message>
        <source>Of your invitation, or of your badge when you leave. You can also hold the code to the scanner.</source>
        <translation>Las de su invitación, o las de su credencial al salir. También puede acercar el código al escáner.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Su código</translation>
    </message>
    <message>
        <source>Or hold the code on your badge to the scanner.</source>
        <translation>O acerque al escáner el código de su credencial.</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Salida</translation>
    </message>
</context>
<context>
    <name>GuestDetailsPage</name>
    <message>
        <source>Anything to add?</source>
        <translation>¿Quiere añadir algo?</translation>
    </message>
    <message>
        <source>Both are up to you. The company goes on your badge.</source>
        <translation>Ambas cosas son opcionales. La empresa aparecerá en su credencial.</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visita a %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Phone or email</source>
        <translation>Teléfono o correo</translation>
    </message>
</context>
<context>
    <name>GuestDonePage</name>
    <message>
        <source>Your badge is ready</source>
        <translation>Su credencial está lista</translation>
    </message>
    <message>
        <source>Please wear it where people can see it.</source>
        <translation>Llévela en un lugar visible, por favor.</translation>
    </message>
    <message>
        <source>Reception can help with your badge</source>
        <translation>En recepción le ayudarán con la credencial</translation>
    </message>
    <message>
        <source>You are signed in all the same.</source>
        <translation>Su entrada está registrada de todos modos.</translation>
    </message>
    <message>
        <source>Your badge is being made</source>
        <translation>Estamos haciendo su credencial</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Solo tardará un momento.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visita a %1</translation>
    </message>
    <message>
        <source>Undo sign-in</source>
        <translation>Deshacer la entrada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Su entrada no está registrada</translation>
    </message>
    <message>
        <source>You are in</source>
        <translation>Ya está dentro</translation>
    </message>
    <message>
        <source>It is as if you had not been here. You can begin again whenever you like.</source>
        <translation>Es como si no hubiera estado aquí. Puede empezar de nuevo cuando quiera.</translation>
    </message>
    <message>
        <source>%1 sees it at their next tap.</source>
        <translation>%1 lo verá al pasar su tarjeta.</translation>
    </message>
    <message>
        <source>Your code for leaving. Your badge says it too.</source>
        <translation>Su código para salir. También está en su credencial.</translation>
    </message>
    <message>
        <source>Your code for leaving</source>
        <translation>Su código para salir</translation>
    </message>
</context>
<context>
    <name>GuestHostPage</name>
    <message>
        <source>Who are you visiting?</source>
        <translation>¿A quién visita?</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nadie con ese nombre</translation>
    </message>
    <message>
        <source>We know nobody of that name. Try other letters, or ask reception.</source>
        <translation>No conocemos a nadie con ese nombre. Pruebe con otras letras o pregunte en recepción.</translation>
    </message>
    <message>
        <source>Type three letters</source>
        <translation>Escriba tres letras</translation>
    </message>
    <message>
        <source>Please choose who you are visiting. Three letters of the name are enough.</source>
        <translation>Elija a quién visita, por favor. Bastan tres letras del nombre.</translation>
    </message>
    <message>
        <source>Three letters are enough</source>
        <translation>Bastan tres letras</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>GuestLeftPage</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Signed out at %1</source>
        <translation>Salida registrada: %1</translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>You are still here</source>
        <translation>Sigue usted aquí</translation>
    </message>
    <message>
        <source>Goodbye, and thank you for coming</source>
        <translation>Hasta pronto, y gracias por su visita</translation>
    </message>
    <message>
        <source>Your badge works as before.</source>
        <translation>Su credencial sigue siendo válida.</translation>
    </message>
    <message>
        <source>You can leave the badge at reception.</source>
        <translation>Puede dejar la credencial en recepción.</translation>
    </message>
</context>
<context>
    <name>GuestNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visita a %1</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Please tell us your name for the badge.</source>
        <translation>Díganos su nombre para la credencial, por favor.</translation>
    </message>
    <message>
        <source>I have an invitation code</source>
        <translation>Tengo un código de invitación</translation>
    </message>
    <message>
        <source>I am leaving</source>
        <translation>Ya me voy</translation>
    </message>
</context>
<context>
    <name>GuestRulesPage</name>
    <message numerus="yes">
        <source>%n small rule(s), and you are in</source>
        <translation>
            <numerusform>Una breve norma y ya está</numerusform>
            <numerusform>%n breves normas y ya está</numerusform>
        </translation>
    </message>
    <message>
        <source>One last look, and you are in</source>
        <translation>Un último vistazo y ya está</translation>
    </message>
    <message>
        <source>Welcome, %1. %2 expects you</source>
        <translation>Le damos la bienvenida, %1. %2 le espera</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visita a %1</translation>
    </message>
    <message>
        <source>Correct my name</source>
        <translation>Corregir mi nombre</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Print my badge</source>
        <translation>Imprimir credencial</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>HouseEditPage</name>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>HousePage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Add a shelf</source>
        <translation>Añadir estante</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>Añadir plan</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Añadir norma</translation>
    </message>
    <message>
        <source>A logo is added on the office&apos;s page, or with the settings command.</source>
        <translation>El logotipo se añade en la página de la oficina central, o con la orden «settings».</translation>
    </message>
    <message>
        <source>These count from the next start of this desk.</source>
        <translation>Valdrá desde el próximo inicio de este terminal.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1 to %2 of %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
</context>
<context>
    <name>HouseWords</name>
    <message>
        <source>The space</source>
        <translation>El espacio</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Prices of printing</source>
        <translation>Precios de impresión</translation>
    </message>
    <message>
        <source>Shelves for parcels</source>
        <translation>Estantes de paquetes</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Normas de la casa</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este terminal</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Name of the space</source>
        <translation>Nombre del espacio</translation>
    </message>
    <message>
        <source>Meeting point after an alarm</source>
        <translation>Punto de encuentro tras una alarma</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Guests&apos; words kept, days</source>
        <translation>Datos de visitas, días</translation>
    </message>
    <message>
        <source>Printing while offline, at most</source>
        <translation>Impresión sin conexión, máximo</translation>
    </message>
    <message>
        <source>No printing while the line is down</source>
        <translation>Sin conexión no se imprime</translation>
    </message>
    <message>
        <source>A4, mono</source>
        <translation>A4, blanco y negro</translation>
    </message>
    <message>
        <source>A4, colour</source>
        <translation>A4, color</translation>
    </message>
    <message>
        <source>A3, mono</source>
        <translation>A3, blanco y negro</translation>
    </message>
    <message>
        <source>A3, colour</source>
        <translation>A3, color</translation>
    </message>
    <message>
        <source>Label of the shelf</source>
        <translation>Etiqueta del estante</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Paquetes que caben</translation>
    </message>
    <message>
        <source>For large parcels</source>
        <translation>Para paquetes grandes</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Fuera de uso</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Precio al mes</translation>
    </message>
    <message>
        <source>Days a month, 0 for all</source>
        <translation>Días al mes, 0 para todos</translation>
    </message>
    <message>
        <source>Printing credit a month</source>
        <translation>Saldo de impresión al mes</translation>
    </message>
    <message>
        <source>Not offered any more</source>
        <translation>Ya no se ofrece</translation>
    </message>
    <message>
        <source>The rule in two words</source>
        <translation>La norma en dos palabras</translation>
    </message>
    <message>
        <source>The rule in one sentence</source>
        <translation>La norma en una frase</translation>
    </message>
    <message>
        <source>Screen diagonal, inches</source>
        <translation>Diagonal de la pantalla, pulgadas</translation>
    </message>
    <message>
        <source>Screen width x height, mm</source>
        <translation>Ancho x alto de la pantalla, mm</translation>
    </message>
    <message>
        <source>Colours of the screen</source>
        <translation>Colores de la pantalla</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Camera for codes</source>
        <translation>Cámara para códigos</translation>
    </message>
    <message>
        <source>Write it like 9:00-18:00, or 9-12, 14-18. Leave it empty for a day that is closed.</source>
        <translation>Escríbalo como 9:00-18:00, o 9-12, 14-18. Déjelo vacío si ese día está cerrado.</translation>
    </message>
    <message>
        <source>Write it like Europe/Berlin.</source>
        <translation>Escríbalo como Europe/Berlin.</translation>
    </message>
    <message>
        <source>Write three capital letters, such as EUR.</source>
        <translation>Escriba tres letras mayúsculas, como EUR.</translation>
    </message>
    <message>
        <source>Each shelf needs a short label of its own, such as B-2.</source>
        <translation>Cada estante necesita su propia etiqueta corta, como B-2.</translation>
    </message>
    <message>
        <source>Write it like 476 x 268, or leave it empty.</source>
        <translation>Escríbalo como 476 x 268, o déjelo vacío.</translation>
    </message>
    <message>
        <source>It needs at least one letter, and at most 80.</source>
        <translation>Hace falta al menos una letra, y 80 como máximo.</translation>
    </message>
    <message>
        <source>That cannot be used here. Look at it once more.</source>
        <translation>Eso no se puede usar aquí. Revíselo otra vez, por favor.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petróleo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>Marrón</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
</context>
<context>
    <name>KAids</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Idiomas y ayudas de lectura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Texto grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>No movement</source>
        <translation>Sin movimiento</translation>
    </message>
</context>
<context>
    <name>KAidsButton</name>
    <message>
        <source>Languages and reading aids</source>
        <translation>Idiomas y ayudas de lectura</translation>
    </message>
</context>
<context>
    <name>KBoardBrief</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>The shelves are empty</source>
        <translation>Los estantes están vacíos</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), some shelves are full</source>
        <translation>
            <numerusform>%n paquete, hay estantes llenos</numerusform>
            <numerusform>%n paquetes, hay estantes llenos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) on the shelves</source>
        <translation>
            <numerusform>%n paquete en los estantes</numerusform>
            <numerusform>%n paquetes en los estantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KBoardSheets</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>para %1, ya viene</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
    <message>
        <source>In now</source>
        <translation>Dentro ahora</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n miembro</numerusform>
            <numerusform>%n miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>guest, %1</source>
        <translation>visita, %1</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Ver todo (%n)</numerusform>
            <numerusform>Ver todo (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Estantes</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n paquete</numerusform>
            <numerusform>%n paquetes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not taken</source>
        <translation>
            <numerusform>%n sin aceptar</numerusform>
            <numerusform>%n sin aceptar</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Intercambio con la oficina central</translation>
    </message>
</context>
<context>
    <name>KCalled</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>En recepción saben que está aquí</translation>
    </message>
    <message>
        <source>Say these four characters, then they know where you were. Your page stays as it is.</source>
        <translation>Diga estos cuatro caracteres y sabrán por dónde iba. Su página se queda como está.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>KCodeField</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
</context>
<context>
    <name>KCountdown</name>
    <message>
        <source>Are you still there?</source>
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>In %n second(s) this page closes and forgets what you typed. Touch anywhere to go on.</source>
        <translation>
            <numerusform>En un segundo esta página se cerrará y olvidará lo que ha escrito. Toque la pantalla para seguir.</numerusform>
            <numerusform>En %n segundos esta página se cerrará y olvidará lo que ha escrito. Toque la pantalla para seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Sigo aquí</translation>
    </message>
</context>
<context>
    <name>KDots</name>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%1 de %n día usado</numerusform>
            <numerusform>%1 de %n días usados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>KFooter</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Avisar a recepción</translation>
    </message>
</context>
<context>
    <name>KGuestSheet</name>
    <message>
        <source>Please sign here first. A finger will do.</source>
        <translation>Primero firme aquí, por favor. Basta con un dedo.</translation>
    </message>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>The rules are in another language now. Please sign these.</source>
        <translation>Las normas están ahora en otro idioma. Firme estas, por favor.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Sign with your finger</source>
        <translation>Firmar con el dedo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Visiting %1</source>
        <translation>Visita a %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep your name for %n day(s), then it is deleted.</source>
        <translation>
            <numerusform>Guardamos su nombre un día y después se borra.</numerusform>
            <numerusform>Guardamos su nombre %n días y después se borra.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KHold</name>
    <message>
        <source>%1. Hold for three seconds in an emergency</source>
        <translation>%1. En una emergencia, mantenga pulsado tres segundos</translation>
    </message>
</context>
<context>
    <name>KPad</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
</context>
<context>
    <name>KPeople</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n persona dentro</numerusform>
            <numerusform>%n personas dentro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPinPad</name>
    <message numerus="yes">
        <source>%1 of %n digits</source>
        <translation>
            <numerusform>%1 de %n cifra</numerusform>
            <numerusform>%1 de %n cifras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KPlan</name>
    <message>
        <source>Your membership is paused</source>
        <translation>Su membresía está en pausa</translation>
    </message>
    <message>
        <source>Your membership has ended</source>
        <translation>Su membresía ha terminado</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Pagado hasta el %1</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Pagado, sin fecha final</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n day(s) used</source>
        <translation>
            <numerusform>%1 de %n día usado</numerusform>
            <numerusform>%1 de %n días usados</numerusform>
        </translation>
    </message>
    <message>
        <source>Show my membership</source>
        <translation>Ver mi membresía</translation>
    </message>
</context>
<context>
    <name>KPrintSheet</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Mono</source>
        <translation>B/N</translation>
    </message>
</context>
<context>
    <name>KPrintSum</name>
    <message>
        <source>One copy less</source>
        <translation>Una copia menos</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n copia</numerusform>
            <numerusform>%n copias</numerusform>
        </translation>
    </message>
    <message>
        <source>One copy more</source>
        <translation>Una copia más</translation>
    </message>
    <message numerus="yes">
        <source>%n colour page(s)</source>
        <translation>
            <numerusform>%n página en color</numerusform>
            <numerusform>%n páginas en color</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mono page(s)</source>
        <translation>
            <numerusform>%n página en B/N</numerusform>
            <numerusform>%n páginas en B/N</numerusform>
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
        <translation>Saldo actual</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>In colour after all</source>
        <translation>Mejor en color</translation>
    </message>
    <message>
        <source>All in mono, %1</source>
        <translation>Todo en B/N, %1</translation>
    </message>
    <message>
        <source>Print all in mono, %1</source>
        <translation>Todo en B/N, %1</translation>
    </message>
</context>
<context>
    <name>KProgress</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>KRound</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>That parcel was handed over already.</source>
        <translation>Ese paquete ya se entregó.</translation>
    </message>
    <message>
        <source>That is more than five minutes ago.</source>
        <translation>Hace más de cinco minutos de eso.</translation>
    </message>
    <message>
        <source>The label is ready.</source>
        <translation>La etiqueta está lista.</translation>
    </message>
    <message>
        <source>The label could not be made. Write %1 on it.</source>
        <translation>No hay etiqueta. Escriba %1 encima, por favor.</translation>
    </message>
    <message>
        <source>This round</source>
        <translation>Esta tanda</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n listo</numerusform>
            <numerusform>%n listos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the last</source>
        <translation>Deshacer el último</translation>
    </message>
</context>
<context>
    <name>KShelves</name>
    <message>
        <source>No shelves are named yet.</source>
        <translation>Aún no hay estantes con nombre.</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
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
        <translation>Mostrar un código a la cámara</translation>
    </message>
    <message>
        <source>Show a code</source>
        <translation>Mostrar código</translation>
    </message>
</context>
<context>
    <name>KSignature</name>
    <message>
        <source>Sign here with your finger</source>
        <translation>Firme aquí con el dedo</translation>
    </message>
    <message>
        <source>Your signature</source>
        <translation>Su firma</translation>
    </message>
</context>
<context>
    <name>KStaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
</context>
<context>
    <name>KToday</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>KTurn</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
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
        <translation>Tarjeta de %1</translation>
    </message>
    <message>
        <source>Reported lost: nobody can come in with it.</source>
        <translation>Declarada perdida: nadie puede entrar con ella.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>En uso desde el %1.</translation>
    </message>
    <message>
        <source>Replace it with a new card</source>
        <translation>Cambiarla por otra tarjeta</translation>
    </message>
    <message>
        <source>It was found again</source>
        <translation>Ha aparecido</translation>
    </message>
    <message>
        <source>It was lost</source>
        <translation>Se ha perdido</translation>
    </message>
    <message>
        <source>Withdraw it for good</source>
        <translation>Retirarla del todo</translation>
    </message>
</context>
<context>
    <name>MemberChoicePage</name>
    <message>
        <source>Which company?</source>
        <translation>¿Qué empresa?</translation>
    </message>
    <message>
        <source>Which plan?</source>
        <translation>¿Qué plan?</translation>
    </message>
    <message>
        <source>No company</source>
        <translation>Sin empresa</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Sin plan</translation>
    </message>
</context>
<context>
    <name>MemberIssuePage</name>
    <message>
        <source>%1 has a new card</source>
        <translation>%1 tiene una tarjeta nueva</translation>
    </message>
    <message>
        <source>Hold the new card to the reader</source>
        <translation>Acerque la tarjeta nueva al lector</translation>
    </message>
    <message>
        <source>Hold another card to the reader</source>
        <translation>Acerque otra tarjeta al lector</translation>
    </message>
    <message>
        <source>It works at once. The old one opens nothing any more.</source>
        <translation>Funciona desde ya. La antigua ya no abre nada.</translation>
    </message>
    <message>
        <source>It works at once.</source>
        <translation>Funciona desde ya.</translation>
    </message>
    <message>
        <source>This card is %1&apos;s already. It needs no other.</source>
        <translation>Esta tarjeta ya es de %1. No hace falta otra.</translation>
    </message>
    <message>
        <source>%1 reported this card lost. Withdraw it there first, then it can be given to somebody else.</source>
        <translation>%1 declaró perdida esta tarjeta. Retírela primero allí y luego podrá darse a otra persona.</translation>
    </message>
    <message>
        <source>This card belongs to %1. Withdraw it there first, or take another one.</source>
        <translation>Esta tarjeta pertenece a %1. Retírela primero allí o tome otra.</translation>
    </message>
    <message>
        <source>That was a printed code. A card is what members keep.</source>
        <translation>Era un código impreso. Los miembros llevan una tarjeta.</translation>
    </message>
    <message>
        <source>The old one is withdrawn with the same touch.</source>
        <translation>La antigua se retira con el mismo gesto.</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>Es para %1.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>MemberNamePage</name>
    <message>
        <source>Who is new here?</source>
        <translation>¿Quién se incorpora?</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Nombre y apellidos</translation>
    </message>
    <message>
        <source>A name has at least one letter. Please type it.</source>
        <translation>Un nombre tiene al menos una letra. Escríbalo, por favor.</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>%1 is a member now.</source>
        <translation>%1 ya es miembro.</translation>
    </message>
    <message>
        <source>The new PIN of %1 works from now on.</source>
        <translation>El nuevo PIN de %1 vale desde ahora.</translation>
    </message>
    <message>
        <source>Nobody can come in with this card any more.</source>
        <translation>Ya nadie puede entrar con esta tarjeta.</translation>
    </message>
    <message>
        <source>The card works again.</source>
        <translation>La tarjeta vuelve a funcionar.</translation>
    </message>
    <message>
        <source>The card opens nothing here any more.</source>
        <translation>La tarjeta ya no abre nada aquí.</translation>
    </message>
    <message>
        <source>The membership rests.</source>
        <translation>La membresía está en pausa.</translation>
    </message>
    <message>
        <source>The membership goes on.</source>
        <translation>La membresía continúa.</translation>
    </message>
    <message>
        <source>The membership has ended.</source>
        <translation>La membresía ha terminado.</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Ya no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Only a manager can do this.</source>
        <translation>Solo puede hacerlo un responsable.</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Membresía en pausa</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Membresía terminada</translation>
    </message>
    <message>
        <source>Paid, with no end</source>
        <translation>Pagado, sin fecha final</translation>
    </message>
    <message>
        <source>Paid until %1</source>
        <translation>Pagado hasta el %1</translation>
    </message>
    <message>
        <source>Manager of the house</source>
        <translation>Responsable de la casa</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Is in now</source>
        <translation>Está dentro</translation>
    </message>
    <message>
        <source>Is not in</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Credit %1</source>
        <translation>Saldo %1</translation>
    </message>
    <message>
        <source>Card since %1</source>
        <translation>Tarjeta desde el %1</translation>
    </message>
    <message>
        <source>reported lost</source>
        <translation>declarada perdida</translation>
    </message>
    <message>
        <source>Give a card</source>
        <translation>Dar una tarjeta</translation>
    </message>
    <message>
        <source>Give another card</source>
        <translation>Dar otra tarjeta</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Set another PIN</source>
        <translation>Poner otro PIN</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Let the membership rest</source>
        <translation>Pausar la membresía</translation>
    </message>
    <message>
        <source>Let the membership go on</source>
        <translation>Reanudar la membresía</translation>
    </message>
    <message>
        <source>End the membership</source>
        <translation>Terminar la membresía</translation>
    </message>
</context>
<context>
    <name>MemberPinPage</name>
    <message>
        <source>That one is guessed first. Please choose six digits without a pattern.</source>
        <translation>Ese es el primero que se adivina. Elija seis cifras sin patrón, por favor.</translation>
    </message>
    <message>
        <source>These were two different ones. Please begin again.</source>
        <translation>Eran dos distintos. Empiece de nuevo, por favor.</translation>
    </message>
    <message>
        <source>The same six digits, so that we know it well.</source>
        <translation>Las mismas seis cifras, para conocerlas bien.</translation>
    </message>
    <message>
        <source>Please let %1 type it. Nobody else needs to know it.</source>
        <translation>Deje que %1 lo escriba. Nadie más necesita conocerlo.</translation>
    </message>
    <message>
        <source>Once more, please</source>
        <translation>Otra vez, por favor</translation>
    </message>
    <message>
        <source>A PIN of six digits</source>
        <translation>Un PIN de seis cifras</translation>
    </message>
</context>
<context>
    <name>MemberSearchPage</name>
    <message>
        <source>Undone.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Ya no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>This member is not here any more.</source>
        <translation>Este miembro ya no está aquí.</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Añadir miembro</translation>
    </message>
    <message>
        <source>Two letters of the name</source>
        <translation>Dos letras del nombre</translation>
    </message>
    <message>
        <source>Membership rests</source>
        <translation>Membresía en pausa</translation>
    </message>
    <message>
        <source>Membership ended</source>
        <translation>Membresía terminada</translation>
    </message>
    <message>
        <source>Nobody of that name. You can add them.</source>
        <translation>Nadie con ese nombre. Puede darle de alta.</translation>
    </message>
</context>
<context>
    <name>NameSearchPage</name>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Avisar a recepción</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Las tres primeras letras</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>No hay PIN con ese nombre. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>No hay PIN con ese nombre.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>No encontramos a nadie con ese nombre y un PIN. Pruebe con otras letras o pida en recepción que le activen un PIN.</translation>
    </message>
</context>
<context>
    <name>OutOfOrderPage</name>
    <message>
        <source>Closed for the moment</source>
        <translation>Cerrado por el momento</translation>
    </message>
    <message>
        <source>This desk cannot open yet</source>
        <translation>Este terminal aún no puede abrir</translation>
    </message>
</context>
<context>
    <name>ParcelInPage</name>
    <message>
        <source>It is here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Scan the parcel</source>
        <translation>Escanee el paquete</translation>
    </message>
    <message>
        <source>This is not the code of a parcel. Scan the bar code beside the address, or type the number.</source>
        <translation>Este no es el código de un paquete. Escanee el código de barras junto a la dirección o escriba el número.</translation>
    </message>
    <message>
        <source>This is no parcel.</source>
        <translation>Esto no es un paquete.</translation>
    </message>
    <message>
        <source>Scan the parcel, or type the number on it.</source>
        <translation>Escanee el paquete o escriba su número.</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Recibir paquete</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Escanear el siguiente</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Or type the number</source>
        <translation>O escriba el número</translation>
    </message>
    <message>
        <source>Number on the parcel</source>
        <translation>Número del paquete</translation>
    </message>
    <message>
        <source>It waits on no shelf since %1</source>
        <translation>Espera sin estante desde las %1</translation>
    </message>
    <message>
        <source>On %1 since %2</source>
        <translation>En %1 desde las %2</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>This is another parcel</source>
        <translation>Es otro paquete</translation>
    </message>
    <message>
        <source>It has no number</source>
        <translation>No tiene número</translation>
    </message>
</context>
<context>
    <name>ParcelPutPage</name>
    <message>
        <source>Perishable</source>
        <translation>Perecedero</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Customs due</source>
        <translation>Paga aduana</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>No member any more</source>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Nadie conocido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Next to their other parcel</source>
        <translation>Junto a su otro paquete</translation>
    </message>
    <message>
        <source>On the floor, where large things stand</source>
        <translation>En el suelo, con lo grande</translation>
    </message>
    <message>
        <source>No shelf has room</source>
        <translation>Ningún estante tiene sitio</translation>
    </message>
    <message>
        <source>The shelf you chose</source>
        <translation>El estante elegido</translation>
    </message>
    <message>
        <source>The shelf with most room</source>
        <translation>El estante con más sitio</translation>
    </message>
    <message>
        <source>Keep it behind the desk, or choose a shelf.</source>
        <translation>Guárdelo detrás de recepción o elija un estante.</translation>
    </message>
    <message>
        <source>It is full</source>
        <translation>Está lleno</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) free</source>
        <translation>
            <numerusform>%n sitio libre</numerusform>
            <numerusform>%n sitios libres</numerusform>
        </translation>
    </message>
    <message>
        <source>Where does it go?</source>
        <translation>¿Dónde va?</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Recibir paquete</translation>
    </message>
    <message>
        <source>The next one is scanned</source>
        <translation>El siguiente está escaneado</translation>
    </message>
    <message>
        <source>Leave this one</source>
        <translation>Dejar este</translation>
    </message>
    <message>
        <source>Put on %1, next parcel</source>
        <translation>En %1, siguiente paquete</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Recibirlo</translation>
    </message>
    <message>
        <source>Put on %1</source>
        <translation>Dejar en %1</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Transportista desconocido</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>Parece %1, pero hay una cifra que no cuadra</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Supuesto por las cifras</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
</context>
<context>
    <name>ParcelShelfPage</name>
    <message>
        <source>Floor</source>
        <translation>Suelo</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n aquí</numerusform>
            <numerusform>%n aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Lleno</translation>
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
        <translation>Elija un estante</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Recibir paquete</translation>
    </message>
    <message>
        <source>This space has no shelves yet. A manager can add them in the settings.</source>
        <translation>Este espacio aún no tiene estantes. Un responsable puede añadirlos en los ajustes.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>ParcelWhoPage</name>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Is no member any more</source>
        <translation>Ya no es miembro</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Had a parcel lately</source>
        <translation>Tuvo un paquete hace poco</translation>
    </message>
    <message>
        <source>Type two letters</source>
        <translation>Escriba dos letras</translation>
    </message>
    <message>
        <source>Type the name on it</source>
        <translation>Escriba el nombre que lleva</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nadie con ese nombre</translation>
    </message>
    <message>
        <source>Parcel in</source>
        <translation>Recibir paquete</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Carrier unknown</source>
        <translation>Transportista desconocido</translation>
    </message>
    <message>
        <source>Looks like %1, but a digit is wrong</source>
        <translation>Parece %1, pero hay una cifra que no cuadra</translation>
    </message>
    <message>
        <source>A guess by the digits</source>
        <translation>Supuesto por las cifras</translation>
    </message>
    <message>
        <source>Two letters are enough</source>
        <translation>Bastan dos letras</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Nobody we know</source>
        <translation>Nadie conocido</translation>
    </message>
</context>
<context>
    <name>ParcelsPage</name>
    <message>
        <source>Reception knows that you are here</source>
        <translation>En recepción saben que está aquí</translation>
    </message>
    <message>
        <source>This parcel stands here</source>
        <translation>Este paquete está aquí</translation>
    </message>
    <message>
        <source>Tap your card to collect</source>
        <translation>Acerque su tarjeta para recoger</translation>
    </message>
    <message>
        <source>Please wait at the desk. Nothing is left unattended.</source>
        <translation>Espere en recepción, por favor. Nada se deja sin vigilancia.</translation>
    </message>
    <message>
        <source>That parcel does not wait here any more.</source>
        <translation>Ese paquete ya no espera aquí.</translation>
    </message>
    <message>
        <source>It is handed over with a card, or by reception.</source>
        <translation>Se entrega con una tarjeta, o en recepción.</translation>
    </message>
    <message>
        <source>Hold it to the reader. You are not checked in or out by it.</source>
        <translation>Acérquela al lector. No registra su entrada ni su salida.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Behind the desk</source>
        <translation>Detrás de recepción</translation>
    </message>
    <message>
        <source>Say this at reception, if nobody comes.</source>
        <translation>Diga esto en recepción, si no viene nadie.</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>¿Sin tarjeta?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Con su nombre y PIN</translation>
    </message>
    <message>
        <source>I bring a parcel</source>
        <translation>Traigo un paquete</translation>
    </message>
    <message>
        <source>We call reception</source>
        <translation>Avisamos a recepción</translation>
    </message>
</context>
<context>
    <name>PinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ese no es el PIN que conocemos. Inténtelo otra vez, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Por su seguridad, el PIN descansa un minuto. En recepción pueden ayudarle enseguida.</numerusform>
            <numerusform>Por su seguridad, el PIN descansa %n minutos. En recepción pueden ayudarle enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what only you should see.</source>
        <translation>Después mostraremos lo que solo usted debe ver.</translation>
    </message>
    <message>
        <source>Six digits. Nobody sees them here.</source>
        <translation>Seis cifras. Aquí nadie las ve.</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Su PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintDonePage</name>
    <message>
        <source>All of it came out</source>
        <translation>Todo está impreso</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>Caras impresas: %1 de %n</numerusform>
            <numerusform>Caras impresas: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came out</source>
        <translation>No salió nada</translation>
    </message>
    <message numerus="yes">
        <source>%n side(s). Thank you, and see you soon.</source>
        <translation>
            <numerusform>%n cara. Gracias, y hasta pronto.</numerusform>
            <numerusform>%n caras. Gracias, y hasta pronto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 For an hour you can print the rest here; the last sheet comes once more for free.</source>
        <translation>%1 Durante una hora puede imprimir el resto aquí; la última hoja sale otra vez gratis.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Print the rest, %1</source>
        <translation>Imprimir el resto, %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>pagado</translation>
    </message>
    <message>
        <source>back in your credit</source>
        <translation>devuelto a su saldo</translation>
    </message>
</context>
<context>
    <name>PrintEntryPage</name>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Nombre y PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Usar mi nombre y PIN</translation>
    </message>
    <message>
        <source>You have no PIN yet, %1</source>
        <translation>Aún no tiene PIN, %1</translation>
    </message>
    <message>
        <source>Hold your card to the reader</source>
        <translation>Acerque su tarjeta al lector</translation>
    </message>
    <message>
        <source>Your prints and your credit are for you alone. Reception can give you a PIN while you wait.</source>
        <translation>Sus impresiones y su saldo son solo para usted. En recepción pueden darle un PIN mientras espera.</translation>
    </message>
    <message>
        <source>Then comes your PIN, and after it what waits to be printed, and your credit. This does not check you in or out.</source>
        <translation>Después viene su PIN, y luego lo que hay por imprimir y su saldo. Esto no registra su entrada ni su salida.</translation>
    </message>
    <message>
        <source>Then comes your PIN.</source>
        <translation>Después viene su PIN.</translation>
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
        <translation>Los movimientos de su saldo</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
</context>
<context>
    <name>PrintNamePage</name>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Avisar a recepción</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The first three letters</source>
        <translation>Las tres primeras letras</translation>
    </message>
    <message>
        <source>No PIN under that name. Ask reception.</source>
        <translation>No hay PIN con ese nombre. Pregunte en recepción.</translation>
    </message>
    <message>
        <source>No PIN under that name.</source>
        <translation>No hay PIN con ese nombre.</translation>
    </message>
    <message>
        <source>We found nobody of that name with a PIN. Try other letters, or ask reception to switch a PIN on.</source>
        <translation>No encontramos a nadie con ese nombre y un PIN. Pruebe con otras letras o pida en recepción que le activen un PIN.</translation>
    </message>
</context>
<context>
    <name>PrintPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ese no es el PIN que conocemos. Inténtelo otra vez, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s). Reception can help at once.</source>
        <translation>
            <numerusform>Por su seguridad, el PIN descansa un minuto. En recepción pueden ayudarle enseguida.</numerusform>
            <numerusform>Por su seguridad, el PIN descansa %n minutos. En recepción pueden ayudarle enseguida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then we show what waits for you, and your credit.</source>
        <translation>Después mostraremos lo que le espera y su saldo.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Su PIN, %1</translation>
    </message>
</context>
<context>
    <name>PrintPricesPage</name>
    <message>
        <source>What printing costs</source>
        <translation>Lo que cuesta imprimir</translation>
    </message>
    <message>
        <source>You see the price of every page before you print, and pay only for what comes out.</source>
        <translation>Verá el precio de cada página antes de imprimir, y paga solo lo que sale.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Nobody has set a price yet. Reception can.</source>
        <translation>Aún no hay precio. En recepción pueden ponerlo.</translation>
    </message>
</context>
<context>
    <name>PrintProgressPage</name>
    <message>
        <source>%1 As soon as that is seen to, it goes on by itself.</source>
        <translation>%1 En cuanto se resuelva, seguirá por sí sola.</translation>
    </message>
    <message>
        <source>You pay only for what comes out. You can leave: we keep count.</source>
        <translation>Paga solo lo que sale. Puede irse: nosotros llevamos la cuenta.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, con su PIN</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Done here</source>
        <translation>He terminado</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s)</source>
        <translation>
            <numerusform>%n impresión</numerusform>
            <numerusform>%n impresiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Your print is on its way</source>
        <translation>Su impresión está en camino</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) printed</source>
        <translation>
            <numerusform>Caras impresas: %1 de %n</numerusform>
            <numerusform>Caras impresas: %1 de %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintQuotePage</name>
    <message>
        <source>%1 You can print as soon as it is ready again.</source>
        <translation>%1 Podrá imprimir en cuanto vuelva a estar lista.</translation>
    </message>
    <message>
        <source>%1 is missing. Ask reception to top up, or print in mono.</source>
        <translation>Faltan %1. Recargue en recepción o imprima en B/N.</translation>
    </message>
    <message>
        <source>%1 is missing. Reception can top up while you wait.</source>
        <translation>Faltan %1. En recepción pueden recargar mientras espera.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%n hoja</numerusform>
            <numerusform>%n hojas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, both sides. You pay only for what comes out.</source>
        <translation>%1 en %2, a doble cara. Paga solo lo que sale.</translation>
    </message>
    <message>
        <source>%1 on %2. You pay only for what comes out.</source>
        <translation>%1 en %2. Paga solo lo que sale.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, con su PIN</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Imprimir ya</translation>
    </message>
</context>
<context>
    <name>PrintWalletPage</name>
    <message>
        <source>You printed for %1 more than you had.</source>
        <translation>Imprimió por %1 más de lo que tenía.</translation>
    </message>
    <message>
        <source>You printed for %1 more than you had. Your next top-up settles it.</source>
        <translation>Imprimió por %1 más de lo que tenía. Su próxima recarga lo saldará.</translation>
    </message>
    <message>
        <source>%1 is missing for all of it. Reception can top up while you wait.</source>
        <translation>Faltan %1 para todo. En recepción pueden recargar mientras espera.</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
    </message>
    <message>
        <source>Your prints and credit</source>
        <translation>Sus impresiones y su saldo</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>%1, signed in with PIN</source>
        <translation>%1, con su PIN</translation>
    </message>
    <message>
        <source>Print all, %1</source>
        <translation>Imprimir todo, %1</translation>
    </message>
    <message>
        <source>Print now, %1</source>
        <translation>Imprimir, %1</translation>
    </message>
    <message>
        <source>Your credit</source>
        <translation>Su saldo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Movimientos</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Waits to be printed</source>
        <translation>Por imprimir</translation>
    </message>
    <message>
        <source>To print</source>
        <translation>Por imprimir</translation>
    </message>
    <message numerus="yes">
        <source>%n print(s) on the way</source>
        <translation>
            <numerusform>%n impresión en camino</numerusform>
            <numerusform>%n impresiones en camino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), printed already</source>
        <translation>
            <numerusform>Una página, ya impresa</numerusform>
            <numerusform>%n páginas, ya impresas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for you here. A document that you hand in stays for a day.</source>
        <translation>Aquí no hay nada para usted. Un documento entregado se guarda un día.</translation>
    </message>
    <message>
        <source>Nothing waits for you here.</source>
        <translation>Aquí no hay nada para usted.</translation>
    </message>
</context>
<context>
    <name>PrintWords</name>
    <message>
        <source>Paper is stuck in the printer.</source>
        <translation>Hay papel atascado en la impresora.</translation>
    </message>
    <message>
        <source>The printer is out of paper.</source>
        <translation>La impresora no tiene papel.</translation>
    </message>
    <message>
        <source>A door of the printer is open.</source>
        <translation>Hay una tapa de la impresora abierta.</translation>
    </message>
    <message>
        <source>The printer is out of toner.</source>
        <translation>La impresora no tiene tóner.</translation>
    </message>
    <message>
        <source>The printer does not answer right now.</source>
        <translation>La impresora no responde ahora mismo.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it.</source>
        <translation>La impresora necesita que alguien la revise.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>La detuvo usted.</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>La impresora no la aceptó.</translation>
    </message>
    <message>
        <source>The printer gave up.</source>
        <translation>La impresora se rindió.</translation>
    </message>
    <message>
        <source>Your credit has changed. This is what it costs now.</source>
        <translation>Su saldo ha cambiado. Esto es lo que cuesta ahora.</translation>
    </message>
    <message>
        <source>This price was shown a while ago. Here it is again.</source>
        <translation>Este precio se mostró hace un rato. Aquí está de nuevo.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so %1 can be printed here now. Reception can help.</source>
        <translation>Este terminal trabaja solo por el momento, así que ahora se puede imprimir por %1. En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>This desk is on its own for the moment, so nothing can be paid here. Please try again soon.</source>
        <translation>Este terminal trabaja solo por el momento, así que no se puede pagar nada. Inténtelo de nuevo pronto, por favor.</translation>
    </message>
    <message>
        <source>That document is not here any more. Documents stay for a day.</source>
        <translation>Ese documento ya no está aquí. Los documentos se guardan un día.</translation>
    </message>
    <message>
        <source>That print cannot go on any more. Please print it anew.</source>
        <translation>Esa impresión ya no puede seguir. Imprímala de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Nobody has set a price for these pages yet. Reception can.</source>
        <translation>Aún no hay precio para estas páginas. En recepción pueden ponerlo.</translation>
    </message>
    <message>
        <source>The printer needs somebody to look at it. Nothing was paid.</source>
        <translation>La impresora necesita que alguien la revise. No se ha pagado nada.</translation>
    </message>
    <message>
        <source>From your plan</source>
        <translation>De su plan</translation>
    </message>
    <message>
        <source>From your company</source>
        <translation>De su empresa</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>El suyo propio</translation>
    </message>
    <message>
        <source>A page in mono, A4</source>
        <translation>Una página en blanco y negro, A4</translation>
    </message>
    <message>
        <source>A page in colour, A4</source>
        <translation>Una página en color, A4</translation>
    </message>
    <message>
        <source>A page in mono, A3</source>
        <translation>Una página en blanco y negro, A3</translation>
    </message>
    <message>
        <source>A page in colour, A3</source>
        <translation>Una página en color, A3</translation>
    </message>
    <message>
        <source>You topped up</source>
        <translation>Usted recargó</translation>
    </message>
    <message>
        <source>A top-up was taken back</source>
        <translation>Se retiró una recarga</translation>
    </message>
    <message>
        <source>From your plan, for a month</source>
        <translation>De su plan, para un mes</translation>
    </message>
    <message>
        <source>Put right by reception</source>
        <translation>Corregido en recepción</translation>
    </message>
    <message>
        <source>On its way. You pay for what comes out.</source>
        <translation>En camino. Paga lo que sale.</translation>
    </message>
    <message>
        <source>Nothing came out: all of it is back. %1</source>
        <translation>No salió nada: se ha devuelto todo. %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n side(s) came out. %2</source>
        <translation>
            <numerusform>Caras impresas: %1 de %n. %2</numerusform>
            <numerusform>Caras impresas: %1 de %n. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side(s) printed</source>
        <translation>
            <numerusform>%n cara impresa</numerusform>
            <numerusform>%n caras impresas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedPage</name>
    <message>
        <source>Ask reception. They see this message too.</source>
        <translation>Pregunte en recepción. Allí también ven este mensaje.</translation>
    </message>
    <message>
        <source>Ask reception and say %1. They see this message too.</source>
        <translation>Pregunte en recepción y diga %1. Allí también ven este mensaje.</translation>
    </message>
    <message>
        <source>This card was reported lost</source>
        <translation>Esta tarjeta se declaró perdida</translation>
    </message>
    <message>
        <source>So it opens nothing for now, which keeps its owner safe. If that is you: you can still come in.</source>
        <translation>Por eso ahora no abre nada, y así protege a quien pertenece. Si es usted, puede entrar igualmente.</translation>
    </message>
    <message>
        <source>This card is no longer in use</source>
        <translation>Esta tarjeta ya no se usa</translation>
    </message>
    <message>
        <source>Another one has taken its place. If you have that with you, hold it to the reader.</source>
        <translation>Otra ocupa su lugar. Si la lleva consigo, acérquela al lector.</translation>
    </message>
    <message>
        <source>We do not know this card yet</source>
        <translation>Aún no conocemos esta tarjeta</translation>
    </message>
    <message>
        <source>Nobody has added it here so far, or it belongs to another place.</source>
        <translation>Nadie la ha añadido aquí todavía, o es de otro lugar.</translation>
    </message>
    <message>
        <source>This desk cannot check cards right now</source>
        <translation>Este terminal no puede comprobar tarjetas ahora</translation>
    </message>
    <message>
        <source>It had no contact with the office for a long time, so it let go of names and cards. They come back by themselves.</source>
        <translation>Llevaba mucho tiempo sin contacto con la central y por eso borró nombres y tarjetas. Volverán por sí solos.</translation>
    </message>
    <message>
        <source>Your membership is resting</source>
        <translation>Su membresía está en pausa</translation>
    </message>
    <message>
        <source>It has ended or is paused, so the card does not check you in today. Nothing is lost.</source>
        <translation>Ha terminado o está en pausa, así que la tarjeta no registra hoy su entrada. No se ha perdido nada.</translation>
    </message>
    <message>
        <source>We cannot find this invitation</source>
        <translation>No encontramos esta invitación</translation>
    </message>
    <message>
        <source>Your host may have taken it back. You can come in without it.</source>
        <translation>Quizá la haya retirado quien le invitó. Puede entrar sin ella.</translation>
    </message>
    <message>
        <source>This invitation was used already</source>
        <translation>Esta invitación ya se usó</translation>
    </message>
    <message>
        <source>Somebody signed in with it. If that was you, there is nothing more to do.</source>
        <translation>Alguien entró con ella. Si fue usted, no hay nada más que hacer.</translation>
    </message>
    <message>
        <source>This invitation is for another day</source>
        <translation>Esta invitación es para otro día</translation>
    </message>
    <message>
        <source>This code opens nothing here</source>
        <translation>Este código no abre nada aquí</translation>
    </message>
    <message>
        <source>A badge that signed out is done, and every visit has its own.</source>
        <translation>Una credencial con salida registrada ya no sirve: cada visita tiene la suya.</translation>
    </message>
    <message>
        <source>This can no longer be undone</source>
        <translation>Esto ya no se puede deshacer</translation>
    </message>
    <message>
        <source>You can undo for five minutes, at the desk where you tapped.</source>
        <translation>Puede deshacer durante cinco minutos, en el terminal donde pasó la tarjeta.</translation>
    </message>
    <message>
        <source>Please wait a little</source>
        <translation>Espere un poco, por favor</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n minute(s).</source>
        <translation>
            <numerusform>Puede intentarlo otra vez dentro de un minuto.</numerusform>
            <numerusform>Puede intentarlo otra vez dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That did not work here</source>
        <translation>Eso no ha funcionado aquí</translation>
    </message>
    <message>
        <source>Reception can help you on.</source>
        <translation>En recepción pueden ayudarle.</translation>
    </message>
    <message>
        <source>Your host can tell you which one. You can come in without it.</source>
        <translation>Quien le invitó sabe para cuál. Puede entrar sin ella.</translation>
    </message>
    <message>
        <source>It is for %1. You can come in without it.</source>
        <translation>Es para el %1. Puede entrar sin ella.</translation>
    </message>
    <message>
        <source>It is something else</source>
        <translation>Es otra cosa</translation>
    </message>
    <message>
        <source>I am a member</source>
        <translation>Soy miembro</translation>
    </message>
    <message>
        <source>Use your name and PIN instead.</source>
        <translation>Use su nombre y su PIN.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Vengo de visita</translation>
    </message>
    <message>
        <source>Give your name and your host: it takes less than a minute.</source>
        <translation>Diga su nombre y a quién visita: tarda menos de un minuto.</translation>
    </message>
    <message>
        <source>It is mine, I found it again</source>
        <translation>Es mía, la he encontrado</translation>
    </message>
    <message>
        <source>Sign in with your name and PIN. Reception can switch the card on again.</source>
        <translation>Entre con su nombre y su PIN. En recepción pueden activar la tarjeta de nuevo.</translation>
    </message>
    <message>
        <source>I found someone’s card</source>
        <translation>He encontrado una tarjeta ajena</translation>
    </message>
    <message>
        <source>Thank you! Please leave it at reception, so that it finds its owner.</source>
        <translation>¡Gracias! Déjela en recepción, por favor, para que vuelva a quien la perdió.</translation>
    </message>
    <message>
        <source>I have the newer one</source>
        <translation>Tengo la más nueva</translation>
    </message>
    <message>
        <source>Hold it to the reader now. No button needed.</source>
        <translation>Acérquela ahora al lector. No hace falta pulsar nada.</translation>
    </message>
    <message>
        <source>I do not have it with me</source>
        <translation>No la llevo conmigo</translation>
    </message>
    <message>
        <source>It worked before</source>
        <translation>Antes funcionaba</translation>
    </message>
    <message>
        <source>Hold it to the reader once more, flat and for a moment.</source>
        <translation>Acérquela otra vez al lector, plana y un momento.</translation>
    </message>
    <message>
        <source>I would like to go on</source>
        <translation>Quisiera continuar</translation>
    </message>
    <message>
        <source>Reception can switch it on again while you wait.</source>
        <translation>En recepción pueden activarla mientras espera.</translation>
    </message>
    <message>
        <source>I am visiting today</source>
        <translation>Hoy vengo de visita</translation>
    </message>
    <message>
        <source>Sign in as a guest of a member.</source>
        <translation>Entre como visita de un miembro.</translation>
    </message>
    <message>
        <source>I came in or went out</source>
        <translation>Entré o salí</translation>
    </message>
    <message>
        <source>Tap your card again: each tap is the other way round.</source>
        <translation>Pase la tarjeta otra vez: cada vez cambia entre entrada y salida.</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Check-in</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>For reception: %1</source>
        <translation>Para recepción: %1</translation>
    </message>
    <message>
        <source>Name and PIN</source>
        <translation>Nombre y PIN</translation>
    </message>
    <message>
        <source>Use my name and PIN</source>
        <translation>Usar mi nombre y PIN</translation>
    </message>
    <message>
        <source>Sign in as a guest</source>
        <translation>Entrar como visita</translation>
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
        <translation>La recepción, ahora mismo</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>Take in parcels</source>
        <translation>Recibir paquetes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Drawer</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>StaffInsidePage</name>
    <message numerus="yes">
        <source>%n people are in</source>
        <translation>
            <numerusform>%n persona dentro</numerusform>
            <numerusform>%n personas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>guest</source>
        <translation>visita</translation>
    </message>
    <message>
        <source>guest of %1</source>
        <translation>visita a %1</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>desde ayer</translation>
    </message>
    <message>
        <source>They have left</source>
        <translation>Ya salió</translation>
    </message>
    <message>
        <source>Nobody is in.</source>
        <translation>No hay nadie dentro.</translation>
    </message>
</context>
<context>
    <name>StaffPinPage</name>
    <message>
        <source>That is not the PIN we know. Please try once more.</source>
        <translation>Ese no es el PIN que conocemos. Inténtelo otra vez, por favor.</translation>
    </message>
    <message numerus="yes">
        <source>To keep you safe, the PIN rests for %n minute(s).</source>
        <translation>
            <numerusform>Por su seguridad, el PIN descansa %n minuto.</numerusform>
            <numerusform>Por su seguridad, el PIN descansa %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is for the people of the house. A manager can let you in.</source>
        <translation>El panel es para el equipo de la casa. Un responsable puede darle acceso.</translation>
    </message>
    <message>
        <source>Then the staff board opens.</source>
        <translation>Después se abre el panel del equipo.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>That was me leaving</source>
        <translation>Quería salir</translation>
    </message>
    <message>
        <source>Your PIN, %1</source>
        <translation>Su PIN, %1</translation>
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
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Lock the board</source>
        <translation>Bloquear el panel</translation>
    </message>
    <message>
        <source>This is settled</source>
        <translation>Esto está resuelto</translation>
    </message>
    <message>
        <source>Somebody settled it meanwhile, here or at another desk.</source>
        <translation>Alguien lo resolvió entretanto, aquí o en otro terminal.</translation>
    </message>
    <message>
        <source>Reception decides, and a manager where money is given.</source>
        <translation>Decide recepción, y un responsable cuando se da dinero.</translation>
    </message>
    <message>
        <source>Reception decides.</source>
        <translation>Decide recepción.</translation>
    </message>
    <message>
        <source>For managers</source>
        <translation>Para responsables</translation>
    </message>
</context>
<context>
    <name>StaffTasksPage</name>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Atendido</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>No queda nada pendiente.</translation>
    </message>
</context>
<context>
    <name>StaffUndoPage</name>
    <message>
        <source>The last five minutes</source>
        <translation>Los últimos cinco minutos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Nothing happened here in the last five minutes.</source>
        <translation>Aquí no ha pasado nada en los últimos cinco minutos.</translation>
    </message>
</context>
<context>
    <name>StaffWaitingPage</name>
    <message>
        <source>Waiting guests</source>
        <translation>Visitas en espera</translation>
    </message>
    <message>
        <source>for %1, coming</source>
        <translation>para %1, ya viene</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>They met</source>
        <translation>Ya se vieron</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Dar salida</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Aviso %1</translation>
    </message>
    <message>
        <source>%1 left without a tap</source>
        <translation>%1 salió sin tarjeta</translation>
    </message>
    <message>
        <source>In since %1, closed in the night</source>
        <translation>Dentro desde las %1, cerrado por la noche</translation>
    </message>
    <message>
        <source>Somebody asks for you</source>
        <translation>Alguien pregunta por usted</translation>
    </message>
    <message>
        <source>A card that was reported lost</source>
        <translation>Una tarjeta declarada perdida</translation>
    </message>
    <message>
        <source>A card that was replaced</source>
        <translation>Una tarjeta sustituida</translation>
    </message>
    <message>
        <source>A card nobody knows</source>
        <translation>Una tarjeta desconocida aquí</translation>
    </message>
    <message>
        <source>A card, at a desk without contact</source>
        <translation>Una tarjeta, en un terminal sin contacto</translation>
    </message>
    <message>
        <source>A membership that rests</source>
        <translation>Una membresía en pausa</translation>
    </message>
    <message>
        <source>A code nobody here knows</source>
        <translation>Un código desconocido aquí</translation>
    </message>
    <message>
        <source>An invitation that does not open today</source>
        <translation>Una invitación que hoy no abre</translation>
    </message>
    <message>
        <source>Something did not go at the desk</source>
        <translation>Algo no ha ido bien en el terminal</translation>
    </message>
    <message>
        <source>This credit was spent already. It cannot be taken back whole.</source>
        <translation>Este saldo ya se gastó. No se puede retirar entero.</translation>
    </message>
    <message>
        <source>Somebody settled this meanwhile.</source>
        <translation>Alguien lo resolvió entretanto.</translation>
    </message>
    <message>
        <source>A manager decides this.</source>
        <translation>Lo decide un responsable.</translation>
    </message>
    <message>
        <source>There is nothing to undo any more.</source>
        <translation>Ya no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>%1 signed in</source>
        <translation>%1 registró su visita</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>%1 entró</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 salió</translation>
    </message>
    <message>
        <source>%1 was met</source>
        <translation>Se recibió a %1</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>Se añadió a %1</translation>
    </message>
    <message>
        <source>%1 topped up credit</source>
        <translation>%1 recargó saldo</translation>
    </message>
    <message>
        <source>A parcel for %1 was taken in</source>
        <translation>Se recibió un paquete para %1</translation>
    </message>
    <message>
        <source>Parcels of %1 were handed over</source>
        <translation>Se entregaron paquetes a %1</translation>
    </message>
    <message>
        <source>%1 was given a card</source>
        <translation>%1 recibió una tarjeta</translation>
    </message>
    <message>
        <source>%1 set a PIN</source>
        <translation>%1 puso un PIN</translation>
    </message>
    <message>
        <source>A card of %1 was reported lost</source>
        <translation>Tarjeta de %1 declarada perdida</translation>
    </message>
    <message>
        <source>A card of %1 was found</source>
        <translation>Tarjeta de %1 encontrada</translation>
    </message>
    <message>
        <source>A card of %1 was withdrawn</source>
        <translation>Tarjeta de %1 retirada</translation>
    </message>
    <message>
        <source>The membership of %1 was changed</source>
        <translation>Se cambió la membresía de %1</translation>
    </message>
    <message>
        <source>Credit was topped up</source>
        <translation>Se recargó saldo</translation>
    </message>
    <message>
        <source>Credit was paid back</source>
        <translation>Se devolvió saldo</translation>
    </message>
    <message>
        <source>Credit was put right</source>
        <translation>Se corrigió saldo</translation>
    </message>
    <message>
        <source>The drawer was counted</source>
        <translation>Se contó la caja</translation>
    </message>
    <message>
        <source>Something was printed</source>
        <translation>Se imprimió algo</translation>
    </message>
    <message>
        <source>Settings were changed</source>
        <translation>Se cambiaron ajustes</translation>
    </message>
    <message>
        <source>A parcel was taken in</source>
        <translation>Se recibió un paquete</translation>
    </message>
    <message>
        <source>Parcels were handed over</source>
        <translation>Se entregaron paquetes</translation>
    </message>
    <message>
        <source>A parcel was sent back</source>
        <translation>Se devolvió un paquete</translation>
    </message>
    <message>
        <source>A parcel was moved</source>
        <translation>Se movió un paquete</translation>
    </message>
    <message>
        <source>A call was answered</source>
        <translation>Se atendió un aviso</translation>
    </message>
    <message>
        <source>Something to do was settled</source>
        <translation>Se resolvió algo pendiente</translation>
    </message>
    <message>
        <source>Something was changed</source>
        <translation>Se cambió algo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here.</source>
        <translation>
            <numerusform>%n cosa espera aquí.</numerusform>
            <numerusform>%n cosas esperan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) wait here, the oldest for %1.</source>
        <translation>
            <numerusform>%n cosa espera aquí desde hace %1.</numerusform>
            <numerusform>%n cosas esperan aquí, la más antigua desde hace %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This desk works alone. Everything is kept here.</source>
        <translation>Este terminal trabaja solo. Todo se guarda aquí.</translation>
    </message>
    <message>
        <source>The desk is asking the office.</source>
        <translation>El terminal está consultando a la oficina central.</translation>
    </message>
    <message>
        <source>The office is there.</source>
        <translation>La oficina central está ahí.</translation>
    </message>
    <message>
        <source>Everything has arrived, last at %1. Nothing is waiting here.</source>
        <translation>Todo ha llegado, lo último a las %1. Aquí no espera nada.</translation>
    </message>
    <message>
        <source>The office is out of reach. Work goes on.</source>
        <translation>La oficina central está fuera de alcance. El trabajo sigue.</translation>
    </message>
    <message>
        <source>The office does not know this desk any more. Please pair it again.</source>
        <translation>La oficina central ya no conoce este terminal. Vincúlelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>The office takes what happens here, and tells this desk nothing new.</source>
        <translation>La oficina central acepta lo que pasa aquí, y no dice nada nuevo a este terminal.</translation>
    </message>
    <message>
        <source>The office has shut this desk out. What it did not take is kept here.</source>
        <translation>La oficina central ha excluido este terminal. Lo que no aceptó se guarda aquí.</translation>
    </message>
    <message>
        <source>The clock of this desk is wrong. Please set it.</source>
        <translation>El reloj de este terminal no va en hora. Ajústelo, por favor.</translation>
    </message>
    <message>
        <source>The office did not take what this desk sent. Please tell whoever looks after it.</source>
        <translation>La oficina central no aceptó lo que envió este terminal. Avise a quien se ocupa de él, por favor.</translation>
    </message>
    <message>
        <source>Works alone</source>
        <translation>Trabaja solo</translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded, %1</source>
        <translation>
            <numerusform>%n sin enviar, %1</numerusform>
            <numerusform>%n sin enviar, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not uploaded</source>
        <translation>
            <numerusform>%n sin enviar</numerusform>
            <numerusform>%n sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>All uploaded</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Por revisar</translation>
    </message>
</context>
<context>
    <name>TopUpDonePage</name>
    <message>
        <source>Some of it was printed with already, so it cannot be taken back.</source>
        <translation>Parte ya se usó para imprimir, así que no se puede retirar.</translation>
    </message>
    <message>
        <source>This can no longer be undone.</source>
        <translation>Esto ya no se puede deshacer.</translation>
    </message>
    <message>
        <source>Receipt %1 is ready</source>
        <translation>El recibo %1 está listo</translation>
    </message>
    <message>
        <source>It lies in the folder of receipts.</source>
        <translation>Está en la carpeta de recibos.</translation>
    </message>
    <message>
        <source>There is no receipt</source>
        <translation>No hay recibo</translation>
    </message>
    <message>
        <source>The money is noted all the same. The number is %1.</source>
        <translation>El dinero queda anotado igualmente. El número es %1.</translation>
    </message>
    <message>
        <source>The receipt is being made</source>
        <translation>Estamos haciendo el recibo</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Solo tardará un momento.</translation>
    </message>
    <message>
        <source>%1 is paid back to %2</source>
        <translation>%1 devueltos a %2</translation>
    </message>
    <message>
        <source>%1 in cash from %2</source>
        <translation>%1 en efectivo de %2</translation>
    </message>
    <message>
        <source>%1 by card from %2</source>
        <translation>%1 con tarjeta de %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>credit now</source>
        <translation>saldo actual</translation>
    </message>
</context>
<context>
    <name>TopUpPage</name>
    <message>
        <source>%1 topped up %2 just now. Once more?</source>
        <translation>%1 acaba de recargar %2. ¿Otra vez?</translation>
    </message>
    <message>
        <source>%1 topped up %2 a moment ago. Once more?</source>
        <translation>%1 recargó %2 hace un momento. ¿Otra vez?</translation>
    </message>
    <message>
        <source>That is more than anybody pays in at once. Please look at the amount.</source>
        <translation>Nadie ingresa tanto de una vez. Revise el importe, por favor.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Cobrar</translation>
    </message>
    <message>
        <source>Yes, %1 once more</source>
        <translation>Sí, %1 otra vez</translation>
    </message>
    <message>
        <source>Take %1 in cash</source>
        <translation>Cobrar %1 en efectivo</translation>
    </message>
    <message>
        <source>Take %1 by card</source>
        <translation>Cobrar %1 con tarjeta</translation>
    </message>
    <message>
        <source>Top up for %1</source>
        <translation>Recargar para %1</translation>
    </message>
    <message>
        <source>%1 below zero. What comes in settles that first.</source>
        <translation>%1 bajo cero. Lo que entre salda eso primero.</translation>
    </message>
    <message>
        <source>Credit now: %1</source>
        <translation>Saldo actual: %1</translation>
    </message>
    <message>
        <source>Fire list: hold 3 seconds</source>
        <translation>Evacuación: mantener 3&#xa0;s</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Volver al inicio</translation>
    </message>
    <message>
        <source>That did not go as planned</source>
        <translation>Esto no salió como esperábamos</translation>
    </message>
    <message>
        <source>It happened several times. Reception can let you in while somebody looks after this desk.</source>
        <translation>Ha pasado varias veces. En recepción pueden dejarle entrar mientras alguien revisa este terminal.</translation>
    </message>
    <message>
        <source>It is not your doing, and nothing that was confirmed is lost. Please begin once more.</source>
        <translation>No es culpa suya, y nada de lo confirmado se ha perdido. Empiece de nuevo, por favor.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Tap your card
or show your code</source>
        <translation>Acerque su tarjeta
o su código</translation>
    </message>
    <message>
        <source>This desk is new</source>
        <translation>Este terminal es nuevo</translation>
    </message>
    <message>
        <source>Hold it to the reader. No button needed.</source>
        <translation>Acérquela al lector. No hace falta pulsar nada.</translation>
    </message>
    <message>
        <source>It works alone, for as long as you like.</source>
        <translation>Trabaja solo, todo el tiempo que quiera.</translation>
    </message>
    <message>
        <source>I am visiting</source>
        <translation>Vengo de visita</translation>
    </message>
    <message>
        <source>Tell us your host</source>
        <translation>Díganos a quién</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Collect, or drop off</source>
        <translation>Recoger o entregar</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Credit and held prints</source>
        <translation>Saldo e impresiones</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>This desk with your office</source>
        <translation>Este terminal con su central</translation>
    </message>
    <message>
        <source>I have a code</source>
        <translation>Tengo un código</translation>
    </message>
    <message>
        <source>No card?</source>
        <translation>¿Sin tarjeta?</translation>
    </message>
    <message>
        <source>Use your name and PIN</source>
        <translation>Con su nombre y PIN</translation>
    </message>
    <message numerus="yes">
        <source>people are in</source>
        <extracomment>stands behind the number, which is written larger</extracomment>
        <translation>
            <numerusform>persona dentro</numerusform>
            <numerusform>personas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask reception</source>
        <translation>Avisar a recepción</translation>
    </message>
</context>
<context>
    <name>style</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Capitals</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>space</source>
        <translation>espacio</translation>
    </message>
    <message>
        <source>Digits and signs</source>
        <translation>Cifras y signos</translation>
    </message>
    <message>
        <source>Languages and reading aids</source>
        <translation>Idiomas y ayudas de lectura</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
</context>
</TS>
