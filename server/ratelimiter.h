// SPDX-License-Identifier: MIT
// A token bucket: so many in a time, and a burst.
#pragma once

#include <QtGlobal>

#include <chrono>

namespace Server {

class RateLimiter
{
public:
    // So many in each `time`; 0 means no limit.
    RateLimiter(int rate, int burst, std::chrono::milliseconds time = std::chrono::seconds{1})
        : m_rate(rate), m_token(int(time.count())), m_burst(qint64(burst) * m_token),
          m_bucket(m_burst)
    { }

    bool isUnlimited() const { return m_rate == 0; }
    // Takes one token; 0 if there was one, else the milliseconds until there is. `now` in ms of a
    // steady clock.
    qint64 take(qint64 now);
    bool isFull(qint64 now) const { return bucketAt(now) == m_burst; }

private:
    qint64 bucketAt(qint64 now) const;

    int m_rate;
    // As large as the time in ms: what comes in is then the rate, each ms. Whole numbers, and no
    // part of a token is lost.
    int m_token;
    qint64 m_burst;
    qint64 m_bucket;
    qint64 m_last = 0;
};

}
