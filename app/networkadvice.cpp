// SPDX-License-Identifier: MIT
#include "app/networkadvice.h"

#include <QCoreApplication>

#include <algorithm>

using enum Advice::Level;
using Listening = NetworkFindings::Listening;
using Verdict = FirewallFact::Verdict;

namespace {

class NetworkAdvice
{
    Q_DECLARE_TR_FUNCTIONS(NetworkAdvice)

public:
    static QList<Advice> ofNetworks(const NetworkFindings &findings);
    static QList<Advice> ofHost(const NetworkFindings &findings);
    static QList<Advice> ofFirewall(const NetworkFindings &findings);
    static QList<Advice> ofNeighbours(const NetworkFindings &findings);

private:
    static Advice ofNetwork(const NetworkFact &network);
};

// Nobody comes in by a way that is shut.
bool isReached(const NetworkFindings &findings)
{
    return findings.here == Listening::Hubbub && findings.reached > 0;
}

bool isOrdinary(const NetworkFact &network)
{
    return !network.isTunnel && !network.isVirtual;
}

Advice NetworkAdvice::ofNetwork(const NetworkFact &network)
{
    const QString addresses = network.addresses.join(QStringLiteral(", "));
    if (network.isTunnel)
        return {Doubt, tr("%1 (%2) looks like a VPN.").arg(network.name, addresses),
                tr("If others cannot be seen, leave the VPN, or let it pass the local network.")};
    if (network.isVirtual)
        return {Good,
                tr("%1 (%2) is of containers or virtual machines on this computer.")
                    .arg(network.name, addresses)};
    return {Good, tr("On %1 this computer is %2.").arg(network.name, addresses)};
}

QList<Advice> NetworkAdvice::ofNetworks(const NetworkFindings &findings)
{
    QList<Advice> advice;
    if (std::ranges::none_of(findings.networks, isOrdinary))
        advice.append({Bad, tr("This computer is on no network that others could be on."),
                       tr("Plug in the cable, or join the Wi-Fi that the others use.")});
    for (const NetworkFact &network : findings.networks)
        advice.append(ofNetwork(network));
    return advice;
}

QList<Advice> NetworkAdvice::ofHost(const NetworkFindings &findings)
{
    switch (findings.here) {
    case Listening::Nobody:
        return {{Doubt, tr("No host runs on this computer at port %1.").arg(findings.port),
                 tr("To be joined by others: Host here, or hubbub --host.")}};
    case Listening::Another:
        return {{Bad, tr("Another program has port %1.").arg(findings.port),
                 tr("End it, or let Hubbub listen elsewhere: --listen [::]:7479.")}};
    case Listening::Hubbub:
        break;
    }
    if (findings.deaf.isEmpty())
        return {{Good, tr("The host answers at all addresses of this computer.")}};
    return {{Bad,
             tr("The host does not answer at %1.").arg(findings.deaf.join(QStringLiteral(", "))),
             tr("Let it listen at every address: without --listen, or with --listen [::]:%1.")
                 .arg(findings.port)}};
}

QList<Advice> NetworkAdvice::ofFirewall(const NetworkFindings &findings)
{
    const bool blocks = findings.firewall && findings.firewall->tcp == Verdict::Blocks;
    if (isReached(findings) && !blocks) // else they came before it was on, or it lets in some
        return {{Good,
                 tr("Other computers are connected to it at this moment: %1. The way in is open.")
                     .arg(findings.reached)}};
    if (!findings.firewall)
        return {{Good, tr("No firewall was found on this computer.")}};
    const FirewallFact &firewall = *findings.firewall;
    switch (firewall.tcp) {
    case Verdict::LetsIn:
        return {
            {Good, tr("The firewall %1 lets in port %2.").arg(firewall.name).arg(findings.port)}};
    case Verdict::Blocks:
        return {
            {Bad,
             tr("The firewall %1 keeps others from port %2.").arg(firewall.name).arg(findings.port),
             firewall.step}};
    case Verdict::Unknown:
        break;
    }
    return {{Doubt,
             tr("The firewall %1 is on. Only an administrator can see whether it lets in port %2.")
                 .arg(firewall.name)
                 .arg(findings.port),
             firewall.step}};
}

// A network that keeps its guests apart lets them see the router, and nobody else.
QList<Advice> NetworkAdvice::ofNeighbours(const NetworkFindings &findings)
{
    if (findings.others > 0)
        return {{Good, tr("Other hosts have answered: %1.").arg(findings.others)}};
    const auto alone = std::ranges::find_if(findings.networks, [](const NetworkFact &network) {
        return network.isWireless && network.neighbours == 0;
    });
    if (alone != findings.networks.end() && !isReached(findings))
        return {
            {Doubt,
             tr("On the Wi-Fi %1 nobody but the router is to be seen. It may keep its guests "
                "apart.")
                 .arg(alone->name),
             tr("Turn off “client isolation” in the router, or use a cable or another Wi-Fi.")}};
    return {{Good, tr("No other host has answered.")}};
}

}

QList<Advice> adviceOn(const NetworkFindings &findings)
{
    QList<Advice> advice = NetworkAdvice::ofNetworks(findings) + NetworkAdvice::ofHost(findings)
        + NetworkAdvice::ofFirewall(findings) + NetworkAdvice::ofNeighbours(findings);
    std::ranges::stable_sort(advice, std::ranges::greater{}, &Advice::level);
    return advice;
}
