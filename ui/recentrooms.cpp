// SPDX-License-Identifier: MIT
#include "ui/recentrooms.h"

#include <algorithm>

using Client::Room;

void RecentRooms::setRooms(const RoomListModel *rooms)
{
    m_rooms = rooms;
    connect(rooms, &QAbstractItemModel::rowsInserted, this, &RecentRooms::refresh);
    connect(rooms, &QAbstractItemModel::rowsRemoved, this, &RecentRooms::refresh);
    connect(rooms, &QAbstractItemModel::rowsMoved, this, &RecentRooms::refresh);
    connect(rooms, &QAbstractItemModel::dataChanged, this, &RecentRooms::refresh);
    connect(rooms, &QAbstractItemModel::modelReset, this, &RecentRooms::refresh);
    refresh();
}

void RecentRooms::setVisited(const QList<Protocol::RoomId> &visited)
{
    m_visited = visited;
    refresh();
}

QList<Room *> RecentRooms::chosen() const
{
    QList<Room *> ours;
    for (int row = 0; row < m_rooms->rowCount(); ++row) {
        Room *room = m_rooms->room(m_rooms->index(row));
        if (room->joined())
            ours.append(room);
    }
    std::ranges::stable_sort(ours, {}, [this](const Room *room) {
        const qsizetype at = m_visited.indexOf(room->id());
        return at < 0 ? m_visited.size() : at;
    });
    ours.resize(std::min<qsizetype>(most, ours.size()));
    return ours;
}

// Rooms that stay keep their rows, and with them the keyboard's place.
void RecentRooms::refresh()
{
    const QList<Room *> now = m_rooms ? chosen() : QList<Room *>{};
    if (now == m_shown) {
        if (!now.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_shown = now;
    endResetModel();
}

int RecentRooms::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant RecentRooms::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const QVariant data = m_rooms->indexOf(m_shown.at(index.row())).data(role);
    if (role != RoomListModel::EntryRole)
        return data;
    auto entry = data.value<RoomEntry>();
    entry.first = entry.shown = false; // headings are the list's
    return QVariant::fromValue(entry);
}
