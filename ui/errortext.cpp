// SPDX-License-Identifier: MIT
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace {

class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static QString sentence(const Protocol::Error &error);
    static QString tooLong(std::optional<qint64> limit);
    static QString tooMany(std::optional<qint64> limit);
    static QString tooFast(std::optional<qint64> retryAfter);
    static QString until(Protocol::Time time);
    static QString banned(const Protocol::Error &error);
    static QString withReason(const QString &sentence, const Protocol::Error &error);
};

QString ErrorText::tooLong(std::optional<qint64> limit)
{
    if (!limit)
        return tr("This text is too long.");
    return tr("This text is too long: at most %1 fit into one message.")
        .arg(QLocale{}.formattedDataSize(*limit, 0, QLocale::DataSizeTraditionalFormat));
}

// Rooms, members or invitations: whoever asked for one more knows.
QString ErrorText::tooMany(std::optional<qint64> limit)
{
    return limit
        ? tr("There are too many already: the host allows %1.").arg(QLocale{}.toString(*limit))
        : tr("There are too many already.");
}

QString ErrorText::tooFast(std::optional<qint64> retryAfter)
{
    const int seconds = int((retryAfter.value_or(0) + 999) / 1000);
    return seconds > 0 ? tr("Too many at once. Wait %n s.", nullptr, seconds)
                       : tr("Too many at once. Wait a moment.");
}

QString ErrorText::until(Protocol::Time time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return QLocale{}.toString(moment, QLocale::ShortFormat);
}

QString ErrorText::banned(const Protocol::Error &error)
{
    return error.ends ? tr("You are banned from this host until %1.").arg(until(*error.ends))
                      : tr("You are banned from this host.");
}

QString ErrorText::withReason(const QString &sentence, const Protocol::Error &error)
{
    const QString reason = error.reason.value_or(QString{}).simplified();
    return reason.isEmpty() ? sentence : tr("%1 The reason given: “%2”.").arg(sentence, reason);
}

// No default: a new code does not compile without its sentence.
QString ErrorText::sentence(const Protocol::Error &error)
{
    switch (error.code) {
    case Protocol::ErrorCode::BadJson:
    case Protocol::ErrorCode::BadMessage:
    case Protocol::ErrorCode::UnknownCommand:
        return tr("The host did not understand this program. It may be of another version.");
    case Protocol::ErrorCode::BadText:
        return tr("This text contains characters that cannot be sent.");
    case Protocol::ErrorCode::EmptyText:
        return tr("There is nothing to see in this text.");
    case Protocol::ErrorCode::TooLong:
        return tooLong(error.limit);
    case Protocol::ErrorCode::BadNonce:
        return tr("The host could not accept this message. Try again.");
    case Protocol::ErrorCode::BadCursor:
    case Protocol::ErrorCode::WrongEpoch:
        return tr("The history of this host began anew.");
    case Protocol::ErrorCode::BadName:
        return tr("Choose another name: something to see, at most 32 characters.");
    case Protocol::ErrorCode::BadRoomName:
        return tr("Choose another room name: something to see, at most 64 characters.");
    case Protocol::ErrorCode::NoSuchRoom:
        return tr("This room does not exist any more.");
    case Protocol::ErrorCode::NotJoined:
        return tr("Join the room first.");
    case Protocol::ErrorCode::TooMany:
        return tooMany(error.limit);
    case Protocol::ErrorCode::RateExceeded:
        return tooFast(error.retryAfter);
    case Protocol::ErrorCode::SignInFirst:
        return tr("The host does not know you yet. Connect again.");
    case Protocol::ErrorCode::Forbidden:
        return tr("Your role in this room does not allow it.");
    case Protocol::ErrorCode::NoSuchMessage:
        return tr("This message is not there any more.");
    case Protocol::ErrorCode::NoSuchMember:
        return tr("This person is not here any more.");
    case Protocol::ErrorCode::Archived:
        return tr("This room is archived. It can be read, but nothing can be written.");
    case Protocol::ErrorCode::BadEmoji:
        return tr("Choose one emoji.");
    case Protocol::ErrorCode::BadInvite:
        return tr("This invitation has ended, or was never one. Ask for a new one.");
    case Protocol::ErrorCode::Taken:
        return tr("Another room has this name. Choose another one.");
    case Protocol::ErrorCode::Banned:
        return withReason(banned(error), error);
    case Protocol::ErrorCode::Kicked:
        return withReason(tr("A moderator sent you away from this host."), error);
    case Protocol::ErrorCode::Muted:
        return error.ends ? tr("You may read here, but not write until %1.").arg(until(*error.ends))
                          : tr("You may read here, but not write at present.");
    case Protocol::ErrorCode::PasswordNeeded:
        return tr("This host asks for its password.");
    case Protocol::ErrorCode::NotAdmitted:
        return tr("Somebody who looks after this host said no. Ask whoever invited you.");
    case Protocol::ErrorCode::AwaitsApproval:
        return tr("Somebody who looks after this host has been asked. You come in by yourself as "
                  "soon as they say yes; keep Hubbub open.");
    case Protocol::ErrorCode::HostStopped:
        return tr(
            "Whoever hosts has ended the host. It is joined again by itself when it is back.");
    case Protocol::ErrorCode::NoGuests:
        return tr("This host lets in nobody who does not sign in.");
    case Protocol::ErrorCode::Storage:
        return tr("The host cannot store messages at present. Its disk may be full.");
    case Protocol::ErrorCode::Unreachable:
        return tr("The host does not answer. Check the address, and that both of you are on the "
                  "same network.");
    case Protocol::ErrorCode::CannotListen:
        return tr("The port is taken: another host may be running on this computer.");
    case Protocol::ErrorCode::FolderUnusable:
        return tr("The folder for messages cannot be written.");
    case Protocol::ErrorCode::FolderInUse:
        return tr("A host with these messages is running already.");
    case Protocol::ErrorCode::DatabaseNewer:
        return tr("The messages here were written by a newer version of Hubbub. Update this one.");
    case Protocol::ErrorCode::DatabaseDamaged:
        return tr("The stored messages are damaged. Nothing was changed.");
    case Protocol::ErrorCode::BadLink:
        return tr("This is not an address. It looks like 192.168.1.20 or hubbub://host:7478/room.");
    case Protocol::ErrorCode::TimedOut:
        return tr("The host did not answer in time.");
    case Protocol::ErrorCode::OtherHost:
        return tr("At this address is another host than before. Nothing was sent to it.");
    case Protocol::ErrorCode::WrongHost:
        return tr("At this address is not the host that the link leads to. Nothing was sent to it. "
                  "Ask for a new link.");
    case Protocol::ErrorCode::BadProof:
        return tr("The host could not make sure that it is you. Connect again.");
    case Protocol::ErrorCode::BadCode:
        return tr("This code is not right, or has ended. Get a new one on your other device.");
    case Protocol::ErrorCode::NoSuchDevice:
        return tr("This device is not yours any more.");
    case Protocol::ErrorCode::DeviceRemoved:
        return tr("This device was removed on another device of yours.");
    case Protocol::ErrorCode::BadIdentity:
        return tr(
            "The file holds no identity, or is damaged. The preferences take over a saved one.");
    case Protocol::ErrorCode::IdentityNotKept:
        return tr("The identity cannot be read or written.");
    case Protocol::ErrorCode::WrongPassphrase:
        return tr("This is not the passphrase of the file.");
    }
    return {};
}

}

QString errorText(const Protocol::Error &error)
{
    return ErrorText::sentence(error);
}
