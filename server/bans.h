// SPDX-License-Identifier: MIT
// The bans of a host: whom they keep out.
#pragma once

#include "protocol/moderation.h"

#include <QHostAddress>
#include <QList>

namespace Server {

// Whom a ban by address keeps out besides: those of one IPv4 address, or of one IPv6 network of 64
// bits, in which a computer takes whatever address it likes. None for this computer itself.
std::optional<QString> networkOf(const QHostAddress &address);

// Host thread.
class Bans
{
public:
    void load(const QList<Protocol::Ban> &bans) { m_bans = bans; }
    void add(const Protocol::Ban &ban) { m_bans.append(ban); }
    void remove(const Protocol::BanId &ban);

    const Protocol::Ban *find(const Protocol::BanId &ban) const; // null: there is none
    // Null: nobody minds.
    const Protocol::Ban *of(const Protocol::MemberId &member, Protocol::Time now) const;
    const Protocol::Ban *of(const QHostAddress &address, Protocol::Time now) const;
    QList<Protocol::Ban> current(Protocol::Time now);

private:
    QList<Protocol::Ban> m_bans; // the oldest first; some may have ended
};

}
