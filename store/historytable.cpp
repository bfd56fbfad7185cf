// SPDX-License-Identifier: MIT
#include "store/historytable.h"

#include "protocol/limits.h"
#include "store/firstnotbelow.h"
#include "store/historyrow.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO history (room, seq, id, author, author_name, guest, nonce, time, text)
    VALUES (:room, :seq, :id, :author, :author_name, :guest, :nonce, :time, :text)
    ON CONFLICT (author, nonce) WHERE nonce IS NOT NULL DO NOTHING)";

// Few messages need it; the others are stored faster without.
constexpr auto insertLinkedSql = R"(
    INSERT INTO history (room, seq, id, author, author_name, guest, nonce, time, text,
                         reply_to, mentions, everyone)
    VALUES (:room, :seq, :id, :author, :author_name, :guest, :nonce, :time, :text,
            :reply_to, :mentions, :everyone)
    ON CONFLICT (author, nonce) WHERE nonce IS NOT NULL DO NOTHING)";

constexpr auto roomColumn = ", (SELECT rooms.id FROM rooms WHERE rooms.number = room)"_L1;
constexpr auto byNonce = "WHERE author = :author AND nonce = :nonce"_L1;

constexpr auto older = R"(
    WHERE room = :room AND seq >= :from AND seq < :before ORDER BY seq DESC LIMIT :count)"_L1;
constexpr auto newer = R"(
    WHERE room = :room AND seq > max(:from - 1, :after) ORDER BY seq LIMIT :count)"_L1;
constexpr auto bySeq = "WHERE room = :room AND seq = :seq"_L1;

constexpr auto newestSql = "SELECT max(seq) FROM history WHERE room = :room";
constexpr auto timeFromSql = R"(
    SELECT time FROM history WHERE room = :room AND seq >= :seq ORDER BY seq LIMIT 1)";

constexpr qint64 pastAll = std::numeric_limits<qint64>::max();

}

HistoryTable::HistoryTable(const Database &database, ReactionTable &reactions)
    : m_reactions(reactions), m_insert(database, insertSql),
      m_insertLinked(database, insertLinkedSql), m_find(database, selectTexts(byNonce, roomColumn)),
      m_older(database, selectTexts(older)), m_newer(database, selectTexts(newer)),
      m_message(database, selectTexts(bySeq, ", number"_L1)), m_newest(database, newestSql),
      m_timeFrom(database, timeFromSql)
{ }

Result<bool> HistoryTable::insert(qint64 roomNumber, const TextPosted &event)
{
    const bool linked = event.replyTo || event.mentions || event.everyone;
    Statement &statement = linked ? m_insertLinked : m_insert;
    const auto insert = [&](const auto &...further) {
        return statement.run(roomNumber, event.seq, event.id, event.from.id, event.from.name,
                             event.from.guest.value_or(false), event.nonce, event.time, event.text,
                             further...);
    };
    auto inserted =
        linked ? insert(event.replyTo, columnOf(event.mentions), event.everyone) : insert();
    if (!inserted)
        return inserted.error();
    return statement.rowsAffected() == 1;
}

Result<std::optional<TextPosted>> HistoryTable::find(const MemberId &author,
                                                     const std::optional<Nonce> &nonce)
{
    return m_find.one(
        [](const QSqlQuery &row) { return textOf(row, RoomId{row.value(textColumns).toString()}); },
        author, nonce);
}

Result<HistorySlice> HistoryTable::page(qint64 roomNumber, const HistoryQuery &query)
{
    const qint64 limit = std::clamp<qint64>(query.limit, 1, Limits::pageMessages);
    if (query.after)
        return read(m_newer, roomNumber, query, *query.after, limit, Limits::pageBytes);
    if (query.around)
        return around(roomNumber, query, *query.around, limit);
    if (query.date) {
        const auto first = firstSince(roomNumber, *query.date, query.reader);
        return first ? around(roomNumber, query, *first, limit) : first.error();
    }
    return read(m_older, roomNumber, query, query.before.value_or(pastAll), limit,
                Limits::pageBytes);
}

// Half of it, and of its bytes, on each side.
Result<HistorySlice> HistoryTable::around(qint64 roomNumber, const HistoryQuery &query,
                                          qint64 place, qint64 limit)
{
    place = std::max<qint64>(place, 1);
    auto behind =
        read(m_newer, roomNumber, query, place - 1, limit - limit / 2, Limits::pageBytes / 2);
    if (!behind)
        return behind;
    auto slice = read(m_older, roomNumber, query, place, limit / 2, Limits::pageBytes / 2);
    if (!slice)
        return slice;
    return HistorySlice{
        .messages = slice->messages + behind->messages, .more = slice->more, .later = behind->more};
}

// One row further tells whether there is more.
Result<HistorySlice> HistoryTable::read(Statement &statement, qint64 roomNumber,
                                        const HistoryQuery &query, qint64 place, qint64 limit,
                                        qint64 bytes)
{
    if (auto found = statement.run(roomNumber, query.reader.from, place, limit + 1); !found)
        return found.error();
    Page page{m_reactions, query.reader.member, limit, bytes};
    auto read = statement.read(
        [&](const QSqlQuery &row) { return page.add(roomNumber, textOf(row, query.room)); });
    if (!read)
        return read.error();
    auto slice = page.take();
    if (!slice || &statement == &m_newer)
        return slice;
    HistorySlice turned = *std::move(slice);
    std::ranges::reverse(turned.messages);
    return turned;
}

Result<std::optional<StoredText>> HistoryTable::message(qint64 roomNumber,
                                                        const MessageQuery &query)
{
    if (query.seq < query.reader.from)
        return std::optional<StoredText>{};
    return m_message.one(
        [&](const QSqlQuery &row) {
            return StoredText{.number = row.value(textColumns).toLongLong(),
                              .text = textOf(row, query.room)};
        },
        roomNumber, query.seq);
}

Result<qint64> HistoryTable::firstSince(qint64 roomNumber, Time time, const Reader &reader)
{
    const auto newest = m_newest.number(roomNumber);
    if (!newest)
        return newest;
    return firstNotBelow(time.time_since_epoch().count(), std::max<qint64>(reader.from, 1),
                         *newest + 1,
                         [&](qint64 seq) { return m_timeFrom.number(roomNumber, seq); });
}
