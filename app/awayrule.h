// SPDX-License-Identifier: MIT
// What to call somebody who went from the keyboard, or came back. Pure.
#pragma once

#include "protocol/person.h"

#include <optional>

// What somebody has said by hand stands.
class AwayRule
{
public:
    using Availability = Protocol::Availability;

    // None: nothing is to be said.
    std::optional<Availability> onIdle(bool idle, Availability now)
    {
        if (idle && now == Availability::Online) {
            m_ours = true;
            return Availability::Away;
        }
        const bool back = !idle && m_ours && now == Availability::Away;
        m_ours = m_ours && idle;
        return back ? std::optional{Availability::Online} : std::nullopt;
    }

    void saidByHand() { m_ours = false; }

private:
    bool m_ours = false; // the Away that stands
};
