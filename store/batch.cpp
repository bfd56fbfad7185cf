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
    if (!draft.nonce)
        return addFresh(draft);
    auto stored = m_history.find(draft.from.id, *draft.nonce);
    if (!stored)
        return stored.error();
    if (*stored)
        return Appended{.event = **std::move(stored), .fresh = false};
    return addFresh(draft);
}

Result<Appended> Batch::addFresh(const Draft &draft)
{
    auto row = roomOf(draft);
    if (!row)
        return row.error();
    RoomRow room = *std::move(row);
    const TextPosted event{.room = draft.room,
                           .seq = ++room.room.newest,
                           .id = draft.id,
                           .from = draft.from,
                           .time = draft.time,
                           .nonce = draft.nonce,
                           .text = draft.text};
    if (auto inserted = m_history.insert(room.number, event); !inserted)
        return inserted.error();
    m_changed.insert(draft.room, room);
    return Appended{.event = event, .fresh = true};
}

Result<RoomRow> Batch::roomOf(const Draft &draft)
{
    if (const auto changed = m_changed.constFind(draft.room); changed != m_changed.cend())
        return *changed;
    if (const auto known = m_rooms.constFind(draft.room); known != m_rooms.cend())
        return *known;
    return m_roomTable.insert(draft.room, draft.roomName);
}
