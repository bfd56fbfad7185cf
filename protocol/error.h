// SPDX-License-Identifier: MIT
// What can go wrong, as one table: code, name on the wire, whether trying again can help.
#pragma once

#include "protocol/time.h"

#include <optional>
#include <QString>
#include <span>

namespace Protocol {

enum class ErrorCode
{
    // Of a command; they travel in a refusal.
    BadJson,
    BadMessage,
    UnknownCommand,
    BadText,
    EmptyText,
    TooLong,
    BadNonce,
    BadCursor,
    WrongEpoch,
    BadName,
    BadRoomName,
    NoSuchRoom,
    NotJoined,
    TooMany,
    RateExceeded,
    SignInFirst,
    Forbidden,
    NoSuchMessage,
    NoSuchMember,
    Archived,
    BadEmoji,
    BadInvite,
    Taken,
    BadProof,
    BadCode,
    NoSuchDevice,
    Banned,
    Muted,
    PasswordNeeded,
    NotAdmitted,
    NoGuests,
    Storage,
    // Of this end alone.
    Unreachable,
    CannotListen,
    FolderUnusable,
    FolderInUse,
    DatabaseNewer,
    DatabaseDamaged,
    BadLink,
    TimedOut,
    OtherHost,
    WrongHost,
    DeviceRemoved,
    BadIdentity,
    IdentityNotKept,
    WrongPassphrase,
    Kicked,
    AwaitsApproval,
    HostStopped,
};

struct ErrorRow
{
    ErrorCode code;
    const char *wireName;
    bool temporary; // the same command may succeed later
    const char *meaning;
};

const ErrorRow &rowOf(ErrorCode code);
QString wireName(ErrorCode code);
std::optional<ErrorCode> errorCodeFrom(const QString &wireName);

struct Error
{
    ErrorCode code;
    QString detail = {}; // for the log and for developers; people read ui/errortext
    std::optional<qint64> limit = {};
    std::optional<qint64> retryAfter = {}; // ms
    std::optional<Time> ends = {};
    std::optional<QString> reason = {}; // in the words of a person

    friend bool operator==(const Error &, const Error &) = default;
};

// Every row, in the order of ErrorCode. Those before Unreachable travel in refusals.
std::span<const ErrorRow> errorTable();

}
