// SPDX-License-Identifier: MIT
#include "server/roomcommands.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "server/membership.h"
#include "server/roomfacts.h"
#include "trust/token.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

// What goes wrong within is undone as one.
Result<RoomRecord> stored(Store &store, RoomRecord record, const QList<MemberId> &members)
{
    const auto known = store.members(members);
    if (!known)
        return known.error();
    for (const Member &member : *known)
        record.members.append({.member = member});
    if (record.members.size() != members.size() + 1)
        return ErrorCode::NoSuchMember;
    if (record.facts.kind == RoomKind::Direct)
        return store.direct(record);
    if (const auto saved = store.save(record); !saved)
        return saved.error();
    return record;
}

}

void RoomCommands::on(const JoinRoom &command, Ref ref)
{
    const int ways =
        command.room.has_value() + command.name.has_value() + command.invite.has_value();
    if (ways != 1)
        return refuse({.code = ErrorCode::BadMessage, .detail = u"room, name or invite, one"_s},
                      ref);
    if (command.invite)
        return useInvite(*command.invite, ref);
    const auto room = roomFor(command);
    if (!room)
        return refuse(room.error(), ref);
    enter(**room, ref);
}

Result<Room *> RoomCommands::roomFor(const JoinRoom &command)
{
    if (command.room) {
        Room *room = m_services.rooms.find(*command.room);
        if (!room || !room->isVisibleTo(member().id))
            return ErrorCode::NoSuchRoom;
        return room;
    }
    const auto name = cleanRoomName(*command.name);
    if (!name)
        return name.error();
    if (Room *room = m_services.rooms.find(*name))
        return room;
    if (m_session.roomCount() >= Limits::roomsPerSession)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::roomsPerSession};
    return m_session.open(*name);
}

void RoomCommands::useInvite(const QString &token, Ref ref)
{
    if (m_session.roomCount() >= Limits::roomsPerSession) // else it would be used for nothing
        return refuse({.code = ErrorCode::TooMany, .limit = Limits::roomsPerSession}, ref);
    ask(
        ref,
        [digest = tokenDigest(token), id = member().id](Store &store) {
            return store.useInvite(digest, id, Protocol::now());
        },
        [this, ref](const RoomId &id) {
            if (Room *room = m_services.rooms.find(id))
                enter(*room, ref);
            else
                refuse({.code = ErrorCode::BadInvite}, ref);
        });
}

Result<> RoomCommands::mayEnter(const Room &room) const
{
    if (m_session.roomCount() >= Limits::roomsPerSession)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::roomsPerSession};
    if (!room.members().roleOf(member().id) && room.members().count() >= Limits::roomMembers)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::roomMembers};
    return {};
}

// The first one in a room that was not there is its owner.
void RoomCommands::enter(Room &room, Ref ref)
{
    if (!m_session.isIn(room.id())) {
        if (const auto allowed = mayEnter(room); !allowed)
            return refuse(allowed.error(), ref);
        if (!room.members().roleOf(member().id))
            welcome(m_services, room, member(),
                    !room.isKept() && room.isEmpty() ? Role::Owner : Role::Member);
        m_session.listen(room); // to its own coming too
        m_session.enter(room);
    }
    reply(room.enteredBy(member().id), ref);
}

void RoomCommands::on(const CreateRoom &command, Ref ref)
{
    if (const auto allowed = m_session.mayMakeRoom(); !allowed)
        return refuse(allowed.error(), ref);
    const auto record = recordOf(command);
    if (!record)
        return refuse(record.error(), ref);
    create(*record, command.members.value_or(QList<MemberId>{}), ref);
}

Result<RoomRecord> RoomCommands::recordOf(const CreateRoom &command) const
{
    auto facts = factsOf(command);
    if (!facts)
        return facts.error();
    const auto others = command.members.value_or(QList<MemberId>{});
    const bool direct = facts->kind == RoomKind::Direct;
    const bool odd = direct ? others.size() != 1 : others.size() > Limits::membersAtOnce;
    if (odd || others.contains(member().id))
        return Error{.code = ErrorCode::BadMessage, .detail = u"field: members"_s};
    if (facts->kind == RoomKind::Public && m_services.rooms.isTaken(facts->name, {}))
        return ErrorCode::Taken;
    if (m_session.roomCount() >= Limits::roomsPerSession)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::roomsPerSession};
    if (m_services.rooms.isFull())
        return Error{.code = ErrorCode::TooMany, .limit = Limits::rooms};
    if (!direct && m_services.rooms.ownedBy(member().id) >= Limits::roomsOwned)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::roomsOwned};
    const Role role = direct ? Role::Member : Role::Owner;
    return RoomRecord{.id = RoomId{randomId(u'r')},
                      .facts = *std::move(facts),
                      .members = {{.member = member(), .role = role}}};
}

void RoomCommands::create(const RoomRecord &record, const QList<MemberId> &members, Ref ref)
{
    const RoomFacts facts = record.facts;
    if (facts.kind == RoomKind::Public)
        m_services.rooms.hold(facts.name);
    change(
        ref, [record, members](Store &store) { return stored(store, record, members); },
        [&rooms = m_services.rooms, facts](const Result<RoomRecord> &made) {
            if (facts.kind == RoomKind::Public)
                rooms.letGo(facts.name);
            if (made)
                (void)rooms.add(*made);
        },
        [this, ref](const RoomRecord &made) {
            if (Room *room = m_services.rooms.find(made.id))
                enter(*room, ref);
            else
                refuse({.code = ErrorCode::TooMany, .limit = Limits::rooms}, ref);
        });
}

// What a group is called is up to all in it; its rules are not.
bool RoomCommands::mayEdit(const Room &room, const EditRoom &command) const
{
    const RoomKind kind = room.facts().kind;
    const bool naming = kind == RoomKind::Group && namesOnly(command);
    return kind != RoomKind::Direct
        && room.allows(member().id, naming ? Role::Member : Role::Moderator);
}

void RoomCommands::on(const EditRoom &command, Ref ref)
{
    Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    if (!mayEdit(*room, command))
        return refuse({.code = ErrorCode::Forbidden}, ref);
    const auto facts = changed(room->planned(), command);
    if (!facts)
        return refuse(facts.error(), ref);
    const bool renamed = room->isPublic() && facts->name != room->planned().name;
    if (renamed && m_services.rooms.isTaken(facts->name, room->id()))
        return refuse({.code = ErrorCode::Taken}, ref);
    if (renamed)
        m_services.rooms.hold(facts->name);
    keep(m_services, *room);
    room->plan(*facts);
    save({.id = room->id(), .facts = *facts}, renamed, ref);
}

void RoomCommands::save(const RoomRecord &record, bool renamed, Ref ref)
{
    change(
        ref, [record](Store &store) { return store.save(record); },
        [&rooms = m_services.rooms, record, renamed](const Result<> &saved) {
            if (renamed)
                rooms.letGo(record.facts.name);
            Room *room = rooms.find(record.id);
            if (room && saved)
                rooms.change(*room, record.facts);
            else if (room)
                room->plan(room->facts());
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void RoomCommands::on(const LeaveRoom &command, Ref ref)
{
    Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    if (room->facts().kind == RoomKind::Direct)
        return refuse({.code = ErrorCode::Forbidden}, ref);
    dismiss(m_services, *room, member());
    reply(Ack{}, ref); // last: a socket that fails of it ends the session, which lets go of rooms
}

}
