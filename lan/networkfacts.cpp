// SPDX-License-Identifier: MIT
#include "lan/networkfacts.h"

#include "lan/neighbours.h"

#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool startsWithAny(const QString &name, std::initializer_list<QLatin1StringView> starts)
{
    return std::ranges::any_of(starts, [&](auto start) { return name.startsWith(start); });
}

bool isTunnel(const QNetworkInterface &network)
{
    return network.flags().testFlag(QNetworkInterface::IsPointToPoint)
        || network.type() == QNetworkInterface::Ppp
        || startsWithAny(network.name(),
                         {"tun"_L1, "tap"_L1, "wg"_L1, "utun"_L1, "tailscale"_L1, "zt"_L1});
}

bool isVirtual(const QNetworkInterface &network)
{
    return startsWithAny(network.name(),
                         {"docker"_L1, "br-"_L1, "veth"_L1, "virbr"_L1, "vmnet"_L1, "vboxnet"_L1,
                          "lxc"_L1, "podman"_L1, "cni"_L1});
}

QStringList addressesOf(const QNetworkInterface &network)
{
    QStringList all, here;
    for (const QNetworkAddressEntry &entry : network.addressEntries())
        (entry.ip().isLinkLocal() ? here : all) += entry.ip().toString();
    return all.isEmpty() ? here : all;
}

}

QList<NetworkFact> networkFacts()
{
    QList<NetworkFact> facts;
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        const auto flags = network.flags();
        if (flags.testFlag(QNetworkInterface::IsLoopBack) || network.addressEntries().isEmpty()
            || !flags.testFlags(QNetworkInterface::IsUp | QNetworkInterface::IsRunning))
            continue;
        facts.append({.name = network.name(),
                      .addresses = addressesOf(network),
                      .isTunnel = isTunnel(network),
                      .isVirtual = isVirtual(network),
                      .isWireless = network.type() == QNetworkInterface::Wifi,
                      .neighbours = neighboursAt(network.name())});
    }
    return facts;
}
