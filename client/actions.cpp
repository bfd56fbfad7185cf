// SPDX-License-Identifier: MIT
#include "client/actions.h"

#include "client/emojicodes.h"
#include "protocol/emoji.h"
#include "protocol/text.h"

namespace Client {

using namespace Protocol;
using Effort = Requests::Effort;

Actions::Actions(Requests &requests, QObject *parent) : QObject(parent), m_requests(requests)
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
    question<EditsPage>(FetchEdits{.room = room, .seq = seq}, &Actions::editsFetched);
}

void Actions::editRoom(const EditRoom &change)
{
    command(change, [this, room = change.room] { emit roomEdited(room); });
}

void Actions::addMembers(const RoomId &room, const QList<MemberId> &members)
{
    command(AddMembers{.room = room, .members = members}, [=, this] { emit membersAdded(room); });
}

void Actions::removeMember(const RoomId &room, const MemberId &member)
{
    command(RemoveMember{.room = room, .member = member});
}

void Actions::setRole(const RoomId &room, const MemberId &member, Role role)
{
    command(SetRole{.room = room, .member = member, .role = role});
}

void Actions::makeInvite(const MakeInvite &invite)
{
    question<InviteMade>(invite, &Actions::inviteMade);
}

void Actions::revokeInvite(const RoomId &room, const InviteId &invite)
{
    command(RevokeInvite{.room = room, .invite = invite}, [=, this] { emit inviteRevoked(room); });
}

void Actions::fetchInvites(const RoomId &room)
{
    question<InvitesPage>(FetchInvites{.room = room}, &Actions::invitesFetched);
}

void Actions::setPresence(Availability availability, const QString &status)
{
    SetPresence presence{.availability = availability};
    if (!status.isEmpty())
        presence.status = status;
    command(presence);
}

// Any answer but a refusal says that it is done.
void Actions::command(Message command, std::function<void()> done)
{
    if (!m_online)
        return emit failed({.code = ErrorCode::Unreachable});
    m_requests.ask(std::move(command), Effort::Once,
                   [this, done = std::move(done)](const Requests::Answer &answer) {
                       if (!answer)
                           emit failed(answer.error());
                       else if (done)
                           done();
                   });
}

template <class Reply>
void Actions::question(Message command, void (Actions::*answered)(const Reply &))
{
    if (!m_online)
        return emit failed({.code = ErrorCode::Unreachable});
    m_requests.ask<Reply>(std::move(command), Effort::Once,
                          [this, answered](const Result<Reply> &reply) {
                              if (reply)
                                  emit(this->*answered)(*reply);
                              else
                                  emit failed(reply.error());
                          });
}

}
