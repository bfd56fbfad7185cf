// SPDX-License-Identifier: MIT
#include "store/reporttable.h"

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO reports (id, room, seq, author, author_name, guest, text, reporter, reporter_name,
                         time, reason)
    VALUES (:id, :room, :seq, :author, :author_name, :guest, :text, :reporter, :reporter_name,
            :time, :reason) ON CONFLICT DO NOTHING)";

constexpr auto countSql = "SELECT count(*) FROM reports";

constexpr auto takeSql = R"(
    DELETE FROM reports WHERE id = :id
    RETURNING id, room, seq, author, author_name, guest, text, reporter, reporter_name, time,
              reason)";

constexpr auto newestSql = R"(
    SELECT id, room, seq, author, author_name, guest, text, reporter, reporter_name, time, reason
    FROM reports ORDER BY time DESC, id LIMIT :count)";

Report reportOf(const QSqlQuery &row)
{
    return {.id = ReportId{row.value(0).toString()},
            .room = RoomId{row.value(1).toString()},
            .seq = row.value(2).toLongLong(),
            .author = memberOf(row, 3),
            .text = row.value(6).toString(),
            .by = {.id = MemberId{row.value(7).toString()}, .name = row.value(8).toString()},
            .time = timeOf(row.value(9)),
            .reason = maybe(row.value(10), textOf)};
}

}

ReportTable::ReportTable(const Database &database)
    : m_insert(database, insertSql), m_count(database, countSql), m_take(database, takeSql),
      m_newest(database, newestSql)
{ }

Result<bool> ReportTable::insert(const Report &report)
{
    auto done = m_insert.run(report.id, report.room, report.seq, report.author.id,
                             report.author.name, report.author.guest.value_or(false), report.text,
                             report.by.id, report.by.name, report.time, report.reason);
    if (!done)
        return done.error();
    return m_insert.rowsAffected() > 0;
}

Result<qint64> ReportTable::count()
{
    return m_count.number();
}

Result<std::optional<Report>> ReportTable::take(const ReportId &report)
{
    return m_take.one(reportOf, report);
}

Result<QList<Report>> ReportTable::newest(qint64 limit)
{
    return m_newest.list(reportOf, limit);
}
