<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutHostDialog</name>
    <message>
        <source>About this host</source>
        <translation>À propos de cet hôte</translation>
    </message>
    <message>
        <source>It runs on this computer. What you write does not leave it on the way.</source>
        <translation>Il fonctionne sur cet ordinateur. Ce que vous écrivez ne le quitte pas en chemin.</translation>
    </message>
    <message>
        <source>What you write to it is encrypted on the way. The host itself can read it.</source>
        <translation>Ce que vous lui écrivez est chiffré en chemin. L’hôte lui-même peut le lire.</translation>
    </message>
    <message>
        <source>Whoever has the same six words for a host is at this one:</source>
        <translation>Quiconque voit les six mêmes mots pour un hôte est sur celui-ci :</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AboutRoomDialog</name>
    <message>
        <source>About this room</source>
        <translation>À propos de ce salon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AddPeopleDialog</name>
    <message>
        <source>Add people</source>
        <translation>Ajouter des personnes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Everybody who is known on this host is a member of %1 already.</source>
        <translation>Toutes les personnes connues de cet hôte sont déjà dans %1.</translation>
    </message>
    <message>
        <source>They become members of %1 at once.</source>
        <translation>Elles entreront tout de suite dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n people can be added at once.</source>
        <translation>
            <numerusform>Vous pouvez ajouter au plus %n personne à la fois.</numerusform>
            <numerusform>Vous pouvez ajouter au plus %n personnes à la fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connection lost. Connecting again…</source>
        <translation>Connexion perdue. Reconnexion…</translation>
    </message>
    <message numerus="yes">
        <source>Connection lost. Next try in %n s.</source>
        <translation>
            <numerusform>Connexion perdue. Nouvel essai dans %n&#xa0;s.</numerusform>
            <numerusform>Connexion perdue. Nouvel essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. %1</source>
        <translation>Hors ligne. %1</translation>
    </message>
    <message>
        <source>Offline.</source>
        <translation>Hors ligne.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ahead of the host&apos;s: times may look odd.</source>
        <translation>L’horloge de cet ordinateur avance de %1 sur celle de l’hôte&#xa0;: les heures peuvent sembler fausses.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 behind the host&apos;s: times may look odd.</source>
        <translation>L’horloge de cet ordinateur retarde de %1 sur celle de l’hôte&#xa0;: les heures peuvent sembler fausses.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message numerus="yes">
        <source>Whoever hosts has ended the host. What you write is kept and sent when it is back; meanwhile anybody can host. Next try in %n s.</source>
        <translation>
            <numerusform>L’hôte a été arrêté. Ce que vous écrivez est gardé et envoyé à son retour ; entre-temps, chacun peut héberger. Nouvel essai dans %n&#xa0;s.</numerusform>
            <numerusform>L’hôte a été arrêté. Ce que vous écrivez est gardé et envoyé à son retour ; entre-temps, chacun peut héberger. Nouvel essai dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardList</name>
    <message>
        <source>Show in the conversation</source>
        <translation>Afficher dans la conversation</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
