// SPDX-License-Identifier: MIT
#include "ui/visits.h"

void Visits::add(const Visit &visit)
{
    if (m_at >= 0 && m_visits.at(m_at) == visit)
        return;
    m_visits.resize(m_at + 1);
    m_visits.append(visit);
    if (m_visits.size() > most)
        m_visits.removeFirst();
    m_at = m_visits.size() - 1;
}

std::optional<Visit> Visits::step(int step)
{
    const qsizetype to = m_at + step;
    if (to < 0 || to >= m_visits.size())
        return std::nullopt;
    m_at = to;
    return m_visits.at(to);
}

void Visits::remove(const Protocol::RoomId &room)
{
    for (qsizetype i = m_visits.size() - 1; i >= 0; --i) {
        if (m_visits.at(i).room != room)
            continue;
        m_visits.removeAt(i);
        m_at -= i <= m_at ? 1 : 0;
    }
    m_at = m_visits.isEmpty() ? -1 : std::max<qsizetype>(m_at, 0);
}

QList<Protocol::RoomId> Visits::rooms() const
{
    QList<Protocol::RoomId> rooms;
    for (auto visit = m_visits.crbegin(); visit != m_visits.crend(); ++visit) {
        if (!rooms.contains(visit->room))
            rooms.append(visit->room);
    }
    return rooms;
}

void Visits::clear()
{
    m_visits.clear();
    m_at = -1;
}
