// SPDX-License-Identifier: MIT
#include "protocol/error.h"

#include <algorithm>

namespace Protocol {

namespace {

using enum ErrorCode;

constexpr ErrorRow table[] = {
    {BadJson, "bad_json", false, "not one well-formed JSON document, or nested too deeply"},
    {BadMessage, "bad_message", false, "not an object, a field is missing or of the wrong kind"},
    {UnknownCommand, "unknown", false, "no such command"},
    {BadText, "bad_text", false, "control characters or broken Unicode in a text"},
    {EmptyText, "empty", false, "nothing visible in the text"},
    {TooLong, "too_long", false, "the text is longer than `limit` bytes of UTF-8"},
    {BadNonce, "bad_nonce", false, "the nonce is empty or longer than `limit`"},
    {BadCursor, "bad_seq", false, "the place asked for is no place, or more than one is given"},
    {WrongEpoch, "epoch", false, "the numbering began anew; forget the cursors of this host"},
    {BadName, "bad_name", false, "nothing visible in the name, or longer than `limit` characters"},
    {BadRoomName, "bad_room", false, "not a room name, see Names"},
    {NoSuchRoom, "no_room", false, "there is no such room"},
    {NotJoined, "not_joined", false, "join the room first"},
    {TooMany, "too_many", true, "more than `limit` of them"},
    {RateExceeded, "rate", true, "too fast; again after `retryAfter` ms"},
    {SignInFirst, "login", false, "say hello first, and once"},
    {Forbidden, "forbidden", false, "your role in the room does not allow it"},
    {NoSuchMessage, "no_message", false, "there is no such message, or not for you"},
    {NoSuchMember, "no_member", false, "there is no such member, or not in this room"},
    {Archived, "archived", false, "the room is archived: it can be read only"},
    {BadEmoji, "bad_emoji", false, "not one emoji"},
    {BadInvite, "bad_invite", false, "no such invitation, or it has ended"},
    {Taken, "taken", false, "another room goes by this name"},
    {BadProof, "bad_proof", false, "the key was not proved: sign what Signing in says, over TLS"},
    {BadCode, "bad_code", false, "no such code, or it has ended"},
    {NoSuchDevice, "no_device", false, "there is no such device of yours"},
    {Banned, "banned", false, "you may not come in until `ends`, or for good; see `reason`"},
    {Muted, "muted", false, "you may read and not write until `ends`"},
    {PasswordNeeded, "password", false,
     "hello has to bring the password of the host; a wrong one counts, see `retryAfter`"},
    {NotAdmitted, "not_admitted", false, "somebody who moderates said no to letting you in"},
    {NoGuests, "no_guests", false, "only who signs in may come in"},
    {Storage, "storage", true, "the host cannot store it at present; nothing was posted"},
    {Unreachable, "unreachable", true, "the host does not answer"},
    {CannotListen, "cannot_listen", false, "the port is taken or not allowed"},
    {FolderUnusable, "folder_unusable", false, "the data folder cannot be written"},
    {FolderInUse, "folder_in_use", false, "another host uses the data folder"},
    {DatabaseNewer, "database_newer", false, "the database is of a newer version"},
    {DatabaseDamaged, "database_damaged", false, "the database is damaged"},
    {BadLink, "bad_link", false, "not an address or link"},
    {TimedOut, "timed_out", true, "no reply in time"},
    {OtherHost, "other_host", false, "the host at this address has another key than before"},
    {WrongHost, "wrong_host", false, "the host has not the key that the link names"},
    {DeviceRemoved, "device_removed", false, "another device of the same person removed this one"},
    {BadIdentity, "bad_identity", false, "the file holds no identity, or a damaged one"},
    {IdentityNotKept, "identity_not_kept", false, "the identity cannot be read or written"},
    {WrongPassphrase, "wrong_passphrase", false, "the identity opens with another passphrase"},
    {Kicked, "kicked", false, "sent away, and free to come back"},
    {AwaitsApproval, "awaits_approval", true, "somebody who moderates is asked to let us in"},
    {HostStopped, "host_stopped", true, "whoever hosts has ended the host"},
};

}

std::span<const ErrorRow> errorTable()
{
    return table;
}

const ErrorRow &rowOf(ErrorCode code)
{
    const auto &row = table[size_t(code)];
    Q_ASSERT(row.code == code);
    return row;
}

QString wireName(ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).wireName);
}

std::optional<ErrorCode> errorCodeFrom(const QString &wireName)
{
    const auto row = std::ranges::find_if(
        table, [&](const ErrorRow &r) { return wireName == QLatin1StringView(r.wireName); });
    return row == std::end(table) ? std::nullopt : std::optional{row->code};
}

}
