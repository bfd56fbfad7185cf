// SPDX-License-Identifier: MIT
#include "client/room.h"

#include <algorithm>

namespace Client {

Room::Room(Protocol::RoomId id, QString name, QObject *parent)
    : QObject(parent), m_id(std::move(id)), m_name(std::move(name))
{
    const auto recount = [this] { m_unread.reset(); };
    connect(&m_timeline, &Timeline::inserted, this, recount);
    connect(&m_timeline, &Timeline::removed, this, recount);
    connect(&m_timeline, &Timeline::changed, this, recount);
}

int Room::unread() const
{
    if (!m_unread)
        m_unread = countUnread();
    return *m_unread;
}

void Room::markRead()
{
    const int before = unread();
    m_readUpTo = std::max(m_readUpTo.value_or(0), m_timeline.newest());
    m_unread = 0;
    if (before != 0)
        emit changed();
}

bool Room::fetchingOlder() const
{
    return m_fetchingOlder;
}

void Room::enter(qint64 newest)
{
    if (!m_readUpTo)
        m_readUpTo = newest;
    m_joined = true;
    emit changed();
}

void Room::leave()
{
    m_joined = false;
    m_roster.clear();
    emit changed();
}

void Room::receive(const Protocol::TextPosted &message, const Protocol::MemberId &self)
{
    const bool isNew = message.seq > m_timeline.newest();
    m_timeline.insert(message, self);
    if (!isNew || message.from.id == self)
        return;
    emit posted(message);
    emit changed();
}

void Room::setFetchingOlder(bool fetching)
{
    if (std::exchange(m_fetchingOlder, fetching) != fetching)
        emit changed();
}

void Room::beginAnew()
{
    m_timeline.clearPosted();
    m_readUpTo.reset();
    emit changed();
}

// From the end up to the read mark, with what is missing in the gaps between.
int Room::countUnread() const
{
    const qint64 mark = m_readUpTo.value_or(m_timeline.newest());
    qint64 unread = 0;
    qint64 after = 0; // the seq of the message behind the current one
    for (int row = m_timeline.count() - 1; row >= 0; --row) {
        const TimelineEntry &entry = m_timeline.at(row);
        const qint64 seq = entry.message.seq;
        if (entry.state == TimelineEntry::State::Gap)
            unread += std::max<qint64>(0, after - 1 - std::max(seq, mark));
        else if (seq > mark)
            unread += entry.own ? 0 : 1;
        else if (seq > 0)
            break;
        after = seq;
    }
    return int(std::min<qint64>(unread, INT_MAX));
}

}
