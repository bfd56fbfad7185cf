// SPDX-License-Identifier: MIT
#include "server/transport.h"

#include "server/socketconnection.h"

namespace Server {

namespace {

class PortableTransport : public Transport
{
public:
    Connection *connectionOver(QWebSocket *webSocket, QTcpSocket *socket, qint64 now,
                               QObject *parent) override
    {
        return new SocketConnection(webSocket, socket, now, parent);
    }
};

}

HalfOpen *Transport::halfOpen(qintptr)
{
    return nullptr;
}

std::unique_ptr<Transport> portableTransport()
{
    return std::make_unique<PortableTransport>();
}

}
