// SPDX-License-Identifier: MIT
#include "ui/hitlistmodel.h"

#include "ui/messagecard.h"
#include "ui/querywords.h"
#include "ui/roomlistmodel.h"
#include "ui/timelinemodel.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;
using Client::Search;

void HitListModel::setSearch(Search *search)
{
    beginResetModel();
    if (m_search)
        m_search->disconnect(this);
    m_search = search;
    endResetModel();
    if (!search)
        return;
    connect(search, &Search::aboutToReset, this, [this] { beginResetModel(); });
    connect(search, &Search::reset, this, [this] { endResetModel(); });
    connect(search, &Search::aboutToInsert, this, [this](int first, int last) {
        m_words = queryWords(m_search->query()).words;
        beginInsertRows({}, first, last);
    });
    connect(search, &Search::inserted, this, [this] { endInsertRows(); });
}

void HitListModel::setRooms(const RoomListModel *rooms)
{
    m_rooms = rooms;
}

void HitListModel::setSelf(const Protocol::MemberId &self)
{
    m_self = self;
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_search ? 0 : m_search->count();
}

QString HitListModel::roomOf(const Protocol::TextPosted &message) const
{
    const Client::Room *room = m_rooms && m_roomsSaid ? m_rooms->find(message.room) : nullptr;
    if (!room)
        return {};
    return room->isDirect() ? isolated(room->name()) : u"# "_s + isolated(room->name());
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto &message = m_search->at(index.row());
    const QString room = roomOf(message);
    switch (role) {
    case Qt::UserRole:
        return QVariant::fromValue(
            Card{.message = message, .room = room, .words = m_words, .self = m_self});
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        const QString spoken = spokenText({.message = message});
        return room.isEmpty() ? spoken : tr("%1: %2", "room: message").arg(room, spoken);
    }
    default:
        return {};
    }
}

bool HitListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_search && m_search->hasMore() && !m_search->searching();
}

void HitListModel::fetchMore(const QModelIndex &)
{
    if (m_search)
        m_search->fetchMore();
}
