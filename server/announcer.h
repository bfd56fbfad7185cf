// SPDX-License-Identifier: MIT
// Tells the network that a host is here: when it starts and ever more seldom after that, and at
// once to who asks; and by DNS-SD, where the computer can.
#pragma once

#include "lan/beaconsocket.h"
#include "lan/dnssd.h"
#include "server/addressmeter.h"

#include <QTimer>

namespace Server {

class Announcer : public QObject
{
    Q_OBJECT

public:
    // `port`: where everybody hears it, see BeaconSocket.
    Announcer(const Protocol::HostHere &self, const NetworkScope &scope,
              quint16 port = Protocol::beaconPort, QObject *parent = nullptr);
    ~Announcer() override; // says that it goes

    void setPeople(int people) { m_self.people = people; } // told to the next who asks

private:
    void announce();
    void hear(const QByteArray &datagram, const QHostAddress &from, quint16 port);
    void answer(const Protocol::HostWanted &wanted, const QHostAddress &to, quint16 port);

    Protocol::HostHere m_self;
    BeaconSocket m_socket;
    std::unique_ptr<DnsSd::Announcement> m_dnsSd; // may be null
    AddressMeter m_answers;
    RateLimiter m_all; // answers to anybody: an address is soon made up
    QTimer m_again;
};

}
