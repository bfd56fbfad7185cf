// SPDX-License-Identifier: MIT
// What stands between a host and those who want to join it, as sentences, each with the one step
// that mends it. Pure.
#pragma once

#include "lan/advice.h"
#include "lan/networkfacts.h"

struct NetworkFindings
{
    enum class Listening
    {
        Nobody,
        Hubbub,
        Another // program has the port
    };

    quint16 port = 0;
    QList<NetworkFact> networks = {};
    std::optional<FirewallFact> firewall = {};
    Listening here = Listening::Nobody; // on this computer's loopback
    QStringList deaf = {}; // addresses of this computer at which the host does not answer
    int others = 0;        // other hosts that have answered
    int reached = 0;       // addresses of other computers that are connected to the port
};

// The worst first.
QList<Advice> adviceOn(const NetworkFindings &findings);
