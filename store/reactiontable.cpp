// SPDX-License-Identifier: MIT
#include "store/reactiontable.h"

#include "protocol/limits.h"

using namespace Protocol;

namespace {

constexpr auto putSql = R"(
    INSERT INTO reactions (room, seq, emoji, member, member_name, guest, revision, time)
    VALUES (:room, :seq, :emoji, :member, :member_name, :guest, :revision, :time)
    ON CONFLICT DO NOTHING)";

constexpr auto takeSql = R"(
    DELETE FROM reactions
    WHERE room = :room AND seq = :seq AND emoji = :emoji AND member = :member)";

constexpr auto countSql = R"(
    SELECT count(*) FROM reactions WHERE room = :room AND seq = :seq AND emoji = :emoji)";

constexpr auto kindsSql = R"(
    SELECT count(DISTINCT emoji) FROM reactions WHERE room = :room AND seq = :seq)";

constexpr auto ofSql = R"(
    SELECT emoji, member, member_name, guest, count, mine FROM (
        SELECT emoji, member, member_name, guest,
               row_number() OVER (PARTITION BY emoji ORDER BY revision) AS place,
               count(*) OVER (PARTITION BY emoji) AS count,
               max(member = :reader) OVER (PARTITION BY emoji) AS mine,
               min(revision) OVER (PARTITION BY emoji) AS first
        FROM reactions WHERE room = :room AND seq = :seq)
    WHERE place <= :named ORDER BY first, place)";

constexpr auto removeAllSql = "DELETE FROM reactions WHERE room = :room AND seq = :seq";

}

ReactionTable::ReactionTable(const Database &database)
    : m_put(database, putSql), m_take(database, takeSql), m_count(database, countSql),
      m_kinds(database, kindsSql), m_of(database, ofSql), m_removeAll(database, removeAllSql)
{ }

Result<bool> ReactionTable::put(qint64 room, qint64 revision, const ReactionRecord &reaction)
{
    const Member &member = reaction.member;
    auto put = m_put.run(room, reaction.message.seq, reaction.emoji, member.id, member.name,
                         member.guest.value_or(false), revision, reaction.time);
    if (!put)
        return put.error();
    return m_put.rowsAffected() == 1;
}

Result<bool> ReactionTable::take(qint64 room, const ReactionRecord &reaction)
{
    auto taken = m_take.run(room, reaction.message.seq, reaction.emoji, reaction.member.id);
    if (!taken)
        return taken.error();
    return m_take.rowsAffected() == 1;
}

Result<qint64> ReactionTable::count(qint64 room, qint64 seq, const QString &emoji)
{
    return m_count.number(room, seq, emoji);
}

Result<qint64> ReactionTable::kinds(qint64 room, qint64 seq)
{
    return m_kinds.number(room, seq);
}

Result<> ReactionTable::addTo(TextPosted &text, qint64 room, const MemberId &reader)
{
    if (auto found = m_of.run(reader, room, text.seq, qint64(Limits::membersNamed)); !found)
        return found;
    QList<Reaction> reactions;
    auto read = m_of.read([&](const QSqlQuery &row) {
        const QString emoji = row.value(0).toString();
        if (reactions.isEmpty() || reactions.last().emoji != emoji) {
            const bool mine = row.value(5).toBool();
            reactions.append({.emoji = emoji,
                              .count = row.value(4).toLongLong(),
                              .mine = mine ? std::optional{true} : std::nullopt});
        }
        reactions.last().by.append(memberOf(row, 1));
        return true;
    });
    if (read && !reactions.isEmpty())
        text.reactions = std::move(reactions);
    return read;
}

Result<> ReactionTable::removeAll(qint64 room, qint64 seq)
{
    return m_removeAll.run(room, seq);
}
