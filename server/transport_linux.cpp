// SPDX-License-Identifier: MIT
// Plain sockets are taken off Qt and put into the epoll set; those under TLS stay with QWebSocket.
#include "server/transport.h"

#include "server/admission.h"
#include "server/descriptorconnection_linux.h"
#include "server/halfopen_linux.h"
#include "server/peer.h"
#include "server/socketconnection.h"

#include <QSslSocket>
#include <QWebSocket>

#include <fcntl.h>

namespace Server {

namespace {

class EpollTransport : public Transport
{
public:
    EpollTransport()
    {
        connect(&m_epoll, &EpollSet::turnBegan, this, &Transport::turnBegan);
        connect(&m_epoll, &EpollSet::turnEnded, this, &Transport::turnEnded);
    }

    HalfOpen *halfOpen(qintptr descriptor) override
    {
        return new EpollHalfOpen(int(descriptor), m_epoll);
    }

    Connection *connectionOver(QWebSocket *webSocket, QTcpSocket *socket, qint64 now,
                               QObject *parent) override
    {
        socket->flush(); // the 101
        const bool ready = !qobject_cast<QSslSocket *>(socket) && socket->bytesToWrite() == 0
            && socket->bytesAvailable() == 0;
        const int descriptor =
            ready ? fcntl(int(socket->socketDescriptor()), F_DUPFD_CLOEXEC, 0) : -1;
        if (descriptor < 0)
            return new SocketConnection(webSocket, socket, now, parent);
        const Peer peer{normalised(webSocket->peerAddress()), webSocket->peerPort()};
        auto *connection = new DescriptorConnection(descriptor, peer, m_epoll, now, parent);
        Admission::hand(socket, connection);
        letGo(webSocket, socket);
        return connection;
    }

private:
    // Closes Qt's descriptor alone: our duplicate keeps the connection, so that no FIN and no close
    // frame leaves.
    static void letGo(QWebSocket *webSocket, QTcpSocket *socket)
    {
        socket->abort();
        webSocket->deleteLater();
    }

    EpollSet m_epoll;
};

}

std::unique_ptr<Transport> platformTransport()
{
    return std::make_unique<EpollTransport>();
}

}
