// SPDX-License-Identifier: MIT
#include "store/candidatetable.h"

#include "store/firstnotbelow.h"
#include "store/historyrow.h"

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto where = ", number, room"_L1;

constexpr auto withWordsRest = R"(
    JOIN search ON number = search.rowid
    WHERE search MATCH :match AND search.rowid < :before
    ORDER BY search.rowid DESC LIMIT :count)"_L1;

constexpr auto pinnedRest = R"(
    WHERE pinned IS NOT NULL AND number < :before ORDER BY number DESC LIMIT :count)"_L1;

constexpr auto allRest = "WHERE number < :before ORDER BY number DESC LIMIT :count"_L1;

constexpr auto ofRoomRest = R"(
    WHERE room = :room AND seq < :before ORDER BY seq DESC LIMIT :count)"_L1;

constexpr auto bestRest = R"(
    JOIN (SELECT rowid AS hit, bm25(search) AS score FROM search WHERE search MATCH :match
          ORDER BY rowid DESC LIMIT :newest) ON number = hit
    ORDER BY score, number DESC)"_L1;

constexpr auto newestSql = "SELECT max(number) FROM history";
constexpr auto timeFromSql = R"(
    SELECT time FROM history WHERE number >= :number ORDER BY number LIMIT 1)";
constexpr auto newestSeqSql = "SELECT max(seq) FROM history WHERE room = :room";
constexpr auto numberFromSql = R"(
    SELECT number FROM history WHERE room = :room AND seq >= :seq ORDER BY seq LIMIT 1)";

Result<Statement *> ready(Statement &statement, const Result<> &run)
{
    if (!run)
        return run.error();
    return &statement;
}

}

CandidateTable::CandidateTable(const Database &database)
    : m_withWords(database, selectTexts(withWordsRest, where)),
      m_pinned(database, selectTexts(pinnedRest, where)),
      m_all(database, selectTexts(allRest, where)),
      m_ofRoom(database, selectTexts(ofRoomRest, where)),
      m_best(database, selectTexts(bestRest, where)), m_newest(database, newestSql),
      m_timeFrom(database, timeFromSql), m_newestSeq(database, newestSeqSql),
      m_numberFrom(database, numberFromSql)
{ }

Result<Statement *> CandidateTable::withWords(const QString &match, qint64 before, qint64 count)
{
    return ready(m_withWords, m_withWords.run(match, before, count));
}

Result<Statement *> CandidateTable::pinned(qint64 before, qint64 count)
{
    return ready(m_pinned, m_pinned.run(before, count));
}

Result<Statement *> CandidateTable::all(qint64 before, qint64 count)
{
    return ready(m_all, m_all.run(before, count));
}

Result<Statement *> CandidateTable::ofRoom(qint64 room, qint64 before, qint64 count)
{
    const auto seq = firstSeqFrom(room, before);
    if (!seq)
        return seq.error();
    return ready(m_ofRoom, m_ofRoom.run(room, *seq, count));
}

Result<Statement *> CandidateTable::best(const QString &match, qint64 newest)
{
    return ready(m_best, m_best.run(match, newest));
}

Result<qint64> CandidateTable::firstSince(Time time)
{
    const auto newest = m_newest.number();
    if (!newest)
        return newest;
    return firstNotBelow(time.time_since_epoch().count(), 1, *newest + 1,
                         [&](qint64 number) { return m_timeFrom.number(number); });
}

// Within a room numbers go up as seqs do.
Result<qint64> CandidateTable::firstSeqFrom(qint64 room, qint64 number)
{
    const auto newest = m_newestSeq.number(room);
    if (!newest)
        return newest;
    return firstNotBelow(number, 1, *newest + 1,
                         [&](qint64 seq) { return m_numberFrom.number(room, seq); });
}
