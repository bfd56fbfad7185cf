<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Getting about</source>
        <translation>Navegación</translation>
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
        <source>Back</source>
        <translation>Volver a las salas</translation>
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
        <source>Close the details (Ctrl+.)</source>
        <translation>Cerrar los detalles (Ctrl+.)</translation>
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
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
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
        <source>Find in this room (Ctrl+F)</source>
        <translation>Buscar en esta sala (Ctrl+F)</translation>
    </message>
    <message>
        <source>Members (Ctrl+.)</source>
        <translation>Miembros (Ctrl+.)</translation>
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
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and people</source>
        <translation>Salas y personas</translation>
    </message>
    <message>
        <source>Go to… (Ctrl+K)</source>
        <translation>Ir a… (Ctrl+K)</translation>
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
        <source>Somebody near you hosts. Ask for the address.</source>
        <translation>Alguien cerca de ti tiene un servidor. Pídele la dirección.</translation>
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
        <source>Address or link</source>
        <translation>Dirección o enlace</translation>
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
</context>
</TS>
