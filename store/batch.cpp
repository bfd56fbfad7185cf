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
    return answers;
}

void Batch::keep()
{
    m_rooms.insert(m_changed);
}

Result<Appended> Batch::add(const Draft &draft)
{
    const auto room = roomOf(draft);
    return room ? addTo(*room, draft) : addToNewRoom(draft);
}

// Nearly all drafts are fresh: insert first, look only if that did nothing.
Result<Appended> Batch::addTo(RoomRow room, const Draft &draft)
{
    const TextPosted event{.room = draft.room,
                           .seq = ++room.room.newest,
                           .id = draft.id,
                           .from = draft.from,
                           .time = draft.time,
                           .nonce = draft.nonce,
                           .text = draft.text};
    const auto inserted = m_history.insert(room.number, event);
    if (!inserted)
        return inserted.error();
    if (*inserted) {
        m_changed.insert(draft.room, room);
        return Appended{.event = event, .fresh = true};
    }
    auto stored = m_history.find(draft.from.id, draft.nonce);
    if (!stored)
        return stored.error();
    return Appended{.event = (*std::move(stored)).value(), .fresh = false};
}

// A repeat, though it names a room that is not there, makes none.
Result<Appended> Batch::addToNewRoom(const Draft &draft)
{
    auto stored = m_history.find(draft.from.id, draft.nonce);
    if (!stored)
        return stored.error();
    if (*stored)
        return Appended{.event = **std::move(stored), .fresh = false};
    const auto room = m_roomTable.insert(draft.room, draft.roomName);
    if (!room)
        return room.error();
    return addTo(*room, draft);
}

std::optional<RoomRow> Batch::roomOf(const Draft &draft) const
{
    for (const Rooms *rooms : {&m_changed, &std::as_const(m_rooms)}) {
        if (const auto room = rooms->constFind(draft.room); room != rooms->cend())
            return *room;
    }
    return std::nullopt;
}
