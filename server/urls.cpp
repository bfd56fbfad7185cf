// SPDX-License-Identifier: MIT
#include "server/urls.h"

#include <QNetworkInterface>

namespace Server {

namespace {

QUrl urlOf(const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(port);
    url.setPath(QStringLiteral("/"));
    return url;
}

// Link-local IPv6 addresses name an interface, which no browser takes.
bool isOfUse(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal())
        return false;
    return address.protocol() == QAbstractSocket::IPv4Protocol || address.isGlobal()
        || address.isUniqueLocalUnicast();
}

QList<QHostAddress> machineAddresses(bool ipv4, bool ipv6)
{
    QList<QHostAddress> addresses{ipv4 ? QHostAddress::LocalHost : QHostAddress::LocalHostIPv6};
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        const bool isIpv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
        if (isOfUse(address) && (isIpv4 ? ipv4 : ipv6))
            addresses += address;
    }
    return addresses;
}

}

QList<QUrl> urlsOf(const QHostAddress &address, quint16 port)
{
    const bool any = address == QHostAddress::Any;
    const bool ipv4 = any || address == QHostAddress::AnyIPv4;
    const bool ipv6 = any || address == QHostAddress::AnyIPv6;
    QList<QUrl> urls;
    for (const QHostAddress &one : ipv4 || ipv6 ? machineAddresses(ipv4, ipv6) : QList{address})
        urls += urlOf(one, port);
    return urls;
}

}
