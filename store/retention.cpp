// SPDX-License-Identifier: MIT
#include "store/retention.h"

#include "store/tables.h"

using namespace std::chrono_literals;
using namespace Protocol;

namespace {

// Messages go so soon after their time, give or take.
constexpr auto lookEvery = 1min;
// At once: some milliseconds in which nobody's post is stored.
constexpr qint64 piece = 128;

constexpr auto oldestSql = R"(
    SELECT number, seq, time, text FROM history WHERE room = :room ORDER BY seq LIMIT :count)";

// What hangs on it goes with it.
constexpr auto removeSql = "DELETE FROM history WHERE number = :number";

}

Retention::Retention(const Database &database)
    : m_oldest(database, oldestSql), m_remove(database, removeSql)
{ }

Result<bool> Retention::tend(Tables &tables, Time now)
{
    plan(tables, now);
    if (m_rooms.isEmpty())
        return false;
    const RoomRow *room = tables.known.find(m_rooms.last());
    const auto more = room ? trim(tables, *room, now) : Result<bool>{false};
    if (!more || !*more)
        m_rooms.removeLast();
    return more ? Result<bool>{!m_rooms.isEmpty()} : more;
}

void Retention::plan(const Tables &tables, Time now)
{
    if (!m_rooms.isEmpty() || (m_planned && now >= *m_planned && now < *m_planned + lookEvery))
        return;
    m_planned = now;
    for (const RoomId &id : tables.known.ids()) {
        const RoomFacts &facts = tables.known.find(id)->room.facts;
        if (facts.keepDays > 0 || facts.keepCount > 0)
            m_rooms.append(id);
    }
}

Result<bool> Retention::trim(Tables &tables, RoomRow room, Time now)
{
    const auto entries = outdated(room, now);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return false;
    for (const Entry &entry : *entries) {
        if (auto removed = remove(tables, entry); !removed)
            return removed.error();
    }
    room.trimmed = entries->last().seq;
    tables.known.put(room);
    const auto noted = inOrder([&] { return tables.rooms.trim(room.number, room.trimmed); },
                               [&] { return tables.search.rewind(); });
    if (!noted)
        return noted.error();
    return entries->size() == piece;
}

Result<QList<Retention::Entry>> Retention::outdated(const RoomRow &room, Time now)
{
    const RoomFacts &facts = room.room.facts;
    const qint64 last = facts.keepCount > 0 ? room.room.newest - facts.keepCount : 0;
    const auto since = facts.keepDays > 0 ? now - std::chrono::days{facts.keepDays} : Time::min();
    if (auto found = m_oldest.run(room.number, piece); !found)
        return found.error();
    QList<Entry> entries;
    auto read = m_oldest.read([&](const QSqlQuery &row) {
        const Entry entry{.number = row.value(0).toLongLong(),
                          .seq = row.value(1).toLongLong(),
                          .time = timeOf(row.value(2)),
                          .text = row.value(3).toString()};
        const bool gone = entry.seq <= last || entry.time < since;
        if (gone)
            entries.append(entry);
        return gone;
    });
    if (!read)
        return read.error();
    return entries;
}

Result<> Retention::remove(Tables &tables, const Entry &entry)
{
    return inOrder([&] { return tables.search.remove(entry.number, entry.text); },
                   [&] { return m_remove.run(entry.number); });
}
