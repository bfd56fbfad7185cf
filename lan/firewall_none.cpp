// SPDX-License-Identifier: MIT
#include "lan/networkfacts.h"

std::optional<FirewallFact> firewallFact(quint16)
{
    return {};
}
