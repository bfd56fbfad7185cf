// SPDX-License-Identifier: MIT
#include "server/socketconnection.h"

#include "protocol/limits.h"
#include "server/peer.h"
#include "server/steadyclock.h"
#include "server/tls.h"

#include <QTcpSocket>
#include <QWebSocket>

using namespace Protocol;
using std::chrono::milliseconds;

namespace Server {

SocketConnection::SocketConnection(QWebSocket *webSocket, QTcpSocket *transport, qint64 now,
                                   QObject *parent)
    : Connection(parent), m_webSocket(webSocket),
      m_transport(transport), m_peer{normalised(webSocket->peerAddress()), webSocket->peerPort()},
      m_pongs(Limits::controlRate, Limits::controlBurst), m_heardAt(now), m_pingedAt(now)
{
    webSocket->setParent(this);
    webSocket->setMaxAllowedIncomingFrameSize(Limits::frameBytes);
    webSocket->setMaxAllowedIncomingMessageSize(Limits::frameBytes);
    connect(webSocket, &QWebSocket::textMessageReceived, this, &SocketConnection::receiveText);
    connect(webSocket, &QWebSocket::binaryMessageReceived, this, [this] {
        if (!m_closing)
            emit refusedBinary();
    });
    connect(webSocket, &QWebSocket::textFrameReceived, this,
            [this](const QString &, bool last) { noteFragment(last); });
    connect(webSocket, &QWebSocket::binaryFrameReceived, this,
            [this](const QByteArray &, bool last) { noteFragment(last); });
    connect(webSocket, &QWebSocket::pong, this, &SocketConnection::notePong);
    connect(webSocket, &QWebSocket::disconnected, this, &SocketConnection::finish);
    // After QWebSocket, which answers pings by itself and tells nobody.
    connect(transport, &QTcpSocket::readyRead, this, &SocketConnection::checkOutbox);
}

// A QWebSocket says goodbye while it is destroyed; nobody is there to hear it any more.
SocketConnection::~SocketConnection()
{
    m_webSocket->disconnect(this);
}

Peer SocketConnection::peer() const
{
    return m_peer;
}

void SocketConnection::receiveText(const QString &text)
{
    if (!m_closing)
        emit received(text.toUtf8());
}

void SocketConnection::noteFragment(bool last)
{
    m_heard = true;
    m_inMessage = !last;
    if (last)
        m_messageSince.reset();
}

void SocketConnection::notePong()
{
    m_heard = true;
    if (m_pongs.take(steadyMilliseconds()) > 0)
        close(CloseCode::Policy);
}

void SocketConnection::enqueue(const Frame &frame)
{
    if (m_closing || m_finished || !m_transport)
        return;
    if (waitingBytes() + frame.bytes.size() > Limits::outboxBytes)
        m_transport->flush(); // much in one turn is not yet a slow reader
    checkOutbox();
    if (m_closing || m_finished)
        return;
    count(frame);
    m_transport->write(frame.bytes);
}

// Not by QWebSocket::close(), which closes the socket with what is unread: the peer would see a
// reset instead of the code.
void SocketConnection::close(CloseCode code)
{
    if (m_closing || m_finished || !m_transport)
        return;
    m_closing = code;
    m_transport->write(closeFrame(code).bytes);
}

void SocketConnection::sweep(qint64 now)
{
    if (m_finished)
        return;
    if (!m_transport)
        return finish();
    if (m_transport->state() == QAbstractSocket::UnconnectedState) // it died before it was ours
        return abort(m_closing.value_or(CloseCode::Abnormal));
    if (m_closing) {
        if (now - m_closingSince.emplace(m_closingSince.value_or(now))
            >= milliseconds(Limits::closeGrace).count())
            abort(*m_closing);
        return;
    }
    checkAlive(now);
}

void SocketConnection::checkOutbox()
{
    if (m_finished || !m_transport || waitingBytes() <= Limits::outboxBytes)
        return;
    if (!m_closing)
        close(CloseCode::Slow);
    else if (waitingBytes() > 2 * Limits::outboxBytes) // it goes on asking for answers
        abort(*m_closing);
}

void SocketConnection::checkAlive(qint64 now)
{
    if (std::exchange(m_heard, false))
        m_heardAt = now;
    if (m_inMessage
        && now - m_messageSince.emplace(m_messageSince.value_or(now))
            >= milliseconds(Limits::fragmentDeadline).count())
        return close(CloseCode::Policy);
    if (now - m_heardAt >= milliseconds(Limits::silenceAllowed).count())
        return abort(CloseCode::Abnormal);
    if (now - m_pingedAt >= milliseconds(Limits::pingEvery).count()) {
        m_pingedAt = now;
        m_webSocket->ping();
    }
}

void SocketConnection::abort(CloseCode code)
{
    m_closing = code;
    m_webSocket->abort();
    finish();
}

void SocketConnection::finish()
{
    if (std::exchange(m_finished, true))
        return;
    const bool lost = m_webSocket->error() == QAbstractSocket::RemoteHostClosedError;
    const auto code = lost ? CloseCode::Abnormal : CloseCode(m_webSocket->closeCode());
    emit closed(m_closing.value_or(code));
    deleteLater();
}

qsizetype SocketConnection::waitingBytes() const
{
    return m_transport ? qsizetype(unsentBytes(*m_transport)) : 0;
}

}
