// SPDX-License-Identifier: MIT
#include "store/roomtable.h"

using namespace Protocol;

namespace {

constexpr auto allSql = R"(
    SELECT number, id, name, kind, topic, archived, posting, slow_mode, history, history_last,
           keep_days, keep_count, receipts, revision, trimmed, posting_ends,
           (SELECT max(seq) FROM history WHERE history.room = rooms.number)
    FROM rooms ORDER BY number)";

constexpr auto insertSql = R"(
    INSERT INTO rooms (id, pair, name, kind, topic, archived, posting, posting_ends, slow_mode,
                       history, history_last, keep_days, keep_count, receipts)
    VALUES (:id, :pair, :name, :kind, :topic, :archived, :posting, :posting_ends, :slow_mode,
            :history, :history_last, :keep_days, :keep_count, :receipts))";

constexpr auto updateSql = R"(
    UPDATE rooms
    SET name = :name, kind = :kind, topic = :topic, archived = :archived, posting = :posting,
        posting_ends = :posting_ends, slow_mode = :slow_mode, history = :history,
        history_last = :history_last, keep_days = :keep_days, keep_count = :keep_count,
        receipts = :receipts
    WHERE number = :number)";

constexpr auto ofPairSql = "SELECT id FROM rooms WHERE pair = :pair";

constexpr auto nextRevisionSql = R"(
    UPDATE rooms SET revision = revision + 1 WHERE number = :number RETURNING revision)";

constexpr auto trimSql = "UPDATE rooms SET trimmed = :seq WHERE number = :number";

RoomFacts factsOf(const QSqlQuery &row)
{
    return {.name = row.value(2).toString(),
            .kind = wordAs<RoomKind>(row.value(3)),
            .topic = row.value(4).toString(),
            .archived = row.value(5).toBool(),
            .posting = wordAs<Posting>(row.value(6)),
            .postingEnds = maybe(row.value(15), timeOf),
            .slowMode = row.value(7).toLongLong(),
            .history = wordAs<HistoryRule>(row.value(8)),
            .historyLast = row.value(9).toLongLong(),
            .keepDays = row.value(10).toLongLong(),
            .keepCount = row.value(11).toLongLong(),
            .receipts = row.value(12).toBool()};
}

// A room whose messages are all gone goes on counting.
RoomRow roomRowOf(const QSqlQuery &row)
{
    const qint64 trimmed = row.value(14).toLongLong();
    return {.number = row.value(0).toLongLong(),
            .room = {.id = RoomId{row.value(1).toString()},
                     .facts = factsOf(row),
                     .newest = std::max(row.value(16).toLongLong(), trimmed),
                     .revision = row.value(13).toLongLong()},
            .trimmed = trimmed};
}

}

RoomTable::RoomTable(const Database &database)
    : m_all(database, allSql), m_insert(database, insertSql), m_update(database, updateSql),
      m_ofPair(database, ofPairSql), m_nextRevision(database, nextRevisionSql),
      m_trim(database, trimSql)
{ }

Result<QList<RoomRow>> RoomTable::all()
{
    return m_all.list(roomRowOf);
}

Result<RoomRow> RoomTable::insert(const RoomId &id, const RoomFacts &facts,
                                  const std::optional<QString> &pair)
{
    auto inserted =
        m_insert.run(id, pair, facts.name, facts.kind, facts.topic, facts.archived, facts.posting,
                     facts.postingEnds, facts.slowMode, facts.history, facts.historyLast,
                     facts.keepDays, facts.keepCount, facts.receipts);
    if (!inserted)
        return inserted.error();
    return RoomRow{.number = m_insert.lastNumber(), .room = {.id = id, .facts = facts}};
}

Result<> RoomTable::update(qint64 number, const RoomFacts &facts)
{
    return m_update.run(facts.name, facts.kind, facts.topic, facts.archived, facts.posting,
                        facts.postingEnds, facts.slowMode, facts.history, facts.historyLast,
                        facts.keepDays, facts.keepCount, facts.receipts, number);
}

Result<std::optional<RoomId>> RoomTable::ofPair(const QString &pair)
{
    return m_ofPair.one([](const QSqlQuery &row) { return RoomId{row.value(0).toString()}; }, pair);
}

Result<qint64> RoomTable::nextRevision(qint64 number)
{
    return m_nextRevision.number(number);
}

Result<> RoomTable::trim(qint64 number, qint64 seq)
{
    return m_trim.run(seq, number);
}
