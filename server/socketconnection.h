// SPDX-License-Identifier: MIT
// A connection over QWebSocket, which reads and judges what comes; what goes out is written to the
// socket below it as ready frames, since QWebSocket would encode and copy a text for every reader.
#pragma once

#include "server/connection.h"
#include "server/ratelimiter.h"

#include <QPointer>

class QTcpSocket;
class QWebSocket;

namespace Server {

class SocketConnection : public Connection
{
    Q_OBJECT

public:
    // Takes the WebSocket; `transport` is the socket that carries it and belongs to it. `now` in ms
    // of a steady clock.
    SocketConnection(QWebSocket *webSocket, QTcpSocket *transport, qint64 now,
                     QObject *parent = nullptr);
    ~SocketConnection() override;

    Peer peer() const override;
    qsizetype waitingBytes() const override;
    void close(Protocol::CloseCode code) override;
    void sweep(qint64 now) override;

public slots:
    void enqueue(const Server::Frame &frame) override;

private:
    void receiveText(const QString &text);
    void noteFragment(bool last);
    void notePong();
    void finish();
    void abort(Protocol::CloseCode code);
    void checkOutbox();
    void checkAlive(qint64 now);

    QWebSocket *m_webSocket; // child
    QPointer<QTcpSocket> m_transport;
    Peer m_peer;
    RateLimiter m_pongs;                          // pings cannot be seen
    std::optional<Protocol::CloseCode> m_closing; // our close frame is on its way
    std::optional<qint64> m_closingSince;
    bool m_finished = false;
    bool m_heard = true; // since the last sweep
    qint64 m_heardAt;
    qint64 m_pingedAt;
    bool m_inMessage = false; // a first fragment came, the last one did not
    std::optional<qint64> m_messageSince;
};

}