</context>
<context>
    <name>ChatWindow</name>
    <message>
        <source>Invite others…</source>
        <translation>Inviter des personnes…</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>Arrêter l’hébergement…</translation>
    </message>
    <message>
        <source>Leave this host</source>
        <translation>Quitter cet hôte</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Aller à un salon ou à une personne</translation>
    </message>
    <message>
        <source>Previous room</source>
        <translation>Salon précédent</translation>
    </message>
    <message>
        <source>Next room</source>
        <translation>Salon suivant</translation>
    </message>
    <message>
        <source>Room %1 in the list</source>
        <translation>Salon %1 de la liste</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Previous unread room</source>
        <translation>Salon non lu précédent</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Salon non lu suivant</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer à nouveau</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>What this computer had kept of this host could not be read. Messages that were not sent yet may be lost; the file lies in %1 now.</source>
        <translation>Les données de cet hôte conservées sur cet ordinateur sont illisibles. Des messages qui n’étaient pas encore envoyés sont peut-être perdus&#x202f;; le fichier se trouve maintenant dans %1.</translation>
    </message>
    <message>
        <source>This computer cannot keep messages at present; its disk may be full. What you write while you are offline is lost when Hubbub ends.</source>
        <translation>Cet ordinateur ne peut pas conserver de messages pour l’instant&#x202f;; son disque est peut-être plein. Ce que vous écrivez hors ligne sera perdu à la fermeture de Hubbub.</translation>
    </message>
    <message>
        <source>Stop hosting and quit?</source>
        <translation>Arrêter l’hébergement et quitter&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n people will be disconnected.</source>
        <translation>
            <numerusform>%n personne sera déconnectée.</numerusform>
            <numerusform>%n personnes seront déconnectées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop hosting?</source>
        <translation>Arrêter l’hébergement&#x202f;?</translation>
    </message>
    <message>
        <source>Stop hosting</source>
        <translation>Arrêter l’hébergement</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>Invite others</source>
        <translation>Inviter des personnes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Join another host…</source>
        <translation>Rejoindre un autre hôte…</translation>
    </message>
    <message>
        <source>Previous host</source>
        <translation>Hôte précédent</translation>
    </message>
    <message>
        <source>Next host</source>
        <translation>Hôte suivant</translation>
    </message>
    <message>
        <source>Reply to the message before</source>
        <translation>Répondre au message précédent</translation>
    </message>
    <message>
        <source>Reply to the message after</source>
        <translation>Répondre au message suivant</translation>
    </message>
    <message>
        <source>Oldest unread message</source>
        <translation>Premier message non lu</translation>
    </message>
    <message>
        <source>First message</source>
        <translation>Premier message</translation>
    </message>
    <message>
        <source>Latest message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Close the room</source>
        <translation>Fermer le salon</translation>
    </message>
    <message>
        <source>You were taken out of %1.</source>
        <translation>Vous avez été retiré du salon %1.</translation>
    </message>
    <message>
        <source>You are not a member of %1 any more. Only its members can let you in again.</source>
        <translation>Vous n’êtes plus membre de %1. Seuls ses membres peuvent vous y faire revenir.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Vérifier le réseau…</translation>
    </message>
    <message>
        <source>About this host…</source>
        <translation>À propos de cet hôte…</translation>
    </message>
    <message>
        <source>Moderate this host…</source>
        <translation>Modérer cet hôte…</translation>
    </message>
    <message>
        <source>This host runs Hubbub %1, which is newer than yours, and hands it out: open %2 in a browser.</source>
        <translation>Cet hôte utilise Hubbub %1, plus récent que le vôtre, et le distribue : ouvrez %2 dans un navigateur.</translation>
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
        <translation>Il fonctionne une seule fois, encore %1.</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>I have a code from my other device</source>
        <translation>J’ai un code de mon autre appareil</translation>
    </message>
    <message>
        <source>Code from your other device</source>
        <translation>Code de votre autre appareil</translation>
    </message>
    <message>
        <source>You are the same person as there, by the same name.</source>
        <translation>Vous êtes la même personne que là-bas, sous le même nom.</translation>
    </message>
    <message numerus="yes">
        <source>The code has %n digits.</source>
        <translation>
            <numerusform>Le code compte %n chiffre.</numerusform>
            <numerusform>Le code compte %n chiffres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>room: everybody here</source>
        <translation>room&#xa0;: tout le monde ici</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send (Ctrl+Enter)</source>
        <translation>Envoyer (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>ComposerEdit</name>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Edit your last message, in an empty field</source>
        <translation>Modifier votre dernier message, si le champ est vide</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>Nouvelle ligne</translation>
    </message>
    <message>
        <source>Leave the reply or the edit</source>
        <translation>Quitter la réponse ou la modification</translation>
    </message>
</context>
<context>
    <name>ComposerPane</name>
    <message>
        <source>Reply to yourself</source>
        <translation>Répondre à votre message</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Répondre à %1</translation>
    </message>
    <message>
        <source>Edit your message</source>
        <translation>Modifier votre message</translation>
    </message>
    <message>
        <source>Offline. Edit it when the connection is back.</source>
        <translation>Hors ligne. Modifiez le message une fois la connexion rétablie.</translation>
    </message>
    <message>
        <source>Message to %1</source>
        <translation>Message pour %1</translation>
    </message>
    <message>
        <source>Only moderators can write here.</source>
        <translation>Seuls les modérateurs peuvent écrire ici.</translation>
    </message>
    <message>
        <source>Only moderators can write here until %1.</source>
        <translation>Seuls les modérateurs peuvent écrire ici jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>ComposerStrip</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>Annuler (Échap)</translation>
    </message>
</context>
<context>
    <name>ComposerWait</name>
    <message numerus="yes">
        <source>Slow mode: you can send again in %n s.</source>
        <translation>
            <numerusform>Mode lent&#xa0;: prochain envoi possible dans %n&#xa0;s.</numerusform>
            <numerusform>Mode lent&#xa0;: prochain envoi possible dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyField</name>
    <message>
        <source>To pass on</source>
        <translation>À transmettre</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglés</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>This host knows you by a token, and none of your devices by a key: the way to it is not encrypted.</source>
        <translation>Cet hôte vous reconnaît à un jeton, et aucun de vos appareils à une clé&#xa0;: la connexion n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>yours since %1</source>
        <translation>à vous depuis le %1</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>here last: %1</source>
        <translation>vu pour la dernière fois&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>DevicesDialog</name>
    <message>
        <source>Your devices</source>
        <translation>Vos appareils</translation>
    </message>
    <message>
        <source>Link another device</source>
        <translation>Associer un autre appareil</translation>
    </message>
    <message>
        <source>On all of them you are the same person at this host.</source>
        <translation>Sur chacun d’eux, vous êtes la même personne chez cet hôte.</translation>
    </message>
    <message>
        <source>On the other device, choose “I have a code from my other device” where you join this host, and type the code.</source>
        <translation>Sur l’autre appareil, choisissez «&#xa0;J’ai un code de mon autre appareil&#xa0;» là où vous rejoignez cet hôte, et saisissez le code.</translation>
    </message>
    <message>
        <source>Remove this device?</source>
        <translation>Retirer cet appareil&#xa0;?</translation>
    </message>
    <message>
        <source>%1 is not you any more, and its connection ends. What is on it already stays there.</source>
        <translation>%1 ne sera plus vous, et sa connexion prend fin. Ce qui s’y trouve déjà y reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>EditsPopup</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Earlier wordings are not kept here.</source>
        <translation>Les versions précédentes ne sont pas conservées ici.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>No emoji of this name.</source>
        <translation>Aucun émoji de ce nom.</translation>
    </message>
</context>
<context>
    <name>EmptyRoom</name>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Set topic…</source>
        <translation>Définir le sujet…</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has written here yet.</source>
        <translation>Personne n’a encore écrit ici.</translation>
    </message>
</context>
<context>
    <name>EndButton</name>
    <message>
        <source>To the latest message (End)</source>
        <translation>Aller au dernier message (Fin)</translation>
    </message>
    <message>
        <source>To the latest message</source>
        <translation>Aller au dernier message</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>This text is too long: at most %1 fit into one message.</source>
        <translation>Ce texte est trop long&#xa0;: un message ne peut pas dépasser %1.</translation>
    </message>
    <message>
        <source>There are too many already: the host allows %1.</source>
        <translation>Il y en a déjà trop&#xa0;: l’hôte en autorise %1.</translation>
    </message>
    <message>
        <source>There are too many already.</source>
        <translation>Il y en a déjà trop.</translation>
    </message>
    <message numerus="yes">
        <source>Too many at once. Wait %n s.</source>
        <translation>
            <numerusform>Trop de demandes à la fois. Attendez %n&#xa0;s.</numerusform>
            <numerusform>Trop de demandes à la fois. Attendez %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many at once. Wait a moment.</source>
        <translation>Trop de demandes à la fois. Attendez un instant.</translation>
    </message>
    <message>
        <source>The host did not understand this program. It may be of another version.</source>
        <translation>L’hôte et ce programme ne se comprennent pas. Ils n’ont peut-être pas la même version.</translation>
    </message>
    <message>
        <source>This text contains characters that cannot be sent.</source>
        <translation>Ce texte contient des caractères qui ne peuvent pas être envoyés.</translation>
    </message>
    <message>
        <source>There is nothing to see in this text.</source>
        <translation>Ce texte ne contient rien de visible.</translation>
    </message>
    <message>
        <source>The host could not accept this message. Try again.</source>
        <translation>L’hôte n’a pas pu accepter ce message. Réessayez.</translation>
    </message>
    <message>
        <source>The history of this host began anew.</source>
        <translation>L’historique de cet hôte est reparti de zéro.</translation>
    </message>
    <message>
        <source>Choose another name: something to see, at most 32 characters.</source>
        <translation>Choisissez un autre nom, visible et de 32 caractères au plus.</translation>
    </message>
    <message>
        <source>Choose another room name: something to see, at most 64 characters.</source>
        <translation>Choisissez un autre nom de salon, visible et de 64 caractères au plus.</translation>
    </message>
    <message>
        <source>This room does not exist any more.</source>
        <translation>Ce salon n’existe plus.</translation>
    </message>
    <message>
        <source>Join the room first.</source>
        <translation>Rejoignez d’abord le salon.</translation>
    </message>
    <message>
        <source>The host does not know you yet. Connect again.</source>
        <translation>L’hôte ne vous connaît pas encore. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Your role in this room does not allow it.</source>
        <translation>Votre rôle dans ce salon ne le permet pas.</translation>
    </message>
    <message>
        <source>This message is not there any more.</source>
        <translation>Ce message n’existe plus.</translation>
    </message>
    <message>
        <source>This person is not here any more.</source>
        <translation>Cette personne n’est plus ici.</translation>
    </message>
    <message>
        <source>This room is archived. It can be read, but nothing can be written.</source>
        <translation>Ce salon est archivé. On peut le lire, mais plus y écrire.</translation>
    </message>
    <message>
        <source>Choose one emoji.</source>
        <translation>Choisissez un seul émoji.</translation>
    </message>
    <message>
        <source>This invitation has ended, or was never one. Ask for a new one.</source>
        <translation>Cette invitation a expiré ou n’a jamais existé. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Another room has this name. Choose another one.</source>
        <translation>Un autre salon porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The host cannot store messages at present. Its disk may be full.</source>
        <translation>L’hôte ne peut pas enregistrer de messages pour l’instant. Son disque est peut-être plein.</translation>
    </message>
    <message>
        <source>The host does not answer. Check the address, and that both of you are on the same network.</source>
        <translation>L’hôte ne répond pas. Vérifiez l’adresse et assurez-vous d’être tous deux sur le même réseau.</translation>
    </message>
    <message>
        <source>The port is taken: another host may be running on this computer.</source>
        <translation>Le port est déjà pris&#xa0;: un autre hôte tourne peut-être sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The folder for messages cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier des messages.</translation>
    </message>
    <message>
        <source>A host with these messages is running already.</source>
        <translation>Un hôte utilise déjà ces messages.</translation>
    </message>
    <message>
        <source>The messages here were written by a newer version of Hubbub. Update this one.</source>
        <translation>Ces messages ont été enregistrés par une version plus récente de Hubbub. Mettez celle-ci à jour.</translation>
    </message>
    <message>
        <source>The stored messages are damaged. Nothing was changed.</source>
        <translation>Les messages enregistrés sont endommagés. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is not an address. It looks like 192.168.1.20 or hubbub://host:7478/room.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à 192.168.1.20 ou à hubbub://host:7478/room.</translation>
    </message>
    <message>
        <source>The host did not answer in time.</source>
        <translation>L’hôte n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>At this address is another host than before. Nothing was sent to it.</source>
        <translation>À cette adresse se trouve un autre hôte qu’auparavant. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>At this address is not the host that the link leads to. Nothing was sent to it. Ask for a new link.</source>
        <translation>À cette adresse ne se trouve pas l’hôte auquel mène le lien. Rien ne lui a été envoyé. Demandez un nouveau lien.</translation>
    </message>
    <message>
        <source>The host could not make sure that it is you. Connect again.</source>
        <translation>L’hôte n’a pas pu s’assurer qu’il s’agit bien de vous. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This code is not right, or has ended. Get a new one on your other device.</source>
        <translation>Ce code n’est pas le bon, ou a expiré. Demandez-en un nouveau sur votre autre appareil.</translation>
    </message>
    <message>
        <source>This device is not yours any more.</source>
        <translation>Cet appareil n’est plus à vous.</translation>
    </message>
    <message>
        <source>This device was removed on another device of yours.</source>
        <translation>Cet appareil a été retiré depuis un autre de vos appareils.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file.</source>
        <translation>Ce n’est pas la phrase secrète de ce fichier.</translation>
    </message>
    <message>
        <source>The file holds no identity, or is damaged. The preferences take over a saved one.</source>
        <translation>Le fichier ne contient aucune identité, ou est endommagé. Les préférences permettent d’en reprendre une enregistrée.</translation>
    </message>
    <message>
        <source>The identity cannot be read or written.</source>
        <translation>Impossible de lire ou d’écrire l’identité.</translation>
    </message>
    <message>
        <source>You are banned from this host until %1.</source>
        <translation>Vous êtes banni de cet hôte jusqu’au %1.</translation>
    </message>
    <message>
        <source>You are banned from this host.</source>
        <translation>Vous êtes banni de cet hôte.</translation>
    </message>
    <message>
        <source>%1 The reason given: “%2”.</source>
        <translation>%1 Raison donnée : « %2 ».</translation>
    </message>
    <message>
        <source>A moderator sent you away from this host.</source>
        <translation>Un modérateur vous a renvoyé de cet hôte.</translation>
    </message>
    <message>
        <source>You may read here, but not write until %1.</source>
        <translation>Vous pouvez lire ici, mais pas écrire avant le %1.</translation>
    </message>
    <message>
        <source>You may read here, but not write at present.</source>
        <translation>Vous pouvez lire ici, mais pas écrire pour le moment.</translation>
    </message>
    <message>
        <source>This host asks for its password.</source>
        <translation>Cet hôte demande son mot de passe.</translation>
    </message>
    <message>
        <source>This host lets in nobody who does not sign in.</source>
        <translation>Cet hôte n’admet personne sans identification.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host said no. Ask whoever invited you.</source>
        <translation>Une personne qui s’occupe de cet hôte a dit non. Demandez à qui vous a invité.</translation>
    </message>
    <message>
        <source>Somebody who looks after this host has been asked. You come in by yourself as soon as they say yes; keep Hubbub open.</source>
        <translation>Une personne qui s’occupe de cet hôte a été sollicitée. Vous entrerez automatiquement dès qu’elle aura dit oui ; laissez Hubbub ouvert.</translation>
    </message>
    <message>
        <source>Whoever hosts has ended the host. It is joined again by itself when it is back.</source>
        <translation>L’hôte a été arrêté. Vous le rejoindrez automatiquement à son retour.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>FoundHostModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>you know it</source>
        <translation>vous le connaissez</translation>
    </message>
    <message numerus="yes">
        <source>%n online</source>
        <translation>
            <numerusform>%n en ligne</numerusform>
            <numerusform>%n en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody there yet</source>
        <translation>encore personne</translation>
    </message>
    <message>
        <source>under 1 ms</source>
        <translation>moins de 1 ms</translation>
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
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>GateForm</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Let in guests, who do not sign in</source>
        <translation>Admettre les invités, qui ne s’identifient pas</translation>
    </message>
    <message>
        <source>New password of the host</source>
        <translation>Nouveau mot de passe de l’hôte</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Nobody is asked for a password any more.</source>
        <translation>Plus personne ne doit donner de mot de passe.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the new password.</source>
        <translation>Toute personne qui vient pour la première fois doit donner le nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Guests are let in.</source>
        <translation>Les invités sont admis.</translation>
    </message>
    <message>
        <source>Guests are not let in any more.</source>
        <translation>Les invités ne sont plus admis.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time is asked for the password. Those who were here before come in without it.</source>
        <translation>Toute personne qui vient pour la première fois doit donner le mot de passe. Celles qui sont déjà venues entrent sans.</translation>
    </message>
    <message>
        <source>Everybody on the network can come in. Set a password to let in only those who know it.</source>
        <translation>Tout le monde sur le réseau peut entrer. Avec un mot de passe, seules les personnes qui le connaissent entrent.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Ask us before somebody comes in for the first time</source>
        <translation>Nous demander avant que quelqu’un entre pour la première fois</translation>
    </message>
    <message>
        <source>Guests come from simple programs and scripts: they have a name and nothing else, and stay out where a password is asked for or somebody has to let them in.</source>
        <translation>Les invités viennent de programmes simples et de scripts : ils ont un nom et rien d’autre, et restent dehors là où un mot de passe est demandé ou quelqu’un doit les admettre.</translation>
    </message>
    <message>
        <source>They wait until an owner or a moderator lets them in. Those who were here before come in at once.</source>
        <translation>Ils attendent qu’un propriétaire ou un modérateur les admette. Ceux qui sont déjà venus entrent aussitôt.</translation>
    </message>
    <message>
        <source>Whoever comes for the first time waits for you.</source>
        <translation>Qui vient pour la première fois attend votre accord.</translation>
    </message>
    <message>
        <source>Nobody has to wait any more.</source>
        <translation>Plus personne ne doit attendre.</translation>
    </message>
    <message>
        <source>Nobody is asked for a password.</source>
        <translation>Personne ne doit donner de mot de passe.</translation>
    </message>
</context>
<context>
    <name>GatePage</name>
    <message>
        <source>Leave this host</source>
        <translation>Quitter cet hôte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password of the host</source>
        <translation>Mot de passe de l’hôte</translation>
    </message>
    <message>
        <source>You are banned from %1</source>
        <translation>Vous êtes banni de %1</translation>
    </message>
    <message>
        <source>You were sent away from %1</source>
        <translation>Vous avez été renvoyé de %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Come back in</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>This host asks for a password of who comes for the first time. Whoever invited you knows it.</source>
        <translation>Cet hôte demande un mot de passe à qui vient pour la première fois. La personne qui vous a invité le connaît.</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>This is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. Try again in %n s.</source>
        <translation>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n&#xa0;s.</numerusform>
            <numerusform>Trop de mots de passe erronés. Réessayez dans %n&#xa0;s.</numerusform>
        </translation>
    </message>
    <message>
        <source>You were not let in to %1</source>
        <translation>Vous n’avez pas été admis sur %1</translation>
    </message>
    <message>
        <source>Waiting to be let in to %1</source>
        <translation>En attente d’admission sur %1</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>HitListModel</name>
    <message>
        <source>%1: %2</source>
        <comment>room: message</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>HostBar</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>Hôte, encore personne</translation>
    </message>
    <message numerus="yes">
        <source>Hosting for %n</source>
        <translation>
            <numerusform>Hôte pour %n personne</numerusform>
            <numerusform>Hôte pour %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostList</name>
    <message>
        <source>Hosts</source>
        <translation>Hôtes</translation>
    </message>
</context>
<context>
    <name>HostListModel</name>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>something for you</source>
        <translation>quelque chose pour vous</translation>
    </message>
</context>
<context>
    <name>HostPanel</name>
    <message>
        <source>This computer is on no network that others could reach it by.</source>
        <translation>Cet ordinateur n’est sur aucun réseau où d’autres pourraient le joindre.</translation>
    </message>
    <message>
        <source>Others on this network come in with this address, in Hubbub or in a web browser:</source>
        <translation>Sur ce réseau, les autres vous rejoignent à cette adresse, dans Hubbub ou dans un navigateur web&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>A phone comes in by its camera.</source>
        <translation>Un téléphone entre grâce à son appareil photo.</translation>
    </message>
    <message>
        <source>or say: %1</source>
        <translation>ou dites : %1</translation>
    </message>
    <message>
        <source>Link for Hubbub, with this host&apos;s key</source>
        <translation>Lien pour Hubbub, avec la clé de cet hôte</translation>
    </message>
    <message>
        <source>Six words of this host: %1</source>
        <translation>Six mots de cet hôte : %1</translation>
    </message>
</context>
<context>
    <name>InvitationList</name>
    <message>
        <source>No invitation is valid at present.</source>
        <translation>Aucune invitation valide pour l’instant.</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, le %2</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>expire le %1</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>n’expire pas</translation>
    </message>
    <message>
        <source>for any number of people</source>
        <translation>nombre de personnes illimité</translation>
    </message>
    <message>
        <source>for one more person</source>
        <translation>pour encore une personne</translation>
    </message>
    <message numerus="yes">
        <source>for %n more people</source>
        <translation>
            <numerusform>pour encore %n personne</numerusform>
            <numerusform>pour encore %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Revoke the invitation: %1</source>
        <translation>Révoquer l’invitation&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>InvitationsDialog</name>
    <message>
        <source>Invite to %1</source>
        <translation>Inviter dans %1</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Créer un lien</translation>
    </message>
    <message>
        <source>Whoever has the link of an invitation can come in.</source>
        <translation>Toute personne qui a le lien d’une invitation peut entrer.</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Après %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Une personne</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Any number of people</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>It ends</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>It lets in</source>
        <translation>Valable pour</translation>
    </message>
    <message>
        <source>Copy it now: this link is not shown again.</source>
        <translation>Copiez-le maintenant&#xa0;: ce lien ne sera plus affiché.</translation>
    </message>
    <message>
        <source>Invitations that are valid</source>
        <translation>Invitations valides</translation>
    </message>
</context>
<context>
    <name>InviteDialog</name>
    <message>
        <source>Join by invitation</source>
        <translation>Rejoindre sur invitation</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Paste the invitation that somebody has given to you.</source>
        <translation>Collez l’invitation que vous avez reçue.</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Keep the keys that it has</source>
        <translation>Garder les touches actuelles</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>It has no keys now.</source>
        <translation>Aucune touche pour le moment.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Actuellement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove its keys</source>
        <translation>Retirer les touches</translation>
    </message>
    <message>
        <source>Set back</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These keys do something in the field where you write.</source>
        <translation>Ces touches ont déjà un rôle dans le champ de saisie.</translation>
    </message>
    <message>
        <source>These keys are for writing. Press them with Ctrl or Alt, or take a key from F1 on.</source>
        <translation>Ces touches servent à écrire. Ajoutez Ctrl ou Alt, ou prenez une touche à partir de F1.</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <translation>Utiliser ces touches</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>%1 has these keys now, and would be without them.</source>
        <translation>%1 a ces touches actuellement et ne les aurait plus.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>The host that you know at this address had another key. Nothing was sent to the one that answers now.</source>
        <translation>L’hôte que vous connaissez à cette adresse avait une autre clé. Rien n’a été envoyé à celui qui répond maintenant.</translation>
    </message>
    <message>
        <source>This happens when a host was set up anew, or when another computer has got its address. It also happens when somebody wants to read what you write. Ask whoever runs the host which six words it has.</source>
        <translation>Cela arrive quand un hôte a été réinstallé ou quand un autre ordinateur a reçu son adresse. Cela arrive aussi quand quelqu’un veut lire ce que vous écrivez. Demandez à la personne qui gère l’hôte quels sont ses six mots.</translation>
    </message>
    <message>
        <source>Six words of the host before</source>
        <translation>Six mots de l’hôte d’avant</translation>
    </message>
    <message>
        <source>Six words of the host now</source>
        <translation>Six mots de l’hôte de maintenant</translation>
    </message>
    <message>
        <source>Do not connect</source>
        <translation>Ne pas se connecter</translation>
    </message>
    <message>
        <source>Connect: these words are right</source>
        <translation>Se connecter : ces mots sont les bons</translation>
    </message>
    <message>
        <source>Another host is at %1</source>
        <translation>Un autre hôte est à l’adresse %1</translation>
    </message>
</context>
<context>
    <name>KnockStrip</name>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 voudrait entrer.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait.</source>
        <translation>
            <numerusform>%n autre personne attend.</numerusform>
            <numerusform>%n autres personnes attendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in %1</source>
        <translation>Admettre %1</translation>
    </message>
    <message>
        <source>Turn away %1</source>
        <translation>Refuser %1</translation>
    </message>
</context>
<context>
    <name>LostNameDialog</name>
    <message>
        <source>A code for %1</source>
        <translation>Un code pour %1</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Créer un code</translation>
    </message>
    <message>
        <source>On the new device they choose “I have a code from my other device” where they join this host, and type the code.</source>
        <translation>Sur le nouvel appareil, la personne choisit « J’ai un code de mon autre appareil » là où elle rejoint cet hôte, et saisit le code.</translation>
    </message>
    <message>
        <source>For somebody who has lost their device and stands outside with a new one. Whoever types the code is %1 from then on, with all their rooms and messages: give it to nobody else. The log keeps that you made it.</source>
        <translation>Pour une personne qui a perdu son appareil et attend dehors avec un nouveau. Qui saisit le code est désormais %1, avec tous ses salons et messages : ne le donnez à personne d’autre. Le journal garde trace que vous l’avez créé.</translation>
    </message>
</context>
<context>
    <name>MeBar</name>
    <message>
        <source>Your availability and status</source>
        <translation>Votre disponibilité et votre statut</translation>
    </message>
    <message>
        <source>Change your name</source>
        <translation>Changer de nom</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Set a status…</source>
        <translation>Définir un statut…</translation>
    </message>
    <message>
        <source>Clear the status</source>
        <translation>Effacer le statut</translation>
    </message>
    <message>
        <source>You are %1. Change your name</source>
        <translation>Vous êtes %1. Changer de nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your status</source>
        <translation>Votre statut</translation>
    </message>
</context>
<context>
    <name>MemberListModel</name>
    <message>
        <source>%1
Somebody else here has a name that looks like this one.</source>
        <translation>%1
Quelqu’un d’autre ici porte un nom qui ressemble à celui-ci.</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>propriétaire</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modérateur</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>Here (%1)</source>
        <translation>En ligne (%1)</translation>
    </message>
    <message>
        <source>Not here (%1)</source>
        <translation>Hors ligne (%1)</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>somebody else here has a name that looks like this one</source>
        <translation>quelqu’un d’autre ici porte un nom qui ressemble à celui-ci</translation>
    </message>
</context>
<context>
    <name>MemberPane</name>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>Remove from this room</source>
        <translation>Retirer de ce salon</translation>
    </message>
    <message>
        <source>Make a member</source>
        <translation>Définir comme membre</translation>
    </message>
    <message>
        <source>Make a moderator</source>
        <translation>Définir comme modérateur</translation>
    </message>
    <message>
        <source>Make an owner</source>
        <translation>Définir comme propriétaire</translation>
    </message>
</context>
<context>
    <name>MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>React…</source>
        <translation>Réagir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>React (+)</source>
        <translation>Réagir (+)</translation>
    </message>
    <message>
        <source>Reply (R)</source>
        <translation>Répondre (R)</translation>
    </message>
    <message>
        <source>Edit (E)</source>
        <translation>Modifier (E)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MessageLayout</name>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>Il manque des messages ici. Chargement…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what he wrote</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>An earlier message</source>
        <translation>Un message plus ancien</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Réduire</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lines</source>
        <translation>
            <numerusform>Tout afficher (%n ligne)</numerusform>
            <numerusform>Tout afficher (%n lignes)</numerusform>
        </translation>
    </message>
    <message>
        <source>(edited)</source>
        <translation>(modifié)</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>ModerationDialog</name>
    <message>
        <source>Nobody has reported a message.</source>
        <translation>Personne n’a signalé de message.</translation>
    </message>
    <message>
        <source>Nobody is banned.</source>
        <translation>Personne n’est banni.</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Rien n’a encore été fait.</translation>
    </message>
    <message>
        <source>Moderate %1</source>
        <translation>Modérer %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What to look after</source>
        <translation>Ce qu’il y a à surveiller</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Signalements</translation>
    </message>
    <message>
        <source>Bans</source>
        <translation>Bannissements</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Traité</translation>
    </message>
    <message>
        <source>Reports (%1)</source>
        <translation>Signalements (%1)</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>Nobody waits to be let in.</source>
        <translation>Personne n’attend d’être admis.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Turn away</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Waiting (%1)</source>
        <translation>En attente (%1)</translation>
    </message>
</context>
<context>
    <name>ModerationList</name>
    <message>
        <source>Earlier ones</source>
        <translation>Plus anciens</translation>
    </message>
</context>
<context>
    <name>ModerationMenu</name>
    <message>
        <source>Let them write again</source>
        <translation>Laisser écrire à nouveau</translation>
    </message>
    <message>
        <source>Let them only read</source>
        <translation>Laisser seulement lire</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pendant %1</translation>
    </message>
    <message>
        <source>Role on this host</source>
        <translation>Rôle sur cet hôte</translation>
    </message>
    <message>
        <source>Send away…</source>
        <translation>Renvoyer…</translation>
    </message>
    <message>
        <source>Ban from this host…</source>
        <translation>Bannir de cet hôte…</translation>
    </message>
    <message>
        <source>They lost their device…</source>
        <translation>Appareil perdu…</translation>
    </message>
</context>
<context>
    <name>ModerationWords</name>
    <message>
        <source>%1 gave %2 the role: %3</source>
        <translation>%1 a donné à %2 le rôle : %3</translation>
    </message>
    <message>
        <source>%1 sent %2 away</source>
        <translation>%1 a renvoyé %2</translation>
    </message>
    <message>
        <source>%1 banned %2</source>
        <translation>%1 a banni %2</translation>
    </message>
    <message>
        <source>%1 lifted the ban of %2</source>
        <translation>%1 a levé le bannissement de %2</translation>
    </message>
    <message>
        <source>%1 let %2 only read</source>
        <translation>%1 a laissé %2 seulement lire</translation>
    </message>
    <message>
        <source>%1 let %2 write again</source>
        <translation>%1 a laissé %2 écrire à nouveau</translation>
    </message>
    <message>
        <source>%1 deleted a message of %2</source>
        <translation>%1 a supprimé un message de %2</translation>
    </message>
    <message>
        <source>%1 settled a report about %2</source>
        <translation>%1 a traité un signalement concernant %2</translation>
    </message>
    <message>
        <source>%1 changed who may come in</source>
        <translation>%1 a modifié qui peut entrer</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Modérateur</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>By %1, %2</source>
        <translation>Par %1, le %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>définitivement</translation>
    </message>
    <message>
        <source>with everybody from %1</source>
        <translation>avec tous ceux de %1</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message>
        <source>reported by %1, %2</source>
        <translation>signalé par %1, %2</translation>
    </message>
    <message>
        <source>%1 let in %2</source>
        <translation>%1 a admis %2</translation>
    </message>
    <message>
        <source>%1 turned away %2</source>
        <translation>%1 a refusé %2</translation>
    </message>
    <message>
        <source>%1 made a code for a new device of %2</source>
        <translation>%1 a créé un code pour un nouvel appareil de %2</translation>
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
        <translation>Sur ce réseau</translation>
    </message>
    <message>
        <source>Looking for hosts on this network…</source>
        <translation>Recherche d’hôtes sur ce réseau…</translation>
    </message>
    <message>
        <source>This computer is on no network.</source>
        <translation>Cet ordinateur n’est sur aucun réseau.</translation>
    </message>
    <message>
        <source>Nobody has answered on %1.</source>
        <translation>Personne n’a répondu sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nor have the %n hosts that you know.</source>
        <translation>
            <numerusform>L’hôte que vous connaissez non plus.</numerusform>
            <numerusform>Les %n hôtes que vous connaissez non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A host may be on another network, or behind a firewall that lets no question through: somebody there can tell you its address.</source>
        <translation>Un hôte peut être sur un autre réseau, ou derrière un pare-feu qui ne laisse passer aucune question : quelqu’un sur place peut vous donner son adresse.</translation>
    </message>
    <message>
        <source>Check the network…</source>
        <translation>Vérifier le réseau…</translation>
    </message>
</context>
<context>
    <name>NetworkAdvice</name>
    <message>
        <source>%1 (%2) looks like a VPN.</source>
        <translation>%1 (%2) semble être un VPN.</translation>
    </message>
    <message>
        <source>If others cannot be seen, leave the VPN, or let it pass the local network.</source>
        <translation>Si les autres sont invisibles, quittez le VPN ou laissez-le passer le réseau local.</translation>
    </message>
    <message>
        <source>%1 (%2) is of containers or virtual machines on this computer.</source>
        <translation>%1 (%2) sert à des conteneurs ou à des machines virtuelles sur cet ordinateur.</translation>
    </message>
    <message>
        <source>On %1 this computer is %2.</source>
        <translation>Sur %1, cet ordinateur est %2.</translation>
    </message>
    <message>
        <source>This computer is on no network that others could be on.</source>
        <translation>Cet ordinateur n’est sur aucun réseau où d’autres pourraient être.</translation>
    </message>
    <message>
        <source>Plug in the cable, or join the Wi-Fi that the others use.</source>
        <translation>Branchez le câble ou rejoignez le Wi-Fi que les autres utilisent.</translation>
    </message>
    <message>
        <source>No host runs on this computer at port %1.</source>
        <translation>Aucun hôte ne fonctionne sur cet ordinateur au port %1.</translation>
    </message>
    <message>
        <source>To be joined by others: Host here, or hubbub --host.</source>
        <translation>Pour que d’autres puissent vous rejoindre : Héberger ici, ou hubbub --host.</translation>
    </message>
    <message>
        <source>Another program has port %1.</source>
        <translation>Un autre programme occupe le port %1.</translation>
    </message>
    <message>
        <source>End it, or let Hubbub listen elsewhere: --listen [::]:7479.</source>
        <translation>Arrêtez-le, ou laissez Hubbub écouter ailleurs : --listen [::]:7479.</translation>
    </message>
    <message>
        <source>The host answers at all addresses of this computer.</source>
        <translation>L’hôte répond à toutes les adresses de cet ordinateur.</translation>
    </message>
    <message>
        <source>The host does not answer at %1.</source>
        <translation>L’hôte ne répond pas à %1.</translation>
    </message>
    <message>
        <source>Let it listen at every address: without --listen, or with --listen [::]:%1.</source>
        <translation>Laissez-le écouter à toutes les adresses : sans --listen, ou avec --listen [::]:%1.</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>Aucun pare-feu n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The firewall %1 lets in port %2.</source>
        <translation>Le pare-feu %1 laisse entrer le port %2.</translation>
    </message>
    <message>
        <source>The firewall %1 keeps others from port %2.</source>
        <translation>Le pare-feu %1 tient les autres à l’écart du port %2.</translation>
    </message>
    <message>
        <source>The firewall %1 is on. Only an administrator can see whether it lets in port %2.</source>
        <translation>Le pare-feu %1 est actif. Seul un administrateur peut voir s’il laisse entrer le port %2.</translation>
    </message>
    <message>
        <source>Other hosts have answered: %1.</source>
        <translation>D’autres hôtes ont répondu : %1.</translation>
    </message>
    <message>
        <source>On the Wi-Fi %1 nobody but the router is to be seen. It may keep its guests apart.</source>
        <translation>Sur le Wi-Fi %1, on ne voit que le routeur. Il isole peut-être ses invités les uns des autres.</translation>
    </message>
    <message>
        <source>Turn off “client isolation” in the router, or use a cable or another Wi-Fi.</source>
        <translation>Désactivez « l’isolation des clients » dans le routeur, ou utilisez un câble ou un autre Wi-Fi.</translation>
    </message>
    <message>
        <source>No other host has answered.</source>
        <translation>Aucun autre hôte n’a répondu.</translation>
    </message>
    <message>
        <source>Other computers are connected to it at this moment: %1. The way in is open.</source>
        <translation>D’autres ordinateurs y sont connectés en ce moment : %1. L’accès est ouvert.</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Looking at the network…</source>
        <translation>Examen du réseau…</translation>
    </message>
    <message>
        <source>Check the network</source>
        <translation>Vérifier le réseau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Something is in the way.</source>
        <translation>Quelque chose fait obstacle.</translation>
    </message>
    <message>
        <source>This may be in the way.</source>
        <translation>Ceci pourrait faire obstacle.</translation>
    </message>
    <message>
        <source>Nothing is in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
</context>
<context>
    <name>NewRoomDialog</name>
    <message>
        <source>New room</source>
        <translation>Nouveau salon</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Only moderators write</source>
        <translation>Seuls les modérateurs écrivent</translation>
    </message>
    <message>
        <source>Name of the room</source>
        <translation>Nom du salon</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De quoi on y parle</translation>
    </message>
    <message>
        <source>What it is about (optional)</source>
        <translation>De quoi on y parle (facultatif)</translation>
    </message>
    <message>
        <source>For everybody: it can be found and joined</source>
        <translation>Pour tous&#xa0;: chacun peut le trouver et le rejoindre</translation>
    </message>
    <message>
        <source>For those who are invited</source>
        <translation>Sur invitation seulement</translation>
    </message>
    <message>
        <source>A group of people, with or without a name</source>
        <translation>Un groupe de personnes, avec ou sans nom</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NoRoom</name>
    <message>
        <source>New room…</source>
        <translation>Nouveau salon…</translation>
    </message>
    <message>
        <source>Rooms to join…</source>
        <translation>Salons à rejoindre…</translation>
    </message>
    <message>
        <source>No room is open</source>
        <translation>Aucun salon n’est ouvert</translation>
    </message>
    <message>
        <source>Rooms where you were last</source>
        <translation>Derniers salons visités</translation>
    </message>
    <message>
        <source>Go to a room, person or command</source>
        <translation>Aller à un salon, une personne ou une commande</translation>
    </message>
    <message>
        <source>Find messages in all rooms</source>
        <translation>Chercher dans tous les salons</translation>
    </message>
    <message>
        <source>Next unread room</source>
        <translation>Salon non lu suivant</translation>
    </message>
    <message>
        <source>All keyboard shortcuts</source>
        <translation>Tous les raccourcis clavier</translation>
    </message>
    <message>
        <source>Go on in one of these:</source>
        <translation>Continuer dans l’un de ces salons&#xa0;:</translation>
    </message>
    <message>
        <source>You are in no room yet. Make one, or join one that is there.</source>
        <translation>Vous n’êtes encore dans aucun salon. Créez-en un ou rejoignez-en un.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: what they wrote</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages</source>
        <translation>
            <numerusform>%n nouveau message</numerusform>
            <numerusform>%n nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Hubbub</source>
        <translation>Hubbub</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>name in room</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>This is what a notification looks like.</source>
        <translation>Voilà à quoi ressemble une notification.</translation>
    </message>
    <message>
        <source>Hubbub is still running</source>
        <translation>Hubbub reste ouvert</translation>
    </message>
    <message>
        <source>It tells you of new messages from here. Preferences say what happens when the window is closed.</source>
        <translation>Il vous signalera d’ici les nouveaux messages. Ce qui se passe quand on ferme la fenêtre se choisit dans les préférences.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title, and the host where it is so</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 would like to come in.</source>
        <translation>%1 voudrait entrer.</translation>
    </message>
    <message>
        <source>%1 reported a message.</source>
        <translation>%1 a signalé un message.</translation>
    </message>
</context>
<context>
    <name>OpenIdentityDialog</name>
    <message>
        <source>Use another identity</source>
        <translation>Utiliser une autre identité</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>L’utiliser</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Take over an identity that you have saved. At every host you are who it was there. The identity of this computer is put aside, and not lost.</source>
        <translation>Reprenez une identité que vous avez enregistrée. Chez chaque hôte, vous serez qui elle y était. L’identité de cet ordinateur est mise de côté, sans être perdue.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Find people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody else is known on this host yet.</source>
        <translation>Personne d’autre n’est encore connu sur cet hôte.</translation>
    </message>
    <message>
        <source>Nobody is called “%1”.</source>
        <translation>Personne ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>PinnedPane</name>
    <message>
        <source>Pinned messages</source>
        <translation>Messages épinglés</translation>
    </message>
    <message>
        <source>Nothing is pinned here</source>
        <translation>Rien n’est épinglé ici</translation>
    </message>
    <message>
        <source>Pin what others should find again: with P at a message, or by its menu.</source>
        <translation>Épinglez ce que les autres doivent pouvoir retrouver&#xa0;: avec la touche P sur un message, ou depuis son menu.</translation>
    </message>
    <message>
        <source>Loading what is pinned…</source>
        <translation>Chargement des messages épinglés…</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>What is pinned shows as soon as the connection is back.</source>
        <translation>Les messages épinglés s’afficheront dès que la connexion sera rétablie.</translation>
    </message>
</context>
<context>
    <name>PreferenceActions</name>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>At a message</source>
        <translation>Sur un message</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Who wrote, and what</source>
        <translation>L’auteur et le message</translation>
    </message>
    <message>
        <source>Who wrote</source>
        <translation>L’auteur</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni l’un ni l’autre</translation>
    </message>
    <message>
        <source>Stay in the background</source>
        <translation>Rester en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>Size of text, in pixels</source>
        <translation>Taille du texte, en pixels</translation>
    </message>
    <message>
        <source>Compact: more messages and rooms at once, without pictures of people</source>
        <translation>Compact&#xa0;: plus de messages et de salons à la fois, sans les avatars</translation>
    </message>
    <message>
        <source>Key that sends a message</source>
        <translation>Touche d’envoi des messages</translation>
    </message>
    <message>
        <source>Turn :) and the like into emoji, except in code</source>
        <translation>Remplacer :) et autres smileys par des émojis, sauf dans le code</translation>
    </message>
    <message>
        <source>Show a notification when a message comes while you look elsewhere</source>
        <translation>Afficher une notification quand un message arrive pendant que vous regardez ailleurs</translation>
    </message>
    <message>
        <source>What a notification tells</source>
        <translation>Contenu des notifications</translation>
    </message>
    <message>
        <source>Play a sound with it</source>
        <translation>Jouer un son avec la notification</translation>
    </message>
    <message>
        <source>Mark the window in the task bar as well</source>
        <translation>Signaler aussi la fenêtre dans la barre des tâches</translation>
    </message>
    <message>
        <source>Do not disturb: no notifications and no sounds until you say so</source>
        <translation>Ne pas déranger&#xa0;: ni notifications ni sons jusqu’à nouvel ordre</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Start Hubbub when you log in</source>
        <translation>Lancer Hubbub à l’ouverture de votre session</translation>
    </message>
    <message>
        <source>Start without showing the window, in the background</source>
        <translation>Démarrer sans afficher la fenêtre, en arrière-plan</translation>
    </message>
    <message>
        <source>Show me as away after ten minutes without keyboard and mouse</source>
        <translation>Me signaler comme absent après dix minutes sans clavier ni souris</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Start and close</source>
        <translation>Démarrage et fermeture</translation>
    </message>
    <message>
        <source>Go to the task bar</source>
        <translation>Réduire dans la barre des tâches</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Find a preference</source>
        <translation>Rechercher une préférence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Send a test notification</source>
        <translation>Envoyer une notification de test</translation>
    </message>
    <message>
        <source>Hubbub speaks another language after its next start.</source>
        <translation>La langue changera au prochain démarrage de Hubbub.</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>Redémarrer Hubbub</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Your devices…</source>
        <translation>Vos appareils…</translation>
    </message>
    <message>
        <source>Save your identity…</source>
        <translation>Enregistrer votre identité…</translation>
    </message>
    <message>
        <source>Use another identity…</source>
        <translation>Utiliser une autre identité…</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>QR code of %1</source>
        <translation>Code QR de %1</translation>
    </message>
