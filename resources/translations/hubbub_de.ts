<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutHostDialog</name>
    <message>
        <source>About this host</source>
        <translation>Über diesen Host</translation>
    </message>
    <message>
        <source>It runs on this computer. What you write does not leave it on the way.</source>
        <translation>Er läuft auf diesem Computer. Was Sie schreiben, verlässt ihn unterwegs nicht.</translation>
    </message>
    <message>
        <source>What you write to it is encrypted on the way. The host itself can read it.</source>
        <translation>Was Sie ihm schreiben, ist unterwegs verschlüsselt. Der Host selbst kann es lesen.</translation>
    </message>
    <message>
        <source>Whoever has the same six words for a host is at this one:</source>
        <translation>Wer für einen Host dieselben sechs Wörter hat, ist bei diesem:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
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
    <message>
        <source>This computer&apos;s clock is %1 ahead of the host&apos;s: times may look odd.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Hosts %1 vor: Zeiten können seltsam aussehen.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the host&apos;s: times may look odd.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Hosts %1 nach: Zeiten können seltsam aussehen.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message numerus="yes">
        <source>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</source>
        <translation>
            <numerusform>Der Host wurde beendet. Was du schreibst, bleibt und wird gesendet, wenn er wieder da ist; inzwischen kann jemand anders hosten. Nächster Versuch in %n&#xa0;s.</numerusform>
            <numerusform>Der Host wurde beendet. Was du schreibst, bleibt und wird gesendet, wenn er wieder da ist; inzwischen kann jemand anders hosten. Nächster Versuch in %n&#xa0;s.</numerusform>
        </translation>
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
    <message>
        <source>Close the room</source>
        <translation>Raum schließen</translation>
    </message>
    <message>
        <source>You were taken out of %1.</source>
        <translation>Du wurdest aus %1 entfernt.</translation>
    </message>
    <message>
        <source>You are not a member of %1 any more. Only its members can let you in again.</source>
        <translation>Du bist nicht mehr Mitglied von %1. Nur Mitglieder können dich wieder hineinlassen.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Netzwerk prüfen …</translation>
    </message>
    <message>
        <source>About this host…</source>
        <translation>Über diesen Host …</translation>
    </message>
    <message>
        <source>Moderate this host…</source>
        <translation>Diesen Host moderieren…</translation>
    </message>
    <message>
        <source>This host runs Hubbub %1, which is newer than yours, and hands it out: open %2 in a browser.</source>
        <translation>Auf diesem Host läuft Hubbub %1, das neuer ist als deines, und er gibt es weiter: Öffne %2 in einem Browser.</translation>
    </message>
