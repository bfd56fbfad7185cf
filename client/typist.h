// SPDX-License-Identifier: MIT
// Says that we are typing: not more often than needed, and that we stopped. Pure; no sockets.
#pragma once

#include "client/steadyclock.h"
#include "protocol/commands.h"

#include <QHash>

namespace Client {

class Typist
{
public:
    static constexpr qint64 repeatedAfter = 3'000; // ms

    explicit Typist(Clock clock = steadyNow) : m_clock(std::move(clock)) { }

    // What is to be sent, if anything.
    std::optional<Protocol::SetTyping> type(const Protocol::RoomId &room)
    {
        const qint64 now = m_clock();
        const auto said = m_said.constFind(room);
        if (said != m_said.cend() && now - *said < repeatedAfter)
            return {};
        m_said.insert(room, now);
        return Protocol::SetTyping{.room = room, .typing = true};
    }

    std::optional<Protocol::SetTyping> stop(const Protocol::RoomId &room)
    {
        if (!m_said.remove(room))
            return {};
        return Protocol::SetTyping{.room = room, .typing = false};
    }

    void lost() { m_said.clear(); } // nobody has heard of it any more

private:
    const Clock m_clock;
    QHash<Protocol::RoomId, qint64> m_said; // when
};

}
