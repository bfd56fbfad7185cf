// SPDX-License-Identifier: MIT
#include "server/ratelimiter.h"

#include <algorithm>
#include <cmath>

namespace Server {

qint64 RateLimiter::take(qint64 now)
{
    if (m_perSecond == 0)
        return 0;
    const double earned = double(now - m_last) * m_perSecond / 1000;
    m_tokens = std::min(m_burst, m_tokens + std::max(earned, 0.0));
    m_last = now;
    if (m_tokens < 1)
        return std::max<qint64>(1, std::llround((1 - m_tokens) / m_perSecond * 1000));
    m_tokens -= 1;
    return 0;
}

}
