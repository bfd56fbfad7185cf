// SPDX-License-Identifier: MIT
#include "client/roomlist.h"

#include "client/byname.h"
#include "client/tidy.h"
#include "protocol/limits.h"
#include "protocol/names.h"

#include <algorithm>

namespace Client {

using Protocol::RoomId;

std::optional<RoomList::Group> RoomList::groupOf(const Room *room)
{
    if (room->joined() || room->role())
        return room->isDirect() ? Group::Direct : Group::Ours;
    if (room->isPublic() && !room->facts().archived)
        return Group::Joinable;
    return {};
}

Room *RoomList::named(const QString &name) const
{
    const auto room = std::ranges::find_if(
        m_rooms, [&](const Room *r) { return r->isPublic() && r->name() == name; });
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

QList<Room *> RoomList::in(Group group) const
{
    QList<Room *> rooms = byName();
    rooms.removeIf([group](const Room *room) { return groupOf(room) != group; });
    if (group == Group::Direct)
        std::ranges::stable_sort(rooms, std::greater{}, [](const Room *room) {
            const auto last = room->last();
            return last ? last->time : Protocol::Time{};
        });
    return rooms;
}

Room *RoomList::put(const RoomId &id, const Protocol::RoomFacts &facts,
                    const std::optional<QList<Protocol::Member>> &with)
{
    const auto clean = tidy(facts);
    if (!clean)
        return nullptr;
    const bool isPublic = clean->kind == Protocol::RoomKind::Public;
    Room *room = m_rooms.value(id);
    bool isNew = false;
    if (!room) {
        Room *orphan = isPublic ? m_orphans.take(clean->name) : nullptr;
        isNew = !orphan;
        room = orphan ? adopt(orphan, id) : add(id, clean->name);
    }
    if (!room)
        return nullptr;
    m_stale.remove(room);
    m_orphans.removeIf([room](const auto &item) { return item.value() == room; });
    room->describe(*clean, with ? std::optional{tidy(*with)} : std::nullopt, m_self);
    if (isNew)
        emit added(room);
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
    if (room->isPublic())
        m_orphans.insert(room->name(), room);
}

void RoomList::beginRefresh()
{
    m_stale = {m_rooms.cbegin(), m_rooms.cend()};
}

QList<Room *> RoomList::endRefresh()
{
    QList<Room *> missing;
    for (Room *room : std::exchange(m_stale, {})) {
        if (room->joined())
            missing.append(room);
        else
            take(room);
    }
    return missing;
}

Room *RoomList::add(const RoomId &id, const QString &name)
{
    if (m_rooms.size() >= Limits::rooms)
        return nullptr;
    auto *room = new Room(id, name, this);
    m_rooms.insert(id, room);
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
