// SPDX-License-Identifier: MIT
#include "server/membercommands.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "server/membership.h"
#include "trust/token.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

// Out of its bounds, if it is given at all.
bool isOdd(const std::optional<qint64> &number, qint64 most)
{
    return number && (*number < 1 || *number > most);
}

}

Room *MemberCommands::roomToInvite(const RoomId &id, Ref ref)
{
    Room *room = joinedRoom(id, ref);
    if (!room || room->mayInvite(member().id))
        return room;
    refuse({.code = ErrorCode::Forbidden}, ref);
    return nullptr;
}

void MemberCommands::on(const AddMembers &command, Ref ref)
{
    const Room *room = roomToInvite(command.room, ref);
    if (!room)
        return;
    if (command.members.isEmpty() || command.members.size() > Limits::membersAtOnce)
        return refuse({.code = ErrorCode::BadMessage,
                       .detail = u"field: members"_s,
                       .limit = Limits::membersAtOnce},
                      ref);
    if (room->members().count() + command.members.size() > Limits::roomMembers)
        return refuse({.code = ErrorCode::TooMany, .limit = Limits::roomMembers}, ref);
    ask(
        ref, [ids = command.members](Store &store) { return store.members(ids); },
        [this, command, ref](const QList<Member> &known) {
            if (known.size() != command.members.size())
                return refuse({.code = ErrorCode::NoSuchMember}, ref);
            add(command.room, known, ref);
        });
}

void MemberCommands::add(const RoomId &id, const QList<Member> &members, Ref ref)
{
    Room *room = m_services.rooms.find(id);
    if (!room)
        return refuse({.code = ErrorCode::NoSuchRoom}, ref);
    for (const Member &member : members) {
        if (!room->members().roleOf(member.id))
            welcome(m_services, *room, member, Role::Member);
    }
    reply(Ack{}, ref);
}

const RoomMembers::One *MemberCommands::memberOf(const Room &room, const MemberId &id, Ref ref)
{
    const RoomMembers::One *one = room.members().find(id);
    if (one && one->role)
        return one;
    refuse({.code = ErrorCode::NoSuchMember}, ref);
    return nullptr;
}

void MemberCommands::on(const RemoveMember &command, Ref ref)
{
    Room *room = roomOf(Role::Moderator, command.room, ref);
    const RoomMembers::One *one = room ? memberOf(*room, command.member, ref) : nullptr;
    if (!one)
        return;
    const bool higher = *one->role >= *room->roleOf(member().id);
    if (higher || room->facts().kind == RoomKind::Direct)
        return refuse({.code = ErrorCode::Forbidden}, ref);
    dismiss(m_services, *room, Member{one->member});
    reply(Ack{}, ref);
}

void MemberCommands::on(const SetRole &command, Ref ref)
{
    Room *room = roomOf(Role::Owner, command.room, ref);
    const RoomMembers::One *one = room ? memberOf(*room, command.member, ref) : nullptr;
    if (!one)
        return;
    const bool last = one->role == Role::Owner && room->members().owners() == 1;
    if (last && command.role != Role::Owner)
        return refuse({.code = ErrorCode::Forbidden, .detail = u"the last owner"_s}, ref);
    if (one->role != command.role)
        welcome(m_services, *room, Member{one->member}, command.role);
    reply(Ack{}, ref);
}

void MemberCommands::on(const MakeInvite &command, Ref ref)
{
    Room *room = roomToInvite(command.room, ref);
    if (!room)
        return;
    if (isOdd(command.seconds, std::chrono::seconds(Limits::inviteLife).count())
        || isOdd(command.uses, Limits::inviteUses))
        return refuse({.code = ErrorCode::BadMessage, .detail = u"field: seconds or uses"_s}, ref);
    const Time now = Protocol::now();
    const QString token = newToken();
    InviteRecord record{.room = command.room,
                        .invite = {.id = InviteId{randomId(u'i')},
                                   .by = member(),
                                   .time = now,
                                   .uses = command.uses},
                        .digest = tokenDigest(token)};
    if (command.seconds)
        record.invite.ends = now + std::chrono::seconds{*command.seconds};
    keep(m_services, *room);
    ask(
        ref,
        [record, now](Store &store) -> Result<> {
            const auto others = store.invites(record.room, now);
            if (others && others->size() >= Limits::invitesPerRoom)
                return Error{.code = ErrorCode::TooMany, .limit = Limits::invitesPerRoom};
            return others ? store.addInvite(record) : others.error();
        },
        [this, record, token, ref](auto) {
            reply(InviteMade{.room = record.room, .invite = record.invite, .token = token}, ref);
        });
}

void MemberCommands::on(const RevokeInvite &command, Ref ref)
{
    if (!roomToInvite(command.room, ref))
        return;
    ask(
        ref, [command](Store &store) { return store.removeInvite(command.room, command.invite); },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void MemberCommands::on(const FetchInvites &command, Ref ref)
{
    if (!roomToInvite(command.room, ref))
        return;
    ask(
        ref, [id = command.room](Store &store) { return store.invites(id, Protocol::now()); },
        [this, id = command.room, ref](const QList<Invite> &invites) {
            reply(InvitesPage{.room = id, .invites = invites}, ref);
        });
}

}
