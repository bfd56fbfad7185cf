// SPDX-License-Identifier: MIT
#include "store/historytable.h"

#include "protocol/limits.h"

#include <algorithm>
#include <limits>

using namespace Protocol;

namespace {

constexpr auto insertSql = R"(
    INSERT INTO history (room, seq, id, author, author_name, guest, nonce, time, text)
    VALUES (:room, :seq, :id, :author, :author_name, :guest, :nonce, :time, :text)
    ON CONFLICT (author, nonce) WHERE nonce IS NOT NULL DO NOTHING)";

constexpr auto findSql = R"(
    SELECT seq, history.id, author, author_name, guest, nonce, time, text, rooms.id
    FROM history JOIN rooms ON rooms.number = room
    WHERE author = :author AND nonce = :nonce)";

constexpr auto olderSql = R"(
    SELECT seq, id, author, author_name, guest, nonce, time, text
    FROM history WHERE room = :room AND seq < :before ORDER BY seq DESC LIMIT :count)";

constexpr auto newerSql = R"(
    SELECT seq, id, author, author_name, guest, nonce, time, text
    FROM history WHERE room = :room AND seq > :after ORDER BY seq LIMIT :count)";

std::optional<Nonce> nonceOf(const QVariant &column)
{
    return column.isNull() ? std::nullopt : std::optional{Nonce{column.toString()}};
}

TextPosted textOf(const QSqlQuery &row, const RoomId &room)
{
    return {.room = room,
            .seq = row.value(0).toLongLong(),
            .id = MessageId{row.value(1).toString()},
            .from = {.id = MemberId{row.value(2).toString()},
                     .name = row.value(3).toString(),
                     .guest = row.value(4).toBool() ? std::optional{true} : std::nullopt},
            .time = timeOf(row.value(6)),
            .nonce = nonceOf(row.value(5)),
            .text = row.value(7).toString()};
}

// Gathers rows until the page is full.
class Page
{
public:
    Page(const RoomId &room, qint64 limit) : m_room(room), m_limit(limit) { }

    bool add(const QSqlQuery &row)
    {
        TextPosted text = textOf(row, m_room);
        m_bytes += text.text.toUtf8().size();
        m_slice.more = m_slice.messages.size() == m_limit
            || (m_bytes > Limits::pageBytes && !m_slice.messages.isEmpty());
        if (!m_slice.more)
            m_slice.messages.append(std::move(text));
        return !m_slice.more;
    }

    HistorySlice take() { return std::move(m_slice); }

private:
    const RoomId &m_room;
    qint64 m_limit;
    qint64 m_bytes = 0;
    HistorySlice m_slice;
};

}

HistoryTable::HistoryTable(const Database &database)
    : m_insert(database, insertSql), m_find(database, findSql), m_older(database, olderSql),
      m_newer(database, newerSql)
{ }

Result<bool> HistoryTable::insert(qint64 roomNumber, const TextPosted &event)
{
    auto inserted =
        m_insert.run(roomNumber, event.seq, event.id, event.from.id, event.from.name,
                     event.from.guest.value_or(false), event.nonce, event.time, event.text);
    if (!inserted)
        return inserted.error();
    return m_insert.rowsAffected() == 1;
}

Result<std::optional<TextPosted>> HistoryTable::find(const MemberId &author,
                                                     const std::optional<Nonce> &nonce)
{
    if (auto found = m_find.run(author, nonce); !found)
        return found.error();
    std::optional<TextPosted> event;
    auto read = m_find.read([&](const QSqlQuery &row) {
        event = textOf(row, RoomId{row.value(8).toString()});
        return false;
    });
    if (!read)
        return read.error();
    return event;
}

Result<HistorySlice> HistoryTable::page(qint64 roomNumber, const HistoryQuery &query)
{
    const qint64 limit = std::clamp<qint64>(query.limit, 1, Limits::pageMessages);
    const qint64 from =
        query.after.value_or(query.before.value_or(std::numeric_limits<qint64>::max()));
    Statement &statement = query.after ? m_newer : m_older;
    // One row further tells whether there is more.
    if (auto found = statement.run(roomNumber, from, limit + 1); !found)
        return found.error();
    Page page{query.room, limit};
    if (auto read = statement.read([&](const QSqlQuery &row) { return page.add(row); }); !read)
        return read.error();
    HistorySlice slice = page.take();
    if (!query.after)
        std::ranges::reverse(slice.messages);
    return slice;
}
