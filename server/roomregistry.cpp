// SPDX-License-Identifier: MIT
#include "server/roomregistry.h"

#include "protocol/limits.h"
#include "protocol/names.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

void RoomRegistry::load(const QList<RoomRecord> &records)
{
    for (const RoomRecord &record : records)
        insert(record, true);
    if (!m_byName.contains(u"lobby"_s))
        insert({.id = RoomId{randomId(u'r')}, .name = u"lobby"_s}, true);
}

Result<Room *> RoomRegistry::open(const QString &name)
{
    if (Room *room = m_byName.value(name))
        return room;
    if (m_rooms.size() >= Limits::rooms)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::rooms};
    Room *room = insert({.id = RoomId{randomId(u'r')}, .name = name}, false);
    emit opened(room->summary());
    return room;
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

QList<RoomSummary> RoomRegistry::summariesAfter(const RoomId &after, qsizetype limit) const
{
    QList<RoomSummary> summaries;
    for (auto it = m_rooms.upper_bound(after); it != m_rooms.end() && summaries.size() < limit;
         ++it)
        summaries.append(it->second.summary());
    return summaries;
}

Room *RoomRegistry::insert(RoomRecord record, bool kept)
{
    const auto id = record.id;
    Room *room = &m_rooms.try_emplace(id, std::move(record), kept).first->second;
    m_byName.insert(room->name(), room);
    m_byId.insert(id, room);
    return room;
}

}
