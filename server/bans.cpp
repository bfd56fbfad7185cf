// SPDX-License-Identifier: MIT
#include "server/bans.h"

#include "server/peer.h"

#include <algorithm>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

bool holds(const Ban &ban, Time now)
{
    return !ban.ends || *ban.ends > now;
}

template <class Is>
const Ban *lastOf(const QList<Ban> &bans, Is is)
{
    const auto ban = std::find_if(bans.crbegin(), bans.crend(), is);
    return ban == bans.crend() ? nullptr : &*ban;
}

}

std::optional<QString> networkOf(const QHostAddress &given)
{
    const QHostAddress address = normalised(given);
    if (address.isNull() || address.isLoopback())
        return std::nullopt;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return address.toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8{0});
    return QHostAddress{bytes}.toString() + "/64"_L1;
}

void Bans::remove(const BanId &id)
{
    m_bans.removeIf([&](const Ban &ban) { return ban.id == id; });
}

const Ban *Bans::find(const BanId &id) const
{
    return lastOf(m_bans, [&](const Ban &ban) { return ban.id == id; });
}

const Ban *Bans::of(const MemberId &member, Time now) const
{
    return lastOf(m_bans,
                  [&](const Ban &ban) { return ban.member.id == member && holds(ban, now); });
}

const Ban *Bans::of(const QHostAddress &address, Time now) const
{
    if (m_bans.isEmpty())
        return nullptr;
    const auto network = networkOf(address);
    return lastOf(m_bans, [&](const Ban &ban) {
        return network && ban.network == network && holds(ban, now);
    });
}

QList<Ban> Bans::current(Time now)
{
    m_bans.removeIf([&](const Ban &ban) { return !holds(ban, now); });
    return m_bans;
}

}
