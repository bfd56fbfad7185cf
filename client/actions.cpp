// SPDX-License-Identifier: MIT
#include "client/actions.h"

#include "client/emojicodes.h"
#include "protocol/emoji.h"
#include "protocol/text.h"

namespace Client {

using namespace Protocol;

Actions::Actions(Requests &requests, QObject *parent) : Asker(requests, parent)
{ }

void Actions::editText(const RoomId &room, qint64 seq, const QString &text)
{
    const auto checked = checkedText(withEmoji(text));
    if (!checked)
        return emit failed(checked.error());
    command(EditText{.room = room, .seq = seq, .text = *checked});
}

void Actions::deleteText(const RoomId &room, qint64 seq)
{
    command(DeleteText{.room = room, .seq = seq});
}

void Actions::react(const RoomId &room, qint64 seq, const QString &emoji, bool on)
{
    const auto checked = checkedEmoji(emoji);
    if (!checked)
        return emit failed(checked.error());
    command(SetReaction{.room = room, .seq = seq, .emoji = *checked, .on = on});
}

void Actions::pin(const RoomId &room, qint64 seq, bool on)
{
    command(SetPin{.room = room, .seq = seq, .on = on});
}

void Actions::fetchEdits(const RoomId &room, qint64 seq)
{
    question(FetchEdits{.room = room, .seq = seq}, &Actions::editsFetched);
}

void Actions::editRoom(const EditRoom &change, const Answered &answered)
{
    command(change, answered);
}

void Actions::addMembers(const RoomId &room, const QList<MemberId> &members,
                         const Answered &answered)
{
    command(AddMembers{.room = room, .members = members}, answered);
}

void Actions::removeMember(const RoomId &room, const MemberId &member)
{
    command(RemoveMember{.room = room, .member = member});
}

void Actions::setRole(const RoomId &room, const MemberId &member, Role role)
{
    command(SetRole{.room = room, .member = member, .role = role});
}

void Actions::makeInvite(const MakeInvite &invite, const Answered &answered)
{
    question(invite, &Actions::inviteMade, answered);
}

void Actions::revokeInvite(const RoomId &room, const InviteId &invite, const Answered &answered)
{
    command(RevokeInvite{.room = room, .invite = invite}, answered);
}

void Actions::fetchInvites(const RoomId &room, const Answered &answered)
{
    question(FetchInvites{.room = room}, &Actions::invitesFetched, answered);
}

void Actions::linkDevice(const Answered &answered)
{
    question<DeviceCode>(LinkDevice{}, &Actions::deviceCodeMade, answered);
}

void Actions::fetchDevices(const Answered &answered)
{
    question<DevicesPage>(FetchDevices{}, &Actions::devicesFetched, answered);
}

void Actions::removeDevice(const DeviceId &device, const Answered &answered)
{
    command(RemoveDevice{device}, answered);
}

void Actions::setPresence(Availability availability, const QString &status)
{
    SetPresence presence{.availability = availability};
    if (!status.isEmpty())
        presence.status = status;
    command(presence);
}

}
