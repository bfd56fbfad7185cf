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

void fetchRosterAfter(Requests &requests, QPointer<Room> room, const People &people,
                      std::optional<MemberId> after, int pages)
{
    const FetchMembers command{.room = room->id(), .after = after};
    requests.ask<MembersPage>(command, insist, [&, room, pages](const Result<MembersPage> &page) {
        if (!page || !room || !room->joined())
            return;
        for (const RoomMember &member : page->members) {
            room->roster().put(tidy(member));
            if (const Person *person = people.find(member.id))
                room->roster().setPerson(*person);
        }
        if (page->more && !page->members.isEmpty() && pages > 1)
            fetchRosterAfter(requests, room, people, page->members.last().id, pages - 1);
        else
            room->roster().endRefresh();
    });
}

void fetchPeopleAfter(Requests &requests, People &people, std::optional<MemberId> after, int pages)
{
    requests.ask<PeoplePage>(
        FetchPeople{after}, insist, [&, pages](const Result<PeoplePage> &page) {
            if (!page)
                return;
            for (const Person &person : page->people)
                people.put(tidy(person));
            if (page->more && !page->people.isEmpty() && pages > 1)
                fetchPeopleAfter(requests, people, page->people.last().id, pages - 1);
            else
                people.endRefresh();
        });
}

}

void fetchRoster(Requests &requests, Room *room, const People &people)
{
    room->roster().beginRefresh();
    fetchRosterAfter(requests, room, people, {}, mostPages);
}

void fetchPeople(Requests &requests, People &people)
{
    people.beginRefresh();
    fetchPeopleAfter(requests, people, {}, mostPages);
}

}
