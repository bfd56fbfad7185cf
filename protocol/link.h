// SPDX-License-Identifier: MIT
// An address that people pass on: hubbub://HOST:PORT/ROOM, the address of a host's page, or just
// HOST.
#pragma once

#include "protocol/result.h"

#include <QUrl>

namespace Protocol {

inline constexpr int defaultPort = 7478;
inline constexpr int keyLength = 43; // a fingerprint: SHA-256 in base64url

struct Link
{
    QString host = {}; // a name or an IP address, without brackets
    quint16 port = defaultPort;
    QString room = {};   // empty: none named
    bool secure = false; // https: TLS in any case, see socketUrl()
    QString invite = {}; // the secret of an invitation: #t=…; empty: there is none
    QString key = {};    // the fingerprint of the host's key: #k=…; empty: not named
    QString owner = {};  // makes an owner of the host: #o=…

    friend bool operator==(const Link &, const Link &) = default;
};

// BadLink if it is none of the three.
Result<Link> parseLink(const QString &text);

QString toString(const Link &link); // hubbub://…, or https://… of a host that speaks TLS
// The native dialect's. TLS but for a host on this computer, where nobody is in between.
QUrl socketUrl(const Link &link);

}
