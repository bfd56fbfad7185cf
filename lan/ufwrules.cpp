// SPDX-License-Identifier: MIT
#include "lan/ufwrules.h"

#include <QList>

#include <algorithm>

namespace {

// "7478", "7000:8000", "22,7478" or "any".
bool isMeant(const QByteArray &ports, quint16 port)
{
    const auto meant = [port](const QByteArray &part) {
        const qsizetype colon = part.indexOf(':');
        const int first = part.first(colon < 0 ? part.size() : colon).toInt();
        const int last = part.mid(colon + 1).toInt();
        return part == "any" || (first <= port && port <= last);
    };
    return std::ranges::any_of(ports.split(','), meant);
}

// Nothing to read is no "from anywhere": 0.0.0.0/0 or ::/0.
bool isFromAnywhere(const QByteArray &source)
{
    return source.endsWith("/0");
}

}

// ### tuple ### ACTION PROTOCOL PORTS TO SOURCE-PORTS FROM [APPLICATIONS] DIRECTION. The first that
// fits decides.
bool ufwLetsIn(const QByteArray &rules, quint16 port)
{
    for (const QByteArray &line : rules.split('\n')) {
        const auto words = line.simplified().split(' ');
        if (!line.startsWith("### tuple ###") || words.size() < 10 || words.last() == "out"
            || (words[4] != "tcp" && words[4] != "any") || !isMeant(words[5], port)
            || !isFromAnywhere(words[8]))
            continue;
        return words[3] == "allow" || words[3] == "limit";
    }
    return false;
}
