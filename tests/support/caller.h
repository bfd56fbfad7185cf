// SPDX-License-Identifier: MIT
// An HTTP client made by hand: it sends whatever bytes a test wants, and keeps what comes.
#pragma once

#include "support/rawsocket.h"

namespace Support {

class Caller : public RawSocket
{
public:
    explicit Caller(quint16 port, const QByteArray &request = {}, const QString &from = {})
        : RawSocket(port, from)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        write(request);
    }

    // Of the first answer; 0 if there is none.
    int status() const { return received.startsWith("HTTP/1.1 ") ? received.mid(9, 3).toInt() : 0; }
    bool isAnswered() const { return received.contains("\r\n\r\n"); }

    QByteArray received;
};

}
