// SPDX-License-Identifier: MIT
#include "store/clientcachetables.h"

#include "protocol/codec.h"
#include "store/clientcache.h"

using namespace Protocol;

namespace {

constexpr auto findHostSql =
    "SELECT number, epoch, member, name, place FROM hosts WHERE key = :key";
constexpr auto removeHostSql = "DELETE FROM hosts WHERE key = :key AND epoch <> :epoch";
constexpr auto putHostSql = R"(INSERT INTO hosts (key, epoch, member, name, place)
                               VALUES (:key, :epoch, :member, :name, :place)
                               ON CONFLICT (key) DO UPDATE SET member = excluded.member,
                                   name = excluded.name, place = excluded.place
                               RETURNING number)";

constexpr auto allRoomsSql = "SELECT number, revision, start, summary FROM rooms "
                             "WHERE host = :host ORDER BY number";
constexpr auto putRoomSql = R"(INSERT INTO rooms (host, id, revision, start, summary)
                               VALUES (:host, :id, :revision, :start, :summary)
                               ON CONFLICT (host, id) DO UPDATE SET revision = excluded.revision,
                                   start = excluded.start, summary = excluded.summary)";
constexpr auto roomNumberSql = "SELECT number FROM rooms WHERE host = :host AND id = :id";
constexpr auto removeRoomSql = "DELETE FROM rooms WHERE host = :host AND id = :id";

constexpr auto messagesSql =
    "SELECT follows, message FROM messages WHERE room = :room ORDER BY seq";
constexpr auto putMessageSql = "INSERT OR REPLACE INTO messages (room, seq, follows, message) "
                               "VALUES (:room, :seq, :follows, :message)";
constexpr auto clearSql = "DELETE FROM messages WHERE room = :room";
constexpr auto trimSql = R"(DELETE FROM messages WHERE room = :room AND seq <=
                            (SELECT seq FROM messages WHERE room = :same
                             ORDER BY seq DESC LIMIT 1 OFFSET :kept))";

constexpr auto outboxSql = "SELECT room, nonce, time, reply_to, refusal, text FROM outbox "
                           "WHERE host = :host ORDER BY number";
constexpr auto addPostSql = "INSERT OR REPLACE INTO outbox (host, room, nonce, time, reply_to, "
                            "refusal, text) "
                            "VALUES (:host, :room, :nonce, :time, :reply, :refusal, :text)";
constexpr auto refusePostSql = "UPDATE outbox SET refusal = :refusal WHERE nonce = :nonce";
constexpr auto removePostSql = "DELETE FROM outbox WHERE nonce = :nonce";
constexpr auto movePostsSql = "UPDATE outbox SET room = :to WHERE host = :host AND room = :from";

// As it travels.
template <class Event>
QString kept(const Event &event)
{
    return QString::fromUtf8(encode(event));
}

// What an older or newer program wrote may be no such frame for this one; the host has it.
template <class Event>
std::optional<Event> keptEvent(const QVariant &column)
{
    const auto decoded = decode(column.toString().toUtf8());
    const auto *event = decoded.message ? std::get_if<Event>(&*decoded.message) : nullptr;
    return event ? std::optional{*event} : std::nullopt;
}

CachedPost postOf(const QSqlQuery &row)
{
    CachedPost post{.post = {.room = RoomId{row.value(0).toString()},
                             .nonce = Nonce{row.value(1).toString()},
                             .text = row.value(5).toString()},
                    .time = timeOf(row.value(2))};
    if (!row.isNull(3))
        post.post.replyTo = row.value(3).toLongLong();
    if (!row.isNull(4))
        post.refusal = errorCodeFrom(row.value(4).toString()).value_or(ErrorCode::BadMessage);
    return post;
}

}

CachedHostTable::CachedHostTable(const Database &database)
    : m_find(database, findHostSql), m_remove(database, removeHostSql), m_put(database, putHostSql)
{ }

Result<qint64> CachedHostTable::find(const QString &key, CachedHost &host)
{
    if (auto found = m_find.run(key); !found)
        return found.error();
    qint64 number = 0;
    auto read = m_find.read([&](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        host.epoch = Epoch{row.value(1).toString()};
        host.self = {.id = MemberId{row.value(2).toString()}, .name = row.value(3).toString()};
        host.place = row.value(4).toString();
        return false;
    });
    return read ? Result<qint64>{number} : read.error();
}

