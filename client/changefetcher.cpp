// SPDX-License-Identifier: MIT
#include "client/changefetcher.h"

#include "client/tidy.h"

#include <algorithm>

namespace Client {

using Protocol::ChangesPage;
using Protocol::FetchChanges;
using Protocol::Result;

ChangeFetcher::ChangeFetcher(Requests &requests, QObject *parent)
    : QObject(parent), m_requests(requests)
{ }

// Where nothing is held there is nothing to change: pages tell how messages are now.
void ChangeFetcher::enter(Room *room, qint64 revision)
{
    room->m_liveRevision.reset();
    const bool holdsNothing = room->timeline().newest() == 0;
    if (holdsNothing || revision < room->revision())
        room->m_revision = revision;
    if (revision <= room->revision())
        return;
    room->m_liveRevision = revision;
    fetch(room);
}

void ChangeFetcher::live(Room *room, qint64 revision)
{
    if (room->m_liveRevision)
        room->m_liveRevision = std::max(*room->m_liveRevision, revision);
    else
        room->setRevision(revision);
}

void ChangeFetcher::fetch(Room *room)
{
    const FetchChanges command{.room = room->id(), .after = room->revision()};
    m_requests.ask<ChangesPage>(command, Requests::Effort::Insist,
                                [this, mirror = QPointer(room)](const Result<ChangesPage> &page) {
                                    if (mirror && page && page->epoch == m_epoch)
                                        take(mirror, *page);
                                });
}

// Whoever says that there is more and brings nothing new is not asked again.
void ChangeFetcher::take(Room *room, const ChangesPage &page)
{
    const qint64 before = room->revision();
    for (const auto &message : tidy(page.messages, room->id())) {
        room->timeline().change(message);
        room->setRevision(message.revision.value_or(0));
    }
    if (page.more && room->revision() > before)
        fetch(room);
    else
        finish(room);
}

void ChangeFetcher::finish(Room *room)
{
    if (const auto live = std::exchange(room->m_liveRevision, {}))
        room->setRevision(*live);
}

}
