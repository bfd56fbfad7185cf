// SPDX-License-Identifier: MIT
// Which web pages may open a socket here: those of this host, and those that the operator named.
#pragma once

#include "server/authority.h"

#include <QList>
#include <QStringList>

namespace Server {

class Origins
{
public:
    // "example.org", ".example.org" with its subdomains, either with "scheme://" before it and
    // ":port" behind, or "*". Without a scheme any scheme and port will do; with one the port is
    // exact.
    explicit Origins(const QStringList &patterns);

    // `host` is whom the request was addressed to.
    bool allow(const QByteArray &origin, const Authority &host) const;

    // Is it of the form that patterns have? For the options.
    static bool isPattern(const QString &text);

private:
    struct Origin
    {
        QByteArray scheme = {}; // empty in a pattern that takes any
        Authority authority = {};

        std::optional<quint16> port() const; // with the scheme's default
    };

    static std::optional<Origin> parse(const QByteArray &text);
    static bool matches(const Origin &origin, const Origin &pattern);

    QList<Origin> m_patterns;
    bool m_all = false;
};

}
