// SPDX-License-Identifier: MIT
#include "server/peer.h"

namespace Server {

QHostAddress normalised(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress{ipv4} : address;
}

}
