// SPDX-License-Identifier: MIT
#include "server/roomregistry.h"

#include "protocol/limits.h"
#include "protocol/names.h"

#include <algorithm>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

void RoomRegistry::load(const QList<RoomRecord> &records)
{
    for (const RoomRecord &record : records)
        insert(record, true);
    if (!m_byName.contains(u"lobby"_s))
        insert({.id = RoomId{randomId(u'r')}, .facts = {.name = u"lobby"_s}}, true);
}

Result<Room *> RoomRegistry::open(const QString &name)
{
    if (Room *room = m_byName.value(name))
        return room;
    if (m_held.contains(name))
        return Error{.code = ErrorCode::Storage, .retryAfter = 1000};
    if (isFull())
        return Error{.code = ErrorCode::TooMany, .limit = Limits::rooms};
    Room *room = insert({.id = RoomId{randomId(u'r')}, .facts = {.name = name}}, false);
    emit opened(*room);
    return room;
}

Result<Room *> RoomRegistry::add(const RoomRecord &record)
{
    if (Room *room = m_byId.value(record.id))
        return room;
    if (isFull())
        return Error{.code = ErrorCode::TooMany, .limit = Limits::rooms};
    Room *room = insert(record, true);
    emit opened(*room);
    return room;
}

void RoomRegistry::rename(const Member &member)
{
    for (auto &[id, room] : m_rooms)
        room.members().rename(member);
}

void RoomRegistry::change(Room &room, const RoomFacts &facts)
{
    if (room.isPublic())
        m_byName.remove(room.name());
    room.setFacts(facts);
    if (room.isPublic())
        m_byName.insert(room.name(), &room);
    emit changed(room);
}

// The store keeps the rule until the room is changed again: it has ended whenever it is read.
void RoomRegistry::endRules(Time now)
{
    for (auto &[id, room] : m_rooms) {
        if (!room.facts().postingEnds || *room.facts().postingEnds > now)
            continue;
        RoomFacts facts = room.facts();
        facts.posting = Posting::All;
        facts.postingEnds = {};
        room.plan(facts);
        change(room, facts);
    }
}

void RoomRegistry::release(Room &room)
{
    if (room.isKept() || !room.isEmpty())
        return;
    const RoomId id = room.id();
    m_byName.remove(room.name());
    m_byId.remove(id);
    m_rooms.erase(id);
    emit closed(id);
}

bool RoomRegistry::isTaken(const QString &name, const RoomId &by) const
{
    const Room *room = m_byName.value(name);
    return m_held.contains(name) || (room && room->id() != by);
}

qsizetype RoomRegistry::ownedBy(const MemberId &member) const
{
    return std::ranges::count_if(m_rooms, [&](const auto &entry) {
        return entry.second.facts().kind != RoomKind::Direct
            && entry.second.allows(member, Role::Owner);
    });
}

QList<const Room *> RoomRegistry::visibleTo(const MemberId &member, const RoomId &after,
                                            qsizetype limit) const
{
    QList<const Room *> rooms;
    for (auto it = m_rooms.upper_bound(after); it != m_rooms.end() && rooms.size() < limit; ++it) {
        if (it->second.isVisibleTo(member))
            rooms.append(&it->second);
    }
    return rooms;
}

Room *RoomRegistry::insert(const RoomRecord &record, bool kept)
{
    Room *room = &m_rooms.try_emplace(record.id, record, kept, m_staff).first->second;
    if (room->isPublic())
        m_byName.insert(room->name(), room);
    m_byId.insert(record.id, room);
    return room;
}

}
