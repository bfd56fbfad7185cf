// SPDX-License-Identifier: MIT
// The loopback as a network of a test's own.
#pragma once

#include "lan/networks.h"

#include <QNetworkInterface>
#include <QUdpSocket>

namespace Support {

inline NetworkScope loopback()
{
    return {.addresses = {QStringLiteral("127.0.0.1")}};
}

inline QStringList loopbackName()
{
    return {networksIn(loopback()).value(0).name()};
}

// UDP; one that nobody uses just now.
inline quint16 freeBeaconPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress::AnyIPv4);
    return socket.localPort();
}

}
