// SPDX-License-Identifier: MIT
#include "ui/switchermodel.h"

#include "ui/hostlistmodel.h"
#include "ui/words.h"

#include "protocol/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// 0: begins so, 1: a word of it does, 2: it is somewhere in it, 3: it is not.
int distance(const QString &name, const QString &words)
{
    const QString folded = name.toCaseFolded();
    if (folded.startsWith(words))
        return 0;
    if (folded.contains(u' ' + words))
        return 1;
    return folded.contains(words) ? 2 : 3;
}

}

SwitcherModel::SwitcherModel(const RoomListModel &rooms, const Client::People *people,
                             Protocol::MemberId self, const HostListModel *hosts, QObject *parent)
    : QAbstractListModel(parent), m_rooms(rooms), m_people(people), m_self(std::move(self)),
      m_hosts(hosts)
{
    find({});
}

void SwitcherModel::setCommands(const QList<QAction *> &commands)
{
    m_commands = commands;
}

void SwitcherModel::find(const QString &typed)
{
    const QString words = typed.simplified().toCaseFolded();
    beginResetModel();
    m_places.clear();
    findRooms(words);
    if (!words.isEmpty())
        findPeople(words);
    if (!words.isEmpty())
        findCommands(words);
    findHosts(words);
    std::ranges::stable_sort(m_places, {}, [&](const Place &place) {
        return words.isEmpty() ? int(place.entry.unread == 0) : distance(place.entry.name, words);
    });
    m_places.resize(std::min(m_places.size(), most));
    offerNew(typed);
    endResetModel();
}

void SwitcherModel::findRooms(const QString &words)
{
    for (int row = 0; row < m_rooms.rowCount(); ++row) {
        const QModelIndex index = m_rooms.index(row);
        auto entry = index.data(RoomListModel::EntryRole).value<RoomEntry>();
        entry.first = entry.shown = false;
        if (distance(entry.name, words) < 3)
            m_places.append({.entry = entry, .room = m_rooms.room(index)});
    }
}

void SwitcherModel::findPeople(const QString &words)
{
    for (int row = 0; m_people && row < m_people->count(); ++row) {
        const Protocol::Person &person = m_people->at(row).person;
        if (person.id == m_self || m_rooms.direct(person.id) || distance(person.name, words) == 3)
            continue;
        m_places.append({.entry = {.name = person.name,
                                   .lastLine = person.status.value_or(QString{}),
                                   .group = RoomEntry::Group::Direct,
                                   .kind = Protocol::RoomKind::Direct,
                                   .person = Protocol::Member{.id = person.id, .name = person.name},
                                   .availability = person.availability},
                         .person = person.id});
    }
}

// Those that a menu would show, with their keys.
void SwitcherModel::findCommands(const QString &words)
{
    for (QAction *action : std::as_const(m_commands)) {
        const bool offered = action->isVisible() && action->isEnabled() && !action->isSeparator();
        if (!offered || distance(action->text(), words) == 3)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        m_places.append({.entry = {.name = action->text(), .lastLine = keys, .command = true},
                         .command = action});
    }
}

void SwitcherModel::findHosts(const QString &words)
{
    for (int row = 0; m_hosts && row < m_hosts->rowCount(); ++row) {
        const HostEntry host = m_hosts->entry(row);
        if (host.shown || distance(host.name, words) == 3)
            continue;
        m_places.append({.entry = {.name = host.name,
                                   .lastLine = tr("Host"),
                                   .unread = host.unread,
                                   .mentions = host.urgent ? 1 : 0},
                         .host = row});
    }
}

void SwitcherModel::offerNew(const QString &typed)
{
    const auto name = Protocol::cleanRoomName(typed);
    const bool known = std::ranges::any_of(m_places, [&](const Place &place) {
        return name && !place.command && !place.host && place.entry.name == *name;
    });
    if (!name || known)
        return;
    m_places.append({.entry = {.name = *name,
                               .lastLine = tr("Make a public room of this name"),
                               .group = RoomEntry::Group::Joinable},
                     .newRoom = *name});
}

int SwitcherModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant SwitcherModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_places.size())
        return {};
    const Place &place = at(index.row());
    switch (role) {
    case RoomListModel::EntryRole:
        return QVariant::fromValue(place.entry);
    case Qt::DisplayRole:
        return isolated(place.entry.name);
    case Qt::AccessibleTextRole:
        if (place.command)
            return tr("Command: %1").arg(place.entry.name);
        if (place.host)
            return tr("Host %1").arg(spokenText(m_hosts->entry(*place.host)));
        return place.isNew() ? tr("Make the public room %1").arg(isolated(place.newRoom))
                             : spokenText(place.entry);
    default:
        return {};
    }
}
