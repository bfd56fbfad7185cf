// SPDX-License-Identifier: MIT
#include "server/upgrader.h"

#include "protocol/codec.h"
#include "protocol/limits.h"

#include <QCoreApplication>
#include <QTcpSocket>
#include <QWebSocket>
#include <QWebSocketServer>

#include <algorithm>

namespace Server {

namespace {

// The request as we understood it, and no more. Qt reads a head less strictly than we do, and only
// the first of two Connection lines; so no client's own bytes reach its reader.
QByteArray rewritten(const RequestHead &head, const Handshake &handshake)
{
    QByteArray bytes = "GET / HTTP/1.1\r\nHost: " + head.host
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
          "\r\nSec-WebSocket-Key: "
        + head.values("sec-websocket-key").first();
    if (handshake.dialect == Dialect::Native)
        bytes +=
            "\r\nSec-WebSocket-Protocol: " + QByteArrayView{Protocol::subprotocol}.toByteArray();
    return bytes + "\r\n\r\n";
}

void replaceHead(QTcpSocket *socket, qsizetype size, const QByteArray &head)
{
    socket->skip(size);
    std::for_each(head.rbegin(), head.rend(), [socket](char c) { socket->ungetChar(c); });
}

}

Upgrader::Upgrader(QObject *parent)
    : QObject(parent), m_server(new QWebSocketServer({}, QWebSocketServer::NonSecureMode, this))
{
    m_server->setSupportedSubprotocols({Protocol::subprotocol});
    connect(m_server, &QWebSocketServer::newConnection, this, &Upgrader::handOn);
}

Upgrader::~Upgrader()
{
    for (const Pending &pending : std::as_const(m_pending)) {
        pending.socket->disconnect(this);
        delete pending.socket;
    }
}

void Upgrader::upgrade(QTcpSocket *socket, const RequestHead &head, const Handshake &handshake)
{
    const Key key = keyOf(*socket);
    m_pending.insert(key, {socket, handshake});
    connect(socket, &QTcpSocket::disconnected, this, [this, key] { m_pending.remove(key); });
    const QByteArray request = rewritten(head, handshake);
    replaceHead(socket, head.size, request);
    // Frames wait in the system until the limits are set: Qt would read them on the way to the 101.
    socket->setReadBufferSize(request.size());
    m_server->handleConnection(socket);
    // Qt reads the head in a queued call. Now, not in the next turn: it looks through all sockets
    // that wait for theirs, for each of them.
    QCoreApplication::sendPostedEvents(m_server, QEvent::MetaCall);
}

void Upgrader::handOn()
{
    while (QWebSocket *webSocket = m_server->nextPendingConnection()) {
        const Pending pending = m_pending.take(keyOf(*webSocket));
        if (!pending.socket) { // it died on the way
            delete webSocket;
            continue;
        }
        pending.socket->disconnect(this);
        pending.socket->disconnect(m_server); // which has nothing more to do with it
        pending.socket->setParent(webSocket); // Qt leaves it to the server, which may go first
        webSocket->setMaxAllowedIncomingFrameSize(Limits::frameBytes);
        webSocket->setMaxAllowedIncomingMessageSize(Limits::frameBytes);
        pending.socket->setReadBufferSize(2 * Limits::frameBytes); // a whole frame must fit
        emit upgraded(webSocket, pending.socket, pending.handshake);
    }
}

template <class Socket>
Upgrader::Key Upgrader::keyOf(const Socket &socket)
{
    return {socket.peerAddress(), socket.peerPort(), socket.localPort()};
}

}