</context>
<context>
    <name>CodeBox</name>
    <message>
        <source>Code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>It works once, for %1 more.</source>
        <translation>Er gilt einmal, noch %1.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>I have a code from my other device</source>
        <translation>Ich habe einen Code von meinem anderen Gerät</translation>
    </message>
    <message>
        <source>Code from your other device</source>
        <translation>Code von deinem anderen Gerät</translation>
    </message>
    <message>
        <source>You are the same person as there, by the same name.</source>
        <translation>Du bist dieselbe Person wie dort, mit demselben Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Der Code hat %n Ziffer.</numerusform>
            <numerusform>Der Code hat %n Ziffern.</numerusform>
        </translation>
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
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <source>Leave the reply or the edit</source>
        <translation>Antwort oder Bearbeitung verlassen</translation>
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
    <message>
        <source>Only moderators can write here until %1.</source>
        <translation>Bis %1 kann hier nur die Moderation schreiben.</translation>
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
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>This host knows you by a token, and none of your devices by a key: the way to it is not encrypted.</source>
        <translation>Dieser Host erkennt dich an einem Token und keines deiner Geräte an einem Schlüssel: Der Weg zu ihm ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>yours since %1</source>
        <translation>deins seit %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>here last: %1</source>
        <translation>zuletzt hier: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>DevicesDialog</name>
    <message>
        <source>Your devices</source>
        <translation>Deine Geräte</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>Weiteres Gerät verbinden</translation>
    </message>
    <message>
        <source>On all of them you are the same person at this host.</source>
        <translation>Auf allen bist du bei diesem Host dieselbe Person.</translation>
    </message>
    <message>
        <source>On the other device, choose “I have a code from my other device” where you join this host, and type the code.</source>
        <translation>Wähle auf dem anderen Gerät „Ich habe einen Code von meinem anderen Gerät“, wo du diesem Host beitrittst, und gib den Code ein.</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>Dieses Gerät entfernen?</translation>
    </message>
    <message>
        <source>%1 is not you any more, and its connection ends. What is on it already stays there.</source>
        <translation>%1 ist dann nicht mehr du, und die Verbindung endet. Was schon darauf ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <message>
        <source>At this address is another host than before. Nothing was sent to it.</source>
        <translation>An dieser Adresse ist ein anderer Host als zuvor. Ihm wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>At this address is not the host that the link leads to. Nothing was sent to it. Ask for a new link.</source>
        <translation>An dieser Adresse ist nicht der Host, zu dem der Link führt. Ihm wurde nichts geschickt. Bitten Sie um einen neuen Link.</translation>
    </message>
    <message>
        <source>The host could not make sure that it is you. Connect again.</source>
        <translation>Der Host konnte nicht feststellen, dass du es bist. Verbinde dich neu.</translation>
    </message>
    <message>
        <source>This code is not right, or has ended. Get a new one on your other device.</source>
        <translation>Dieser Code stimmt nicht oder gilt nicht mehr. Hol dir auf dem anderen Gerät einen neuen.</translation>
    </message>
    <message>
        <source>This device is not yours any more.</source>
        <translation>Dieses Gerät gehört nicht mehr zu dir.</translation>
    </message>
    <message>
        <source>This device was removed on another device of yours.</source>
        <translation>Dieses Gerät wurde auf einem anderen deiner Geräte entfernt.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Das ist nicht die Passphrase dieser Datei.</translation>
    </message>
    <message>
        <source>The file holds no identity, or is damaged. The preferences take over a saved one.</source>
        <translation>Die Datei enthält keine Identität oder ist beschädigt. Die Einstellungen übernehmen eine gespeicherte.</translation>
    </message>
    <message>
        <source>The identity cannot be read or written.</source>
        <translation>Die Identität kann nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>You are banned from this host until %1.</source>
        <translation>Du bist bis %1 von diesem Host gesperrt.</translation>
    </message>
    <message>
        <source>You are banned from this host.</source>
        <translation>Du bist von diesem Host gesperrt.</translation>
    </message>
    <message>
        <source>%1 The reason given: “%2”.</source>
        <translation>%1 Als Grund wurde angegeben: „%2“.</translation>
    </message>
    <message>
        <source>A moderator sent you away from this host.</source>
        <translation>Die Moderation hat dich von diesem Host entfernt.</translation>
    </message>
    <message>
        <source>You may read here, but not write until %1.</source>
        <translation>Du kannst hier lesen, aber bis %1 nicht schreiben.</translation>
    </message>
    <message>
        <source>You may read here, but not write at present.</source>
        <translation>Du kannst hier lesen, aber derzeit nicht schreiben.</translation>
    </message>
    <message>
        <source>This host asks for its password.</source>
        <translation>Dieser Host verlangt sein Passwort.</translation>
    </message>
    <message>
        <source>This host lets in nobody who does not sign in.</source>
        <translation>Dieser Host lässt niemanden ohne Anmeldung ein.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host said no. Ask whoever invited you.</source>
        <translation>Jemand, der sich um diesen Host kümmert, hat Nein gesagt. Frag, wer dich eingeladen hat.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host has been asked. You come in by yourself as soon as they say yes; keep Hubbub open.</source>
        <translation>Jemand, der sich um diesen Host kümmert, wurde gefragt. Du kommst von selbst hinein, sobald die Person Ja sagt; lass Hubbub offen.</translation>
    </message>
    <message>
        <source>Whoever hosts has ended the host. It is joined again by itself when it is back.</source>
        <translation>Der Host wurde beendet. Sobald er wieder da ist, trittst du ihm von selbst wieder bei.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
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
        <translation>du kennst ihn</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there yet</source>
        <translation>noch niemand da</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>unter 1 ms</translation>
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
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Let in guests, who do not sign in</source>
        <translation>Gäste einlassen, die sich nicht anmelden</translation>
    </message>
    <message>
        <source>New password of the host</source>
        <translation>Neues Passwort des Hosts</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>Niemand wird mehr nach einem Passwort gefragt.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the new password.</source>
        <translation>Wer zum ersten Mal kommt, wird nach dem neuen Passwort gefragt.</translation>
    </message>
    <message>
        <source>Guests are let in.</source>
        <translation>Gäste werden eingelassen.</translation>
    </message>
    <message>
        <source>Guests are not let in any more.</source>
        <translation>Gäste werden nicht mehr eingelassen.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the password. Those who were here before come in without it.</source>
        <translation>Wer zum ersten Mal kommt, wird nach dem Passwort gefragt. Wer schon einmal hier war, kommt ohne hinein.</translation>
    </message>
    <message>
        <source>Everybody on the network can come in. Set a password to let in only those who know it.</source>
        <translation>Alle im Netz können hereinkommen. Mit einem Passwort lässt du nur ein, wer es kennt.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Ask us before somebody comes in for the first time</source>
        <translation>Uns fragen, bevor jemand zum ersten Mal hereinkommt</translation>
    </message>
    <message>
        <source>Guests come from simple programs and scripts: they have a name and nothing else, and stay out where a password is asked for or somebody has to let them in.</source>
        <translation>Gäste kommen aus einfachen Programmen und Skripten: Sie haben einen Namen und sonst nichts und bleiben draußen, wo nach einem Passwort gefragt wird oder jemand sie einlassen muss.</translation>
    </message>
    <message>
        <source>They wait until an owner or a moderator lets them in. Those who were here before come in at once.</source>
        <translation>Sie warten, bis sie eingelassen werden. Wer schon einmal hier war, kommt sofort herein.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time waits for you.</source>
        <translation>Wer zum ersten Mal kommt, wartet auf euch.</translation>
    </message>
    <message>
        <source>Nobody has to wait any more.</source>
        <translation>Niemand muss mehr warten.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password.</source>
        <translation>Niemand wird nach einem Passwort gefragt.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Leave this host</source>
        <translation>Diesen Host verlassen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Passwort des Hosts</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Du bist von %1 gesperrt</translation>
    </message>
    <message>
        <source>You were sent away from %1</source>
        <translation>Du wurdest von %1 entfernt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Come back in</source>
        <translation>Wieder hereinkommen</translation>
    </message>
    <message>
        <source>This host asks for a password of who comes for the first time. Whoever invited you knows it.</source>
        <translation>Dieser Host fragt alle, die zum ersten Mal kommen, nach einem Passwort. Wer dich eingeladen hat, kennt es.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Hereinkommen</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n s.</source>
        <translation>
            <numerusform>Zu viele falsche Passwörter. Versuche es in einer Sekunde noch einmal.</numerusform>
            <numerusform>Zu viele falsche Passwörter. Versuche es in %n Sekunden noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not let in to %1</source>
        <translation>Du wurdest bei %1 nicht eingelassen</translation>
    </message>
    <message>
        <source>Waiting to be let in to %1</source>
        <translation>Warten auf Einlass bei %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
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
    <message>
        <source>A phone comes in by its camera.</source>
        <translation>Ein Handy kommt mit der Kamera herein.</translation>
    </message>
    <message>
        <source>or say: %1</source>
        <translation>oder gesprochen: %1</translation>
    </message>
    <message>
        <source>Link for Hubbub, with this host&apos;s key</source>
        <translation>Link für Hubbub, mit dem Schlüssel dieses Hosts</translation>
    </message>
    <message>
        <source>Six words of this host: %1</source>
        <translation>Sechs Wörter dieses Hosts: %1</translation>
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
    <name>KeyDialog</name>
    <message>
        <source>Keep the keys that it has</source>
        <translation>Bisherige Tasten behalten</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Zurzeit keine Tasten.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Zurzeit: %1</translation>
    </message>
    <message>
        <source>Remove its keys</source>
        <translation>Tasten entfernen</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These keys do something in the field where you write.</source>
        <translation>Diese Tasten haben im Eingabefeld eine Aufgabe.</translation>
    </message>
    <message>
        <source>These keys are for writing. Press them with Ctrl or Alt, or take a key from F1 on.</source>
        <translation>Diese Tasten sind zum Schreiben da. Drücke sie mit Strg oder Alt, oder nimm eine Taste ab F1.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Trotzdem nehmen</translation>
    </message>
    <message>
        <source>%1 has these keys now, and would be without them.</source>
        <translation>%1 hat diese Tasten jetzt und hätte sie dann nicht mehr.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Neue Tasten drücken</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The host that you know at this address had another key. Nothing was sent to the one that answers now.</source>
        <translation>Der Host, den Sie an dieser Adresse kennen, hatte einen anderen Schlüssel. Dem, der jetzt antwortet, wurde nichts geschickt.</translation>
    </message>
    <message>
        <source>This happens when a host was set up anew, or when another computer has got its address. It also happens when somebody wants to read what you write. Ask whoever runs the host which six words it has.</source>
        <translation>Das kommt vor, wenn ein Host neu eingerichtet wurde oder ein anderer Computer seine Adresse bekommen hat. Es kommt auch vor, wenn jemand lesen will, was Sie schreiben. Fragen Sie, wer den Host betreibt, welche sechs Wörter er hat.</translation>
    </message>
    <message>
        <source>Six words of the host before</source>
        <translation>Sechs Wörter des Hosts zuvor</translation>
    </message>
    <message>
        <source>Six words of the host now</source>
        <translation>Sechs Wörter des Hosts jetzt</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Nicht verbinden</translation>
    </message>
    <message>
        <source>Connect: these words are right</source>
        <translation>Verbinden: diese Wörter stimmen</translation>
    </message>
    <message>
        <source>Another host is at %1</source>
        <translation>Ein anderer Host ist an %1</translation>
    </message>
