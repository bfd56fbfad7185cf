// SPDX-License-Identifier: MIT
#include "client/listing.h"

#include "client/tidy.h"

#include <QPointer>

namespace Client {

using namespace Protocol;

namespace {

constexpr auto insist = Requests::Effort::Insist;
// So that a host that always has one more page does not keep us busy for ever.
constexpr int mostPages = 100;

void fetchRoomsAfter(Requests &requests, RoomList &rooms, std::optional<RoomId> after, int pages)
{
    requests.ask<RoomsPage>(FetchRooms{after}, insist, [&, pages](const Result<RoomsPage> &page) {
        if (!page)
            return;
        for (const RoomSummary &summary : page->rooms)
            rooms.put(summary.room, summary.facts.name);
        if (page->more && !page->rooms.isEmpty() && pages > 1)
            fetchRoomsAfter(requests, rooms, page->rooms.last().room, pages - 1);
        else
            rooms.endRefresh();
    });
}

void fetchRosterAfter(Requests &requests, QPointer<Room> room, std::optional<MemberId> after,
                      int pages)
{
    const FetchMembers command{.room = room->id(), .after = after};
    requests.ask<MembersPage>(command, insist, [&, room, pages](const Result<MembersPage> &page) {
        if (!page || !room || !room->joined())
            return;
        for (const RoomMember &member : page->members) {
            if (member.online)
                room->roster().put(tidy(member.member()));
        }
        if (page->more && !page->members.isEmpty() && pages > 1)
            fetchRosterAfter(requests, room, page->members.last().id, pages - 1);
        else
            room->roster().endRefresh();
    });
}

}

void fetchRooms(Requests &requests, RoomList &rooms)
{
    rooms.beginRefresh();
    fetchRoomsAfter(requests, rooms, {}, mostPages);
}

void fetchRoster(Requests &requests, Room *room)
{
    room->roster().beginRefresh();
    fetchRosterAfter(requests, room, {}, mostPages);
}

}
