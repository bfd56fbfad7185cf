// SPDX-License-Identifier: MIT
#include "server/tryguard.h"

#include "protocol/limits.h"

#include <algorithm>

using namespace Protocol;
using std::chrono::milliseconds;

namespace Server {

namespace {

constexpr qint64 first = milliseconds{Limits::codeWaitFirst}.count();
constexpr qint64 most = milliseconds{Limits::codeWaitMost}.count();

// A network of IPv6 hands out addresses by the billion; fe80:: is one for all who are on the link.
QHostAddress neighbourhood(const QHostAddress &address)
{
    if (address.protocol() != QAbstractSocket::IPv6Protocol || address.isLinkLocal())
        return address;
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8{0});
    return QHostAddress{bytes};
}

}

Result<> TryGuard::mayTry(const QHostAddress &address, qint64 now)
{
    const qint64 wait = m_tries.value(neighbourhood(address)).until - now;
    if (wait > 0)
        return Error{.code = ErrorCode::RateExceeded, .retryAfter = wait};
    return {};
}

void TryGuard::failed(const QHostAddress &address, qint64 now)
{
    forgetOld(now);
    Tries &tries = m_tries[neighbourhood(address)];
    const int over = ++tries.failed - Limits::codeTries;
    if (over >= 0)
        tries.until = now + std::min(most, first << std::min(over, 16));
    tries.forget = now + 10 * most;
}

void TryGuard::succeeded(const QHostAddress &address)
{
    m_tries.remove(neighbourhood(address));
}

void TryGuard::forgetOld(qint64 now)
{
    m_tries.removeIf([now](const auto &entry) { return entry.value().forget < now; });
}

}