</context>
<context>
    <name>KnockStrip</name>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 möchte hereinkommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n weitere Person wartet.</numerusform>
            <numerusform>%n weitere Personen warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>%1 einlassen</translation>
    </message>
    <message>
        <source>Turn away %1</source>
        <translation>%1 abweisen</translation>
    </message>
</context>
<context>
    <name>LostNameDialog</name>
    <message>
        <source>A code for %1</source>
        <translation>Ein Code für %1</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Code erstellen</translation>
    </message>
    <message>
        <source>On the new device they choose “I have a code from my other device” where they join this host, and type the code.</source>
        <translation>Auf dem neuen Gerät wählt die Person „Ich habe einen Code von meinem anderen Gerät“, wo sie diesem Host beitritt, und gibt den Code ein.</translation>
    </message>
    <message>
        <source>For somebody who has lost their device and stands outside with a new one. Whoever types the code is %1 from then on, with all their rooms and messages: give it to nobody else. The log keeps that you made it.</source>
        <translation>Für jemanden, der sein Gerät verloren hat und mit einem neuen draußen steht. Wer den Code eingibt, ist von da an %1, mit allen Räumen und Nachrichten: Gib ihn niemandem sonst. Das Protokoll hält fest, dass du ihn erstellt hast.</translation>
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
    <message>
        <source>Report…</source>
        <translation>Melden…</translation>
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
    <name>ModerationDialog</name>
    <message>
        <source>Nobody has reported a message.</source>
        <translation>Niemand hat eine Nachricht gemeldet.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Niemand ist gesperrt.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Bisher wurde nichts unternommen.</translation>
    </message>
    <message>
        <source>Moderate %1</source>
        <translation>%1 moderieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Meldungen (%1)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Niemand wartet auf Einlass.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartende</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Abweisen</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>Wartende (%1)</translation>
    </message>