</context>
<context>
    <name>ReactionPopup</name>
    <message>
        <source>React with</source>
        <translation>Réagir avec</translation>
    </message>
    <message>
        <source>Thumbs up</source>
        <translation>Pouce levé</translation>
    </message>
    <message>
        <source>Heart</source>
        <translation>Cœur</translation>
    </message>
    <message>
        <source>Laughing</source>
        <translation>Rire</translation>
    </message>
    <message>
        <source>Celebrating</source>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Surprised</source>
        <translation>Surprise</translation>
    </message>
    <message>
        <source>Sad</source>
        <translation>Tristesse</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Merci</translation>
    </message>
    <message>
        <source>Looking</source>
        <translation>Regard</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report this message?</source>
        <translation>Signaler ce message ?</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Those who moderate this host see the message and your name. Its author is not told.</source>
        <translation>Les modérateurs de cet hôte voient le message et votre nom. Son auteur n’en est pas informé.</translation>
    </message>
    <message>
        <source>What is wrong with it (optional)</source>
        <translation>Ce qui ne va pas (facultatif)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
</context>
<context>
    <name>RichText</name>
    <message>
        <source>Message deleted</source>
        <translation>Message supprimé</translation>
    </message>
</context>
<context>
    <name>RoomDelegate</name>
    <message>
        <source>Draft:</source>
        <translation>Brouillon&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RoomDialogs</name>
    <message>
        <source>You can join it again at any time.</source>
        <translation>Vous pourrez le rejoindre à tout moment.</translation>
    </message>
    <message>
        <source>Nobody else is in it: once you have left, nobody can come in again.</source>
        <translation>Il n’y a que vous dans ce salon&#xa0;: après votre départ, plus personne ne pourra y entrer.</translation>
    </message>
    <message>
        <source>Only its members can let you in again. Until then you cannot read what was and will be written there.</source>
        <translation>Seuls ses membres pourront vous y faire revenir. D’ici là, vous ne pourrez lire ni ce qui y a été écrit ni ce qui le sera.</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Quitter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to another host?</source>
        <translation>Aller chez un autre hôte&#x202f;?</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>This invitation is for %1. You join that host too, and stay at this one.</source>
        <translation>Cette invitation est pour %1. Vous rejoignez aussi cet hôte et restez sur celui-ci.</translation>
    </message>
