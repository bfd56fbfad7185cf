// SPDX-License-Identifier: MIT
// A TCP client made by hand. On the loopback it may come from any address of 127.0.0.0/8.
#pragma once

#include <QHostAddress>
#include <QTcpSocket>

#include <sys/socket.h>

namespace Support {

class RawSocket : public QTcpSocket
{
public:
    explicit RawSocket(quint16 port, const QString &from = {})
    {
        connect(this, &QTcpSocket::connected, this, [this] { setSocketOption(LowDelayOption, 1); });
        connect(this, &QTcpSocket::disconnected, this, [this] { ended = true; });
        if (!from.isEmpty())
            bind(QHostAddress{from});
        connectToHost(QHostAddress::LocalHost, port);
    }

    // A socket says that it is disconnected while it is destroyed.
    ~RawSocket() override { QObject::disconnect(this, nullptr, nullptr, nullptr); }

    // As when a program is killed with something unread: no FIN, what is under way is thrown away.
    void cutOff()
    {
        const linger atOnce{.l_onoff = 1, .l_linger = 0};
        setsockopt(int(socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        abort();
    }

    bool ended = false;
};

}
