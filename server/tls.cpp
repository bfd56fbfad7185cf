// SPDX-License-Identifier: MIT
#include "server/tls.h"

#include "trust/hostkey.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QtEndian>

namespace Server {

namespace {

constexpr qsizetype recordHead = 5;           // type, version, length
constexpr qsizetype longestHello = 16 * 1024; // RFC 8446, 5.1: of a record

// An operator's own may be of another kind than ours.
QSslKey privateKeyOf(const HostKey &key)
{
    for (const auto algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (const QSslKey found{key.privateKey, algorithm}; !found.isNull())
            return found;
    }
    return {};
}

std::unique_ptr<QSslConfiguration> configurationOf(const HostKey &key)
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(key.certificate));
    configuration.setPrivateKey(privateKeyOf(key));
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // people show who they are later
    return std::make_unique<QSslConfiguration>(configuration);
}

}

bool isWholeHello(QByteArrayView bytes)
{
    if (bytes.size() < recordHead)
        return false;
    const qsizetype length = qFromBigEndian<quint16>(bytes.data() + 3);
    return length > longestHello || bytes.size() >= recordHead + length;
}

Tls::Tls(const HostKey &key) : m_key(std::make_unique<HostKey>(key))
{ }

Tls::~Tls() = default;

std::unique_ptr<QTcpSocket> Tls::socket()
{
    if (!m_configuration)
        m_configuration = configurationOf(*m_key);
    auto socket = std::make_unique<QSslSocket>();
    socket->setSslConfiguration(*m_configuration);
    return socket;
}

bool Tls::begin(QTcpSocket *socket)
{
    auto *secure = qobject_cast<QSslSocket *>(socket);
    if (!secure || secure->mode() != QSslSocket::UnencryptedMode)
        return false;
    secure->startServerEncryption();
    return true;
}

bool isEncrypted(const QTcpSocket &socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    return secure && secure->isEncrypted();
}

bool isSafe(const QTcpSocket &socket)
{
    return isEncrypted(socket) || socket.peerAddress().isLoopback()
        || socket.peerAddress() == socket.localAddress();
}

qint64 unsentBytes(const QTcpSocket &socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    return socket.bytesToWrite() + (secure ? secure->encryptedBytesToWrite() : 0);
}

}