</context>
<context>
    <name>RoomEntry</name>
    <message>
        <source>private room</source>
        <translation>salon privé</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>non rejoint</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivé</translation>
    </message>
    <message>
        <source>announcements</source>
        <translation>annonces</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salons</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rooms to join</source>
        <translation>Salons à rejoindre</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n non lu</numerusform>
            <numerusform>%n non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>you are mentioned</source>
        <translation>on vous mentionne</translation>
    </message>
    <message>
        <source>draft: %1</source>
        <translation>brouillon&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: text</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
</context>
<context>
    <name>RoomListModel</name>
    <message>
        <source>types…</source>
        <translation>écrit…</translation>
    </message>
    <message>
        <source>%1 types…</source>
        <translation>%1 écrit…</translation>
    </message>
</context>
<context>
    <name>RoomMenu</name>
    <message>
        <source>Join room</source>
        <translation>Rejoindre le salon</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Room settings…</source>
        <translation>Réglages du salon…</translation>
    </message>
    <message>
        <source>About this room…</source>
        <translation>À propos de ce salon…</translation>
    </message>
    <message>
        <source>Leave room…</source>
        <translation>Quitter le salon…</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Add people…</source>
        <translation>Ajouter des personnes…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Inviter…</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>For every message</source>
        <translation>Pour chaque message</translation>
    </message>
    <message>
        <source>When I am mentioned</source>
        <translation>Quand on me mentionne</translation>
    </message>
    <message>
        <source>None: mute this room</source>
        <translation>Aucune&#xa0;: salon en sourdine</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Back to the rooms</source>
        <translation>Retour aux salons</translation>
    </message>
    <message>
        <source>More about this room</source>
        <translation>Options du salon</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n en ligne</numerusform>
            <numerusform>%n en ligne</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading earlier messages…</source>
        <translation>Chargement des messages précédents…</translation>
    </message>
    <message>
        <source>This is where %1 begins.</source>
        <translation>C’est ici que commence %1.</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Ouvrir ce lien&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” leads to</source>
        <translation>«&#xa0;%1&#xa0;» mène à&#xa0;:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Find in this room</source>
        <translation>Rechercher dans ce salon</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
