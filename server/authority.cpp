// SPDX-License-Identifier: MIT
#include "server/authority.h"

#include <algorithm>

namespace Server {

namespace {

bool isNameCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-' || c == '.' || c == '_';
}

bool isIpv6Character(char c)
{
    return isNameCharacter(c) || c == ':' || c == '%'; // '%' begins a zone
}

// "" and ":" stand for the scheme's own port.
bool readPort(QByteArrayView text, std::optional<quint16> &port)
{
    if (text.isEmpty() || text == ":")
        return true;
    bool isNumber = false;
    const auto number = text.sliced(1).toUShort(&isNumber);
    if (!text.startsWith(':') || !isNumber || text[1] < '0' || text[1] > '9')
        return false;
    port = number;
    return true;
}

}

std::optional<Authority> parseAuthority(QByteArrayView text)
{
    const bool isIpv6 = text.startsWith('[');
    const qsizetype end = text.indexOf(isIpv6 ? ']' : ':');
    if (isIpv6 && end < 0)
        return {};
    const QByteArrayView name = text.first(end < 0 ? text.size() : end).sliced(isIpv6 ? 1 : 0);
    Authority authority{.host = name.toByteArray().toLower()};
    if (!isIpv6 && authority.host.endsWith('.'))
        authority.host.chop(1);
    const bool isClean =
        std::ranges::all_of(authority.host, isIpv6 ? isIpv6Character : isNameCharacter);
    if (authority.host.isEmpty() || !isClean)
        return {};
    const QByteArrayView port = end < 0 ? QByteArrayView{} : text.sliced(end + (isIpv6 ? 1 : 0));
    return readPort(port, authority.port) ? std::optional{authority} : std::nullopt;
}

bool matchesDomain(const QByteArray &host, const QByteArray &pattern)
{
    if (!pattern.startsWith('.'))
        return host == pattern;
    return host.endsWith(pattern) || host == pattern.sliced(1);
}

}
