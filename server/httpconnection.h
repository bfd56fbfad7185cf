// SPDX-License-Identifier: MIT
// One accepted socket until it is known whose it is, and for as long as it speaks HTTP.
#pragma once

#include "server/httpresponder.h"

#include <QObject>

#include <chrono>

class QTcpSocket;

namespace Server {

// One request at a time: the next is not looked at before the last byte of an answer has left, so
// that a client that asks and does not read costs one answer. Deletes itself (deleteLater) at the
// end.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, const HttpResponder &responder, QObject *parent); // takes it

    bool isWaiting() const
    {
        return m_phase == Phase::Reading;
    }                                            // for a request, or the rest of one
    void turnAway(const HttpResponse &response); // answers before anything was asked, and closes
    void close();
    void
    sweep(qint64 now); // ms of a steady clock; deadlines run from the first sweep that sees them

signals:
    // The socket is the receiver's now, with the request's head unread in it and nothing else.
    void upgradeAsked(QTcpSocket *socket, const Server::RequestHead &head,
                      const Server::Handshake &handshake);

private:
    enum class Phase
    {
        Reading,
        Answering,
        Leaving,
        Gone
    };

    void read();
    bool readHead();
    void handle(const RequestHead &head);
    void upgrade(const RequestHead &head);
    void send(const HttpResponse &response, Delivery delivery);
    void settle();
    void drain();
    void allow(std::chrono::milliseconds time);
    void expire();
    void finish();

    QTcpSocket *m_socket;
    const HttpResponder &m_responder;
    HeadReader m_reader;
    Phase m_phase = Phase::Reading;
    bool m_keepAlive = false; // after the present answer
    int m_requests = 0;
    qint64 m_unread =
        0; // bytes that may still come before the socket can be closed without a reset
    qint64 m_allowed = 0; // ms
    std::optional<qint64> m_deadline;
};

}
