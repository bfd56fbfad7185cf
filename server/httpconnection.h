// SPDX-License-Identifier: MIT
// One accepted socket until it is known whose it is, and for as long as it speaks HTTP.
#pragma once

#include "server/httpresponder.h"
#include "server/requesthead.h"
#include "server/visitor.h"

class QTcpSocket;

namespace Server {

class AddressMeter;

// One request at a time: the next is not looked at before the last byte of an answer has left, so
// that a client that asks and does not read costs one answer.
class HttpConnection : public Visitor
{
    Q_OBJECT

public:
    // Takes the socket. `requests` of one address are so many at a time.
    HttpConnection(QTcpSocket *socket, const HttpResponder &responder, AddressMeter &requests,
                   QObject *parent);

    bool isWaiting() const override { return m_phase == Phase::Reading; }
    void resume(const HeadReader &head);         // which has seen what is in the socket so far
    void turnAway(const HttpResponse &response); // answers before anything was asked, and closes
    void close() override;

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
    void sendPart();
    void drain();
    void expire() override;
    void finish();

    QTcpSocket *m_socket;
    const HttpResponder &m_responder;
    AddressMeter &m_meter;
    HeadReader m_reader;
    Phase m_phase = Phase::Reading;
    FilePart m_rest;          // of the present answer
    bool m_keepAlive = false; // after the present answer
    int m_requests = 0;
    qint64 m_unread =
        0; // bytes that may still come before the socket can be closed without a reset
};

}
