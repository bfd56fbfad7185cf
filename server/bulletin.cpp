// SPDX-License-Identifier: MIT
#include "server/bulletin.h"

#include "server/accounts.h"
#include "server/archive.h"
#include "server/groupmanager.h"
#include "server/logging.h"
#include "server/roomregistry.h"
#include "store/storethread.h"

#include <algorithm>

using namespace Protocol;

namespace Server {

Bulletin::Bulletin(RoomRegistry &rooms, GroupManager &groups, Accounts &accounts, Archive &archive,
                   StoreThread &store)
    : m_rooms(rooms), m_groups(groups), m_store(store)
{
    connect(&rooms, &RoomRegistry::opened, this, &Bulletin::opened);
    connect(&rooms, &RoomRegistry::changed, this, &Bulletin::changed);
    connect(&rooms, &RoomRegistry::closed, this,
            [this](const RoomId &room) { m_groups.send(hallGroup(), RoomClosed{room}); });
    connect(&accounts, &Accounts::changed, this, &Bulletin::personChanged);
    connect(&archive, &Archive::appended, this, &Bulletin::posted);
}

void Bulletin::tellRoom(const Room &room, const Message &event)
{
    m_groups.send(eventGroup(room.id()), event);
}

// One event for all, unless the message is hidden from some.
void Bulletin::tellReaders(const Room &room, qint64 seq, const Message &event)
{
    if (room.facts().history == HistoryRule::All)
        return tellRoom(room, event);
    const auto here = room.members().here();
    const auto mayRead = [&](const MemberId &id) { return room.readerFor(id).from <= seq; };
    if (std::ranges::all_of(here, mayRead))
        return tellRoom(room, event);
    for (const MemberId &id : here) {
        if (mayRead(id))
            tellMember(id, event);
    }
}

void Bulletin::tellMember(const MemberId &member, const Message &event)
{
    m_groups.send(memberGroup(member), event);
}

void Bulletin::opened(const Room &room)
{
    tellAll(room, RoomOpened{.room = room.id(), .facts = room.facts(), .with = room.with()});
}

void Bulletin::changed(const Room &room)
{
    tellAll(room, RoomChanged{.room = room.id(), .facts = room.facts()});
}

void Bulletin::tellAll(const Room &room, const Message &event)
{
    if (room.isPublic())
        return m_groups.send(hallGroup(), event);
    for (const MemberRecord &record : room.members().records())
        tellMember(record.member.id, event);
}

// A public room is stored with its first text; those who are in it by then are its members.
void Bulletin::posted(const TextPosted &event)
{
    Room *room = m_rooms.find(event.room);
    if (!room)
        return; // nobody is there
    room->advance(event);
    m_groups.send(room->textGroup(), event);
    if (event.seq == 1 && room->members().count() > 0)
        m_store.ask(
            this, [record = room->record()](Store &store) { return store.save(record); },
            [](const Result<> &saved) {
                if (!saved)
                    qCWarning(lcServer) << "members are not stored:" << saved.error().detail;
            });
}

void Bulletin::personChanged(const Person &person)
{
    m_groups.send(peopleGroup(), PersonChanged{person});
    if (person.availability == Availability::Offline)
        m_store.ask(
            this,
            [id = person.id, seen = *person.seen](Store &store) { return store.left(id, seen); },
            [](const Result<> &) { /* the last time stands */ });
}

}
