// SPDX-License-Identifier: MIT
// The networks that this computer is on at present.
#pragma once

#include <QStringList>

class QHostAddress;
class QNetworkInterface;

// Which of them are meant: those that pass both lists.
struct NetworkScope
{
    QStringList interfaces = {}; // by name: "eth0"; empty: any
    QStringList addresses = {};  // those that have one of these addresses; empty: any
};

// Up, and more than a line between two computers; the loopback is one of them.
QList<QNetworkInterface> networksIn(const NetworkScope &scope);

// Where a datagram to everybody on it goes, by IPv4.
QList<QHostAddress> broadcastsOf(const QNetworkInterface &network);

// Of this building, as far as an address tells: private (RFC 1918, 4193, 6598), of this link, or of
// a network that this computer is on. IPv4 may be wrapped in IPv6.
bool isNear(const QHostAddress &address);
