// SPDX-License-Identifier: MIT
// HOST or HOST:PORT, as in a Host line, an Origin and an --allow-origin pattern.
#pragma once

#include <QByteArray>

#include <optional>

namespace Server {

struct Authority
{
    QByteArray host = {}; // lower case, an IPv6 address without brackets, no dot at the end
    std::optional<quint16> port = {};

    friend bool operator==(const Authority &, const Authority &) = default;
};

std::optional<Authority> parseAuthority(QByteArrayView text);

// Domain patterns of the options: "example.org" is that name, ".example.org" its subdomains as
// well.
bool matchesDomain(const QByteArray &host, const QByteArray &pattern);

}
