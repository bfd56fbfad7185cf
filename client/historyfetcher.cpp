// SPDX-License-Identifier: MIT
#include "client/historyfetcher.h"

#include "client/tidy.h"

#include <algorithm>

namespace Client {

using Protocol::ErrorCode;
using Protocol::FetchHistory;
using Protocol::HistoryPage;
using Effort = Requests::Effort;

namespace {

// Of the message to look at: the first one from the place on, else the last one before it.
qint64 placeIn(const HistoryPage &page, const FetchHistory &place, qint64 read)
{
    const auto isThere = [&](const Protocol::TextPosted &message) {
        return place.around ? message.seq >= *place.around
            : place.date    ? message.time >= *place.date
                            : message.seq > read;
    };
    const auto found = std::ranges::find_if(page.messages, isThere);
    if (found != page.messages.end())
        return found->seq;
    return page.messages.isEmpty() ? 0 : page.messages.last().seq;
}

}

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
    look(room, {.before = oldest}, [oldest](Room *r, const HistoryPage &page) {
        // A page that brings nothing older is the end too, whatever it says. What was the oldest
        // may have been let go by now.
        const qint64 now = r->timeline().oldest();
        if (now == oldest || (now < oldest && !page.more))
            r->timeline().markStart();
    });
}

void HistoryFetcher::fetchGap(Room *room, qint64 seq)
{
    const qint64 end = room->timeline().gapEnd(seq);
    if (room->fetchingOlder() || end == 0)
        return;
    look(room, {.before = end}, [seq, end](Room *r, const HistoryPage &page) {
        const qint64 now = r->timeline().gapEnd(seq); // later than before: more was let go
        if (now == end || (now < end && !page.more))
            r->timeline().closeGap(seq);
    });
}

// A page that brings nothing of the gap is its end too.
void HistoryFetcher::fetchLater(Room *room, qint64 seq)
{
    if (room->fetchingOlder() || room->timeline().gapEnd(seq) == 0)
        return;
    look(room, {.after = seq}, [seq](Room *r, const HistoryPage &page) {
        r->timeline().closeGap(seq);
        if (!page.more && !page.messages.isEmpty())
            r->timeline().closeGap(page.messages.last().seq);
    });
}

void HistoryFetcher::fetchPlace(Room *room, const FetchHistory &place)
{
    const qint64 read = room->read();
    ask(room, place, Purpose::Place, [this, place, read](Room *r, const HistoryPage &page) {
        Timeline &timeline = r->timeline();
        if (!page.more && !page.messages.isEmpty()
            && page.messages.first().seq <= timeline.oldest())
            timeline.markStart();
        if (page.later == false && !page.messages.isEmpty())
            timeline.closeGap(page.messages.last().seq);
        emit placeFound(r, placeIn(page, place, read));
    });
}

void HistoryFetcher::fetchNewest(Room *room)
{
    room->m_catchingUp = true;
    ask(room, {.limit = Limits::firstPage}, Purpose::CatchUp, [](Room *r, const HistoryPage &page) {
        const bool oldest =
            page.messages.isEmpty() || page.messages.first().seq <= r->timeline().oldest();
        if (!page.more && oldest)
            r->timeline().markStart();
    });
}

void HistoryFetcher::catchUp(Room *room, qint64 after, qint64 target)
{
    room->m_catchingUp = true;
    ask(room, {.after = after}, Purpose::CatchUp,
        [this, after, target](Room *r, const HistoryPage &page) {
            r->timeline().closeGap(after);
            const qint64 reached = page.messages.isEmpty() ? after : page.messages.last().seq;
            if (page.more && reached > after && reached < target)
                catchUp(r, reached, target);
        });
}

void HistoryFetcher::look(Room *room, FetchHistory command, Take take)
{
    room->setFetchingOlder(true);
    ask(room, std::move(command), Purpose::Look, std::move(take));
}

void HistoryFetcher::ask(Room *room, FetchHistory command, Purpose purpose, Take take)
{
    command.room = room->id();
    command.epoch = m_epoch;
    command.limit = command.limit.value_or(Limits::pageMessages);
    m_requests.ask<HistoryPage>(command, Effort::Insist,
                                [this, mirror = QPointer(room), before = command.before, purpose,
                                 take = std::move(take)](const Page &page) {
                                    if (!mirror)
                                        return;
                                    if (purpose == Purpose::Look)
                                        mirror->setFetchingOlder(false);
                                    else if (purpose == Purpose::CatchUp)
                                        mirror->m_catchingUp = false;
                                    if (page && page->epoch == m_epoch)
                                        insert(mirror, *page, before, take);
                                    else if (page || page.error().code == ErrorCode::WrongEpoch)
                                        emit epochEnded();
                                });
}

void HistoryFetcher::insert(Room *room, HistoryPage page, std::optional<qint64> before,
                            const Take &take)
{
    page.messages = tidy(page.messages, room->id());
    Timeline &timeline = room->timeline();
    timeline.insertPage(page.messages, m_self);
    // Nothing lies between a page and the place it was asked for, if that is here still.
    if (const qint64 last = page.messages.isEmpty() ? 0 : page.messages.last().seq;
        before && timeline.gapEnd(last) == before)
        timeline.closeGap(last);
    take(room, page);
    room->countMentions(m_self);
    emit fetched(page.messages);
    emit room->changed();
}

}
