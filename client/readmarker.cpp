// SPDX-License-Identifier: MIT
#include "client/readmarker.h"

#include <algorithm>

namespace Client {

using Protocol::RoomId;

ReadMarker::ReadMarker(Requests &requests, QObject *parent) : QObject(parent), m_requests(requests)
{ }

void ReadMarker::mark(const RoomId &room, qint64 seq)
{
    Mark &mark = m_marks[room];
    mark.wanted = std::max(mark.wanted, seq);
    if (mark.sent == 0)
        send(room, mark);
}

void ReadMarker::lost()
{
    m_marks.clear();
}

void ReadMarker::send(const RoomId &room, Mark &mark)
{
    mark.sent = mark.wanted;
    m_requests.ask(Protocol::MarkRead{.room = room, .seq = mark.sent}, Requests::Effort::Insist,
                   [this, room](const Requests::Answer &) { answered(room); });
}

// Refused or not: a later mark has the place of this one in it.
void ReadMarker::answered(const RoomId &room)
{
    const auto mark = m_marks.find(room);
    if (mark == m_marks.end())
        return;
    if (mark->wanted > mark->sent)
        send(room, *mark);
    else
        m_marks.erase(mark);
}

}
