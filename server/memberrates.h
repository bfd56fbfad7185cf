// SPDX-License-Identifier: MIT
// One post limiter per member, shared by all of a member's sessions.
#pragma once

#include "protocol/id.h"
#include "server/ratelimiter.h"

#include <memory>

namespace Server {

class MemberRates
{
public:
    explicit MemberRates(int perSecond) : m_perSecond(perSecond) { }

    // Lives as long as somebody holds it.
    std::shared_ptr<RateLimiter> of(const Protocol::MemberId &member);

private:
    int m_perSecond;
    QHash<Protocol::MemberId, std::weak_ptr<RateLimiter>> m_limiters;
    qsizetype m_sweepAt = 64; // dead entries go when the table has grown to this
};

}