</context>
<context>
    <name>RoomSettingsDialog</name>
    <message>
        <source>Room settings</source>
        <translation>Réglages du salon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RoomSettingsForm</name>
    <message>
        <source>The names of its members</source>
        <translation>Les noms de ses membres</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Stands in everybody&apos;s list of rooms.</source>
        <translation>S’affiche dans la liste des salons de chacun.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What the room is about; stands beside its name.</source>
        <translation>De quoi on parle dans le salon&#x202f;; s’affiche à côté de son nom.</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Qui peut écrire</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Tous les membres</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Les modérateurs</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Slow mode</source>
        <translation>Mode lent</translation>
    </message>
    <message>
        <source>Show who has read</source>
        <translation>Montrer qui a lu</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Accusés de lecture</translation>
    </message>
    <message>
        <source>Archive this room</source>
        <translation>Archiver ce salon</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivage</translation>
    </message>
    <message>
        <source>What members can read</source>
        <translation>Ce que les membres peuvent lire</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From when they joined</source>
        <translation>Depuis leur arrivée</translation>
    </message>
    <message>
        <source>The last messages</source>
        <translation>Les derniers messages</translation>
    </message>
    <message>
        <source>Only while they are here</source>
        <translation>Seulement en leur présence</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Nombre de messages</translation>
    </message>
    <message>
        <source>Keep messages for</source>
        <translation>Conserver les messages</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Indéfiniment</translation>
    </message>
    <message>
        <source> days</source>
        <translation> j</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conserver au plus</translation>
    </message>
    <message>
        <source>Any number</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> messages</source>
        <translation> messages</translation>
    </message>
    <message>
        <source>Moderators, for %1</source>
        <translation>Les modérateurs, pendant %1</translation>
    </message>
    <message>
        <source>Moderators, until %1</source>
        <translation>Les modérateurs, jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>message</source>
        <translation>le dernier message</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>le dernier message</numerusform>
            <numerusform>les %n derniers messages</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody on this host can find this room and join it.</source>
        <translation>Tout le monde sur cet hôte peut trouver ce salon et le rejoindre.</translation>
    </message>
    <message>
        <source>Only its members know of this room. Others come in by invitation.</source>
        <translation>Seuls ses membres connaissent ce salon. Les autres entrent sur invitation.</translation>
    </message>
    <message>
        <source>Only its members know of this group. Each of them can add others.</source>
        <translation>Seuls ses membres connaissent ce groupe. Chacun d’eux peut y ajouter des personnes.</translation>
    </message>
    <message>
        <source>Only the two of you can read this conversation.</source>
        <translation>Vous êtes les deux seules personnes à pouvoir lire cette conversation.</translation>
    </message>
    <message>
        <source>All members can write here.</source>
        <translation>Tous les membres peuvent écrire ici.</translation>
    </message>
    <message>
        <source>Moderators write here, the others read.</source>
        <translation>Les modérateurs écrivent ici, les autres lisent.</translation>
    </message>
    <message>
        <source>Messages may follow each other as fast as people write.</source>
        <translation>Les messages peuvent se suivre sans attendre.</translation>
    </message>
    <message>
        <source>After a message its author waits %1 before the next one.</source>
        <translation>Après un message, son auteur attend %1 avant le suivant.</translation>
    </message>
    <message>
        <source>Whoever joins can read everything that was written here before.</source>
        <translation>Les nouveaux venus peuvent lire tout ce qui a été écrit avant leur arrivée.</translation>
    </message>
    <message>
        <source>Whoever joins can read what is written from then on.</source>
        <translation>Les nouveaux venus peuvent lire ce qui est écrit à partir de leur arrivée.</translation>
    </message>
    <message>
        <source>Members can read the last %1, nothing older.</source>
        <translation>Les membres peuvent lire %1, rien de plus ancien.</translation>
    </message>
    <message>
        <source>Members can read only what is written while they are here.</source>
        <translation>Les membres ne peuvent lire que ce qui est écrit en leur présence.</translation>
    </message>
    <message>
        <source>Messages are deleted from the host after %1.</source>
        <translation>Les messages sont supprimés de l’hôte au bout de %1.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however old they are.</source>
        <translation>Les messages restent sur l’hôte, quelle que soit leur ancienneté.</translation>
    </message>
    <message>
        <source>The host keeps the last %1 and deletes what is older.</source>
        <translation>L’hôte conserve %1 et supprime tout ce qui est plus ancien.</translation>
    </message>
    <message>
        <source>Messages stay on the host, however many there are.</source>
        <translation>Les messages restent sur l’hôte, quel que soit leur nombre.</translation>
    </message>
    <message>
        <source>Everybody here sees who has read how far.</source>
        <translation>Chacun voit ici jusqu’où les autres ont lu.</translation>
    </message>
    <message>
        <source>Nobody here sees who has read a message.</source>
        <translation>Personne ne voit ici qui a lu un message.</translation>
    </message>
    <message>
        <source>This room is archived: it can be read, not written in.</source>
        <translation>Ce salon est archivé&#xa0;: on peut le lire, mais plus y écrire.</translation>
    </message>
    <message>
        <source>This room is in use.</source>
        <translation>Ce salon est actif.</translation>
    </message>
