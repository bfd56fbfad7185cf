// SPDX-License-Identifier: MIT
#include "server/memberrates.h"

#include "protocol/limits.h"

namespace Server {

std::shared_ptr<RateLimiter> MemberRates::of(const Protocol::MemberId &member)
{
    if (auto limiter = m_limiters.value(member).lock())
        return limiter;
    if (m_limiters.size() >= m_sweepAt) {
        m_limiters.removeIf([](auto entry) { return entry.value().expired(); });
        m_sweepAt = std::max<qsizetype>(64, 2 * m_limiters.size());
    }
    auto limiter = std::make_shared<RateLimiter>(m_perSecond, m_perSecond * Limits::burstSeconds);
    m_limiters.insert(member, limiter);
    return limiter;
}

}
