// SPDX-License-Identifier: MIT
// A token bucket: so many a second, and a burst.
#pragma once

#include <QtGlobal>

namespace Server {

class RateLimiter
{
public:
    // perSecond 0 means no limit.
    RateLimiter(int perSecond, int burst) : m_perSecond(perSecond), m_burst(burst), m_tokens(burst) { }

    // Takes one token; 0 if there was one, else the milliseconds until there is. `now` in ms of a
    // steady clock.
    qint64 take(qint64 now);

private:
    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_last = 0;
};

}
