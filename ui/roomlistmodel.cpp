// SPDX-License-Identifier: MIT
#include "ui/roomlistmodel.h"

#include "ui/words.h"

#include "client/byname.h"
#include "client/roomlist.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Client::Room;
using Client::RoomList;
using Client::Timeline;
using Client::TimelineEntry;
using Group = RoomEntry::Group;

namespace {

// What was written here last waits at the end of the timeline; else what the room knows.
std::optional<Protocol::TextPosted> lastOf(const Room &room)
{
    const Timeline &timeline = room.timeline();
    if (timeline.count() == 0)
        return room.last();
    const TimelineEntry &entry = timeline.at(timeline.count() - 1);
    const bool waits = entry.state == TimelineEntry::State::Pending
        || entry.state == TimelineEntry::State::Refused;
    return waits ? entry.message : room.last();
}

}

void RoomListModel::add(Room *room)
{
    const auto refreshIt = [this, room] { refresh(room); };
    room->disconnect(this);
    room->timeline().disconnect(this);
    room->typing().disconnect(this);
    connect(room, &Room::changed, this, refreshIt);
    connect(&room->timeline(), &Timeline::inserted, this, refreshIt);
    connect(&room->timeline(), &Timeline::removed, this, refreshIt);
    connect(&room->timeline(), &Timeline::changed, this, refreshIt);
    connect(&room->typing(), &Client::Typing::changed, this, refreshIt);
    refresh(room);
}

void RoomListModel::remove(Room *room)
{
    room->disconnect(this);
    room->timeline().disconnect(this);
    room->typing().disconnect(this);
    const int row = indexOf(room).row();
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    touch(row);
}

void RoomListModel::setSelf(const Protocol::MemberId &self)
{
    m_self = self;
    refreshAll();
}

void RoomListModel::refreshAll()
{
    const auto rows = m_rows;
    for (const Row &row : rows)
        refresh(row.room);
}

void RoomListModel::setLevels(const RoomLevels &levels)
{
    m_levels = levels;
    refreshAll();
}

void RoomListModel::setDrafts(const QHash<Protocol::RoomId, QString> &drafts)
{
    m_drafts = drafts;
    touchAll();
}

void RoomListModel::setDraft(const Protocol::RoomId &room, const QString &text)
{
    if (text.isEmpty())
        m_drafts.remove(room);
    else
        m_drafts.insert(room, text);
    const auto row = std::ranges::find(m_rows, room, [](const Row &r) { return r.room->id(); });
    if (row != m_rows.end())
        touch(int(row - m_rows.begin()));
}

void RoomListModel::setPeople(const Client::People *people)
{
    if (m_people)
        m_people->disconnect(this);
    m_people = people;
    if (people)
        connect(people, &Client::People::told, this, &RoomListModel::tell);
    touchAll();
}

void RoomListModel::tell(const Protocol::Person &person)
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (const auto &other = m_rows.at(row).person; other && other->id == person.id)
            touch(row);
    }
}

void RoomListModel::setShown(const Room *room)
{
    const Room *before = std::exchange(m_shown, room);
    for (const Room *changed : {before, room}) {
        if (const QModelIndex index = indexOf(changed); index.isValid())
            refresh(m_rows.at(index.row()).room);
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

Room *RoomListModel::find(const Protocol::RoomId &room) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&room](const Row &row) { return row.room->id() == room; });
    return found == m_rows.end() ? nullptr : found->room;
}

Room *RoomListModel::neighbour(const Room *room, int step, bool unreadOnly) const
{
    const int count =
        int(m_rows.size()) - int(std::ranges::count(m_rows, Group::Joinable, &Row::group));
    const int at = indexOf(room).row();
    const int from = at >= 0 && at < count ? at : step > 0 ? count - 1 : 0;
    for (int i = 1; i <= count; ++i) {
        Room *next = m_rows.at(((from + step * i) % count + count) % count).room;
        if (!unreadOnly || (next->unread() > 0 && next != room && !isMuted(next)))
            return next;
    }
    return nullptr;
}

Room *RoomListModel::direct(const Protocol::MemberId &person) const
{
    const auto row = std::ranges::find_if(
        m_rows, [&](const Row &r) { return r.person && r.person->id == person; });
    return row == m_rows.end() ? nullptr : row->room;
}

int RoomListModel::unread() const
{
    int unread = 0;
    for (const Row &row : m_rows)
        unread += row.group == Group::Joinable || isMuted(row.room) ? 0 : row.room->unread();
    return unread;
}

bool RoomListModel::isUrgent() const
{
    return std::ranges::any_of(m_rows, [this](const Row &row) {
        return row.group != Group::Joinable && !isMuted(row.room)
            && (row.room->mentions() > 0 || (row.person && row.room->unread() > 0));
    });
}

int RoomListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RoomListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry(index.row()));
    case Qt::DisplayRole:
        return isolated(row.name);
    case Qt::ToolTipRole:
        return row.room->facts().topic.isEmpty()
            ? isolated(row.name)
            : isolated(row.name) + u'\n' + isolated(row.room->facts().topic);
    case Qt::AccessibleTextRole:
        return spokenText(entry(index.row()));
    default:
        return {};
    }
}

