// SPDX-License-Identifier: MIT
#include "server/ratelimiter.h"

#include <algorithm>

namespace Server {

qint64 RateLimiter::take(qint64 now)
{
    if (isUnlimited())
        return 0;
    m_bucket = bucketAt(now);
    m_last = now;
    if (m_bucket < m_token)
        return (m_token - m_bucket + m_rate - 1) / m_rate;
    m_bucket -= m_token;
    return 0;
}

qint64 RateLimiter::bucketAt(qint64 now) const
{
    const qint64 passed = std::max<qint64>(0, now - m_last);
    return std::min(m_burst, m_bucket + passed * m_rate);
}

}
