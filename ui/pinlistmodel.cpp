// SPDX-License-Identifier: MIT
#include "ui/pinlistmodel.h"

#include "ui/messagecard.h"
#include "ui/timelinemodel.h"

using Client::Room;

void PinListModel::setRoom(Room *room)
{
    if (m_room)
        m_room->disconnect(this);
    m_room = room;
    if (room) {
        connect(room, &Room::pinsChanged, this, &PinListModel::take);
        // One may come to be allowed to unpin.
        connect(room, &Room::changed, this, [this] {
            if (!m_pins.isEmpty())
                emit dataChanged(index(0), index(int(m_pins.size()) - 1));
        });
    }
    take();
}

void PinListModel::setSelf(const Protocol::MemberId &self)
{
    m_self = self;
    take();
}

void PinListModel::take()
{
    beginResetModel();
    m_pins = m_room ? m_room->pins() : QList<Protocol::TextPosted>{};
    endResetModel();
}

int PinListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pins.size());
}

QVariant PinListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pins.size())
        return {};
    const auto &message = m_pins.at(index.row());
    switch (role) {
    case Qt::UserRole:
        return QVariant::fromValue(
            Card{.message = message, .removable = m_room && m_room->canPost(), .self = m_self});
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spokenText({.message = message});
    default:
        return {};
    }
}
