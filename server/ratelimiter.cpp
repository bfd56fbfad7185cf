// SPDX-License-Identifier: MIT
#include "server/ratelimiter.h"

#include <algorithm>

namespace Server {

qint64 RateLimiter::take(qint64 now)
{
    if (m_perSecond == 0)
        return 0;
    const qint64 passed = std::max<qint64>(0, now - std::exchange(m_last, now));
    m_bucket = std::min(m_burst, m_bucket + passed * m_perSecond);
    if (m_bucket < token)
        return (token - m_bucket + m_perSecond - 1) / m_perSecond;
    m_bucket -= token;
    return 0;
}

}