</context>
<context>
    <name>ModerationList</name>
    <message>
        <source>Earlier ones</source>
        <translation>Frühere</translation>
    </message>
</context>
<context>
    <name>ModerationMenu</name>
    <message>
        <source>Let them write again</source>
        <translation>Wieder schreiben lassen</translation>
    </message>
    <message>
        <source>Let them only read</source>
        <translation>Nur lesen lassen</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Role on this host</source>
        <translation>Rolle auf diesem Host</translation>
    </message>
    <message>
        <source>Send away…</source>
        <translation>Hinausschicken…</translation>
    </message>
    <message>
        <source>Ban from this host…</source>
        <translation>Von diesem Host sperren…</translation>
    </message>
    <message>
        <source>They lost their device…</source>
        <translation>Gerät verloren…</translation>
    </message>
</context>
<context>
    <name>ModerationWords</name>
    <message>
        <source>%1 gave %2 the role: %3</source>
        <translation>%1 hat %2 diese Rolle gegeben: %3</translation>
    </message>
    <message>
        <source>%1 sent %2 away</source>
        <translation>%1 hat %2 hinausgeschickt</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 hat %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 hat die Sperre von %2 aufgehoben</translation>
    </message>
    <message>
        <source>%1 let %2 only read</source>
        <translation>%1 lässt %2 nur lesen</translation>
    </message>
    <message>
        <source>%1 let %2 write again</source>
        <translation>%1 lässt %2 wieder schreiben</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2</source>
        <translation>%1 hat eine Nachricht von %2 gelöscht</translation>
    </message>
    <message>
        <source>%1 settled a report about %2</source>
        <translation>%1 hat eine Meldung über %2 erledigt</translation>
    </message>
    <message>
        <source>%1 changed who may come in</source>
        <translation>%1 hat geändert, wer hereinkommen darf</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>with everybody from %1</source>
        <translation>mit allen von %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Geschrieben von %1</translation>
    </message>
    <message>
        <source>reported by %1, %2</source>
        <translation>gemeldet von %1, %2</translation>
    </message>
    <message>
        <source>%1 let in %2</source>
        <translation>%1 hat %2 eingelassen</translation>
    </message>
    <message>
        <source>%1 turned away %2</source>
        <translation>%1 hat %2 abgewiesen</translation>
    </message>
    <message>
        <source>%1 made a code for a new device of %2</source>
        <translation>%1 hat einen Code für ein neues Gerät von %2 erstellt</translation>
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
        <translation>In diesem Netz</translation>
    </message>
    <message>
        <source>Looking for hosts on this network…</source>
        <translation>Es wird nach Hosts in diesem Netz gesucht …</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Dieser Computer ist in keinem Netz.</translation>
    </message>
    <message>
        <source>Nobody has answered on %1.</source>
        <translation>Auf %1 hat niemand geantwortet.</translation>
    </message>
    <message numerus="yes">
        <source>Nor have the %n hosts that you know.</source>
        <translation>
            <numerusform>Auch der Host, den du kennst, nicht.</numerusform>
            <numerusform>Auch die %n Hosts, die du kennst, nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>A host may be on another network, or behind a firewall that lets no question through: somebody there can tell you its address.</source>
        <translation>Ein Host kann in einem anderen Netz sein oder hinter einer Firewall, die keine Frage durchlässt: Wer dort ist, kann dir seine Adresse sagen.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Netzwerk prüfen …</translation>
    </message>
