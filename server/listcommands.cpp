// SPDX-License-Identifier: MIT
#include "server/listcommands.h"

#include "protocol/limits.h"

using namespace Protocol;

namespace Server {

namespace {

// A list of rooms shows a line of the last text.
void shorten(TextPosted &message)
{
    qsizetype length = std::min<qsizetype>(message.text.size(), Limits::lastTextLength);
    if (length < message.text.size() && message.text[length].isLowSurrogate())
        --length;
    message.text.truncate(length);
    message.mentions.reset();
    message.reactions.reset();
}

QList<RoomId> ownOf(const QList<RoomSummary> &rooms)
{
    QList<RoomId> own;
    for (const RoomSummary &room : rooms) {
        if (room.role)
            own.append(room.room);
    }
    return own;
}

RoomsPage filled(RoomsPage page, const QList<RoomState> &states)
{
    QHash<RoomId, RoomState> byRoom;
    for (const RoomState &state : states)
        byRoom.insert(state.room, state);
    for (RoomSummary &room : page.rooms) {
        if (!room.role || !byRoom.contains(room.room))
            continue;
        const RoomState &state = byRoom[room.room];
        room.mentions = state.mentions;
        room.last = state.last;
        if (room.last)
            shorten(*room.last);
    }
    return page;
}

}

void ListCommands::on(const FetchRooms &command, Ref ref)
{
    const RoomId after = command.after.value_or(RoomId{});
    fetch(
        ref,
        [this, after] {
            return [own = ownOf(pageAfter(after).rooms), id = member().id](Store &store) {
                return store.states(id, own);
            };
        },
        [this, after](const QList<RoomState> &states) {
            return filled(pageAfter(after), readable(states));
        });
}

RoomsPage ListCommands::pageAfter(const RoomId &after) const
{
    const auto rooms = m_services.rooms.visibleTo(member().id, after, Limits::pageRooms + 1);
    RoomsPage page{.more = rooms.size() > Limits::pageRooms};
    for (const Room *room : rooms.first(std::min<qsizetype>(rooms.size(), Limits::pageRooms)))
        page.rooms.append(room->summaryFor(member().id));
    return page;
}

// Without the last text where it is hidden from us.
QList<RoomState> ListCommands::readable(QList<RoomState> states) const
{
    for (RoomState &state : states) {
        const Room *room = m_services.rooms.find(state.room);
        if (state.last && (!room || state.last->seq < room->readerFor(member().id).from))
            state.last.reset();
    }
    return states;
}

void ListCommands::on(const FetchMembers &command, Ref ref)
{
    const Room *room = joinedRoom(command.room, ref);
    if (!room)
        return;
    MembersPage page{.room = room->id(),
                     .members = room->members().page(command.after.value_or(MemberId{}),
                                                     Limits::pageMembers + 1)};
    page.more = page.members.size() > Limits::pageMembers;
    if (page.more)
        page.members.removeLast();
    reply(page, ref);
}

}
