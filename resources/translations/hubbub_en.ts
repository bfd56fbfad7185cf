<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AddPeopleDialog</name>
    <message numerus="yes">
        <source>At most %n people can be added at once.</source>
        <translation>
            <numerusform>At most %n person can be added at once.</numerusform>
            <numerusform>At most %n people can be added at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message numerus="yes">
        <source>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</source>
        <translation>
            <numerusform>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</numerusform>
            <numerusform>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Next try in %n s.</source>
        <translation>
            <numerusform>Connection lost. Next try in %n s.</numerusform>
            <numerusform>Connection lost. Next try in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message numerus="yes">
        <source>%n people will be disconnected.</source>
        <translation>
            <numerusform>One person will be disconnected.</numerusform>
            <numerusform>%n people will be disconnected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>The code has one digit.</numerusform>
            <numerusform>The code has %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComposerWait</name>
    <message numerus="yes">
        <source>Slow mode: you can send again in %n s.</source>
        <translation>
            <numerusform>Slow mode: you can send again in %n s.</numerusform>
            <numerusform>Slow mode: you can send again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Too many at once. Wait %n s.</source>
        <translation>
            <numerusform>Too many at once. Wait %n s.</numerusform>
            <numerusform>Too many at once. Wait %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundHostModel</name>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n online</numerusform>
            <numerusform>%n online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n s.</source>
        <translation>
            <numerusform>Too many wrong passwords. Try again in %n s.</numerusform>
            <numerusform>Too many wrong passwords. Try again in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostBar</name>
    <message numerus="yes">
        <source>Hosting for %n</source>
        <translation>
            <numerusform>Hosting for %n</numerusform>
            <numerusform>Hosting for %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostListModel</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationList</name>
    <message numerus="yes">
        <source>for %n more people</source>
        <translation>
            <numerusform>for %n more person</numerusform>
            <numerusform>for %n more people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnockStrip</name>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>One more waits.</numerusform>
            <numerusform>%n more wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Show all %n lines</numerusform>
            <numerusform>Show all %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NearbyHosts</name>
    <message numerus="yes">
        <source>Nor have the %n hosts that you know.</source>
        <translation>
            <numerusform>Nor has the host that you know.</numerusform>
            <numerusform>Nor have the %n hosts that you know.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SaveIdentityDialog</name>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Choose a passphrase of at least one character.</numerusform>
            <numerusform>Choose a passphrase of at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message numerus="yes">
        <source>You are at %n hosts already, as many as there can be. Leave one of them first.</source>
        <translation>
            <numerusform>You are at one host already, as many as there can be. Leave it first.</numerusform>
            <numerusform>You are at %n hosts already, as many as there can be. Leave one of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%1, %n reactions</source>
        <translation>
            <numerusform>%1, %n reaction</numerusform>
            <numerusform>%1, %n reactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, seen by %n</source>
        <translation>
            <numerusform>%1, seen by %n</numerusform>
            <numerusform>%1, seen by %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>Hosting: %n people</source>
        <translation>
            <numerusform>Hosting: %n person</numerusform>
            <numerusform>Hosting: %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