</context>
<context>
    <name>SaveIdentityDialog</name>
    <message>
        <source>Save your identity</source>
        <translation>Enregistrer votre identité</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La phrase secrète à nouveau</translation>
    </message>
    <message>
        <source>With this file you are the same person on another computer, or when this one is lost. Keep it safe: whoever has it and the passphrase is you.</source>
        <translation>Avec ce fichier, vous êtes la même personne sur un autre ordinateur, ou si celui-ci est perdu. Gardez-le en lieu sûr&#xa0;: quiconque le possède avec la phrase secrète est vous.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a passphrase of at least %n characters.</source>
        <translation>
            <numerusform>Choisissez une phrase secrète d’au moins %n caractère.</numerusform>
            <numerusform>Choisissez une phrase secrète d’au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are two different passphrases.</source>
        <translation>Ce sont deux phrases secrètes différentes.</translation>
    </message>
</context>
<context>
    <name>SearchHint</name>
    <message>
        <source>green tea</source>
        <translation>thé vert</translation>
    </message>
    <message>
        <source>these words, one after the other</source>
        <translation>ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <source>Anna</source>
        <translation>Anna</translation>
    </message>
    <message>
        <source>what Anna wrote</source>
        <translation>ce qu’Anna a écrit</translation>
    </message>
    <message>
        <source>Kitchen</source>
        <translation>Cuisine</translation>
    </message>
    <message>
        <source>what was written in that room</source>
        <translation>ce qui a été écrit dans ce salon</translation>
    </message>
    <message>
        <source>later than that day</source>
        <translation>après ce jour</translation>
    </message>
    <message>
        <source>earlier than that day</source>
        <translation>avant ce jour</translation>
    </message>
    <message>
        <source>what holds the address of a page</source>
        <translation>ce qui contient l’adresse d’une page</translation>
    </message>
    <message>
        <source>what is pinned</source>
        <translation>ce qui est épinglé</translation>
    </message>
    <message>
        <source>Finds messages that hold all words, whole and in any order. Names and filters narrow it down:</source>
        <translation>Trouve les messages qui contiennent tous les mots, entiers et dans n’importe quel ordre. Des noms et des filtres affinent la recherche&#xa0;:</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Find messages</source>
        <translation>Rechercher des messages</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Messages found</source>
        <translation>Messages trouvés</translation>
    </message>
    <message>
        <source>You are offline</source>
        <translation>Vous êtes hors ligne</translation>
    </message>
    <message>
        <source>The host is what searches. Try again when the connection is back.</source>
        <translation>C’est l’hôte qui fait la recherche. Réessayez quand la connexion sera rétablie.</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La recherche a échoué</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>With these filters: %1.</source>
        <translation>Avec ces filtres&#xa0;: %1.</translation>
    </message>
    <message>
        <source>In all rooms that you may read.</source>
        <translation>Dans tous les salons que vous pouvez lire.</translation>
    </message>
    <message>
        <source>In this room.</source>
        <translation>Dans ce salon.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Search all rooms</source>
        <translation>Rechercher dans tous les salons</translation>
    </message>