RoomEntry RoomListModel::entry(int row) const
{
    const Row &it = m_rows.at(row);
    const Protocol::RoomFacts &facts = it.room->facts();
    const bool ours = it.group != Group::Joinable;
    const auto *person = m_people && it.person ? m_people->find(it.person->id) : nullptr;
    RoomEntry entry{.name = it.name,
                    .group = it.group,
                    .kind = facts.kind,
                    .person = it.person,
                    .availability = person ? person->availability : Protocol::Availability::Offline,
                    .unread = ours ? it.room->unread() : 0,
                    .mentions = ours ? it.room->mentions() : 0,
                    .archived = facts.archived,
                    .announcements = facts.posting == Protocol::Posting::Moderators,
                    .muted = ours && isMuted(it.room),
                    .shown = it.room == m_shown,
                    .first = row == 0 || m_rows.at(row - 1).group != it.group};
    addLine(entry, it);
    return entry;
}

// One line, however many there are. What is being written in the room shown stands there itself.
void RoomListModel::addLine(RoomEntry &entry, const Row &row) const
{
    const auto typists = row.room->typing().members();
    entry.typing = !typists.isEmpty();
    const QString draft = m_drafts.value(row.room->id());
    entry.draft = entry.ours() && !entry.typing && !entry.shown && !draft.isEmpty();
    const auto last = lastOf(*row.room);
    const QString &topic = row.room->facts().topic;
    if (!entry.ours())
        entry.lastLine = topic.isEmpty() ? topic : isolated(topic);
    else if (entry.typing)
        entry.lastLine =
            row.person ? tr("types…") : tr("%1 types…").arg(isolated(typists.last().name));
    else if (entry.draft)
        entry.lastLine = isolated(draft.left(200).simplified());
    else if (last)
        entry.lastLine = saidText(*last, m_self, row.person.has_value());
}

bool RoomListModel::isMuted(const Room *room) const
{
    return m_levels.value(room->id(), RoomLevel::All) == RoomLevel::Nothing;
}

// Who came because of a mention, and has read it by coming, is not sent looking for the room.
std::optional<Group> RoomListModel::groupOf(const Room *room) const
{
    const auto listed = RoomList::groupOf(room);
    if (!listed)
        return {};
    if (listed == RoomList::Group::Direct)
        return Group::Direct;
    if (listed == RoomList::Group::Joinable)
        return Group::Joinable;
    const QModelIndex now = indexOf(room);
    const bool stays =
        room == m_shown && now.isValid() && m_rows.at(now.row()).group == Group::Mentions;
    return (room->mentions() > 0 && !isMuted(room)) || stays ? Group::Mentions : Group::Ours;
}

std::optional<RoomListModel::Row> RoomListModel::rowOf(Room *room) const
{
    const auto group = groupOf(room);
    if (!group)
        return {};
    Row row{.room = room, .group = *group, .name = room->name(), .latest = {}, .person = {}};
    if (!room->isDirect())
        return row;
    const auto last = room->last();
    row.latest = last ? last->time : Protocol::Time{};
    const auto with = room->summary().with.value_or(QList<Protocol::Member>{});
    for (const Protocol::Member &member : with) {
        if (member.id != m_self || !row.person)
            row.person = member;
    }
    return row;
}

bool RoomListModel::goesBefore(const Row &a, const Row &b)
{
    if (a.group != b.group)
        return a.group < b.group;
    if (a.group == Group::Direct && a.latest != b.latest)
        return a.latest > b.latest;
    return Client::compareNames(a.name, b.name) < 0;
}

// Joined, left, renamed, or spoken in: another place in the list, if the order says so.
void RoomListModel::refresh(Room *room)
{
    const int row = indexOf(room).row();
    const auto changed = rowOf(room);
    if (changed && row >= 0)
        return place(row, *changed);
    if (changed) {
        const int target =
            int(std::ranges::upper_bound(m_rows, *changed, goesBefore) - m_rows.begin());
        beginInsertRows({}, target, target);
        m_rows.insert(target, *changed);
        endInsertRows();
        touch(target + 1); // its group may begin elsewhere now
    } else if (row >= 0) {
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        touch(row);
    }
}

void RoomListModel::place(int row, const Row &changed)
{
    const Row &before = m_rows.at(row);
    if (!goesBefore(before, changed) && !goesBefore(changed, before)) {
        m_rows[row] = changed;
        return touch(row);
    }
    QList<Row> others = m_rows;
    others.removeAt(row);
    const int target = int(std::ranges::upper_bound(others, changed, goesBefore) - others.begin());
    if (target != row)
        beginMoveRows({}, row, row, {}, target > row ? target + 1 : target);
    others.insert(target, changed);
    m_rows = others;
    if (target != row)
        endMoveRows();
    touchAll();
}

void RoomListModel::touch(int row)
{
    if (row < rowCount())
        emit dataChanged(index(row), index(row));
}

void RoomListModel::touchAll()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}
