// SPDX-License-Identifier: MIT
// What this computer's networks and its firewall look like, as far as it is allowed to see.
#pragma once

#include <QStringList>

#include <optional>

struct NetworkFact
{
    QString name = {};          // eth0
    QStringList addresses = {}; // without those of this link only, if there are others
    bool isTunnel = false;      // a VPN, most likely
    bool isVirtual = false;     // of containers or virtual machines
    bool isWireless = false;
    std::optional<int> neighbours =
        {}; // that have answered lately, without the router; none: unknown
};

struct FirewallFact
{
    enum class Verdict
    {
        LetsIn,
        Blocks,
        Unknown // it is on, and its rules are for the administrator's eyes
    };

    QString name = {}; // ufw
    Verdict tcp = Verdict::Unknown;
    QString step = {}; // the command that opens it
};

// Quick, but for asking firewalld or nftables: up to two seconds.
QList<NetworkFact> networkFacts();
std::optional<FirewallFact> firewallFact(quint16 port); // none: there is none that we know
