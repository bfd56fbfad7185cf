<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutRoomDialog</name>
    <message>
        <source>About this room</source>
        <translation>Über diesen Raum</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Personen hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Everybody who is known on this host is a member of %1 already.</source>
        <translation>Alle, die dieser Host kennt, sind schon Mitglied in „%1“.</translation>
    </message>
    <message>
        <source>They become members of %1 at once.</source>
        <translation>Ausgewählte Personen werden sofort Mitglied in „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people can be added at once.</source>
        <translation>
            <numerusform>Du kannst höchstens eine Person auf einmal hinzufügen.</numerusform>
            <numerusform>Du kannst höchstens %n Personen auf einmal hinzufügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Connection lost. Connecting again…</source>
        <translation>Verbindung verloren. Wird wiederhergestellt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Next try in %n s.</source>
        <translation>
            <numerusform>Verbindung verloren. Nächster Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Verbindung verloren. Nächster Versuch in %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>Offline. %1</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Offline.</translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Show in the conversation</source>
        <translation>In der Unterhaltung anzeigen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>Invite others…</source>
        <translation>Andere einladen&#xa0;…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>Hosten beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Leave this host</source>
        <translation>Diesen Host verlassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Gehe zu Raum oder Person</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Voriger Raum</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Nächster Raum</translation>
    </message>
    <message>
        <source>Room %1 in the list</source>
        <translation>Raum %1 in der Liste</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>Voriger ungelesener Raum</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Nächster ungelesener Raum</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Zur nächsten Stelle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück zur Raumliste</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>What this computer had kept of this host could not be read. Messages that were not sent yet may be lost; the file lies in %1 now.</source>
        <translation>Die auf diesem Computer gespeicherten Daten dieses Hosts waren nicht lesbar. Noch nicht gesendete Nachrichten sind vielleicht verloren. Die Datei liegt jetzt hier: %1</translation>
    </message>
    <message>
        <source>This computer cannot keep messages at present; its disk may be full. What you write while you are offline is lost when Hubbub ends.</source>
        <translation>Dieser Computer kann gerade keine Nachrichten speichern. Vielleicht ist der Speicherplatz voll. Was du offline schreibst, geht verloren, sobald Hubbub beendet wird.</translation>
    </message>
    <message>
        <source>Stop hosting and quit?</source>
        <translation>Hosten und Hubbub beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be disconnected.</source>
        <translation>
            <numerusform>Eine Person verliert die Verbindung.</numerusform>
            <numerusform>%n Personen verlieren die Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Hosten beenden?</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Hosten beenden</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Invite others</source>
        <translation>Andere einladen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Join another host…</source>
        <translation>Weiterem Host beitreten&#xa0;…</translation>
    </message>
    <message>
        <source>Previous host</source>
        <translation>Voriger Host</translation>
    </message>
    <message>
        <source>Next host</source>
        <translation>Nächster Host</translation>
    </message>
    <message>
        <source>Reply to the message before</source>
        <translation>Auf die Nachricht davor antworten</translation>
    </message>
    <message>
        <source>Reply to the message after</source>
        <translation>Auf die Nachricht danach antworten</translation>
    </message>
    <message>
        <source>Oldest unread message</source>
        <translation>Älteste ungelesene Nachricht</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Erste Nachricht</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Neueste Nachricht</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>room: everybody here</source>
        <translation>room: alle in diesem Raum</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Enter)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Senden (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>ComposerEdit</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Edit your last message, in an empty field</source>
        <translation>Letzte Nachricht bearbeiten (bei leerem Feld)</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>Reply to yourself</source>
        <translation>Antwort an dich selbst</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Offline. Edit it when the connection is back.</source>
        <translation>Offline. Bearbeite die Nachricht, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Only moderators can write here.</source>
        <translation>Hier kann nur die Moderation schreiben.</translation>
    </message>
</context>
<context>
    <name>ComposerStrip</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>Abbrechen (Esc)</translation>
    </message>
</context>
<context>
    <name>ComposerWait</name>
    <message numerus="yes">
        <source>Slow mode: you can send again in %n s.</source>
        <translation>
            <numerusform>Langsamer Modus: Du kannst in %n&#xa0;s wieder senden.</numerusform>
            <numerusform>Langsamer Modus: Du kannst in %n&#xa0;s wieder senden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>To pass on</source>
        <translation>Zum Weitergeben</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Close the details (Ctrl+.)</source>
        <translation>Details schließen (Strg+.)</translation>
    </message>
</context>
<context>
    <name>EditsPopup</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier wordings are not kept here.</source>
        <translation>Frühere Fassungen werden hier nicht aufbewahrt.</translation>
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
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>Kein Emoji mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>EmptyRoom</name>
    <message>
        <source>Invite…</source>
        <translation>Einladen&#xa0;…</translation>
    </message>
    <message>
        <source>Set topic…</source>
        <translation>Thema festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Admin: %1</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Hier hat noch niemand geschrieben.</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the latest message (End)</source>
        <translation>Zur neuesten Nachricht (Ende)</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Zur neuesten Nachricht</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This text is too long.</source>
        <translation>Dieser Text ist zu lang.</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 fit into one message.</source>
        <translation>Dieser Text ist zu lang: In eine Nachricht passen höchstens %1.</translation>
    </message>
    <message>
        <source>There are too many already: the host allows %1.</source>
        <translation>Es sind schon zu viele: Der Host erlaubt höchstens %1.</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>Es sind schon zu viele.</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once. Wait %n s.</source>
        <translation>
            <numerusform>Zu viel auf einmal. Warte eine Sekunde.</numerusform>
            <numerusform>Zu viel auf einmal. Warte %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment.</source>
        <translation>Zu viel auf einmal. Warte einen Moment.</translation>
    </message>
    <message>
        <source>The host did not understand this program. It may be of another version.</source>
        <translation>Der Host hat dieses Programm nicht verstanden. Vielleicht läuft dort eine andere Version.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be sent.</source>
        <translation>Dieser Text enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>There is nothing to see in this text.</source>
        <translation>Dieser Text enthält nichts Sichtbares.</translation>
    </message>
    <message>
        <source>The host could not accept this message. Try again.</source>
        <translation>Der Host konnte diese Nachricht nicht annehmen. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The history of this host began anew.</source>
        <translation>Der Verlauf auf diesem Host hat neu begonnen.</translation>
    </message>
    <message>
        <source>Choose another name: something to see, at most 32 characters.</source>
        <translation>Wähle einen anderen Namen. Er darf nicht leer sein und höchstens 32 Zeichen haben.</translation>
    </message>
    <message>
        <source>Choose another room name: something to see, at most 64 characters.</source>
        <translation>Wähle einen anderen Raumnamen. Er darf nicht leer sein und höchstens 64 Zeichen haben.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Diesen Raum gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>Tritt zuerst dem Raum bei.</translation>
    </message>
    <message>
        <source>The host does not know you yet. Connect again.</source>
        <translation>Der Host kennt dich noch nicht. Verbinde dich noch einmal.</translation>
    </message>
    <message>
        <source>Your role in this room does not allow it.</source>
        <translation>Deine Rolle in diesem Raum erlaubt das nicht.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Diese Nachricht gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation>Diese Person ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This room is archived. It can be read, but nothing can be written.</source>
        <translation>Dieser Raum ist archiviert. Du kannst ihn lesen, aber nichts schreiben.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Wähle ein einzelnes Emoji.</translation>
    </message>
    <message>
        <source>This invitation has ended, or was never one. Ask for a new one.</source>
        <translation>Diese Einladung ist abgelaufen oder ungültig. Bitte um eine neue.</translation>
    </message>
    <message>
        <source>Another room has this name. Choose another one.</source>
        <translation>So heißt schon ein anderer Raum. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The host cannot store messages at present. Its disk may be full.</source>
        <translation>Der Host kann gerade keine Nachrichten speichern. Vielleicht ist sein Speicherplatz voll.</translation>
    </message>
    <message>
        <source>The host does not answer. Check the address, and that both of you are on the same network.</source>
        <translation>Der Host antwortet nicht. Prüfe die Adresse und ob ihr beide im selben Netzwerk seid.</translation>
    </message>
    <message>
        <source>The port is taken: another host may be running on this computer.</source>
        <translation>Der Port ist belegt. Vielleicht läuft auf diesem Computer schon ein anderer Host.</translation>
    </message>
    <message>
        <source>The folder for messages cannot be written.</source>
        <translation>In den Ordner für Nachrichten kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>A host with these messages is running already.</source>
        <translation>Ein Host mit diesen Nachrichten läuft bereits.</translation>
    </message>
    <message>
        <source>The messages here were written by a newer version of Hubbub. Update this one.</source>
        <translation>Die Nachrichten hier stammen von einer neueren Version von Hubbub. Aktualisiere Hubbub auf diesem Computer.</translation>
    </message>
    <message>
        <source>The stored messages are damaged. Nothing was changed.</source>
        <translation>Die gespeicherten Nachrichten sind beschädigt. Es wurde nichts verändert.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like 192.168.1.20 or hubbub://host:7478/room.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: 192.168.1.20 oder hubbub://host:7478/room.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>Der Host hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>FreedesktopNotices</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <translation>Menü</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>Host, noch allein</translation>
    </message>
    <message numerus="yes">
        <source>Hosting for %n</source>
        <translation>
            <numerusform>Host für eine Person</numerusform>
            <numerusform>Host für %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
</context>
<context>
    <name>HostListModel</name>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>something for you</source>
        <translation>etwas für dich</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>This computer is on no network that others could reach it by.</source>
        <translation>Dieser Computer ist in keinem Netzwerk, über das andere ihn erreichen könnten.</translation>
    </message>
    <message>
        <source>Others on this network come in with this address, in Hubbub or in a web browser:</source>
        <translation>Über diese Adresse kommen andere in diesem Netzwerk dazu, mit Hubbub oder im Webbrowser:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>InvitationList</name>
    <message>
        <source>No invitation is valid at present.</source>
        <translation>Zurzeit ist keine Einladung gültig.</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>unbegrenzt gültig</translation>
    </message>
    <message>
        <source>for any number of people</source>
        <translation>für beliebig viele Personen</translation>
    </message>
    <message>
        <source>for one more person</source>
        <translation>für eine weitere Person</translation>
    </message>
    <message numerus="yes">
        <source>for %n more people</source>
        <translation>
            <numerusform>für eine weitere Person</numerusform>
            <numerusform>für %n weitere Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoke the invitation: %1</source>
        <translation>Einladung widerrufen: %1</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>In „%1“ einladen</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can come in.</source>
        <translation>Wer einen Einladungslink hat, kann beitreten.</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>Eine Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Beliebig viele Personen</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>Einlass für</translation>
    </message>
    <message>
        <source>Copy it now: this link is not shown again.</source>
        <translation>Kopiere den Link jetzt. Er wird nicht noch einmal angezeigt.</translation>
    </message>
    <message>
        <source>Invitations that are valid</source>
        <translation>Gültige Einladungen</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Join by invitation</source>
        <translation>Mit Einladung beitreten</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Paste the invitation that somebody has given to you.</source>
        <translation>Füge die Einladung ein, die du bekommen hast.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
</context>
<context>
    <name>MeBar</name>
    <message>
        <source>Your availability and status</source>
        <translation>Deine Verfügbarkeit und dein Status</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Namen ändern</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Status festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear the status</source>
        <translation>Status entfernen</translation>
    </message>
    <message>
        <source>You are %1. Change your name</source>
        <translation>Du bist %1. Namen ändern</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>Dein Status</translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>%1
Somebody else here has a name that looks like this one.</source>
        <translation>%1
Hier hat noch jemand einen sehr ähnlichen Namen.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>Online (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>Offline (%1)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>somebody else here has a name that looks like this one</source>
        <translation>hier hat noch jemand einen sehr ähnlichen Namen</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Add people…</source>
        <translation>Personen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Nachricht an %1</translation>
    </message>
    <message>
        <source>Remove from this room</source>
        <translation>Aus diesem Raum entfernen</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Zum Mitglied machen</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>In die Moderation aufnehmen</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Zum Admin machen</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Reagieren&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React (+)</source>
        <translation>Reagieren (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Antworten (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Bearbeiten (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Nachricht löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>Hier fehlen Nachrichten. Wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what he wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Eine frühere Nachricht</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>%n Zeile anzeigen</numerusform>
            <numerusform>Alle %n Zeilen anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(bearbeitet)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Neuer Raum</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Only moderators write</source>
        <translation>Nur die Moderation schreibt</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Name des Raums</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>Worum es geht (optional)</translation>
    </message>
    <message>
        <source>For everybody: it can be found and joined</source>
        <translation>Für alle: sichtbar und offen zum Beitreten</translation>
    </message>
    <message>
        <source>For those who are invited</source>
        <translation>Nur für Eingeladene</translation>
    </message>
    <message>
        <source>A group of people, with or without a name</source>
        <translation>Eine Gruppe, mit oder ohne Namen</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>New room…</source>
        <translation>Neuer Raum&#xa0;…</translation>
    </message>
    <message>
        <source>Rooms to join…</source>
        <translation>Räumen beitreten&#xa0;…</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Kein Raum ist geöffnet</translation>
    </message>
    <message>
        <source>Rooms where you were last</source>
        <translation>Räume, in denen du zuletzt warst</translation>
    </message>
    <message>
        <source>Go to a room, person or command</source>
        <translation>Zu einem Raum, einer Person oder einem Befehl</translation>
    </message>
    <message>
        <source>Find messages in all rooms</source>
        <translation>Nachrichten in allen Räumen suchen</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Nächster ungelesener Raum</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Go on in one of these:</source>
        <translation>Hier geht es weiter:</translation>
    </message>
    <message>
        <source>You are in no room yet. Make one, or join one that is there.</source>
        <translation>Du bist noch in keinem Raum. Leg einen an oder tritt einem bei.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>Eine neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name in room</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>So sieht eine Benachrichtigung aus.</translation>
    </message>
    <message>
        <source>Hubbub is still running</source>
        <translation>Hubbub läuft weiter</translation>
    </message>
    <message>
        <source>It tells you of new messages from here. Preferences say what happens when the window is closed.</source>
        <translation>Hubbub meldet dir von hier aus neue Nachrichten. Was beim Schließen des Fensters passiert, legst du in den Einstellungen fest.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Find people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody else is known on this host yet.</source>
        <translation>Auf diesem Host ist sonst noch niemand bekannt.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>Angeheftete Nachrichten</translation>
    </message>
    <message>
        <source>Nothing is pinned here</source>
        <translation>Hier ist nichts angeheftet</translation>
    </message>
    <message>
        <source>Pin what others should find again: with P at a message, or by its menu.</source>
        <translation>Hefte an, was andere wiederfinden sollen: mit P bei einer Nachricht oder über ihr Menü.</translation>
    </message>
    <message>
        <source>Loading what is pinned…</source>
        <translation>Angeheftetes wird geladen&#xa0;…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Du bist offline</translation>
    </message>
    <message>
        <source>What is pinned shows as soon as the connection is back.</source>
        <translation>Angeheftetes erscheint, sobald die Verbindung wieder da ist.</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what it does, and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>Name und Nachricht</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>Nur der Name</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Keins von beiden</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Size of text, in pixels</source>
        <translation>Schriftgröße in Pixeln</translation>
    </message>
    <message>
        <source>Compact: more messages and rooms at once, without pictures of people</source>
        <translation>Kompakt: mehr Nachrichten und Räume auf einmal, ohne Profilbilder</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Taste zum Senden</translation>
    </message>
    <message>
        <source>Turn :) and the like into emoji, except in code</source>
        <translation>:) und Ähnliches in Emojis umwandeln, außer in Code</translation>
    </message>
    <message>
        <source>Show a notification when a message comes while you look elsewhere</source>
        <translation>Benachrichtigen, wenn eine Nachricht kommt und du gerade woanders bist</translation>
    </message>
    <message>
        <source>What a notification tells</source>
        <translation>Inhalt der Benachrichtigung</translation>
    </message>
    <message>
        <source>Play a sound with it</source>
        <translation>Dazu einen Ton abspielen</translation>
    </message>
    <message>
        <source>Mark the window in the task bar as well</source>
        <translation>Auch das Fenster in der Taskleiste hervorheben</translation>
    </message>
    <message>
        <source>Do not disturb: no notifications and no sounds until you say so</source>
        <translation>Nicht stören: keine Benachrichtigungen und keine Töne, bis du es wieder ausschaltest</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>Start Hubbub when you log in</source>
        <translation>Hubbub beim Anmelden starten</translation>
    </message>
    <message>
        <source>Start without showing the window, in the background</source>
        <translation>Im Hintergrund starten, ohne das Fenster zu zeigen</translation>
    </message>
    <message>
        <source>Show me as away after ten minutes without keyboard and mouse</source>
        <translation>Nach zehn Minuten ohne Tastatur und Maus als abwesend anzeigen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Start und Schließen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Keine passende Einstellung gefunden.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Testbenachrichtigung senden</translation>
    </message>
    <message>
        <source>Hubbub speaks another language after its next start.</source>
        <translation>Die neue Sprache gilt ab dem nächsten Start von Hubbub.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
</context>
<context>
    <name>ReactionPopup</name>
    <message>
        <source>React with</source>
        <translation>Reagieren mit</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Daumen hoch</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Herz</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Lachen</translation>
    </message>
    <message>
        <source>Celebrating</source>
        <translation>Feiern</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Staunen</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Traurig</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Hinschauen</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Message deleted</source>
        <translation>Nachricht gelöscht</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Entwurf:</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>You can join it again at any time.</source>
        <translation>Du kannst jederzeit wieder beitreten.</translation>
    </message>
    <message>
        <source>Nobody else is in it: once you have left, nobody can come in again.</source>
        <translation>Außer dir ist hier niemand: Wenn du gehst, kommt niemand mehr hinein.</translation>
    </message>
    <message>
        <source>Only its members can let you in again. Until then you cannot read what was and will be written there.</source>
        <translation>Nur Mitglieder können dich wieder hineinlassen. Bis dahin kannst du nicht lesen, was dort geschrieben wurde oder wird.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>„%1“ verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Go to another host?</source>
        <translation>Zu einem anderen Host wechseln?</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>This invitation is for %1. You join that host too, and stay at this one.</source>
        <translation>Diese Einladung gilt für %1. Du trittst auch diesem Host bei und bleibst bei diesem hier.</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>private room</source>
        <translation>privater Raum</translation>
    </message>
    <message>
        <source>group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>nicht beigetreten</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>Ankündigungen</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Weitere Räume</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>du wurdest erwähnt</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>types…</source>
        <translation>schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 types…</source>
        <translation>%1 schreibt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Join room</source>
        <translation>Raum beitreten</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Raumeinstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>About this room…</source>
        <translation>Über diesen Raum&#xa0;…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Raum verlassen&#xa0;…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Personen hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen&#xa0;…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>For every message</source>
        <translation>Bei jeder Nachricht</translation>
    </message>
    <message>
        <source>When I am mentioned</source>
        <translation>Wenn ich erwähnt werde</translation>
    </message>
    <message>
        <source>None: mute this room</source>
        <translation>Keine: Raum stummschalten</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Back to the rooms</source>
        <translation>Zurück zur Raumliste</translation>
    </message>
    <message>
        <source>Find in this room (Ctrl+F)</source>
        <translation>In diesem Raum suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Members (Ctrl+.)</source>
        <translation>Mitglieder (Strg+.)</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Mehr zu diesem Raum</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Frühere Nachrichten werden geladen&#xa0;…</translation>
    </message>
    <message>
        <source>This is where %1 begins.</source>
        <translation>Hier beginnt %1.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>“%1” leads to</source>
        <translation>„%1“ führt zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>RoomSettingsDialog</name>
    <message>
        <source>Room settings</source>
        <translation>Raumeinstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>RoomSettingsForm</name>
    <message>
        <source>The names of its members</source>
        <translation>Die Namen der Mitglieder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands in everybody&apos;s list of rooms.</source>
        <translation>Steht bei allen in der Raumliste.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What the room is about; stands beside its name.</source>
        <translation>Worum es im Raum geht; steht neben dem Namen.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wer schreibt</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Mitglieder</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Nur die Moderation</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Langsamer Modus</translation>
    </message>
    <message>
        <source>Show who has read</source>
        <translation>Anzeigen, wer gelesen hat</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Lesebestätigungen</translation>
    </message>
    <message>
        <source>Archive this room</source>
        <translation>Diesen Raum archivieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>What members can read</source>
        <translation>Was Mitglieder lesen können</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From when they joined</source>
        <translation>Ab ihrem Beitritt</translation>
    </message>
    <message>
        <source>The last messages</source>
        <translation>Die letzten Nachrichten</translation>
    </message>
    <message>
        <source>Only while they are here</source>
        <translation>Nur während sie online sind</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Wie viele Nachrichten</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Nachrichten aufbewahren</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens aufbewahren</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Beliebig viele</translation>
    </message>
    <message>
        <source> messages</source>
        <translation> Nachrichten</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>message</source>
        <translation>letzte Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>letzte Nachricht</numerusform>
            <numerusform>letzten %n Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this host can find this room and join it.</source>
        <translation>Alle auf diesem Host können diesen Raum finden und ihm beitreten.</translation>
    </message>
    <message>
        <source>Only its members know of this room. Others come in by invitation.</source>
        <translation>Nur die Mitglieder wissen von diesem Raum. Andere kommen mit einer Einladung hinein.</translation>
    </message>
    <message>
        <source>Only its members know of this group. Each of them can add others.</source>
        <translation>Nur die Mitglieder wissen von dieser Gruppe. Jedes Mitglied kann andere hinzufügen.</translation>
    </message>
    <message>
        <source>Only the two of you can read this conversation.</source>
        <translation>Nur ihr beide könnt diese Unterhaltung lesen.</translation>
    </message>
    <message>
        <source>All members can write here.</source>
        <translation>Hier können alle Mitglieder schreiben.</translation>
    </message>
    <message>
        <source>Moderators write here, the others read.</source>
        <translation>Die Moderation schreibt hier, die anderen lesen.</translation>
    </message>
    <message>
        <source>Messages may follow each other as fast as people write.</source>
        <translation>Alle können so schnell hintereinander schreiben, wie sie möchten.</translation>
    </message>
    <message>
        <source>After a message its author waits %1 before the next one.</source>
        <translation>Wer eine Nachricht geschrieben hat, wartet %1 bis zur nächsten.</translation>
    </message>
    <message>
        <source>Whoever joins can read everything that was written here before.</source>
        <translation>Wer beitritt, kann alles lesen, was hier bisher geschrieben wurde.</translation>
    </message>
    <message>
        <source>Whoever joins can read what is written from then on.</source>
        <translation>Wer beitritt, kann lesen, was von da an geschrieben wird.</translation>
    </message>
    <message>
        <source>Members can read the last %1, nothing older.</source>
        <translation>Mitglieder können die %1 lesen, nichts Älteres.</translation>
    </message>
    <message>
        <source>Members can read only what is written while they are here.</source>
        <translation>Mitglieder können nur lesen, was geschrieben wird, während sie online sind.</translation>
    </message>
    <message>
        <source>Messages are deleted from the host after %1.</source>
        <translation>Der Host bewahrt Nachrichten %1 lang auf und löscht sie dann.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however old they are.</source>
        <translation>Nachrichten bleiben auf dem Host, egal wie alt sie sind.</translation>
    </message>
    <message>
        <source>The host keeps the last %1 and deletes what is older.</source>
        <translation>Der Host bewahrt die %1 auf und löscht, was älter ist.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however many there are.</source>
        <translation>Nachrichten bleiben auf dem Host, egal wie viele es sind.</translation>
    </message>
    <message>
        <source>Everybody here sees who has read how far.</source>
        <translation>Alle hier sehen, wer bis wohin gelesen hat.</translation>
    </message>
    <message>
        <source>Nobody here sees who has read a message.</source>
        <translation>Niemand hier sieht, wer eine Nachricht gelesen hat.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, not written in.</source>
        <translation>Dieser Raum ist archiviert: Man kann ihn lesen, aber nichts schreiben.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <translation>Dieser Raum ist aktiv.</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>green tea</source>
        <translation>grüner Tee</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>genau diese Wörter hintereinander</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>what Anna wrote</source>
        <translation>was Anna geschrieben hat</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Küche</translation>
    </message>
    <message>
        <source>what was written in that room</source>
        <translation>was in diesem Raum geschrieben wurde</translation>
    </message>
    <message>
        <source>later than that day</source>
        <translation>nach diesem Tag</translation>
    </message>
    <message>
        <source>earlier than that day</source>
        <translation>vor diesem Tag</translation>
    </message>
    <message>
        <source>what holds the address of a page</source>
        <translation>was einen Link enthält</translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation>was angeheftet ist</translation>
    </message>
    <message>
        <source>Finds messages that hold all words, whole and in any order. Names and filters narrow it down:</source>
        <translation>Findet Nachrichten, in denen alle Wörter vorkommen, ganz und in beliebiger Reihenfolge. Namen und Filter grenzen die Suche ein:</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find messages</source>
        <translation>Nachrichten suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Gefundene Nachrichten</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Du bist offline</translation>
    </message>
    <message>
        <source>The host is what searches. Try again when the connection is back.</source>
        <translation>Die Suche läuft über den Host. Versuch es noch einmal, wenn die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>Die Suche ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft&#xa0;…</translation>
    </message>
    <message>
        <source>With these filters: %1.</source>
        <translation>Mit diesen Filtern: %1.</translation>
    </message>
    <message>
        <source>In all rooms that you may read.</source>
        <translation>In allen Räumen, die du lesen darfst.</translation>
    </message>
    <message>
        <source>In this room.</source>
        <translation>In diesem Raum.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>In allen Räumen suchen</translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>This room</source>
        <translation>Dieser Raum</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Alle Räume</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>The window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Rooms and people</source>
        <translation>Räume und Personen</translation>
    </message>
    <message>
        <source>Go to… (Ctrl+K)</source>
        <translation>Gehe zu&#xa0;… (Strg+K)</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Gehe zu Raum oder Person</translation>
    </message>
    <message>
        <source>New room, or join one</source>
        <translation>Raum erstellen oder beitreten</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Neuer Raum&#xa0;…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Mit Einladung beitreten&#xa0;…</translation>
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
        <translation>Keine Vorschläge</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
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
        <translation>Der Chat für dein Netzwerk</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Somebody near you hosts. Ask for the address.</source>
        <translation>Jemand in deiner Nähe ist Host. Frag nach der Adresse.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Zuletzt besucht</translation>
    </message>
    <message>
        <source>Address or link</source>
        <translation>Adresse oder Link</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hosten</translation>
    </message>
    <message>
        <source>Others come to this computer, while Hubbub runs here.</source>
        <translation>Andere verbinden sich mit diesem Computer, solange Hubbub hier läuft.</translation>
    </message>
    <message>
        <source>Host here</source>
        <translation>Hier hosten</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>Name des Treffpunkts</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Bei mir</translation>
    </message>
    <message>
        <source>%1&apos;s room</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Give this place a name that can be seen.</source>
        <translation>Gib dem Treffpunkt einen sichtbaren Namen.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet&#xa0;…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück zu %1</translation>
    </message>
    <message numerus="yes">
        <source>You are at %n hosts already, as many as there can be. Leave one of them first.</source>
        <translation>
            <numerusform>Du bist schon bei einem Host, mehr sind nicht möglich. Verlass ihn zuerst.</numerusform>
            <numerusform>Du bist schon bei %n Hosts, mehr sind nicht möglich. Verlass zuerst einen davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Gehe zu Raum oder Person</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>Raum, Person oder Befehl</translation>
    </message>
    <message>
        <source>Name of a room, person or command</source>
        <translation>Name eines Raums, einer Person oder eines Befehls</translation>
    </message>
    <message>
        <source>Rooms, people and commands</source>
        <translation>Räume, Personen und Befehle</translation>
    </message>
    <message>
        <source>There is no room yet. Type a name to make one.</source>
        <translation>Es gibt noch keinen Raum. Gib einen Namen ein, um einen anzulegen.</translation>
    </message>
    <message>
        <source>Nothing is called that, and no room could be.</source>
        <translation>Nichts heißt so, und kein Raum könnte so heißen.</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>Make a public room of this name</source>
        <translation>Öffentlichen Raum mit diesem Namen erstellen</translation>
    </message>
    <message>
        <source>Make the public room %1</source>
        <translation>Öffentlichen Raum „%1“ erstellen</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Host %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Befehl: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%1, seen by %n</source>
        <translation>
            <numerusform>%1, von einer Person gesehen</numerusform>
            <numerusform>%1, von %n Personen gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reactions</source>
        <translation>
            <numerusform>%1, eine Reaktion</numerusform>
            <numerusform>%1, %n Reaktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, time, text</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1, nicht gesendet: %2</translation>
    </message>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>Hier fehlen Nachrichten. Wird geladen&#xa0;…</translation>
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
        <translation>Markierten Text kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und eine weitere Person</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Stored on the host</source>
        <translation>Auf dem Host gespeichert</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>Gesehen von %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Bearbeitet am %1</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Diesen Code kopieren</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
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
        <translation>%1: neue Nachrichten</translation>
    </message>
    <message>
        <source>%1: new messages for you</source>
        <translation>%1: neue Nachrichten für dich</translation>
    </message>
    <message>
        <source>%1: do not disturb</source>
        <translation>%1: Nicht stören</translation>
    </message>
    <message>
        <source>Hubbub: not connected</source>
        <translation>Hubbub: nicht verbunden</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>Hosten beenden&#xa0;…</translation>
    </message>
    <message>
        <source>Open Hubbub</source>
        <translation>Hubbub öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Hosting: %n people</source>
        <translation>
            <numerusform>Host für eine Person</numerusform>
            <numerusform>Host für %n Personen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1 types…</source>
        <translation>%1 schreibt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 and %2 type…</source>
        <translation>%1 und %2 schreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Several people type…</source>
        <translation>Mehrere Personen schreiben&#xa0;…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
</context>
</TS>