</context>
<context>
    <name>SearchScope</name>
    <message>
        <source>This room</source>
        <translation>Ce salon</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Tous les salons</translation>
    </message>
</context>
<context>
    <name>SendAwayDialog</name>
    <message>
        <source>Ban %1?</source>
        <translation>Bannir %1 ?</translation>
    </message>
    <message>
        <source>Send %1 away?</source>
        <translation>Renvoyer %1 ?</translation>
    </message>
    <message>
        <source>Ban</source>
        <translation>Bannir</translation>
    </message>
    <message>
        <source>Send away</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>They leave this host at once and cannot come back before the ban ends.</source>
        <translation>La personne quitte cet hôte aussitôt et ne peut pas revenir avant la fin du bannissement.</translation>
    </message>
    <message>
        <source>They leave this host at once. They may come back.</source>
        <translation>La personne quitte cet hôte aussitôt. Elle peut revenir.</translation>
    </message>
    <message>
        <source>Reason (optional); they will read it</source>
        <translation>Raison (facultatif) ; la personne la lira</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pendant %1</translation>
    </message>
    <message>
        <source>For good</source>
        <translation>Définitivement</translation>
    </message>
    <message>
        <source>Keep out everybody who comes from the same address</source>
        <translation>Refuser aussi toute personne venant de la même adresse</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>The window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No shortcut has these words.</source>
        <translation>Aucun raccourci ne contient ces mots.</translation>
    </message>
    <message>
        <source>Set all back…</source>
        <translation>Tout réinitialiser…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Rechercher un raccourci</translation>
    </message>
    <message>
        <source>Getting about</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Give every command its first keys again?</source>
        <translation>Rendre à chaque commande ses touches d’origine&#x202f;?</translation>
    </message>
    <message>
        <source>Set all back</source>
        <translation>Tout réinitialiser</translation>
    </message>
