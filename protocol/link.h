// SPDX-License-Identifier: MIT
// An address that people pass on: hubbub://HOST:PORT/ROOM, the address of a host's page, or just
// HOST.
#pragma once

#include "protocol/result.h"

#include <QUrl>

namespace Protocol {

inline constexpr int defaultPort = 7478;

struct Link
{
    QString host = {}; // a name or an IP address, without brackets
    quint16 port = defaultPort;
    QString room = {};   // empty: none named
    bool secure = false; // https: the host speaks TLS
    QString invite = {}; // the secret of an invitation: #t=…; empty: there is none

    friend bool operator==(const Link &, const Link &) = default;
};

// BadLink if it is none of the three.
Result<Link> parseLink(const QString &text);

QString toString(const Link &link); // hubbub://…, or https://… of a host that speaks TLS
QUrl socketUrl(const Link &link);   // the native dialect's

}
