// SPDX-License-Identifier: MIT
// Questions about messages: posting, reading, changing, and how far who has read.
#include "store/batch.h"
#include "store/messagechanges.h"
#include "store/questions.h"
#include "store/searcher.h"

using namespace Protocol;

namespace {

// Pieces of the index at once, when somebody waits for it: some 15 ms.
constexpr int piecesAtOnce = 8;

Result<bool> fillNow(SearchIndex &index)
{
    Result<bool> more = true;
    for (int i = 0; i < piecesAtOnce && more && *more; ++i)
        more = index.fill();
    return more;
}

Result<RoomState> stateOf(Tables &tables, const RoomRow &room, const MemberId &member)
{
    const auto mentions = tables.mentions.unread(room.number, member);
    if (!mentions)
        return mentions.error();
    return RoomState{.room = room.room.id, .mentions = *mentions};
}

Result<RoomState> stateAndLast(Tables &tables, const RoomRow &room, const MemberId &member)
{
    auto state = stateOf(tables, room, member);
    if (!state)
        return state.error();
    const HistoryQuery newest{.room = room.room.id, .limit = 1, .reader = {.member = member}};
    const auto slice = tables.history.page(room.number, newest);
    if (!slice)
        return slice.error();
    RoomState whole = *std::move(state);
    if (!slice->messages.isEmpty())
        whole.last = slice->messages.first();
    return whole;
}

Result<RoomState> mark(Tables &tables, const RoomRow &room, const ReadMark &mark)
{
    const qint64 seq = std::min(mark.seq, room.room.newest);
    if (auto marked = tables.memberships.markRead(room.number, mark.member, seq); !marked)
        return marked.error();
    return stateOf(tables, room, mark.member);
}

}

const RoomRow *Store::withTexts(const Tables &tables, const RoomId &room) const
{
    return m_config.keepHistory ? tables.known.find(room) : nullptr;
}

Result<QList<Appended>> Store::append(const QList<Draft> &drafts)
{
    return change([&](Tables &tables) { return Batch{tables}.add(drafts); });
}

// In a room that is not there nothing was posted yet.
Result<HistorySlice> Store::history(const HistoryQuery &query)
{
    return look([&](Tables &tables) -> Result<HistorySlice> {
        const RoomRow *room = withTexts(tables, query.room);
        return room ? tables.history.page(room->number, query) : HistorySlice{};
    });
}

Result<HistorySlice> Store::changes(const ChangesQuery &query)
{
    return look([&](Tables &tables) -> Result<HistorySlice> {
        const RoomRow *room = withTexts(tables, query.room);
        return room ? tables.changes.changes(room->number, query) : HistorySlice{};
    });
}

Result<QList<TextPosted>> Store::pins(const RoomId &room, const Reader &reader)
{
    return look([&](Tables &tables) -> Result<QList<TextPosted>> {
        const RoomRow *row = withTexts(tables, room);
        if (!row)
            return QList<TextPosted>{};
        auto slice = tables.changes.pins(row->number, room, reader);
        if (!slice)
            return slice.error();
        return slice->messages;
    });
}

Result<QList<EarlierText>> Store::edits(const MessageQuery &query)
{
    return look([&](Tables &tables) -> Result<QList<EarlierText>> {
        const RoomRow *room = withTexts(tables, query.room);
        if (!room)
            return ErrorCode::NoSuchMessage;
        const auto stored = tables.history.message(room->number, query);
        if (!stored)
            return stored.error();
        if (!*stored)
            return ErrorCode::NoSuchMessage;
        return tables.edits.of(room->number, query.seq);
    });
}

Result<TextPosted> Store::edit(const Edit &edit)
{
    return change([&](Tables &tables) -> Result<TextPosted> {
        const RoomRow *room = withTexts(tables, edit.message.room);
        return room ? MessageChanges{tables, *room}.edit(edit) : ErrorCode::NoSuchMessage;
    });
}

Result<TextPosted> Store::erase(const Erasure &erasure)
{
    return change([&](Tables &tables) -> Result<TextPosted> {
        const RoomRow *room = withTexts(tables, erasure.message.room);
        return room ? MessageChanges{tables, *room}.erase(erasure) : ErrorCode::NoSuchMessage;
    });
}

Result<TextPosted> Store::pin(const PinRecord &pin)
{
    return change([&](Tables &tables) -> Result<TextPosted> {
        const RoomRow *room = withTexts(tables, pin.message.room);
        return room ? MessageChanges{tables, *room}.pin(pin) : ErrorCode::NoSuchMessage;
    });
}

Result<ReactionCount> Store::react(const ReactionRecord &reaction)
{
    return change([&](Tables &tables) -> Result<ReactionCount> {
        const RoomRow *room = withTexts(tables, reaction.message.room);
        return room ? MessageChanges{tables, *room}.react(reaction) : ErrorCode::NoSuchMessage;
    });
}

Result<RoomState> Store::markRead(const ReadMark &mark)
{
    return change([&](Tables &tables) -> Result<RoomState> {
        const RoomRow *room = withTexts(tables, mark.room);
        return room ? ::mark(tables, *room, mark) : RoomState{.room = mark.room};
    });
}

Result<QList<RoomState>> Store::states(const MemberId &member, const QList<RoomId> &rooms)
{
    return look([&](Tables &tables) -> Result<QList<RoomState>> {
        QList<RoomState> states;
        for (const RoomId &id : rooms) {
            const RoomRow *room = withTexts(tables, id);
            const auto state = room ? stateAndLast(tables, *room, member)
                                    : Result<RoomState>{RoomState{.room = id}};
            if (!state)
                return state.error();
            states.append(*state);
        }
        return states;
    });
}

// What was posted a moment ago is to be found too.
Result<SearchSlice> Store::search(const SearchQuery &query)
{
    if (!m_config.keepHistory)
        return SearchSlice{};
    (void)change([](Tables &tables) { return fillNow(tables.search); });
    return look([&](Tables &tables) { return Searcher{tables, query}.run(); });
}