Result<qint64> CachedHostTable::put(const CacheUpdate &update)
{
    if (auto removed = m_remove.run(update.host, update.epoch); !removed)
        return removed.error();
    const Member &self = update.self;
    if (auto put = m_put.run(update.host, update.epoch, self.id, self.name, update.place); !put)
        return put.error();
    qint64 number = 0;
    auto read = m_put.read([&](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return true;
    });
    return read ? Result<qint64>{number} : read.error();
}

CachedRoomTable::CachedRoomTable(const Database &database)
    : m_all(database, allRoomsSql), m_put(database, putRoomSql), m_number(database, roomNumberSql),
      m_remove(database, removeRoomSql), m_messages(database, messagesSql),
      m_putMessage(database, putMessageSql), m_clear(database, clearSql), m_trim(database, trimSql)
{ }

Result<QList<CachedRoom>> CachedRoomTable::all(qint64 host)
{
    if (auto found = m_all.run(host); !found)
        return found.error();
    QList<std::pair<qint64, CachedRoom>> numbered;
    auto done = m_all.read([&](const QSqlQuery &row) {
        if (const auto page = keptEvent<RoomsPage>(row.value(3)); page && page->rooms.size() == 1)
            numbered.append({row.value(0).toLongLong(),
                             {.summary = page->rooms.first(),
                              .revision = row.value(1).toLongLong(),
                              .start = row.value(2).toLongLong()}});
        return true;
    });
    QList<CachedRoom> rooms;
    for (auto &[number, room] : numbered) {
        if (done)
            done = read(number, room);
        rooms.append(std::move(room));
    }
    return done ? Result<QList<CachedRoom>>{rooms} : done.error();
}

Result<> CachedRoomTable::read(qint64 number, CachedRoom &room)
{
    if (auto found = m_messages.run(number); !found)
        return found;
    return m_messages.read([&](const QSqlQuery &row) {
        if (auto message = keptEvent<TextPosted>(row.value(1)))
            room.messages.append(
                {.message = *std::move(message), .follows = row.value(0).toLongLong()});
        return true;
    });
}

Result<> CachedRoomTable::put(qint64 host, const CachedRoom &room)
{
    const RoomId &id = room.summary.room;
    const QString summary = kept(RoomsPage{.rooms = {room.summary}});
    if (auto put = m_put.run(host, id, room.revision, room.start, summary); !put)
        return put;
    const auto number = numberOf(host, id);
    if (!number)
        return number.error();
    if (room.cleared) {
        if (auto cleared = m_clear.run(*number); !cleared)
            return cleared;
    }
    for (const auto &[message, follows] : room.messages) {
        if (auto put = m_putMessage.run(*number, message.seq, follows, kept(message)); !put)
            return put;
    }
    return m_trim.run(*number, *number, qint64(ClientCache::messagesPerRoom));
}

Result<> CachedRoomTable::remove(qint64 host, const RoomId &room)
{
    return m_remove.run(host, room);
}

Result<qint64> CachedRoomTable::numberOf(qint64 host, const RoomId &room)
{
    if (auto found = m_number.run(host, room); !found)
        return found.error();
    qint64 number = 0;
    auto read = m_number.read([&](const QSqlQuery &row) {
        number = row.value(0).toLongLong();
        return false;
    });
    return read ? Result<qint64>{number} : read.error();
}

OutboxTable::OutboxTable(const Database &database)
    : m_all(database, outboxSql), m_add(database, addPostSql), m_refuse(database, refusePostSql),
      m_remove(database, removePostSql), m_move(database, movePostsSql)
{ }

Result<QList<CachedPost>> OutboxTable::all(const QString &host)
{
    if (auto found = m_all.run(host); !found)
        return found.error();
    QList<CachedPost> posts;
    auto read = m_all.read([&](const QSqlQuery &row) {
        posts.append(postOf(row));
        return true;
    });
    return read ? Result<QList<CachedPost>>{posts} : read.error();
}

Result<> OutboxTable::add(const QString &host, const CachedPost &post)
{
    std::optional<QString> refusal;
    if (post.refusal)
        refusal = wireName(*post.refusal);
    const PostText &text = post.post;
    return m_add.run(host, text.room, text.nonce, post.time, text.replyTo, refusal, text.text);
}

Result<> OutboxTable::refuse(const Nonce &nonce, ErrorCode code)
{
    return m_refuse.run(wireName(code), nonce);
}

Result<> OutboxTable::remove(const Nonce &nonce)
{
    return m_remove.run(nonce);
}

Result<> OutboxTable::move(const QString &host, const RoomId &from, const RoomId &to)
{
    return m_move.run(to, host, from);
}
