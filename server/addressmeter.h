// SPDX-License-Identifier: MIT
// How fast something may happen from one address, whoever and however many are behind it.
#pragma once

#include "server/ratelimiter.h"

#include <QHash>
#include <QHostAddress>

namespace Server {

class AddressMeter
{
public:
    explicit AddressMeter(const RateLimiter &each) : m_each(each) { }

    // As RateLimiter::take(), for that address.
    qint64 take(const QHostAddress &address, qint64 now);
    qsizetype remembered() const { return m_limiters.size(); }

private:
    RateLimiter &limiterOf(const QHostAddress &address, qint64 now);

    RateLimiter m_each; // what everybody begins with
    QHash<QHostAddress, RateLimiter> m_limiters;
    qsizetype m_forgetAt = 64; // when the table has grown to this
};

// Of what is asked over WebSockets.
struct AddressMeters
{
    // Of a host that allows so many connections from one address and so many posts of a member; no
    // limit to one is none to what it brings.
    AddressMeters(int connectionsPerAddress, int postsPerSecond);

    AddressMeter commands;
    AddressMeter posts;
    AddressMeter newRooms;
};

}
