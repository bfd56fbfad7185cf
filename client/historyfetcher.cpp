// SPDX-License-Identifier: MIT
#include "client/historyfetcher.h"

#include "client/tidy.h"

namespace Client {

using Protocol::ErrorCode;
using Protocol::FetchHistory;
using Protocol::HistoryPage;
using Effort = Requests::Effort;

HistoryFetcher::HistoryFetcher(Requests &requests, QObject *parent)
    : QObject(parent), m_requests(requests)
{ }

void HistoryFetcher::begin(const Protocol::Epoch &epoch, const Protocol::MemberId &self)
{
    m_epoch = epoch;
    m_self = self;
}

void HistoryFetcher::enter(Room *room, qint64 newest)
{
    Timeline &timeline = room->timeline();
    if (timeline.newest() > newest)
        timeline.clearPosted(); // numbers went back, against all promises: what is here is void
    if (newest <= 0)
        return timeline.markStart();
    const qint64 held = timeline.newest();
    if (held == 0 || newest - held > mostToCatchUp)
        fetchNewest(room);
    else if (held < newest)
        catchUp(room, held, newest);
}

void HistoryFetcher::mend(Room *room, qint64 held, qint64 arrived)
{
    const bool hole = held > 0 && arrived > held + 1;
    if (hole && !room->m_catchingUp && arrived - held <= mostToCatchUp)
        catchUp(room, held, arrived - 1);
}

void HistoryFetcher::fetchOlder(Room *room)
{
    const qint64 oldest = room->timeline().oldest();
    if (room->fetchingOlder() || room->timeline().reachesStart() || oldest == 0)
        return;
    room->setFetchingOlder(true);
    ask(room, {.before = oldest}, [oldest](Room *r, const HistoryPage &page) {
        // A page that brings nothing older is the end too, whatever it says.
        if (!page.more || r->timeline().oldest() >= oldest)
            r->timeline().markStart();
    });
}

void HistoryFetcher::fetchGap(Room *room, qint64 seq)
{
    const qint64 end = room->timeline().gapEnd(seq);
    if (room->fetchingOlder() || end == 0)
        return;
    room->setFetchingOlder(true);
    ask(room, {.before = end}, [seq, end](Room *r, const HistoryPage &page) {
        if (!page.more || r->timeline().gapEnd(seq) == end)
            r->timeline().closeGap(seq);
    });
}

void HistoryFetcher::fetchNewest(Room *room)
{
    room->m_catchingUp = true;
    ask(room, {.limit = Limits::firstPage}, [](Room *r, const HistoryPage &page) {
        const bool oldest =
            page.messages.isEmpty() || page.messages.first().seq <= r->timeline().oldest();
        if (!page.more && oldest)
            r->timeline().markStart();
    });
}

void HistoryFetcher::catchUp(Room *room, qint64 after, qint64 target)
{
    room->m_catchingUp = true;
    ask(room, {.after = after}, [this, after, target](Room *r, const HistoryPage &page) {
        r->timeline().closeGap(after);
        const qint64 reached = page.messages.isEmpty() ? after : page.messages.last().seq;
        if (page.more && reached > after && reached < target)
            catchUp(r, reached, target);
    });
}

void HistoryFetcher::ask(Room *room, FetchHistory command, Take take)
{
    command.room = room->id();
    command.epoch = m_epoch;
    command.limit = command.limit.value_or(Limits::pageMessages);
    const bool older = command.before.has_value();
    m_requests.ask<HistoryPage>(
        command, Effort::Insist,
        [this, mirror = QPointer(room), older, take = std::move(take)](const Page &page) {
            if (!mirror)
                return;
            older ? mirror->setFetchingOlder(false) : void(mirror->m_catchingUp = false);
            if (page && page->epoch == m_epoch)
                insert(mirror, *page, older, take);
            else if (page || page.error().code == ErrorCode::WrongEpoch)
                emit epochEnded();
        });
}

void HistoryFetcher::insert(Room *room, HistoryPage page, bool older, const Take &take)
{
    page.messages = tidy(page.messages, room->id());
    room->timeline().insertPage(page.messages, m_self);
    // Nothing lies between a page and the place it was asked for.
    if (older && !page.messages.isEmpty())
        room->timeline().closeGap(page.messages.last().seq);
    take(room, page);
    emit fetched(page.messages);
    emit room->changed();
}

}
