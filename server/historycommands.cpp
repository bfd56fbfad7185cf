// SPDX-License-Identifier: MIT
#include "server/historycommands.h"

#include "protocol/limits.h"

#include <algorithm>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

void HistoryCommands::on(const FetchHistory &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    const auto query = queryOf(command, *room);
    if (!query)
        return refuse(query.error(), ref);
    const bool around = query->around || query->date;
    fetch(
        ref, [query = *query](Store &store) { return store.history(query); },
        [id = command.room, epoch = m_services.epoch, around](const HistorySlice &slice) {
            return HistoryPage{.room = id,
                               .epoch = epoch,
                               .messages = slice.messages,
                               .more = slice.more,
                               .later = around ? std::optional{slice.later} : std::nullopt};
        });
}

// BadCursor, WrongEpoch; else the question for the store.
Result<HistoryQuery> HistoryCommands::queryOf(const FetchHistory &command, const Room &room) const
{
    if (command.epoch && *command.epoch != m_services.epoch)
        return ErrorCode::WrongEpoch;
    const bool unread = command.unread.value_or(false);
    const int places = command.before.has_value() + command.after.has_value()
        + command.around.has_value() + command.date.has_value() + unread;
    const qint64 least = std::min(
        {command.before.value_or(0), command.after.value_or(0), command.around.value_or(0)});
    if (places > 1 || least < 0)
        return ErrorCode::BadCursor;
    const qint64 limit = command.limit.value_or(Limits::pageMessages);
    return HistoryQuery{.room = command.room,
                        .before = command.before,
                        .after = command.after,
                        .around = unread ? room.enteredBy(member().id).read + 1 : command.around,
                        .date = command.date,
                        .limit = std::clamp<qint64>(limit, 1, Limits::pageMessages),
                        .reader = room.readerFor(member().id)};
}

void HistoryCommands::on(const FetchChanges &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    if (command.after < 0)
        return refuse({.code = ErrorCode::BadCursor}, ref);
    const ChangesQuery query{
        .room = command.room, .after = command.after, .reader = room->readerFor(member().id)};
    fetch(
        ref, [query](Store &store) { return store.changes(query); },
        [id = command.room, epoch = m_services.epoch](const HistorySlice &slice) {
            return ChangesPage{
                .room = id, .epoch = epoch, .messages = slice.messages, .more = slice.more};
        });
}

void HistoryCommands::on(const FetchEdits &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    const MessageQuery query{
        .room = command.room, .seq = command.seq, .reader = room->readerFor(member().id)};
    fetch(
        ref, [query](Store &store) { return store.edits(query); },
        [command](const QList<EarlierText> &edits) {
            return EditsPage{.room = command.room, .seq = command.seq, .edits = edits};
        });
}

void HistoryCommands::on(const FetchPins &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    fetch(
        ref,
        [id = command.room, reader = room->readerFor(member().id)](Store &store) {
            return store.pins(id, reader);
        },
        [id = command.room](const QList<TextPosted> &messages) {
            return PinsPage{.room = id, .messages = messages};
        });
}

void HistoryCommands::on(const FetchSeen &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    if (!room->facts().receipts)
        return refuse({.code = ErrorCode::Forbidden}, ref);
    SeenPage page{.room = command.room};
    for (const MemberRecord &record : room->members().records())
        page.seen.append({.member = record.member.id, .seq = record.read});
    reply(page, ref);
}

void HistoryCommands::on(const Search &command, Ref ref)
{
    if (command.query.toUtf8().size() > Limits::queryBytes)
        return refuse({.code = ErrorCode::TooLong, .limit = Limits::queryBytes}, ref);
    if (command.before && *command.before < 0)
        return refuse({.code = ErrorCode::BadCursor}, ref);
    if (command.room) {
        const Room *room = m_services.rooms.find(*command.room);
        if (!room || !room->isVisibleTo(member().id))
            return refuse({.code = ErrorCode::NoSuchRoom}, ref);
    }
    fetch(
        ref,
        [this, command] {
            return [query = queryOf(command)](Store &store) { return store.search(query); };
        },
        [](const SearchSlice &slice) {
            return SearchPage{.messages = slice.messages, .next = slice.next};
        });
}

SearchQuery HistoryCommands::queryOf(const Search &command) const
{
    const qint64 limit = command.limit.value_or(Limits::pageHits);
    return {.text = command.query,
            .places = placesFor(command),
            .reader = member().id,
            .ranked = command.ranked.value_or(false),
            .before = command.before,
            .limit = std::clamp<qint64>(limit, 1, Limits::pageHits)};
}

QList<SearchQuery::Place> HistoryCommands::placesFor(const Search &command) const
{
    QList<SearchQuery::Place> places;
    for (const Room *room : m_services.rooms.visibleTo(member().id)) {
        if (!command.room || *command.room == room->id())
            places.append({.room = room->id(),
                           .name = room->name(),
                           .from = room->readerFor(member().id).from});
    }
    return places;
}

}
