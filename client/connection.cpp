// SPDX-License-Identifier: MIT
#include "client/connection.h"

#include "client/logging.h"
#include "client/reconnectpolicy.h"
#include "protocol/codec.h"

#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslKey>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

using namespace Qt::StringLiterals;

namespace Client {

using Protocol::CloseCode;
using Protocol::ErrorCode;

namespace {

// A page is measured by its texts: escapes may double them, and there are the keys around them.
constexpr quint64 incomingBytes = 3 * Limits::pageBytes;

// Renamed in Qt 6.5.
template <class Socket>
auto errorSignal()
{
    if constexpr (requires { &Socket::errorOccurred; })
        return &Socket::errorOccurred;
    else
        return qOverload<QAbstractSocket::SocketError>(&Socket::error);
}

// Nobody is trusted by this list: so there always are doubts, and judge() is asked.
QSslConfiguration trustingNobody()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates({});
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}

// Who has the right key may have made the certificate alone, long ago, and for another address.
bool isOfNoMatter(const QSslError &doubt)
{
    switch (doubt.error()) {
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::HostNameMismatch:
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
    case QSslError::CertificateUntrusted:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return true;
    default:
        return false;
    }
}

void setLimits(QWebSocket &socket)
{
    socket.setMaxAllowedIncomingFrameSize(incomingBytes);
    socket.setMaxAllowedIncomingMessageSize(incomingBytes);
    socket.setOutgoingFrameSize(Limits::frameBytes); // one frame each: never split in a character
    socket.setProxy(QNetworkProxy::NoProxy);         // hosts are on this network
}

}

Connection::Connection(const Timing &timing, QObject *parent) : QObject(parent), m_timing(timing)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp({.code = ErrorCode::TimedOut}); });
    connect(&m_ping, &QTimer::timeout, this, [this] { m_socket->ping(); });
}

Connection::~Connection()
{
    close();
}

void Connection::open(const QUrl &url, const ExpectedKey &expected)
{
    close();
    m_expected = expected;
    m_hostKey.clear();
    m_vouchedFor = false;
    m_socket = new QWebSocket(QString{}, QWebSocketProtocol::VersionLatest, this);
    setLimits(*m_socket);
    watch(m_socket);
    if (url.scheme() == "wss"_L1)
        m_socket->setSslConfiguration(trustingNobody());
    m_notUnderstood = 0;
    m_deadline.start(m_timing.connectDeadline);
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({QString{Protocol::subprotocol}});
    m_socket->open(url, options);
}

void Connection::close()
{
    if (QWebSocket *socket = release())
        socket->close(QWebSocketProtocol::CloseCodeNormal);
}

void Connection::giveUp(const Protocol::Error &error)
{
    end(CloseCode::Abnormal, error);
}

void Connection::send(const Protocol::Message &message, Protocol::Ref ref)
{
    if (m_open)
        m_socket->sendTextMessage(QString::fromUtf8(Protocol::encode(message, ref)));
}

void Connection::probe()
{
    if (!m_open)
        return;
    m_socket->ping();
    if (m_deadline.remainingTimeAsDuration() > m_timing.connectDeadline)
        m_deadline.start(m_timing.connectDeadline);
}

void Connection::watch(QWebSocket *socket)
{
    connect(socket, &QWebSocket::sslErrors, this, &Connection::judge);
    connect(socket, &QWebSocket::connected, this, &Connection::greet);
    connect(socket, &QWebSocket::textMessageReceived, this, &Connection::read);
    connect(socket, &QWebSocket::binaryMessageReceived, this, &Connection::heard);
    connect(socket, &QWebSocket::pong, this, [this](quint64 elapsed) {
        m_roundTrip = std::chrono::milliseconds{elapsed};
        heard();
        emit roundTripMeasured();
    });
    connect(socket, &QWebSocket::disconnected, this, [this, socket] {
        const auto code = m_open ? CloseCode(socket->closeCode()) : CloseCode::Abnormal;
        end(code, errorOf(code));
    });
    connect(socket, errorSignal<QWebSocket>(), this, [this, socket] {
        end(CloseCode::Abnormal, {.code = ErrorCode::Unreachable, .detail = socket->errorString()});
    });
}

// The handshake stands still meanwhile: who is refused here has got nothing but our ClientHello.
void Connection::judge(const QList<QSslError> &doubts)
{
    const auto certificates = m_socket->sslConfiguration().peerCertificateChain();
    const QString shown = keyFingerprint(certificates.value(0).publicKey().toDer());
    if (const auto verdict = judgeKey(m_expected, shown); !verdict)
        return giveUp(verdict.error());
    if (!std::ranges::all_of(doubts, isOfNoMatter))
        return giveUp({.code = ErrorCode::Unreachable, .detail = doubts.first().errorString()});
    m_hostKey = shown;
    m_vouchedFor = QSslCertificate::verify(certificates, m_socket->requestUrl().host()).isEmpty();
    m_socket->ignoreSslErrors();
}

void Connection::greet()
{
    if (m_hostKey.isEmpty() && m_socket->requestUrl().scheme() == "wss"_L1)
        return giveUp({.code = ErrorCode::Unreachable, .detail = u"showed no key"_s});
    if (m_socket->subprotocol() != Protocol::subprotocol)
        return giveUp({.code = ErrorCode::Unreachable, .detail = u"speaks another protocol"_s});
    m_open = true;
    m_deadline.start(m_timing.silenceAllowed);
    // Not all at the same moment.
    const double part = 0.9 + 0.1 * QRandomGenerator::global()->generateDouble();
    m_ping.start(std::max(1, int(double(m_timing.pingEvery.count()) * part)));
    emit opened();
}

void Connection::read(const QString &text)
{
    heard();
    const auto decoded = Protocol::decode(text.toUtf8());
    if (decoded.message)
        return emit received({.message = *decoded.message, .ref = decoded.ref});
    if (m_notUnderstood++ == 0)
        qCWarning(lcClient) << "a frame was not understood:"
                            << Protocol::wireName(decoded.message.error().code);
}

void Connection::heard()
{
    m_deadline.start(m_timing.silenceAllowed);
}

void Connection::end(CloseCode code, const Protocol::Error &error)
{
    if (!m_socket)
        return;
    qCInfo(lcClient) << "connection lost, code" << int(code) << Protocol::wireName(error.code)
                     << error.detail;
    release()->abort();
    emit lost(code, error);
}

// Nothing is heard of it any more, and it is gone when the loop turns.
QWebSocket *Connection::release()
{
    m_open = false;
    m_ping.stop();
    m_deadline.stop();
    QWebSocket *socket = std::exchange(m_socket, nullptr);
    if (socket) {
        socket->disconnect(this);
        socket->deleteLater();
    }
    return socket;
}

}
