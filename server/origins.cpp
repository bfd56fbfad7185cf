// SPDX-License-Identifier: MIT
#include "server/origins.h"

#include <algorithm>

namespace Server {

namespace {

std::optional<quint16> portOf(const QByteArray &scheme, const Authority &authority)
{
    if (authority.port)
        return authority.port;
    if (scheme == "http")
        return quint16(80);
    return scheme == "https" ? std::optional{quint16(443)} : std::nullopt;
}

}

Origins::Origins(const QStringList &patterns)
{
    for (const QString &pattern : patterns) {
        m_all = m_all || pattern == u'*';
        if (const auto parsed = parse(pattern.toUtf8()))
            m_patterns.append(*parsed);
    }
}

bool Origins::allow(const QByteArray &text, const Authority &host) const
{
    if (m_all)
        return true;
    const auto origin = parse(text);
    if (!origin || origin->scheme.isEmpty()) // "null" is one without a scheme
        return false;
    const bool isWeb = origin->scheme == "http" || origin->scheme == "https";
    if (isWeb && origin->authority.host == host.host
        && origin->port() == portOf(origin->scheme, host))
        return true;
    return std::ranges::any_of(m_patterns,
                               [&](const Origin &one) { return matches(*origin, one); });
}

bool Origins::isPattern(const QString &text)
{
    return text == u'*' || parse(text.toUtf8());
}

std::optional<quint16> Origins::Origin::port() const
{
    return portOf(scheme, authority);
}

std::optional<Origins::Origin> Origins::parse(const QByteArray &text)
{
    const qsizetype mark = text.indexOf("://");
    const auto authority = parseAuthority(mark < 0 ? text : text.sliced(mark + 3));
    if (!authority || mark == 0)
        return {};
    return Origin{.scheme = text.first(std::max<qsizetype>(mark, 0)).toLower(),
                  .authority = *authority};
}

bool Origins::matches(const Origin &origin, const Origin &pattern)
{
    if (!matchesDomain(origin.authority.host, pattern.authority.host))
        return false;
    if (pattern.scheme.isEmpty())
        return !pattern.authority.port || pattern.authority.port == origin.port();
    return pattern.scheme == origin.scheme && pattern.port() == origin.port();
}

}
