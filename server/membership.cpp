// SPDX-License-Identifier: MIT
#include "server/membership.h"

#include "server/accounts.h"
#include "server/bulletin.h"
#include "server/logging.h"
#include "store/storethread.h"

using namespace Protocol;

namespace Server {

namespace {

void complain(const Result<> &stored)
{
    if (!stored)
        qCWarning(lcServer) << "a room or membership is not stored:" << stored.error().detail;
}

// A public room that is not stored yet brings its members with its first text.
template <class Question>
void store(const Services &services, const Room &room, Question question)
{
    if (room.isKept())
        services.store.ask(&services.bulletin, std::move(question), complain);
}

// A room whose last owner left is not without one while anybody is there.
void findHeir(const Services &services, Room &room)
{
    if (room.facts().kind == RoomKind::Direct || room.members().owners() > 0)
        return;
    if (const RoomMembers::One *heir = room.members().heir())
        welcome(services, room, Member{heir->member}, Role::Owner);
}

}

void welcome(const Services &services, Room &room, const Member &member, Role role)
{
    const bool fresh = !room.members().roleOf(member.id);
    const MemberRecord record{
        .member = member, .role = role, .joined = room.newest(), .read = room.newest()};
    room.members().put(record);
    store(services, room,
          [stored = RoomRecord{.id = room.id(), .facts = room.facts(), .members = {record}}](
              Store &store) { return store.save(stored); });
    const MemberAdded added{.room = room.id(), .member = member, .role = role};
    if (fresh && !room.isPublic())
        services.bulletin.tellMember(
            member.id, RoomOpened{.room = room.id(), .facts = room.facts(), .with = room.with()});
    services.bulletin.tellMember(member.id, added);
    if (!fresh || !room.isPublic()) // else presence says it to many
        services.bulletin.tellRoom(room, added);
}

void keep(const Services &services, Room &room)
{
    if (room.isKept())
        return;
    room.keep();
    store(services, room, [stored = room.record()](Store &store) { return store.save(stored); });
}

void dismiss(const Services &services, Room &room, const Member &member)
{
    const bool owned = room.allows(member.id, Role::Owner);
    room.members().remove(member.id);
    const MemberRemoved removed{.room = room.id(), .member = member.id};
    services.bulletin.tellRoom(room, removed);
    services.bulletin.tellMember(member.id, removed);
    if (!room.isPublic())
        services.bulletin.tellMember(member.id, RoomClosed{room.id()});
    store(services, room,
          [id = room.id(), who = member.id](Store &store) { return store.removeMember(id, who); });
    if (owned)
        findHeir(services, room);
    if (Account *account = services.accounts.find(member.id))
        account->expel(room.id());
}

}
