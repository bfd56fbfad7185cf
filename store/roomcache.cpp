// SPDX-License-Identifier: MIT
#include "store/roomcache.h"

using namespace Protocol;

const RoomRow *RoomCache::find(const RoomId &id) const
{
    const auto found = m_rooms.constFind(id);
    return found == m_rooms.cend() ? nullptr : &*found;
}

const RoomRow *RoomCache::find(qint64 number) const
{
    const auto id = m_ids.constFind(number);
    return id == m_ids.cend() ? nullptr : find(*id);
}

void RoomCache::put(const RoomRow &row)
{
    const RoomRow *before = find(row.room.id);
    m_before.append({row.room.id, before ? std::optional{*before} : std::nullopt});
    m_rooms.insert(row.room.id, row);
    m_ids.insert(row.number, row.room.id);
}

void RoomCache::undo(qsizetype changes)
{
    while (m_before.size() > changes) {
        const Before before = m_before.takeLast();
        m_ids.remove(m_rooms.take(before.id).number);
        if (!before.row)
            continue;
        m_rooms.insert(before.id, *before.row);
        m_ids.insert(before.row->number, before.id);
    }
}
