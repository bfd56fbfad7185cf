// SPDX-License-Identifier: MIT
#include "store/batch.h"

using namespace Protocol;

Result<QList<Appended>> Batch::add(const QList<Draft> &drafts)
{
    QList<Appended> answers;
    answers.reserve(drafts.size());
    for (const Draft &draft : drafts) {
        auto answer = add(draft);
        if (!answer)
            return answer.error();
        answers.append(*std::move(answer));
    }
    if (auto kept = keep(); !kept)
        return kept.error();
    return answers;
}

Result<Appended> Batch::add(const Draft &draft)
{
    RoomRow *room = roomOf(draft);
    return room ? addTo(*room, draft) : addToNewRoom(draft);
}

// Nearly all drafts are fresh: insert first, look only if that did nothing.
Result<Appended> Batch::addTo(RoomRow &room, const Draft &draft)
{
    TextPosted event{.room = draft.room,
                     .seq = room.room.newest + 1,
                     .id = draft.id,
                     .from = draft.from,
                     .time = draft.time,
                     .nonce = draft.nonce,
                     .replyTo = draft.replyTo,
                     .mentions = draft.mentions,
                     .everyone = draft.everyone,
                     .text = draft.text};
    const auto fresh = m_tables.history.insert(room.number, event);
    if (!fresh)
        return fresh.error();
    if (*fresh) {
        if (auto done = inserted(room, event); !done)
            return done.error();
        return Appended{.event = std::move(event), .fresh = true};
    }
    auto stored = m_tables.history.find(draft.from.id, draft.nonce);
    if (!stored)
        return stored.error();
    return Appended{.event = (*std::move(stored)).value(), .fresh = false};
}

Result<> Batch::inserted(RoomRow &room, const TextPosted &event)
{
    room.room.newest = event.seq;
    if (!event.from.guest)
        m_read.insert({.room = room.number, .member = event.from.id}, event.seq);
    if (!event.mentions && !event.everyone)
        return {};
    return m_tables.mentions.insert(room.number, event);
}

// A repeat, though it names a room that is not there, makes none.
Result<Appended> Batch::addToNewRoom(const Draft &draft)
{
    auto stored = m_tables.history.find(draft.from.id, draft.nonce);
    if (!stored)
        return stored.error();
    if (*stored)
        return Appended{.event = **std::move(stored), .fresh = false};
    const auto room = m_tables.rooms.insert(draft.room, {.name = draft.roomName});
    if (!room)
        return room.error();
    return addTo(*m_changed.insert(draft.room, *room), draft);
}

RoomRow *Batch::roomOf(const Draft &draft)
{
    if (const auto changed = m_changed.find(draft.room); changed != m_changed.end())
        return &*changed;
    const RoomRow *known = m_tables.known.find(draft.room);
    return known ? &*m_changed.insert(draft.room, *known) : nullptr;
}

// Once for each room and author, however much was posted.
Result<> Batch::keep()
{
    for (const auto &[place, seq] : m_read.asKeyValueRange()) {
        if (auto marked = m_tables.memberships.markRead(place.room, place.member, seq); !marked)
            return marked;
    }
    for (const RoomRow &room : std::as_const(m_changed))
        m_tables.known.put(room);
    return {};
}
