// SPDX-License-Identifier: MIT
#include "client/roomlist.h"

#include "client/byname.h"
#include "protocol/limits.h"
#include "protocol/names.h"

#include <algorithm>

namespace Client {

using Protocol::RoomId;

Room *RoomList::named(const QString &name) const
{
    const auto room = std::ranges::find(m_rooms, name, &Room::name);
    return room == m_rooms.end() ? nullptr : *room;
}

QList<Room *> RoomList::byName() const
{
    QList<Room *> rooms = m_rooms.values();
    std::ranges::sort(rooms, [](const Room *a, const Room *b) {
        const int order = compareNames(a->name(), b->name());
        return order != 0 ? order < 0 : a->id() < b->id();
    });
    return rooms;
}

QList<Room *> RoomList::joined() const
{
    QList<Room *> rooms = byName();
    rooms.removeIf([](const Room *room) { return !room->joined(); });
    return rooms;
}

Room *RoomList::put(const RoomId &id, const QString &name)
{
    const auto clean = Protocol::cleanRoomName(name);
    if (!clean)
        return nullptr;
    Room *room = m_rooms.value(id);
    if (!room) {
        Room *orphan = m_orphans.take(*clean);
        room = orphan ? adopt(orphan, id) : add(id, *clean);
    }
    m_stale.remove(room);
    m_orphans.removeIf([room](const auto &item) { return item.value() == room; });
    if (room && room->m_name != *clean) {
        room->m_name = *clean;
        emit room->changed();
    }
    return room;
}

void RoomList::remove(const RoomId &id)
{
    Room *room = m_rooms.value(id);
    if (room && !room->joined())
        take(room);
}

void RoomList::clear()
{
    for (Room *room : byName())
        take(room);
}

void RoomList::beginAnew()
{
    for (Room *room : std::as_const(m_rooms)) {
        orphan(room);
        room->beginAnew();
    }
}

void RoomList::orphan(Room *room)
{
    m_orphans.insert(room->name(), room);
}

void RoomList::beginRefresh()
{
    m_stale = {m_rooms.cbegin(), m_rooms.cend()};
}

void RoomList::endRefresh()
{
    for (Room *room : std::exchange(m_stale, {})) {
        if (!room->joined())
            take(room);
    }
}

Room *RoomList::add(const RoomId &id, const QString &name)
{
    if (m_rooms.size() >= Limits::rooms)
        return nullptr;
    auto *room = new Room(id, name, this);
    m_rooms.insert(id, room);
    emit added(room);
    return room;
}

Room *RoomList::adopt(Room *room, const RoomId &id)
{
    const RoomId from = std::exchange(room->m_id, id);
    m_rooms.remove(from);
    m_rooms.insert(id, room);
    emit renumbered(from, id);
    emit room->changed();
    return room;
}

void RoomList::take(Room *room)
{
    emit aboutToBeRemoved(room);
    m_rooms.remove(room->id());
    m_stale.remove(room);
    m_orphans.removeIf([room](const auto &item) { return item.value() == room; });
    room->deleteLater();
}

}
