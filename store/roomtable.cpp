// SPDX-License-Identifier: MIT
#include "store/roomtable.h"

using namespace Protocol;

namespace {

constexpr auto allSql = R"(
    SELECT number, id, name,
           (SELECT max(seq) FROM history WHERE history.room = rooms.number)
    FROM rooms ORDER BY number)";

constexpr auto insertSql = "INSERT INTO rooms (id, name) VALUES (:id, :name)";

RoomRow roomOf(const QSqlQuery &row)
{
    return {.number = row.value(0).toLongLong(),
            .room = {.id = RoomId{row.value(1).toString()},
                     .name = row.value(2).toString(),
                     .newest = row.value(3).toLongLong()}};
}

}

RoomTable::RoomTable(const Database &database)
    : m_all(database, allSql), m_insert(database, insertSql)
{ }

Result<QList<RoomRow>> RoomTable::all()
{
    if (auto found = m_all.run(); !found)
        return found.error();
    QList<RoomRow> rooms;
    auto read = m_all.read([&](const QSqlQuery &row) {
        rooms.append(roomOf(row));
        return true;
    });
    if (!read)
        return read.error();
    return rooms;
}

Result<RoomRow> RoomTable::insert(const RoomId &id, const QString &name)
{
    if (auto inserted = m_insert.run(id, name); !inserted)
        return inserted.error();
    return RoomRow{.number = m_insert.lastNumber(), .room = {.id = id, .name = name}};
}
