// SPDX-License-Identifier: MIT
// What carries a connection, from the accepted socket on: the best kind that the platform has.
#pragma once

#include <QObject>

#include <memory>

class QTcpSocket;
class QWebSocket;

namespace Server {

class Connection;
class HalfOpen;

// Host thread; outlives the connections that it made.
class Transport : public QObject
{
    Q_OBJECT

public:
    // Takes the descriptor. Null, and takes nothing, where a QTcpSocket has to wait for the
    // request.
    virtual HalfOpen *halfOpen(qintptr descriptor);
    // Makes a connection of a WebSocket whose handshake is done. Takes the WebSocket; `socket`
    // carries it and belongs to it. `now` in ms of a steady clock.
    virtual Connection *connectionOver(QWebSocket *webSocket, QTcpSocket *socket, qint64 now,
                                       QObject *parent) = 0;

signals:
    // Several sockets are read between the two; not by every transport.
    void turnBegan();
    void turnEnded();
};

std::unique_ptr<Transport> portableTransport(); // SocketConnection for everybody
std::unique_ptr<Transport> platformTransport(); // the fastest there is

}
