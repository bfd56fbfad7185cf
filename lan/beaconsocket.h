// SPDX-License-Identifier: MIT
// Datagrams to everybody on the network and from anybody: UDP, by IPv4 broadcast and multicast and
// by IPv6 multicast, of which most networks let at least one through.
#pragma once

#include "lan/networks.h"
#include "protocol/beacon.h"

#include <QObject>
#include <QSet>

class QHostAddress;
class QNetworkDatagram;
class QUdpSocket;

// Works as far as the system lets it: a network without IPv6 is heard by IPv4 alone.
class BeaconSocket : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QHostAddress>)

public:
    enum class Port
    {
        Shared, // everybody's: hears what is said to all, beside other programs on this computer
        Own,    // any free one: hears what is said to it, and nobody else does
    };

    // `port`: everybody's.
    BeaconSocket(Port kind, const NetworkScope &scope, quint16 port = Protocol::beaconPort,
                 QObject *parent = nullptr);
    ~BeaconSocket() override;

    // To everybody on the networks that there are now; their names are returned, but for that of
    // the loopback, which is no network to people.
    QStringList shout(const QByteArray &datagram);
    void send(const QByteArray &datagram, const QHostAddress &to, quint16 port);
    void send(const QByteArray &datagram, const QHostAddress &to); // at everybody's port

signals:
    // Of one of the networks in scope. An IPv4 address is one.
    void received(const QByteArray &datagram, const QHostAddress &from, quint16 port);

private:
    QUdpSocket *open(const QHostAddress &address, Port kind);
    void attend();
    void shoutOn(const QNetworkInterface &network, const QByteArray &datagram);
    void read(QUdpSocket *socket);
    void take(const QNetworkDatagram &datagram);

    NetworkScope m_scope;
    quint16 m_port;
    bool m_hears;
    QUdpSocket *m_ipv4; // children
    QUdpSocket *m_ipv6;
    QSet<uint> m_networks; // in scope, by index; the groups are joined there
};