</context>
<context>
    <name>ShortcutRow</name>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fixe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>%1: %2, changed</source>
        <translation>%1&#xa0;: %2, modifié</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Salons et personnes</translation>
    </message>
    <message>
        <source>Go to a room or person</source>
        <translation>Aller à un salon ou à une personne</translation>
    </message>
    <message>
        <source>New room, or join one</source>
        <translation>Créer ou rejoindre un salon</translation>
    </message>
    <message>
        <source>New room…</source>
        <translation>Nouveau salon…</translation>
    </message>
    <message>
        <source>Join by invitation…</source>
        <translation>Rejoindre sur invitation…</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
</context>
<context>
    <name>SleepInhibitor</name>
    <message>
        <source>Hubbub hosts on this computer.</source>
        <translation>Hubbub héberge sur cet ordinateur.</translation>
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
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
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
        <translation>Discutez sur votre réseau local</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Where you were before</source>
        <translation>Espaces déjà visités</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Héberger</translation>
    </message>
    <message>
        <source>Others come to this computer, while Hubbub runs here.</source>
        <translation>Les autres se connectent à cet ordinateur, tant que Hubbub y est ouvert.</translation>
    </message>
    <message>
        <source>Host here</source>
        <translation>Héberger ici</translation>
    </message>
    <message>
        <source>Name of this place</source>
        <translation>Nom de cet espace</translation>
    </message>
    <message>
        <source>My room</source>
        <translation>Chez moi</translation>
    </message>
    <message>
        <source>%1&apos;s room</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Give this place a name that can be seen.</source>
        <translation>Donnez à cet espace un nom visible.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Retour à %1</translation>
    </message>
    <message numerus="yes">
        <source>You are at %n hosts already, as many as there can be. Leave one of them first.</source>
        <translation>
            <numerusform>Vous êtes déjà sur %n hôte, le maximum. Quittez-le d’abord.</numerusform>
            <numerusform>Vous êtes déjà sur %n hôtes, le maximum. Quittez-en un d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a host near you, or ask somebody for its address.</source>
        <translation>Choisissez un hôte près de vous, ou demandez son adresse à quelqu’un.</translation>
    </message>
    <message>
        <source>Address, link or three words</source>
        <translation>Adresse, lien ou trois mots</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Go to a room or person</source>
        <translation>Aller à un salon ou à une personne</translation>
    </message>
    <message>
        <source>Room, person or command</source>
        <translation>Salon, personne ou commande</translation>
    </message>
    <message>
        <source>Name of a room, person or command</source>
        <translation>Nom d’un salon, d’une personne ou d’une commande</translation>
    </message>
    <message>
        <source>Rooms, people and commands</source>
        <translation>Salons, personnes et commandes</translation>
    </message>
    <message>
        <source>There is no room yet. Type a name to make one.</source>
        <translation>Il n’y a encore aucun salon. Saisissez un nom pour en créer un.</translation>
    </message>
    <message>
        <source>Nothing is called that, and no room could be.</source>
        <translation>Rien ne porte ce nom, et aucun salon ne pourrait le porter.</translation>
    </message>
</context>
<context>
    <name>SwitcherModel</name>
    <message>
        <source>Make a public room of this name</source>
        <translation>Créer un salon public de ce nom</translation>
    </message>
    <message>
        <source>Make the public room %1</source>
        <translation>Créer le salon public %1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Host %1</source>
        <translation>Hôte %1</translation>
    </message>
    <message>
        <source>Command: %1</source>
        <translation>Commande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%1, seen by %n</source>
        <translation>
            <numerusform>%1, vu par %n personne</numerusform>
            <numerusform>%1, vu par %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, épinglé</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n reactions</source>
        <translation>
            <numerusform>%1, %n réaction</numerusform>
            <numerusform>%1, %n réactions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, time, text</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, not sent yet</source>
        <translation>%1, pas encore envoyé</translation>
    </message>
    <message>
        <source>%1, not sent: %2</source>
        <translation>%1, non envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Messages are missing here. Loading…</source>
        <translation>Il manque des messages ici. Chargement…</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, name: text</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Copy selected text</source>
        <translation>Copier le texte sélectionné</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Earlier wordings</source>
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Stored on the host</source>
        <translation>Enregistré sur l’hôte</translation>
    </message>
    <message>
        <source>Seen by %1</source>
        <translation>Vu par %1</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Modifié le %1</translation>
    </message>
    <message>
        <source>Copy this code</source>
        <translation>Copier ce code</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Message before or after</source>
        <translation>Message précédent ou suivant</translation>
    </message>
    <message>
        <source>Fold or unfold a long message</source>
        <translation>Replier ou déplier un long message</translation>
    </message>
    <message>
        <source>Open what is in the message</source>
        <translation>Ouvrir ce que contient le message</translation>
    </message>
    <message>
        <source>A page up or down</source>
        <translation>Une page vers le haut ou le bas</translation>
    </message>
    <message>
        <source>First or latest message</source>
        <translation>Premier ou dernier message</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Sélectionner tous les messages</translation>
    </message>
    <message>
        <source>Drop the selection, or mark as read</source>
        <translation>Annuler la sélection ou marquer comme lu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
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
        <translation>%1&#xa0;: nouveaux messages</translation>
    </message>
    <message>
        <source>%1: new messages for you</source>
        <translation>%1&#xa0;: nouveaux messages pour vous</translation>
    </message>
    <message>
        <source>%1: do not disturb</source>
        <translation>%1&#xa0;: ne pas déranger</translation>
    </message>
    <message>
        <source>Hubbub: not connected</source>
        <translation>Hubbub&#xa0;: non connecté</translation>
    </message>
    <message>
        <source>Stop hosting…</source>
        <translation>Arrêter l’hébergement…</translation>
    </message>
    <message>
        <source>Open Hubbub</source>
        <translation>Ouvrir Hubbub</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Hosting: %n people</source>
        <translation>
            <numerusform>Hôte pour %n personne</numerusform>
            <numerusform>Hôte pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hosting, alone so far</source>
        <translation>Hôte, encore personne</translation>
    </message>
</context>
<context>
    <name>TypingLine</name>
    <message>
        <source>%1 types…</source>
        <translation>%1 écrit…</translation>
    </message>
    <message>
        <source>%1 and %2 type…</source>
        <translation>%1 et %2 écrivent…</translation>
    </message>
    <message>
        <source>Several people type…</source>
        <translation>Plusieurs personnes écrivent…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>occupé</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the things in a list</comment>
        <translation>, </translation>
    </message>
</context>
</TS>
