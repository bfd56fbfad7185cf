// SPDX-License-Identifier: MIT
#include "ui/roomlistmodel.h"

#include "ui/words.h"

#include <algorithm>
#include <utility>

using Client::Room;
using Client::Timeline;
using Client::TimelineEntry;

namespace {

// One line, however many the message has.
QString lastLineOf(const Timeline &timeline)
{
    for (int row = timeline.count() - 1; row >= 0; --row) {
        const TimelineEntry &entry = timeline.at(row);
        if (entry.state == TimelineEntry::State::Gap)
            continue;
        const QString text = entry.message.text.left(200).simplified();
        return RoomListModel::tr("%1: %2", "name: text")
            .arg(entry.own ? RoomListModel::tr("You") : isolated(entry.message.from.name),
                 isolated(text));
    }
    return {};
}

}

void RoomListModel::add(Room *room)
{
    if (indexOf(room).isValid())
        return;
    const int row = rowFor(room);
    beginInsertRows({}, row, row);
    m_rows.insert(row, {room, room->joined(), room->name()});
    endInsertRows();
    touch(row + 1); // the others may begin elsewhere now

    const auto refreshIt = [this, room] { refresh(room); };
    connect(room, &Room::changed, this, refreshIt);
    connect(&room->timeline(), &Timeline::inserted, this, refreshIt);
    connect(&room->timeline(), &Timeline::removed, this, refreshIt);
    connect(&room->timeline(), &Timeline::changed, this, refreshIt);
}

void RoomListModel::remove(Room *room)
{
    const int row = indexOf(room).row();
    if (row < 0)
        return;
    room->disconnect(this);
    room->timeline().disconnect(this);
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    touch(row);
}

void RoomListModel::setShown(const Room *room)
{
    const Room *before = std::exchange(m_shown, room);
    for (const Room *changed : {before, room}) {
        if (const QModelIndex index = indexOf(changed); index.isValid())
            touch(index.row());
    }
}

Room *RoomListModel::room(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_rows.size() ? m_rows.at(index.row()).room : nullptr;
}

QModelIndex RoomListModel::indexOf(const Room *room) const
{
    const auto row = std::ranges::find(m_rows, room, &Row::room);
    return row == m_rows.end() ? QModelIndex{} : index(int(row - m_rows.begin()));
}

Room *RoomListModel::neighbour(const Room *room, int step) const
{
    const auto joined = std::ranges::count(m_rows, true, &Row::joined);
    const int row = indexOf(room).row();
    if (joined == 0)
        return nullptr;
    if (row < 0 || row >= joined)
        return m_rows.first().room;
    return m_rows.at((row + step + joined) % joined).room;
}

int RoomListModel::unread() const
{
    int unread = 0;
    for (const Row &row : m_rows)
        unread += row.joined ? row.room->unread() : 0;
    return unread;
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const RoomEntry entry = this->entry(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isolated(entry.name);
    case Qt::AccessibleTextRole:
        if (!entry.joined)
            return tr("%1, not joined").arg(isolated(entry.name));
        return entry.unread > 0
            ? tr("%1, %n unread", nullptr, entry.unread).arg(isolated(entry.name))
            : isolated(entry.name);
    default:
        return {};
    }
}

RoomEntry RoomListModel::entry(int row) const
{
    const Row &it = m_rows.at(row);
    return {.name = it.room->name(),
            .lastLine = lastLineOf(std::as_const(*it.room).timeline()),
            .unread = it.joined ? it.room->unread() : 0,
            .joined = it.joined,
            .shown = it.room == m_shown,
            .firstOther = !it.joined && (row == 0 || m_rows.at(row - 1).joined)};
}

int RoomListModel::rowFor(const Room *room) const
{
    const auto goesBefore = [](const Row &a, const Row &b) {
        if (a.joined != b.joined)
            return a.joined;
        return QString::localeAwareCompare(a.name.toCaseFolded(), b.name.toCaseFolded()) < 0;
    };
    const Row row{nullptr, room->joined(), room->name()};
    return int(std::ranges::upper_bound(m_rows, row, goesBefore) - m_rows.begin());
}

// Joined, left or renamed: another place in the list, if the order says so.
void RoomListModel::refresh(Room *room)
{
    const int row = indexOf(room).row();
    if (row < 0)
        return;
    if (m_rows.at(row).joined == room->joined() && m_rows.at(row).name == room->name())
        return touch(row);
    Row moved = m_rows.at(row);
    moved.joined = room->joined();
    moved.name = room->name();
    const int target = rowFor(room);
    const bool moves = target != row && target != row + 1;
    if (moves)
        beginMoveRows({}, row, row, {}, target);
    m_rows.removeAt(row);
    m_rows.insert(target > row ? target - 1 : target, moved);
    if (moves)
        endMoveRows();
    emit dataChanged(index(0), index(rowCount() - 1));
}

void RoomListModel::touch(int row)
{
    if (row < rowCount())
        emit dataChanged(index(row), index(row));
}
