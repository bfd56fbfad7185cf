// SPDX-License-Identifier: MIT
#include "store/changetable.h"

#include "protocol/limits.h"
#include "store/historyrow.h"

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

constexpr auto editSql = R"(
    UPDATE history SET text = :text, mentions = :mentions, everyone = :everyone,
                       edited = :edited, revision = :revision
    WHERE number = :number)";

constexpr auto eraseSql = R"(
    UPDATE history SET text = '', reply_to = NULL, mentions = NULL, everyone = NULL, edited = NULL,
                       pinned = NULL, deleted = 1, revision = :revision
    WHERE number = :number)";

constexpr auto pinSql = R"(
    UPDATE history SET pinned = :pinned, revision = :revision WHERE number = :number)";

constexpr auto touchSql = "UPDATE history SET revision = :revision WHERE number = :number";

constexpr auto changed = R"(
    WHERE room = :room AND revision > :after AND seq >= :from ORDER BY revision LIMIT :count)"_L1;

constexpr auto pinned = R"(
    WHERE room = :room AND pinned IS NOT NULL AND seq >= :from
    ORDER BY pinned DESC, seq DESC LIMIT :count)"_L1;

}

ChangeTable::ChangeTable(const Database &database, ReactionTable &reactions)
    : m_reactions(reactions), m_edit(database, editSql), m_erase(database, eraseSql),
      m_pin(database, pinSql), m_touch(database, touchSql),
      m_changes(database, selectTexts(changed)), m_pins(database, selectTexts(pinned))
{ }

Result<> ChangeTable::edit(qint64 number, qint64 revision, const Edit &edit)
{
    return m_edit.run(edit.text, columnOf(edit.mentions), edit.everyone, edit.time, revision,
                      number);
}

Result<> ChangeTable::erase(qint64 number, qint64 revision)
{
    return m_erase.run(revision, number);
}

Result<> ChangeTable::pin(qint64 number, qint64 revision, std::optional<Time> time)
{
    return m_pin.run(time, revision, number);
}

Result<> ChangeTable::touch(qint64 number, qint64 revision)
{
    return m_touch.run(revision, number);
}

Result<HistorySlice> ChangeTable::changes(qint64 roomNumber, const ChangesQuery &query)
{
    constexpr qint64 limit = Limits::pageMessages;
    if (auto found = m_changes.run(roomNumber, query.after, query.reader.from, limit + 1); !found)
        return found.error();
    Page page{m_reactions, query.reader.member, limit, Limits::pageBytes};
    auto read = m_changes.read(
        [&](const QSqlQuery &row) { return page.add(roomNumber, textOf(row, query.room)); });
    return read ? page.take() : read.error();
}

Result<HistorySlice> ChangeTable::pins(qint64 roomNumber, const RoomId &room, const Reader &reader)
{
    constexpr qint64 limit = Limits::pageMessages;
    if (auto found = m_pins.run(roomNumber, reader.from, limit); !found)
        return found.error();
    Page page{m_reactions, reader.member, limit, Limits::pageBytes};
    auto read =
        m_pins.read([&](const QSqlQuery &row) { return page.add(roomNumber, textOf(row, room)); });
    return read ? page.take() : read.error();
}
