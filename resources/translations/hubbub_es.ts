<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutHostDialog</name>
    <message>
        <source>About this host</source>
        <translation>Acerca de este anfitrión</translation>
    </message>
    <message>
        <source>It runs on this computer. What you write does not leave it on the way.</source>
        <translation>Funciona en este equipo. Lo que escribe no sale de él por el camino.</translation>
    </message>
    <message>
        <source>What you write to it is encrypted on the way. The host itself can read it.</source>
        <translation>Lo que le escribe va cifrado por el camino. El propio anfitrión puede leerlo.</translation>
    </message>
    <message>
        <source>Whoever has the same six words for a host is at this one:</source>
        <translation>Quien vea las mismas seis palabras para un anfitrión está en este:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AboutRoomDialog</name>
    <message>
        <source>About this room</source>
        <translation>Acerca de esta sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Añadir personas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Everybody who is known on this host is a member of %1 already.</source>
        <translation>Todas las personas de este servidor ya son miembros de %1.</translation>
    </message>
    <message>
        <source>They become members of %1 at once.</source>
        <translation>Serán miembros de %1 de inmediato.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people can be added at once.</source>
        <translation>
            <numerusform>Puedes añadir como máximo a %n persona a la vez.</numerusform>
            <numerusform>Puedes añadir como máximo a %n personas a la vez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Connection lost. Connecting again…</source>
        <translation>Conexión perdida. Reconectando…</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Next try in %n s.</source>
        <translation>
            <numerusform>Conexión perdida. Próximo intento en %n s.</numerusform>
            <numerusform>Conexión perdida. Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>Sin conexión. %1</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the host&apos;s: times may look odd.</source>
        <translation>El reloj de este equipo va %1 por delante del reloj del servidor: las horas pueden parecer raras.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the host&apos;s: times may look odd.</source>
        <translation>El reloj de este equipo va %1 por detrás del reloj del servidor: las horas pueden parecer raras.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message numerus="yes">
        <source>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</source>
        <translation>
            <numerusform>El servidor se ha detenido. Lo que escribas se guarda y se envía cuando vuelva; mientras tanto cualquiera puede alojar. Próximo intento en %n s.</numerusform>
            <numerusform>El servidor se ha detenido. Lo que escribas se guarda y se envía cuando vuelva; mientras tanto cualquiera puede alojar. Próximo intento en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Show in the conversation</source>
        <translation>Ver en la conversación</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>Invite others…</source>
        <translation>Invitar a más gente…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>Detener servidor…</translation>
    </message>
    <message>
        <source>Leave this host</source>
        <translation>Desconectarse del servidor</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir a una sala o persona</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Sala anterior</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Sala siguiente</translation>
    </message>
    <message>
        <source>Room %1 in the list</source>
        <translation>Sala %1 de la lista</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>Anterior sala sin leer</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Siguiente sala sin leer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Volver a donde estabas</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>What this computer had kept of this host could not be read. Messages that were not sent yet may be lost; the file lies in %1 now.</source>
        <translation>No se pudo leer lo que este equipo había guardado de este servidor. Puede que se hayan perdido mensajes sin enviar; el archivo está ahora en %1.</translation>
    </message>
    <message>
        <source>This computer cannot keep messages at present; its disk may be full. What you write while you are offline is lost when Hubbub ends.</source>
        <translation>Este equipo no puede guardar mensajes por ahora; quizá el disco esté lleno. Lo que escribas sin conexión se perderá al salir de Hubbub.</translation>
    </message>
    <message>
        <source>Stop hosting and quit?</source>
        <translation>¿Detener el servidor y salir?</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be disconnected.</source>
        <translation>
            <numerusform>%n persona perderá la conexión.</numerusform>
            <numerusform>%n personas perderán la conexión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>¿Detener el servidor?</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Detener servidor</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Invite others</source>
        <translation>Invitar a más gente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Join another host…</source>
        <translation>Conectarse a otro servidor…</translation>
    </message>
    <message>
        <source>Previous host</source>
        <translation>Servidor anterior</translation>
    </message>
    <message>
        <source>Next host</source>
        <translation>Servidor siguiente</translation>
    </message>
    <message>
        <source>Reply to the message before</source>
        <translation>Responder al mensaje anterior</translation>
    </message>
    <message>
        <source>Reply to the message after</source>
        <translation>Responder al mensaje siguiente</translation>
    </message>
    <message>
        <source>Oldest unread message</source>
        <translation>Primer mensaje sin leer</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Primer mensaje</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Cerrar la sala</translation>
    </message>
    <message>
        <source>You were taken out of %1.</source>
        <translation>Te han sacado de %1.</translation>
    </message>
    <message>
        <source>You are not a member of %1 any more. Only its members can let you in again.</source>
        <translation>Ya no eres miembro de %1. Solo sus miembros pueden dejarte entrar de nuevo.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Comprobar la red…</translation>
    </message>
    <message>
        <source>About this host…</source>
        <translation>Acerca de este anfitrión…</translation>
    </message>
    <message>
        <source>Moderate this host…</source>
        <translation>Moderar este servidor…</translation>
    </message>
    <message>
        <source>This host runs Hubbub %1, which is newer than yours, and hands it out: open %2 in a browser.</source>
        <translation>Este servidor usa Hubbub %1, más reciente que el tuyo, y lo reparte: abre %2 en un navegador.</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code %1</source>
        <translation>Código %1</translation>
    </message>
    <message>
        <source>It works once, for %1 more.</source>
        <translation>Funciona una sola vez, durante %1 más.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>I have a code from my other device</source>
        <translation>Tengo un código de mi otro dispositivo</translation>
    </message>
    <message>
        <source>Code from your other device</source>
        <translation>Código de tu otro dispositivo</translation>
    </message>
    <message>
        <source>You are the same person as there, by the same name.</source>
        <translation>Eres la misma persona que allí, con el mismo nombre.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>El código tiene %n dígito.</numerusform>
            <numerusform>El código tiene %n dígitos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>room: everybody here</source>
        <translation>room: toda la sala</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Enter)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Enviar (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ComposerEdit</name>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Edit your last message, in an empty field</source>
        <translation>Editar tu último mensaje, con el campo vacío</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Línea nueva</translation>
    </message>
    <message>
        <source>Leave the reply or the edit</source>
        <translation>Salir de la respuesta o la edición</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>Reply to yourself</source>
        <translation>Responder a tu mensaje</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Responder a %1</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Editar tu mensaje</translation>
    </message>
    <message>
        <source>Offline. Edit it when the connection is back.</source>
        <translation>Sin conexión. Podrás editarlo cuando vuelva.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Mensaje para %1</translation>
    </message>
    <message>
        <source>Only moderators can write here.</source>
        <translation>Solo los moderadores pueden escribir aquí.</translation>
    </message>
    <message>
        <source>Only moderators can write here until %1.</source>
        <translation>Solo los moderadores pueden escribir aquí hasta las %1.</translation>
    </message>
</context>
<context>
    <name>ComposerStrip</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>Cancelar (Esc)</translation>
    </message>
</context>
<context>
    <name>ComposerWait</name>
    <message numerus="yes">
        <source>Slow mode: you can send again in %n s.</source>
        <translation>
            <numerusform>Modo lento: podrás enviar otro mensaje en %n s.</numerusform>
            <numerusform>Modo lento: podrás enviar otro mensaje en %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>To pass on</source>
        <translation>Para compartir</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>This host knows you by a token, and none of your devices by a key: the way to it is not encrypted.</source>
        <translation>Este servidor te reconoce por una ficha, y a ninguno de tus dispositivos por una clave: la conexión no está cifrada.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>yours since %1</source>
        <translation>tuyo desde el %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>here last: %1</source>
        <translation>última vez aquí: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>DevicesDialog</name>
    <message>
        <source>Your devices</source>
        <translation>Tus dispositivos</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>Vincular otro dispositivo</translation>
    </message>
    <message>
        <source>On all of them you are the same person at this host.</source>
        <translation>En todos ellos eres la misma persona en este servidor.</translation>
    </message>
    <message>
        <source>On the other device, choose “I have a code from my other device” where you join this host, and type the code.</source>
        <translation>En el otro dispositivo, elige «Tengo un código de mi otro dispositivo» donde te unes a este servidor y escribe el código.</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>¿Quitar este dispositivo?</translation>
    </message>
    <message>
        <source>%1 is not you any more, and its connection ends. What is on it already stays there.</source>
        <translation>%1 ya no serás tú, y su conexión termina. Lo que ya está en él se queda allí.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>EditsPopup</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Earlier wordings are not kept here.</source>
        <translation>Aquí no se guardan las versiones anteriores.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>Ningún emoji tiene ese nombre.</translation>
    </message>
</context>
<context>
    <name>EmptyRoom</name>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Set topic…</source>
        <translation>Añadir tema…</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Nadie ha escrito aquí todavía.</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the latest message (End)</source>
        <translation>Ir al último mensaje (Fin)</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Ir al último mensaje</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 fit into one message.</source>
        <translation>Este texto es demasiado largo: en un mensaje caben %1 como máximo.</translation>
    </message>
    <message>
        <source>There are too many already: the host allows %1.</source>
        <translation>Se alcanzó el límite: el servidor permite %1 como máximo.</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>Se alcanzó el límite.</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once. Wait %n s.</source>
        <translation>
            <numerusform>Vas demasiado rápido. Espera %n s.</numerusform>
            <numerusform>Vas demasiado rápido. Espera %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment.</source>
        <translation>Vas demasiado rápido. Espera un momento.</translation>
    </message>
    <message>
        <source>The host did not understand this program. It may be of another version.</source>
        <translation>El servidor no entendió a este programa. Quizá sus versiones no coincidan.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be sent.</source>
        <translation>Este texto contiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>There is nothing to see in this text.</source>
        <translation>Este texto no contiene nada visible.</translation>
    </message>
    <message>
        <source>The host could not accept this message. Try again.</source>
        <translation>El servidor no pudo aceptar este mensaje. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The history of this host began anew.</source>
        <translation>El historial de este servidor empezó de cero.</translation>
    </message>
    <message>
        <source>Choose another name: something to see, at most 32 characters.</source>
        <translation>Elige otro nombre: con algo visible y 32 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Choose another room name: something to see, at most 64 characters.</source>
        <translation>Elige otro nombre para la sala: con algo visible y 64 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Esta sala ya no existe.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>Primero únete a la sala.</translation>
    </message>
    <message>
        <source>The host does not know you yet. Connect again.</source>
        <translation>El servidor aún no te conoce. Vuelve a conectarte.</translation>
    </message>
    <message>
        <source>Your role in this room does not allow it.</source>
        <translation>Tu rol en esta sala no lo permite.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Este mensaje ya no existe.</translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation>Esta persona ya no está aquí.</translation>
    </message>
    <message>
        <source>This room is archived. It can be read, but nothing can be written.</source>
        <translation>Esta sala está archivada. Se puede leer, pero no escribir en ella.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Elige un solo emoji.</translation>
    </message>
    <message>
        <source>This invitation has ended, or was never one. Ask for a new one.</source>
        <translation>Esta invitación caducó o nunca existió. Pide una nueva.</translation>
    </message>
    <message>
        <source>Another room has this name. Choose another one.</source>
        <translation>Ya hay una sala con este nombre. Elige otro.</translation>
    </message>
    <message>
        <source>The host cannot store messages at present. Its disk may be full.</source>
        <translation>El servidor no puede guardar mensajes por ahora. Quizá su disco esté lleno.</translation>
    </message>
    <message>
        <source>The host does not answer. Check the address, and that both of you are on the same network.</source>
        <translation>El servidor no responde. Revisa la dirección y que ambos equipos estén en la misma red.</translation>
    </message>
    <message>
        <source>The port is taken: another host may be running on this computer.</source>
        <translation>El puerto está ocupado: quizá ya haya otro servidor en este equipo.</translation>
    </message>
    <message>
        <source>The folder for messages cannot be written.</source>
        <translation>No se puede escribir en la carpeta de mensajes.</translation>
    </message>
    <message>
        <source>A host with these messages is running already.</source>
        <translation>Ya hay un servidor en marcha con estos mensajes.</translation>
    </message>
    <message>
        <source>The messages here were written by a newer version of Hubbub. Update this one.</source>
        <translation>Estos mensajes son de una versión más reciente de Hubbub. Actualiza la tuya.</translation>
    </message>
    <message>
        <source>The stored messages are damaged. Nothing was changed.</source>
        <translation>Los mensajes guardados están dañados. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like 192.168.1.20 or hubbub://host:7478/room.</source>
        <translation>Esto no es una dirección. Debe ser como 192.168.1.20 o hubbub://host:7478/room.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>At this address is another host than before. Nothing was sent to it.</source>
        <translation>En esta dirección hay otro anfitrión distinto del de antes. No se le ha enviado nada.</translation>
    </message>
    <message>
        <source>At this address is not the host that the link leads to. Nothing was sent to it. Ask for a new link.</source>
        <translation>En esta dirección no está el anfitrión al que lleva el enlace. No se le ha enviado nada. Pida un enlace nuevo.</translation>
    </message>
    <message>
        <source>The host could not make sure that it is you. Connect again.</source>
        <translation>El servidor no ha podido comprobar que eres tú. Vuelve a conectarte.</translation>
    </message>
    <message>
        <source>This code is not right, or has ended. Get a new one on your other device.</source>
        <translation>Este código no es correcto o ha caducado. Pide uno nuevo en tu otro dispositivo.</translation>
    </message>
    <message>
        <source>This device is not yours any more.</source>
        <translation>Este dispositivo ya no es tuyo.</translation>
    </message>
    <message>
        <source>This device was removed on another device of yours.</source>
        <translation>Este dispositivo se ha quitado desde otro de tus dispositivos.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Esta no es la frase de contraseña del archivo.</translation>
    </message>
    <message>
        <source>The file holds no identity, or is damaged. The preferences take over a saved one.</source>
        <translation>El archivo no contiene ninguna identidad o está dañado. En las preferencias se puede retomar una guardada.</translation>
    </message>
    <message>
        <source>The identity cannot be read or written.</source>
        <translation>No se puede leer ni escribir la identidad.</translation>
    </message>
    <message>
        <source>You are banned from this host until %1.</source>
        <translation>Tienes prohibido entrar en este servidor hasta el %1.</translation>
    </message>
    <message>
        <source>You are banned from this host.</source>
        <translation>Tienes prohibido entrar en este servidor.</translation>
    </message>
    <message>
        <source>%1 The reason given: “%2”.</source>
        <translation>%1 Motivo indicado: «%2».</translation>
    </message>
    <message>
        <source>A moderator sent you away from this host.</source>
        <translation>Un moderador te ha expulsado de este servidor.</translation>
    </message>
    <message>
        <source>You may read here, but not write until %1.</source>
        <translation>Aquí puedes leer, pero no escribir hasta el %1.</translation>
    </message>
    <message>
        <source>You may read here, but not write at present.</source>
        <translation>Aquí puedes leer, pero de momento no escribir.</translation>
    </message>
    <message>
        <source>This host asks for its password.</source>
        <translation>Este servidor pide su contraseña.</translation>
    </message>
    <message>
        <source>This host lets in nobody who does not sign in.</source>
        <translation>Este servidor no admite a nadie sin identificarse.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host said no. Ask whoever invited you.</source>
        <translation>Alguien que cuida de este servidor dijo que no. Pregunta a quien te invitó.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host has been asked. You come in by yourself as soon as they say yes; keep Hubbub open.</source>
        <translation>Se ha preguntado a alguien que cuida de este servidor. Entrarás en cuanto diga que sí; deja Hubbub abierto.</translation>
    </message>
    <message>
        <source>Whoever hosts has ended the host. It is joined again by itself when it is back.</source>
        <translation>El servidor se ha detenido. Te unirás de nuevo cuando vuelva.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>FoundHostModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>you know it</source>
        <translation>lo conoces</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n en línea</numerusform>
            <numerusform>%n en línea</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there yet</source>
        <translation>aún no hay nadie</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>menos de 1 ms</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Let in guests, who do not sign in</source>
        <translation>Admitir invitados, que no se identifican</translation>
    </message>
    <message>
        <source>New password of the host</source>
        <translation>Nueva contraseña del servidor</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>Ya no se pide contraseña a nadie.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the new password.</source>
        <translation>A quien viene por primera vez se le pide la nueva contraseña.</translation>
    </message>
    <message>
        <source>Guests are let in.</source>
        <translation>Se admiten invitados.</translation>
    </message>
    <message>
        <source>Guests are not let in any more.</source>
        <translation>Ya no se admiten invitados.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the password. Those who were here before come in without it.</source>
        <translation>A quien viene por primera vez se le pide la contraseña. Quien ya estuvo aquí entra sin ella.</translation>
    </message>
    <message>
        <source>Everybody on the network can come in. Set a password to let in only those who know it.</source>
        <translation>Cualquiera de la red puede entrar. Pon una contraseña para admitir solo a quien la conozca.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Ask us before somebody comes in for the first time</source>
        <translation>Preguntarnos antes de que alguien entre por primera vez</translation>
    </message>
    <message>
        <source>Guests come from simple programs and scripts: they have a name and nothing else, and stay out where a password is asked for or somebody has to let them in.</source>
        <translation>Los invitados vienen de programas sencillos y scripts: tienen un nombre y nada más, y se quedan fuera donde se pide una contraseña o alguien tiene que admitirlos.</translation>
    </message>
    <message>
        <source>They wait until an owner or a moderator lets them in. Those who were here before come in at once.</source>
        <translation>Esperan hasta que un propietario o un moderador los admita. Quienes ya estuvieron aquí entran de inmediato.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time waits for you.</source>
        <translation>Quien viene por primera vez espera vuestra respuesta.</translation>
    </message>
    <message>
        <source>Nobody has to wait any more.</source>
        <translation>Ya nadie tiene que esperar.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password.</source>
        <translation>No se pide contraseña a nadie.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Leave this host</source>
        <translation>Desconectarse del servidor</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Contraseña del servidor</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Tienes prohibido entrar en %1</translation>
    </message>
    <message>
        <source>You were sent away from %1</source>
        <translation>Te han expulsado de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Come back in</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>This host asks for a password of who comes for the first time. Whoever invited you knows it.</source>
        <translation>Este servidor pide una contraseña a quien viene por primera vez. Quien te invitó la conoce.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n s.</source>
        <translation>
            <numerusform>Demasiadas contraseñas incorrectas. Inténtalo de nuevo en %n s.</numerusform>
            <numerusform>Demasiadas contraseñas incorrectas. Inténtalo de nuevo en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not let in to %1</source>
        <translation>No te han admitido en %1</translation>
    </message>
    <message>
        <source>Waiting to be let in to %1</source>
        <translation>Esperando entrar en %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>room: message</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HostBar</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>Servidor: solo tú</translation>
    </message>
    <message numerus="yes">
        <source>Hosting for %n</source>
        <translation>
            <numerusform>Servidor: tú y %n más</numerusform>
            <numerusform>Servidor: tú y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts</source>
        <translation>Servidores</translation>
    </message>
</context>
<context>
    <name>HostListModel</name>
    <message>
        <source>not connected</source>
        <translation>sin conexión</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>something for you</source>
        <translation>algo para ti</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>This computer is on no network that others could reach it by.</source>
        <translation>Este equipo no está en ninguna red desde la que otros puedan conectarse.</translation>
    </message>
    <message>
        <source>Others on this network come in with this address, in Hubbub or in a web browser:</source>
        <translation>En esta red, los demás pueden entrar con esta dirección, en Hubbub o en un navegador web:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>A phone comes in by its camera.</source>
        <translation>Un teléfono entra con su cámara.</translation>
    </message>
    <message>
        <source>or say: %1</source>
        <translation>o diga: %1</translation>
    </message>
    <message>
        <source>Link for Hubbub, with this host&apos;s key</source>
        <translation>Enlace para Hubbub, con la clave de este anfitrión</translation>
    </message>
    <message>
        <source>Six words of this host: %1</source>
        <translation>Seis palabras de este anfitrión: %1</translation>
    </message>
</context>
<context>
    <name>InvitationList</name>
    <message>
        <source>No invitation is valid at present.</source>
        <translation>No hay invitaciones vigentes.</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Creada por %1, %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>caduca el %1</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>for any number of people</source>
        <translation>sin límite de personas</translation>
    </message>
    <message>
        <source>for one more person</source>
        <translation>para una persona más</translation>
    </message>
    <message numerus="yes">
        <source>for %n more people</source>
        <translation>
            <numerusform>para %n persona más</numerusform>
            <numerusform>para %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoke the invitation: %1</source>
        <translation>Revocar la invitación: %1</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>Invitar a %1</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Crear enlace</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can come in.</source>
        <translation>Cualquiera que tenga el enlace de una invitación puede entrar.</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Sin límite de personas</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>Admite</translation>
    </message>
    <message>
        <source>Copy it now: this link is not shown again.</source>
        <translation>Cópialo ahora: este enlace no se volverá a mostrar.</translation>
    </message>
    <message>
        <source>Invitations that are valid</source>
        <translation>Invitaciones vigentes</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Join by invitation</source>
        <translation>Unirse con invitación</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Paste the invitation that somebody has given to you.</source>
        <translation>Pega la invitación que recibiste.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Keep the keys that it has</source>
        <translation>Conservar las teclas actuales</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Ahora no tiene teclas.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Remove its keys</source>
        <translation>Quitar las teclas</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These keys do something in the field where you write.</source>
        <translation>Estas teclas ya hacen algo en el campo donde escribes.</translation>
    </message>
    <message>
        <source>These keys are for writing. Press them with Ctrl or Alt, or take a key from F1 on.</source>
        <translation>Estas teclas son para escribir. Púlsalas con Ctrl o Alt, o usa una tecla a partir de F1.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Usar estas teclas</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <source>%1 has these keys now, and would be without them.</source>
        <translation>%1 tiene ahora estas teclas y se quedaría sin ellas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Pulsa las teclas nuevas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The host that you know at this address had another key. Nothing was sent to the one that answers now.</source>
        <translation>El anfitrión que conoce en esta dirección tenía otra clave. No se ha enviado nada al que responde ahora.</translation>
    </message>
    <message>
        <source>This happens when a host was set up anew, or when another computer has got its address. It also happens when somebody wants to read what you write. Ask whoever runs the host which six words it has.</source>
        <translation>Esto ocurre cuando un anfitrión se ha instalado de nuevo o cuando otro equipo ha recibido su dirección. También ocurre cuando alguien quiere leer lo que usted escribe. Pregunte a quien lleva el anfitrión qué seis palabras tiene.</translation>
    </message>
    <message>
        <source>Six words of the host before</source>
        <translation>Seis palabras del anfitrión de antes</translation>
    </message>
    <message>
        <source>Six words of the host now</source>
        <translation>Seis palabras del anfitrión de ahora</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>No conectar</translation>
    </message>
    <message>
        <source>Connect: these words are right</source>
        <translation>Conectar: estas palabras son correctas</translation>
    </message>
    <message>
        <source>Another host is at %1</source>
        <translation>Hay otro anfitrión en %1</translation>
    </message>
</context>
<context>
    <name>KnockStrip</name>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 quiere entrar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n persona más espera.</numerusform>
            <numerusform>%n personas más esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Admitir a %1</translation>
    </message>
    <message>
        <source>Turn away %1</source>
        <translation>Rechazar a %1</translation>
    </message>
</context>
<context>
    <name>LostNameDialog</name>
    <message>
        <source>A code for %1</source>
        <translation>Un código para %1</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crear un código</translation>
    </message>
    <message>
        <source>On the new device they choose “I have a code from my other device” where they join this host, and type the code.</source>
        <translation>En el dispositivo nuevo, la persona elige «Tengo un código de mi otro dispositivo» donde se une a este servidor y escribe el código.</translation>
    </message>
    <message>
        <source>For somebody who has lost their device and stands outside with a new one. Whoever types the code is %1 from then on, with all their rooms and messages: give it to nobody else. The log keeps that you made it.</source>
        <translation>Para alguien que perdió su dispositivo y está fuera con uno nuevo. Quien escriba el código será %1 desde entonces, con todas sus salas y mensajes: no se lo des a nadie más. El registro guarda que lo creaste.</translation>
    </message>
</context>
<context>
    <name>MeBar</name>
    <message>
        <source>Your availability and status</source>
        <translation>Tu disponibilidad y estado</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Ocupado</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Poner estado…</translation>
    </message>
    <message>
        <source>Clear the status</source>
        <translation>Quitar estado</translation>
    </message>
    <message>
        <source>You are %1. Change your name</source>
        <translation>Eres %1. Cambiar tu nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>Tu estado</translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>%1
Somebody else here has a name that looks like this one.</source>
        <translation>%1
Otra persona tiene aquí un nombre muy parecido.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propietario</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>moderador</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Conectados (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>Desconectados (%1)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>somebody else here has a name that looks like this one</source>
        <translation>otra persona tiene aquí un nombre muy parecido</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>Remove from this room</source>
        <translation>Quitar de esta sala</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Hacer miembro</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Hacer moderador</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Hacer propietario</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reaccionar…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React (+)</source>
        <translation>Reaccionar (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Responder (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Editar (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>Aquí faltan mensajes. Cargando…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what he wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un mensaje anterior</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Mostrar %n línea</numerusform>
            <numerusform>Mostrar las %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(editado)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>No enviado. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Nobody has reported a message.</source>
        <translation>Nadie ha denunciado ningún mensaje.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Nadie tiene prohibida la entrada.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
        <source>Moderate %1</source>
        <translation>Moderar %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>De qué ocuparse</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Denuncias</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Prohibiciones</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Denuncias (%1)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Levantar</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Nadie espera para entrar.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admitir</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>En espera (%1)</translation>
    </message>
</context>
<context>
    <name>ModerationList</name>
    <message>
        <source>Earlier ones</source>
        <translation>Anteriores</translation>
    </message>
</context>
<context>
    <name>ModerationMenu</name>
    <message>
        <source>Let them write again</source>
        <translation>Dejar escribir de nuevo</translation>
    </message>
    <message>
        <source>Let them only read</source>
        <translation>Dejar solo leer</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>Role on this host</source>
        <translation>Rol en este servidor</translation>
    </message>
    <message>
        <source>Send away…</source>
        <translation>Expulsar…</translation>
    </message>
    <message>
        <source>Ban from this host…</source>
        <translation>Prohibir la entrada a este servidor…</translation>
    </message>
    <message>
        <source>They lost their device…</source>
        <translation>Perdió su dispositivo…</translation>
    </message>
</context>
<context>
    <name>ModerationWords</name>
    <message>
        <source>%1 gave %2 the role: %3</source>
        <translation>%1 dio a %2 el rol: %3</translation>
    </message>
    <message>
        <source>%1 sent %2 away</source>
        <translation>%1 expulsó a %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 prohibió la entrada a %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 levantó la prohibición de %2</translation>
    </message>
    <message>
        <source>%1 let %2 only read</source>
        <translation>%1 dejó a %2 solo leer</translation>
    </message>
    <message>
        <source>%1 let %2 write again</source>
        <translation>%1 dejó a %2 escribir de nuevo</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2</source>
        <translation>%1 eliminó un mensaje de %2</translation>
    </message>
    <message>
        <source>%1 settled a report about %2</source>
        <translation>%1 resolvió una denuncia sobre %2</translation>
    </message>
    <message>
        <source>%1 changed who may come in</source>
        <translation>%1 cambió quién puede entrar</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Miembro</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderador</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Creada por %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>para siempre</translation>
    </message>
    <message>
        <source>with everybody from %1</source>
        <translation>con todos los de %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>reported by %1, %2</source>
        <translation>denunciado por %1, %2</translation>
    </message>
    <message>
        <source>%1 let in %2</source>
        <translation>%1 admitió a %2</translation>
    </message>
    <message>
        <source>%1 turned away %2</source>
        <translation>%1 rechazó a %2</translation>
    </message>
    <message>
        <source>%1 made a code for a new device of %2</source>
        <translation>%1 creó un código para un dispositivo nuevo de %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NearbyHosts</name>
    <message>
        <source>On this network</source>
        <translation>En esta red</translation>
    </message>
    <message>
        <source>Looking for hosts on this network…</source>
        <translation>Buscando anfitriones en esta red…</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Este ordenador no está en ninguna red.</translation>
    </message>
    <message>
        <source>Nobody has answered on %1.</source>
        <translation>Nadie ha respondido en %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nor have the %n hosts that you know.</source>
        <translation>
            <numerusform>Tampoco el anfitrión que conoces.</numerusform>
            <numerusform>Tampoco los %n anfitriones que conoces.</numerusform>
        </translation>
    </message>
    <message>
        <source>A host may be on another network, or behind a firewall that lets no question through: somebody there can tell you its address.</source>
        <translation>Un anfitrión puede estar en otra red, o tras un cortafuegos que no deja pasar preguntas: alguien allí puede decirte su dirección.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Comprobar la red…</translation>
    </message>
</context>
<context>
    <name>NetworkAdvice</name>
    <message>
        <source>%1 (%2) looks like a VPN.</source>
        <translation>%1 (%2) parece una VPN.</translation>
    </message>
    <message>
        <source>If others cannot be seen, leave the VPN, or let it pass the local network.</source>
        <translation>Si no se ve a los demás, salga de la VPN o permita que deje pasar la red local.</translation>
    </message>
    <message>
        <source>%1 (%2) is of containers or virtual machines on this computer.</source>
        <translation>%1 (%2) es de contenedores o máquinas virtuales de este equipo.</translation>
    </message>
    <message>
        <source>On %1 this computer is %2.</source>
        <translation>En %1 este equipo es %2.</translation>
    </message>
    <message>
        <source>This computer is on no network that others could be on.</source>
        <translation>Este equipo no está en ninguna red en la que pueda haber otros.</translation>
    </message>
    <message>
        <source>Plug in the cable, or join the Wi-Fi that the others use.</source>
        <translation>Conecte el cable o entre en la wifi que usan los demás.</translation>
    </message>
    <message>
        <source>No host runs on this computer at port %1.</source>
        <translation>En este equipo no funciona ningún anfitrión en el puerto %1.</translation>
    </message>
    <message>
        <source>To be joined by others: Host here, or hubbub --host.</source>
        <translation>Para que otros puedan unirse: Alojar aquí, o hubbub --host.</translation>
    </message>
    <message>
        <source>Another program has port %1.</source>
        <translation>Otro programa tiene el puerto %1.</translation>
    </message>
    <message>
        <source>End it, or let Hubbub listen elsewhere: --listen [::]:7479.</source>
        <translation>Termínelo, o deje que Hubbub escuche en otro sitio: --listen [::]:7479.</translation>
    </message>
    <message>
        <source>The host answers at all addresses of this computer.</source>
        <translation>El anfitrión responde en todas las direcciones de este equipo.</translation>
    </message>
    <message>
        <source>The host does not answer at %1.</source>
        <translation>El anfitrión no responde en %1.</translation>
    </message>
    <message>
        <source>Let it listen at every address: without --listen, or with --listen [::]:%1.</source>
        <translation>Deje que escuche en todas las direcciones: sin --listen, o con --listen [::]:%1.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>No se ha encontrado ningún cortafuegos en este equipo.</translation>
    </message>
    <message>
        <source>The firewall %1 lets in port %2.</source>
        <translation>El cortafuegos %1 deja entrar por el puerto %2.</translation>
    </message>
    <message>
        <source>The firewall %1 keeps others from port %2.</source>
        <translation>El cortafuegos %1 impide a otros el puerto %2.</translation>
    </message>
    <message>
        <source>The firewall %1 is on. Only an administrator can see whether it lets in port %2.</source>
        <translation>El cortafuegos %1 está activo. Solo un administrador puede ver si deja entrar por el puerto %2.</translation>
    </message>
    <message>
        <source>Other hosts have answered: %1.</source>
        <translation>Otros anfitriones han respondido: %1.</translation>
    </message>
    <message>
        <source>On the Wi-Fi %1 nobody but the router is to be seen. It may keep its guests apart.</source>
        <translation>En la wifi %1 no se ve a nadie más que al router. Puede que mantenga separados a sus invitados.</translation>
    </message>
    <message>
        <source>Turn off “client isolation” in the router, or use a cable or another Wi-Fi.</source>
        <translation>Desactive el «aislamiento de clientes» en el router, o use un cable u otra wifi.</translation>
    </message>
    <message>
        <source>No other host has answered.</source>
        <translation>Ningún otro anfitrión ha respondido.</translation>
    </message>
    <message>
        <source>Other computers are connected to it at this moment: %1. The way in is open.</source>
        <translation>Otros equipos están conectados en este momento: %1. El camino está abierto.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Looking at the network…</source>
        <translation>Mirando la red…</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Comprobar la red</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>Hay algo que estorba.</translation>
    </message>
    <message>
        <source>This may be in the way.</source>
        <translation>Esto puede estorbar.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nada estorba.</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nueva sala</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Only moderators write</source>
        <translation>Solo escriben los moderadores</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>De qué trata (opcional)</translation>
    </message>
    <message>
        <source>For everybody: it can be found and joined</source>
        <translation>Para todos: cualquiera puede encontrarla y unirse</translation>
    </message>
    <message>
        <source>For those who are invited</source>
        <translation>Solo con invitación</translation>
    </message>
    <message>
        <source>A group of people, with or without a name</source>
        <translation>Un grupo de personas, con nombre o sin él</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>New room…</source>
        <translation>Nueva sala…</translation>
    </message>
    <message>
        <source>Rooms to join…</source>
        <translation>Salas para unirse…</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>No hay ninguna sala abierta</translation>
    </message>
    <message>
        <source>Rooms where you were last</source>
        <translation>Salas donde estuviste por última vez</translation>
    </message>
    <message>
        <source>Go to a room, person or command</source>
        <translation>Ir a una sala, una persona o un comando</translation>
    </message>
    <message>
        <source>Find messages in all rooms</source>
        <translation>Buscar mensajes en todas las salas</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Siguiente sala sin leer</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Todos los atajos de teclado</translation>
    </message>
    <message>
        <source>Go on in one of these:</source>
        <translation>Continuar en una de estas:</translation>
    </message>
    <message>
        <source>You are in no room yet. Make one, or join one that is there.</source>
        <translation>Todavía no estás en ninguna sala. Crea una o únete a una que ya exista.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n mensaje nuevo</numerusform>
            <numerusform>%n mensajes nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Mensaje nuevo</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name in room</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>Así se verán las notificaciones.</translation>
    </message>
    <message>
        <source>Hubbub is still running</source>
        <translation>Hubbub sigue abierto</translation>
    </message>
    <message>
        <source>It tells you of new messages from here. Preferences say what happens when the window is closed.</source>
        <translation>Desde aquí te avisará de los mensajes nuevos. En Preferencias puedes elegir qué pasa al cerrar la ventana.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, and the host where it is so</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 quiere entrar.</translation>
    </message>
    <message>
        <source>%1 reported a message.</source>
        <translation>%1 denunció un mensaje.</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Use another identity</source>
        <translation>Usar otra identidad</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usarla</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Take over an identity that you have saved. At every host you are who it was there. The identity of this computer is put aside, and not lost.</source>
        <translation>Retoma una identidad que has guardado. En cada servidor serás quien ella era allí. La identidad de este ordenador se aparta y no se pierde.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Find people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Nobody else is known on this host yet.</source>
        <translation>Aún no se conoce a nadie más en este servidor.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Nadie se llama «%1».</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensajes fijados</translation>
    </message>
    <message>
        <source>Nothing is pinned here</source>
        <translation>No hay nada fijado aquí</translation>
    </message>
    <message>
        <source>Pin what others should find again: with P at a message, or by its menu.</source>
        <translation>Fija lo que otros deban volver a encontrar: con la tecla P en un mensaje o desde su menú.</translation>
    </message>
    <message>
        <source>Loading what is pinned…</source>
        <translation>Cargando mensajes fijados…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Estás sin conexión</translation>
    </message>
    <message>
        <source>What is pinned shows as soon as the connection is back.</source>
        <translation>Los mensajes fijados aparecerán cuando vuelva la conexión.</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>En un mensaje</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Nombre y mensaje</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Solo el nombre</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni nombre ni mensaje</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>Seguir en segundo plano</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Esquema de colores</translation>
    </message>
    <message>
        <source>Size of text, in pixels</source>
        <translation>Tamaño del texto, en píxeles</translation>
    </message>
    <message>
        <source>Compact: more messages and rooms at once, without pictures of people</source>
        <translation>Compacto: más mensajes y salas a la vista, sin avatares</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Tecla para enviar mensajes</translation>
    </message>
    <message>
        <source>Turn :) and the like into emoji, except in code</source>
        <translation>Convertir :) y similares en emojis, salvo en código</translation>
    </message>
    <message>
        <source>Show a notification when a message comes while you look elsewhere</source>
        <translation>Mostrar una notificación si llega un mensaje mientras miras otra cosa</translation>
    </message>
    <message>
        <source>What a notification tells</source>
        <translation>Qué muestran las notificaciones</translation>
    </message>
    <message>
        <source>Play a sound with it</source>
        <translation>Reproducir un sonido</translation>
    </message>
    <message>
        <source>Mark the window in the task bar as well</source>
        <translation>Resaltar también la ventana en la barra de tareas</translation>
    </message>
    <message>
        <source>Do not disturb: no notifications and no sounds until you say so</source>
        <translation>No molestar: sin notificaciones ni sonidos hasta nuevo aviso</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Start Hubbub when you log in</source>
        <translation>Abrir Hubbub al iniciar sesión</translation>
    </message>
    <message>
        <source>Start without showing the window, in the background</source>
        <translation>Abrir en segundo plano, sin mostrar la ventana</translation>
    </message>
    <message>
        <source>Show me as away after ten minutes without keyboard and mouse</source>
        <translation>Mostrarme como ausente tras diez minutos sin usar el teclado ni el ratón</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Inicio y cierre</translation>
    </message>
    <message>
        <source>Go to the task bar</source>
        <translation>Minimizar a la barra de tareas</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Ninguna preferencia contiene estas palabras.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Buscar una preferencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Enviar una notificación de prueba</translation>
    </message>
    <message>
        <source>Hubbub speaks another language after its next start.</source>
        <translation>El idioma cambiará cuando se reinicie Hubbub.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Your devices…</source>
        <translation>Tus dispositivos…</translation>
    </message>
    <message>
        <source>Save your identity…</source>
        <translation>Guardar tu identidad…</translation>
    </message>
    <message>
        <source>Use another identity…</source>
        <translation>Usar otra identidad…</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code of %1</source>
        <translation>Código QR de %1</translation>
    </message>
</context>
<context>
    <name>ReactionPopup</name>
    <message>
        <source>React with</source>
        <translation>Reaccionar con</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pulgar arriba</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Corazón</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Risa</translation>
    </message>
    <message>
        <source>Celebrating</source>
        <translation>Celebración</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Sorpresa</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristeza</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Ojos</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report this message?</source>
        <translation>¿Denunciar este mensaje?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Those who moderate this host see the message and your name. Its author is not told.</source>
        <translation>Quienes moderan este servidor ven el mensaje y tu nombre. A su autor no se le avisa.</translation>
    </message>
    <message>
        <source>What is wrong with it (optional)</source>
        <translation>Qué tiene de malo (opcional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Message deleted</source>
        <translation>Mensaje eliminado</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Borrador:</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>You can join it again at any time.</source>
        <translation>Puedes volver a unirte cuando quieras.</translation>
    </message>
    <message>
        <source>Nobody else is in it: once you have left, nobody can come in again.</source>
        <translation>No hay nadie más en ella: si la abandonas, nadie podrá volver a entrar.</translation>
    </message>
    <message>
        <source>Only its members can let you in again. Until then you cannot read what was and will be written there.</source>
        <translation>Solo sus miembros pueden dejarte entrar de nuevo. Hasta entonces no podrás leer lo que ya se escribió ni lo que se escriba allí.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>¿Abandonar %1?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Go to another host?</source>
        <translation>¿Ir a otro servidor?</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>This invitation is for %1. You join that host too, and stay at this one.</source>
        <translation>Esta invitación es para %1. Te conectas también a ese servidor y sigues en este.</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>private room</source>
        <translation>sala privada</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>no eres miembro</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivada</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciada</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salas disponibles</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n sin leer</numerusform>
            <numerusform>%n sin leer</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>te mencionan</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>borrador: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>types…</source>
        <translation>escribiendo…</translation>
    </message>
    <message>
        <source>%1 types…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Join room</source>
        <translation>Unirse a la sala</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Ajustes de la sala…</translation>
    </message>
    <message>
        <source>About this room…</source>
        <translation>Acerca de esta sala…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Abandonar sala…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Añadir personas…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>For every message</source>
        <translation>Para todos los mensajes</translation>
    </message>
    <message>
        <source>When I am mentioned</source>
        <translation>Cuando me mencionen</translation>
    </message>
    <message>
        <source>None: mute this room</source>
        <translation>Ninguna: silenciar esta sala</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Back to the rooms</source>
        <translation>Volver a las salas</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Más sobre esta sala</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n conectado</numerusform>
            <numerusform>%n conectados</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>This is where %1 begins.</source>
        <translation>Aquí empieza %1.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>¿Abrir este enlace?</translation>
    </message>
    <message>
        <source>“%1” leads to</source>
        <translation>«%1» lleva a:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Buscar en esta sala</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
</context>
<context>
    <name>RoomSettingsDialog</name>
    <message>
        <source>Room settings</source>
        <translation>Ajustes de la sala</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RoomSettingsForm</name>
    <message>
        <source>The names of its members</source>
        <translation>Los nombres de sus miembros</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Stands in everybody&apos;s list of rooms.</source>
        <translation>Aparece en la lista de salas de todos.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What the room is about; stands beside its name.</source>
        <translation>De qué trata la sala; aparece junto a su nombre.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Quién escribe</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los miembros</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderadores</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Modo lento</translation>
    </message>
    <message>
        <source>Show who has read</source>
        <translation>Mostrar quién ha leído</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Confirmaciones de lectura</translation>
    </message>
    <message>
        <source>Archive this room</source>
        <translation>Archivar esta sala</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>What members can read</source>
        <translation>Qué pueden leer los miembros</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From when they joined</source>
        <translation>Desde que se unieron</translation>
    </message>
    <message>
        <source>The last messages</source>
        <translation>Los últimos mensajes</translation>
    </message>
    <message>
        <source>Only while they are here</source>
        <translation>Solo mientras están conectados</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Cuántos mensajes</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Conservar mensajes</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> messages</source>
        <translation> mensajes</translation>
    </message>
    <message>
        <source>Moderators, for %1</source>
        <translation>Los moderadores, durante %1</translation>
    </message>
    <message>
        <source>Moderators, until %1</source>
        <translation>Los moderadores, hasta las %1</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>message</source>
        <translation>el último mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>el último mensaje</numerusform>
            <numerusform>los últimos %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this host can find this room and join it.</source>
        <translation>Cualquier persona de este servidor puede encontrar esta sala y unirse.</translation>
    </message>
    <message>
        <source>Only its members know of this room. Others come in by invitation.</source>
        <translation>Solo sus miembros saben que existe esta sala. Los demás entran con invitación.</translation>
    </message>
    <message>
        <source>Only its members know of this group. Each of them can add others.</source>
        <translation>Solo sus miembros saben que existe este grupo. Cualquiera de ellos puede añadir a otros.</translation>
    </message>
    <message>
        <source>Only the two of you can read this conversation.</source>
        <translation>Nadie más que tú y la otra persona puede leer esta conversación.</translation>
    </message>
    <message>
        <source>All members can write here.</source>
        <translation>Todos los miembros pueden escribir aquí.</translation>
    </message>
    <message>
        <source>Moderators write here, the others read.</source>
        <translation>Los moderadores escriben; los demás leen.</translation>
    </message>
    <message>
        <source>Messages may follow each other as fast as people write.</source>
        <translation>Se pueden enviar mensajes sin esperar entre uno y otro.</translation>
    </message>
    <message>
        <source>After a message its author waits %1 before the next one.</source>
        <translation>Tras cada mensaje hay que esperar %1 para enviar el siguiente.</translation>
    </message>
    <message>
        <source>Whoever joins can read everything that was written here before.</source>
        <translation>Quien se una podrá leer todo lo que se escribió antes.</translation>
    </message>
    <message>
        <source>Whoever joins can read what is written from then on.</source>
        <translation>Quien se una podrá leer lo que se escriba a partir de entonces.</translation>
    </message>
    <message>
        <source>Members can read the last %1, nothing older.</source>
        <translation>Los miembros solo pueden leer %1.</translation>
    </message>
    <message>
        <source>Members can read only what is written while they are here.</source>
        <translation>Los miembros solo pueden leer lo que se escribe mientras están conectados.</translation>
    </message>
    <message>
        <source>Messages are deleted from the host after %1.</source>
        <translation>Los mensajes se eliminan del servidor después de %1.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however old they are.</source>
        <translation>Los mensajes permanecen en el servidor, por antiguos que sean.</translation>
    </message>
    <message>
        <source>The host keeps the last %1 and deletes what is older.</source>
        <translation>El servidor conserva %1 y elimina lo anterior.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however many there are.</source>
        <translation>Los mensajes permanecen en el servidor, por muchos que sean.</translation>
    </message>
    <message>
        <source>Everybody here sees who has read how far.</source>
        <translation>Aquí todos ven hasta dónde ha leído cada persona.</translation>
    </message>
    <message>
        <source>Nobody here sees who has read a message.</source>
        <translation>Aquí nadie ve quién ha leído un mensaje.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, not written in.</source>
        <translation>Esta sala está archivada: se puede leer, pero no escribir en ella.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <translation>Esta sala está activa.</translation>
    </message>
</context>
<context>
    <name>SaveIdentityDialog</name>
    <message>
        <source>Save your identity</source>
        <translation>Guardar tu identidad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de contraseña otra vez</translation>
    </message>
    <message>
        <source>With this file you are the same person on another computer, or when this one is lost. Keep it safe: whoever has it and the passphrase is you.</source>
        <translation>Con este archivo eres la misma persona en otro ordenador, o si este se pierde. Guárdalo bien: quien lo tenga junto con la frase de contraseña eres tú.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elige un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Elige una frase de contraseña de al menos %n carácter.</numerusform>
            <numerusform>Elige una frase de contraseña de al menos %n caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Son dos frases de contraseña distintas.</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>green tea</source>
        <translation>té verde</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>estas palabras, una tras otra</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Ana</translation>
    </message>
    <message>
        <source>what Anna wrote</source>
        <translation>lo que escribió Ana</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cocina</translation>
    </message>
    <message>
        <source>what was written in that room</source>
        <translation>lo que se escribió en esa sala</translation>
    </message>
    <message>
        <source>later than that day</source>
        <translation>después de ese día</translation>
    </message>
    <message>
        <source>earlier than that day</source>
        <translation>antes de ese día</translation>
    </message>
    <message>
        <source>what holds the address of a page</source>
        <translation>mensajes con enlaces</translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation>mensajes fijados</translation>
    </message>
    <message>
        <source>Finds messages that hold all words, whole and in any order. Names and filters narrow it down:</source>
        <translation>Encuentra mensajes con todas las palabras, completas y en cualquier orden. Los nombres y los filtros acotan la búsqueda:</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find messages</source>
        <translation>Buscar mensajes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Mensajes encontrados</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Estás sin conexión</translation>
    </message>
    <message>
        <source>The host is what searches. Try again when the connection is back.</source>
        <translation>La búsqueda se hace en el servidor. Inténtalo de nuevo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda falló</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>With these filters: %1.</source>
        <translation>Con estos filtros: %1.</translation>
    </message>
    <message>
        <source>In all rooms that you may read.</source>
        <translation>En todas las salas que puedes leer.</translation>
    </message>
    <message>
        <source>In this room.</source>
        <translation>En esta sala.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Sin resultados para «%1»</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Buscar en todas las salas</translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>This room</source>
        <translation>Esta sala</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las salas</translation>
    </message>
</context>
<context>
    <name>SendAwayDialog</name>
    <message>
        <source>Ban %1?</source>
        <translation>¿Prohibir la entrada a %1?</translation>
    </message>
    <message>
        <source>Send %1 away?</source>
        <translation>¿Expulsar a %1?</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Prohibir</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Expulsar</translation>
    </message>
    <message>
        <source>They leave this host at once and cannot come back before the ban ends.</source>
        <translation>La persona sale de este servidor al instante y no puede volver hasta que termine la prohibición.</translation>
    </message>
    <message>
        <source>They leave this host at once. They may come back.</source>
        <translation>La persona sale de este servidor al instante. Puede volver.</translation>
    </message>
    <message>
        <source>Reason (optional); they will read it</source>
        <translation>Motivo (opcional); la persona lo leerá</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto tiempo</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Durante %1</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>Keep out everybody who comes from the same address</source>
        <translation>Impedir la entrada a todos los que vengan de la misma dirección</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>The window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Ningún atajo tiene estas palabras.</translation>
    </message>
    <message>
        <source>Set all back…</source>
        <translation>Restablecer todo…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>¿Devolver a cada orden sus teclas originales?</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Restablecer todo</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <translation>%1: %2, cambiado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and people</source>
        <translation>Salas y personas</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir a una sala o persona</translation>
    </message>
    <message>
        <source>New room, or join one</source>
        <translation>Crear una sala o unirse a una</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Nueva sala…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Unirse con invitación…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Ir a…</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Hubbub hosts on this computer.</source>
        <translation>Hubbub aloja en este equipo.</translation>
    </message>
</context>
<context>
    <name>SpellMenu</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a language, and where it is spoken so</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Chat for the network you are on</source>
        <translation>El chat de tu red local</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unirse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Servidores recientes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Iniciar un servidor</translation>
    </message>
    <message>
        <source>Others come to this computer, while Hubbub runs here.</source>
        <translation>Los demás se conectan a este equipo mientras Hubbub esté abierto aquí.</translation>
    </message>
    <message>
        <source>Host here</source>
        <translation>Iniciar servidor</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>Nombre de este espacio</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Mi espacio</translation>
    </message>
    <message>
        <source>%1&apos;s room</source>
        <translation>Espacio de %1</translation>
    </message>
    <message>
        <source>Give this place a name that can be seen.</source>
        <translation>Dale a este espacio un nombre visible.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message numerus="yes">
        <source>You are at %n hosts already, as many as there can be. Leave one of them first.</source>
        <translation>
            <numerusform>Ya estás en %n servidor, el máximo posible. Desconéctate antes de él.</numerusform>
            <numerusform>Ya estás en %n servidores, el máximo posible. Desconéctate antes de uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a host near you, or ask somebody for its address.</source>
        <translation>Elige un anfitrión cercano, o pide su dirección a alguien.</translation>
    </message>
    <message>
        <source>Address, link or three words</source>
        <translation>Dirección, enlace o tres palabras</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Ir a una sala o persona</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>Sala, persona o comando</translation>
    </message>
    <message>
        <source>Name of a room, person or command</source>
        <translation>Nombre de una sala, persona o comando</translation>
    </message>
    <message>
        <source>Rooms, people and commands</source>
        <translation>Salas, personas y comandos</translation>
    </message>
    <message>
        <source>There is no room yet. Type a name to make one.</source>
        <translation>Aún no hay ninguna sala. Escribe un nombre para crear una.</translation>
    </message>
    <message>
        <source>Nothing is called that, and no room could be.</source>
        <translation>Nada se llama así, y ninguna sala podría llamarse así.</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>Make a public room of this name</source>
        <translation>Crear una sala pública con este nombre</translation>
    </message>
    <message>
        <source>Make the public room %1</source>
        <translation>Crear la sala pública %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Servidor %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Comando: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%1, seen by %n</source>
        <translation>
            <numerusform>%1, visto por %n persona</numerusform>
            <numerusform>%1, visto por %n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, editado</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, fijado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reactions</source>
        <translation>
            <numerusform>%1, %n reacción</numerusform>
            <numerusform>%1, %n reacciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, time, text</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, aún no enviado</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1, no enviado: %2</translation>
    </message>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>Aquí faltan mensajes. Cargando…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name: text</comment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copiar texto seleccionado</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún no enviado</translation>
    </message>
    <message>
        <source>Stored on the host</source>
        <translation>Guardado en el servidor</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>Visto por %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Editado el %1</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copiar este código</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>Mensaje anterior o siguiente</translation>
    </message>
    <message>
        <source>Fold or unfold a long message</source>
        <translation>Plegar o desplegar un mensaje largo</translation>
    </message>
    <message>
        <source>Open what is in the message</source>
        <translation>Abrir lo que hay en el mensaje</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Una página arriba o abajo</translation>
    </message>
    <message>
        <source>First or latest message</source>
        <translation>Primer o último mensaje</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Seleccionar todos los mensajes</translation>
    </message>
    <message>
        <source>Drop the selection, or mark as read</source>
        <translation>Quitar la selección o marcar como leído</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1: new messages</source>
        <translation>%1: mensajes nuevos</translation>
    </message>
    <message>
        <source>%1: new messages for you</source>
        <translation>%1: mensajes nuevos para ti</translation>
    </message>
    <message>
        <source>%1: do not disturb</source>
        <translation>%1: no molestar</translation>
    </message>
    <message>
        <source>Hubbub: not connected</source>
        <translation>Hubbub: sin conexión</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>Detener servidor…</translation>
    </message>
    <message>
        <source>Open Hubbub</source>
        <translation>Abrir Hubbub</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Hosting: %n people</source>
        <translation>
            <numerusform>Servidor: %n persona conectada</numerusform>
            <numerusform>Servidor: %n personas conectadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>Servidor: solo tú</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1 types…</source>
        <translation>%1 está escribiendo…</translation>
    </message>
    <message>
        <source>%1 and %2 type…</source>
        <translation>%1 y %2 están escribiendo…</translation>
    </message>
    <message>
        <source>Several people type…</source>
        <translation>Varias personas están escribiendo…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>away</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things in a list</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
