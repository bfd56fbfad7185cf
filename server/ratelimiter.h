// SPDX-License-Identifier: MIT
// A token bucket: so many a second, and a burst.
#pragma once

#include <QtGlobal>

namespace Server {

class RateLimiter
{
public:
    // perSecond 0 means no limit.
    RateLimiter(int perSecond, int burst)
        : m_perSecond(perSecond), m_burst(burst * token), m_bucket(m_burst)
    { }

    // Takes one token; 0 if there was one, else the milliseconds until there is. `now` in ms of a
    // steady clock.
    qint64 take(qint64 now);

private:
    // What comes in is then perSecond a millisecond: whole numbers, and no part of a token is lost.
    static constexpr qint64 token = 1000;

    qint64 m_perSecond;
    qint64 m_burst;
    qint64 m_bucket;
    qint64 m_last = 0;
};

}
