// SPDX-License-Identifier: MIT
#include "server/httpconnection.h"

#include "protocol/limits.h"
#include "server/addressmeter.h"
#include "server/steadyclock.h"
#include "server/tls.h"

#include <QSslSocket>

#include <limits>

namespace Server {

namespace {

using enum HttpStatus;

// One byte more than a head may have: enough to see that it is too large.
constexpr qint64 readAhead = Limits::headBytes + 1;
// Of a file: so much, and as much again, waits for one client. Who takes longer than the deadline
// for it does not read.
constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 unknown = std::numeric_limits<qint64>::max();

bool wantsToStay(const RequestHead &head)
{
    if (head.lists("connection", "close"))
        return false;
    return head.minorVersion == 1 || head.lists("connection", "keep-alive");
}

qint64 bodySize(const RequestHead &head)
{
    return head.has("transfer-encoding") ? unknown : head.contentLength.value_or(0);
}

}

HttpConnection::HttpConnection(QTcpSocket *socket, const HttpResponder &responder,
                               AddressMeter &requests, QObject *parent)
    : Visitor(parent), m_socket(socket), m_responder(responder), m_meter(requests)
{
    socket->setParent(this);
    socket->setReadBufferSize(readAhead);
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(socket, &QTcpSocket::bytesWritten, this, &HttpConnection::read, Qt::QueuedConnection);
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::read,
                Qt::QueuedConnection);
    connect(socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    allow(Limits::headDeadline);
}

// Qt reads at once what lies in the system.
void HttpConnection::resume(const HeadReader &head)
{
    m_reader = head;
    m_socket->waitForReadyRead(0);
}

void HttpConnection::turnAway(const HttpResponse &response)
{
    m_unread = 1; // the request is on its way
    send(response, {});
}

void HttpConnection::read()
{
    settle();
    if (m_phase == Phase::Leaving)
        drain();
    while (m_phase == Phase::Reading && m_socket->bytesAvailable() > 0) {
        if (!readHead())
            return;
    }
}

// False if it takes more bytes to tell.
bool HttpConnection::readHead()
{
    const QByteArray bytes = m_socket->peek(readAhead);
    if (isTls(bytes)) {
        m_reader = {};
        if (!Tls::begin(m_socket))
            close();
        return true;
    }
    const auto state = m_reader.read(bytes);
    if (state == HeadReader::State::Bad)
        send(HttpResponse::refusal(m_reader.fault()), {});
    else if (state == HeadReader::State::Complete)
        handle(std::exchange(m_reader, {}).head());
    return state != HeadReader::State::Incomplete;
}

void HttpConnection::handle(const RequestHead &head)
{
    const auto elsewhere = m_responder.gate().judgeWay(head, isSafe(*m_socket));
    if (!elsewhere && Gate::isUpgrade(head))
        return upgrade(head);
    m_socket->skip(head.size);
    m_unread = bodySize(head);
    if (m_meter.take(m_socket->peerAddress(), steadyMilliseconds()) > 0)
        return send(HttpResponse::tooMany(TooManyRequests), {});
    if (elsewhere)
        return send(*elsewhere, {.withBody = head.method != "HEAD"});
    const bool stays = ++m_requests < Limits::requestsPerConnection && wantsToStay(head);
    send(m_responder.answer(head, m_socket->peerAddress()),
         {.withBody = head.method != "HEAD", .keepAlive = stays && !head.hasBody()});
}

void HttpConnection::upgrade(const RequestHead &head)
{
    const auto verdict = m_responder.gate().judgeUpgrade(head);
    if (const auto *refused = std::get_if<HttpResponse>(&verdict))
        return send(*refused, {});
    if (m_socket->bytesAvailable() > head.size) // a client has to wait for the 101
        return send(HttpResponse::refusal(BadRequest), {});
    m_phase = Phase::Gone;
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    emit upgradeAsked(m_socket, head, std::get<Handshake>(verdict));
    deleteLater();
}

// At once: Qt throws away what waits to be written when the client has closed its half of the
// socket.
void HttpConnection::send(const HttpResponse &response, Delivery delivery)
{
    m_phase = Phase::Answering;
    m_keepAlive = delivery.keepAlive;
    allow(Limits::keepAliveIdle);
    m_rest = delivery.withBody ? response.part : FilePart{};
    m_socket->write(toBytes(response, delivery));
    m_socket->flush();
    settle();
}

// Goes on when an answer has left.
void HttpConnection::settle()
{
    if (m_phase == Phase::Answering)
        sendPart();
    if (m_phase != Phase::Answering || !m_rest.isAtEnd() || m_socket->bytesToWrite() > 0)
        return;
    if (!m_keepAlive)
        return close();
    m_phase = Phase::Reading;
    allow(Limits::keepAliveIdle);
}

// The next piece when the one before has left; the deadline is that of a piece.
void HttpConnection::sendPart()
{
    while (!m_rest.isAtEnd() && unsentBytes(*m_socket) < pieceBytes) {
        const QByteArray piece = m_rest.next(pieceBytes);
        if (piece.isEmpty()) // the length was promised: a client can tell that there is more
            return m_socket->abort();
        m_socket->write(piece);
        allow(Limits::keepAliveIdle);
    }
    if (m_rest.isAtEnd())
        m_rest = {};
}

// A socket that is closed with bytes unread resets the connection, and the answer may be lost with
// it.
void HttpConnection::close()
{
    if (m_phase == Phase::Gone)
        return;
    m_phase = Phase::Leaving;
    allow(Limits::sweepEvery);
    if (m_socket->bytesAvailable() >= readAhead)
        m_unread = unknown;
    drain();
}

void HttpConnection::drain()
{
    const qint64 drained = m_socket->skip(m_socket->bytesAvailable());
    m_unread -= std::min(m_unread, std::max<qint64>(drained, 0));
    if (m_unread == 0)
        m_socket->disconnectFromHost();
}

void HttpConnection::expire()
{
    if (m_phase == Phase::Gone)
        return;
    if (m_phase == Phase::Reading && m_socket->bytesAvailable() > 0)
        send(HttpResponse::refusal(RequestTimeout), {});
    else if (!m_rest.isAtEnd() || unsentBytes(*m_socket) > 0)
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
}

void HttpConnection::finish()
{
    m_phase = Phase::Gone;
    deleteLater();
}

}
