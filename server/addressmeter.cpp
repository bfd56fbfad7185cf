// SPDX-License-Identifier: MIT
#include "server/addressmeter.h"

#include "protocol/limits.h"
#include "server/peer.h"

namespace Server {

namespace {

AddressMeter meter(bool counts, int rate, int burst,
                   std::chrono::milliseconds time = std::chrono::seconds{1})
{
    return AddressMeter{
        RateLimiter{counts ? rate * Limits::addressShare : 0, burst * Limits::addressShare, time}};
}

}

qint64 AddressMeter::take(const QHostAddress &address, qint64 now)
{
    return m_each.isUnlimited() ? 0 : limiterOf(normalised(address), now).take(now);
}

// A bucket that is full again is as good as none.
RateLimiter &AddressMeter::limiterOf(const QHostAddress &address, qint64 now)
{
    if (const auto known = m_limiters.find(address); known != m_limiters.end())
        return *known;
    if (m_limiters.size() >= m_forgetAt) {
        m_limiters.removeIf([now](const auto &entry) { return entry.value().isFull(now); });
        m_forgetAt = std::max<qsizetype>(64, 2 * m_limiters.size());
    }
    return *m_limiters.insert(address, m_each);
}

AddressMeters::AddressMeters(int connectionsPerAddress, int postsPerSecond)
    : commands(meter(connectionsPerAddress > 0, Limits::commandRate, Limits::commandBurst)),
      posts(
          meter(connectionsPerAddress > 0, postsPerSecond, postsPerSecond * Limits::burstSeconds)),
      newRooms(meter(connectionsPerAddress > 0, Limits::newRoomsPerMinute, Limits::newRoomBurst,
                     std::chrono::minutes{1}))
{ }

}
