// SPDX-License-Identifier: MIT
#include "lan/networks.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isUsable(const QNetworkInterface &network)
{
    const auto flags = network.flags();
    return flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning)
        && !flags.testFlag(QNetworkInterface::IsPointToPoint);
}

bool hasOneOf(const QNetworkInterface &network, const QStringList &addresses)
{
    const auto entries = network.addressEntries();
    return std::ranges::any_of(entries, [&](const QNetworkAddressEntry &entry) {
        return addresses.contains(entry.ip().toString());
    });
}

bool isIn(const QNetworkInterface &network, const NetworkScope &scope)
{
    return (scope.interfaces.isEmpty() || scope.interfaces.contains(network.name()))
        && (scope.addresses.isEmpty() || hasOneOf(network, scope.addresses));
}

bool isOfOurs(const QHostAddress &address)
{
    for (const QNetworkInterface &network : networksIn({})) {
        for (const QNetworkAddressEntry &entry : network.addressEntries()) {
            if (entry.prefixLength() > 0 && address.isInSubnet(entry.ip(), entry.prefixLength()))
                return true;
        }
    }
    return false;
}

QHostAddress unwrapped(const QHostAddress &address)
{
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress{ipv4} : address;
}

}

QList<QNetworkInterface> networksIn(const NetworkScope &scope)
{
    QList<QNetworkInterface> networks = QNetworkInterface::allInterfaces();
    networks.removeIf([&](const QNetworkInterface &network) {
        return !isUsable(network) || !isIn(network, scope);
    });
    return networks;
}

QList<QHostAddress> broadcastsOf(const QNetworkInterface &network)
{
    QList<QHostAddress> broadcasts;
    for (const QNetworkAddressEntry &entry : network.addressEntries()) {
        if (!entry.broadcast().isNull())
            broadcasts.append(entry.broadcast());
    }
    return broadcasts;
}

bool isNear(const QHostAddress &any)
{
    const QHostAddress address = unwrapped(any);
    static const auto ranges = {u"10.0.0.0/8"_s, u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                                u"100.64.0.0/10"_s};
    return address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast()
        || std::ranges::any_of(ranges,
                               [&](const QString &range) {
                                   return address.isInSubnet(QHostAddress::parseSubnet(range));
                               })
        || isOfOurs(address);
}