</context>
<context>
    <name>NetworkAdvice</name>
    <message>
        <source>%1 (%2) looks like a VPN.</source>
        <translation>%1 (%2) sieht nach einem VPN aus.</translation>
    </message>
    <message>
        <source>If others cannot be seen, leave the VPN, or let it pass the local network.</source>
        <translation>Wenn andere nicht zu sehen sind: VPN verlassen oder es das lokale Netz durchlassen lassen.</translation>
    </message>
    <message>
        <source>%1 (%2) is of containers or virtual machines on this computer.</source>
        <translation>%1 (%2) gehört zu Containern oder virtuellen Maschinen auf diesem Computer.</translation>
    </message>
    <message>
        <source>On %1 this computer is %2.</source>
        <translation>An %1 ist dieser Computer %2.</translation>
    </message>
    <message>
        <source>This computer is on no network that others could be on.</source>
        <translation>Dieser Computer ist an keinem Netz, an dem andere sein könnten.</translation>
    </message>
    <message>
        <source>Plug in the cable, or join the Wi-Fi that the others use.</source>
        <translation>Stecken Sie das Kabel ein, oder gehen Sie in das WLAN der anderen.</translation>
    </message>
    <message>
        <source>No host runs on this computer at port %1.</source>
        <translation>Auf diesem Computer läuft kein Host an Port %1.</translation>
    </message>
    <message>
        <source>To be joined by others: Host here, or hubbub --host.</source>
        <translation>Damit andere beitreten können: Hier hosten, oder hubbub --host.</translation>
    </message>
    <message>
        <source>Another program has port %1.</source>
        <translation>Ein anderes Programm hat Port %1.</translation>
    </message>
    <message>
        <source>End it, or let Hubbub listen elsewhere: --listen [::]:7479.</source>
        <translation>Beenden Sie es, oder lassen Sie Hubbub anderswo lauschen: --listen [::]:7479.</translation>
    </message>
    <message>
        <source>The host answers at all addresses of this computer.</source>
        <translation>Der Host antwortet an allen Adressen dieses Computers.</translation>
    </message>
    <message>
        <source>The host does not answer at %1.</source>
        <translation>Der Host antwortet nicht an %1.</translation>
    </message>
    <message>
        <source>Let it listen at every address: without --listen, or with --listen [::]:%1.</source>
        <translation>Lassen Sie ihn an jeder Adresse lauschen: ohne --listen, oder mit --listen [::]:%1.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Auf diesem Computer wurde keine Firewall gefunden.</translation>
    </message>
    <message>
        <source>The firewall %1 lets in port %2.</source>
        <translation>Die Firewall %1 lässt Port %2 herein.</translation>
    </message>
    <message>
        <source>The firewall %1 keeps others from port %2.</source>
        <translation>Die Firewall %1 hält andere von Port %2 fern.</translation>
    </message>
    <message>
        <source>The firewall %1 is on. Only an administrator can see whether it lets in port %2.</source>
        <translation>Die Firewall %1 ist an. Nur ein Administrator kann sehen, ob sie Port %2 hereinlässt.</translation>
    </message>
    <message>
        <source>Other hosts have answered: %1.</source>
        <translation>Andere Hosts haben geantwortet: %1.</translation>
    </message>
    <message>
        <source>On the Wi-Fi %1 nobody but the router is to be seen. It may keep its guests apart.</source>
        <translation>Im WLAN %1 ist niemand außer dem Router zu sehen. Vielleicht hält es seine Gäste voneinander getrennt.</translation>
    </message>
    <message>
        <source>Turn off “client isolation” in the router, or use a cable or another Wi-Fi.</source>
        <translation>Schalten Sie im Router die „Client-Isolation“ aus, oder nehmen Sie ein Kabel oder ein anderes WLAN.</translation>
    </message>
    <message>
        <source>No other host has answered.</source>
        <translation>Kein anderer Host hat geantwortet.</translation>
    </message>
    <message>
        <source>Other computers are connected to it at this moment: %1. The way in is open.</source>
        <translation>Andere Computer sind gerade damit verbunden: %1. Der Weg herein ist offen.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Looking at the network…</source>
        <translation>Das Netzwerk wird angesehen …</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Netzwerk prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>Etwas ist im Weg.</translation>
    </message>
    <message>
        <source>This may be in the way.</source>
        <translation>Das könnte im Weg sein.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Nichts ist im Weg.</translation>
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
    <message>
        <source>%1 · %2</source>
        <comment>title, and the host where it is so</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 möchte hereinkommen.</translation>
    </message>
    <message>
        <source>%1 reported a message.</source>
        <translation>%1 hat eine Nachricht gemeldet.</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Use another identity</source>
        <translation>Andere Identität verwenden</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Take over an identity that you have saved. At every host you are who it was there. The identity of this computer is put aside, and not lost.</source>
        <translation>Übernimm eine Identität, die du gespeichert hast. Bei jedem Host bist du dann, wer sie dort war. Die Identität dieses Computers wird beiseitegelegt und geht nicht verloren.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wähle eine Datei.</translation>
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
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>Bei einer Nachricht</translation>
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
    <message>
        <source>Go to the task bar</source>
        <translation>In die Taskleiste legen</translation>
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
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Your devices…</source>
        <translation>Deine Geräte …</translation>
    </message>
    <message>
        <source>Save your identity…</source>
        <translation>Deine Identität speichern …</translation>
    </message>
    <message>
        <source>Use another identity…</source>
        <translation>Andere Identität verwenden …</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code of %1</source>
        <translation>QR-Code von %1</translation>
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
    <name>ReportDialog</name>
    <message>
        <source>Report this message?</source>
        <translation>Diese Nachricht melden?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Those who moderate this host see the message and your name. Its author is not told.</source>
        <translation>Die Moderation dieses Hosts sieht die Nachricht und deinen Namen. Wer sie geschrieben hat, erfährt nichts davon.</translation>
    </message>
    <message>
        <source>What is wrong with it (optional)</source>
        <translation>Was daran nicht stimmt (optional)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
    <message>
        <source>Find in this room</source>
        <translation>In diesem Raum suchen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
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
    <message>
        <source>Moderators, for %1</source>
        <translation>Moderation, für %1</translation>
    </message>
    <message>
        <source>Moderators, until %1</source>
        <translation>Moderation, bis %1</translation>
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
    <name>SaveIdentityDialog</name>
    <message>
        <source>Save your identity</source>
        <translation>Deine Identität speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>With this file you are the same person on another computer, or when this one is lost. Keep it safe: whoever has it and the passphrase is you.</source>
        <translation>Mit dieser Datei bist du auf einem anderen Computer dieselbe Person, auch wenn dieser verloren geht. Bewahre sie gut auf: Wer sie und die Passphrase hat, ist du.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wähle eine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Wähle eine Passphrase mit mindestens %n Zeichen.</numerusform>
            <numerusform>Wähle eine Passphrase mit mindestens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Das sind zwei verschiedene Passphrasen.</translation>
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
    <name>SendAwayDialog</name>
    <message>
        <source>Ban %1?</source>
        <translation>%1 sperren?</translation>
    </message>
    <message>
        <source>Send %1 away?</source>
        <translation>%1 hinausschicken?</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Hinausschicken</translation>
    </message>
    <message>
        <source>They leave this host at once and cannot come back before the ban ends.</source>
        <translation>Die Person verlässt diesen Host sofort und kann erst nach Ende der Sperre zurückkommen.</translation>
    </message>
    <message>
        <source>They leave this host at once. They may come back.</source>
        <translation>Die Person verlässt diesen Host sofort. Sie kann zurückkommen.</translation>
    </message>
    <message>
        <source>Reason (optional); they will read it</source>
        <translation>Grund (optional); die Person liest ihn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Unbegrenzt</translation>
    </message>
    <message>
        <source>Keep out everybody who comes from the same address</source>
        <translation>Alle fernhalten, die von derselben Adresse kommen</translation>
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
    <message>
        <source>No shortcut has these words.</source>
        <translation>Kein Tastenkürzel enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Set all back…</source>
        <translation>Alle zurücksetzen …</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>Allen Befehlen wieder ihre ursprünglichen Tasten geben?</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Alle zurücksetzen</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <translation>%1: %2, geändert</translation>
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
        <translation>Räume und Personen</translation>
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
    <message>
        <source>Go to…</source>
        <translation>Gehe zu …</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Hubbub hosts on this computer.</source>
        <translation>Hubbub hostet auf diesem Computer.</translation>
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
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Zuletzt besucht</translation>
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
    <message>
        <source>Choose a host near you, or ask somebody for its address.</source>
        <translation>Wähle einen Host in deiner Nähe, oder frag jemanden nach seiner Adresse.</translation>
    </message>
    <message>
        <source>Address, link or three words</source>
        <translation>Adresse, Link oder drei Wörter</translation>
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
    <message>
        <source>Message before or after</source>
        <translation>Nachricht davor oder danach</translation>
    </message>
    <message>
        <source>Fold or unfold a long message</source>
        <translation>Lange Nachricht ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Open what is in the message</source>
        <translation>Öffnen, was in der Nachricht ist</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Eine Seite nach oben oder unten</translation>
    </message>
    <message>
        <source>First or latest message</source>
        <translation>Erste oder neueste Nachricht</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Drop the selection, or mark as read</source>
        <translation>Auswahl aufheben oder als gelesen markieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
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
    <message>
        <source>Hosting, alone so far</source>
        <translation>Host, noch allein</translation>
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
    <message>
        <source>, </source>
        <comment>between the things in a list</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
