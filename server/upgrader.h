// SPDX-License-Identifier: MIT
// Does every WebSocket handshake, by QWebSocketServer.
#pragma once

#include "server/handshake.h"
#include "server/requesthead.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

class QTcpSocket;
class QWebSocket;
class QWebSocketServer;

namespace Server {

class Upgrader : public QObject
{
    Q_OBJECT

public:
    explicit Upgrader(QObject *parent = nullptr);
    ~Upgrader() override;

    // Takes the socket, in which there is the head and nothing else, unread and found in order.
    void upgrade(QTcpSocket *socket, const RequestHead &head, const Handshake &handshake);

signals:
    // The receiver's from now on. `transport` carries the WebSocket and belongs to it.
    void upgraded(QWebSocket *webSocket, QTcpSocket *transport, const Server::Handshake &handshake);

private:
    // Two listeners can have clients of one address and port.
    struct Key
    {
        QHostAddress address;
        quint16 port;
        quint16 localPort;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.address, key.port, key.localPort);
        }
    };
    struct Pending
    {
        QTcpSocket *socket = nullptr;
        Handshake handshake = {};
    };

    void handOn();
    template <class Socket>
    static Key keyOf(const Socket &socket);

    QWebSocketServer *m_server; // never listens
    QHash<Key, Pending> m_pending;
};

}
