// SPDX-License-Identifier: MIT
// The tables of TCP sockets that Linux shows, /proc/net/tcp and tcp6, proc_net(5).
#pragma once

#include <QByteArray>
#include <QHostAddress>

// The other ends of all connections of a port of this computer. IPv4 comes out of its wrapping in
// IPv6; lines that are damaged are left out.
QList<QHostAddress> peersAt(const QByteArray &table, quint16 port);
