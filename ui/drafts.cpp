// SPDX-License-Identifier: MIT
#include "ui/drafts.h"

#include <utility>

using Protocol::RoomId;

void Drafts::restore(const QHash<RoomId, QString> &texts)
{
    for (auto [room, text] : texts.asKeyValueRange()) {
        if (!m_drafts.contains(room))
            m_drafts.insert(room, {.text = text});
    }
}

bool Drafts::keep(const RoomId &room, const Draft &draft)
{
    return std::exchange(m_drafts[room], draft).text != draft.text;
}
