// SPDX-License-Identifier: MIT
// TLS on the port that also speaks HTTP: who begins with a ClientHello gets it.
#pragma once

#include <QByteArrayView>

#include <memory>

class QSslConfiguration;
class QTcpSocket;
struct HostKey;

namespace Server {

// The first byte of a handshake record, RFC 8446, 5.1; no HTTP method begins so.
inline bool isTls(QByteArrayView bytes)
{
    return bytes.startsWith('\x16');
}

// Is the first record all there? Before that there is nothing to answer.
bool isWholeHello(QByteArrayView bytes);

// Sockets that can speak TLS, by the key of a host. Costs nothing before the first one: Qt loads
// its TLS library then.
class Tls
{
public:
    explicit Tls(const HostKey &key);
    ~Tls();

    std::unique_ptr<QTcpSocket> socket(); // a QSslSocket, plain until begin()

    // False: it is no such socket, or speaks TLS already.
    static bool begin(QTcpSocket *socket);

private:
    std::unique_ptr<HostKey> m_key;
    std::unique_ptr<QSslConfiguration> m_configuration;
};

bool isEncrypted(const QTcpSocket &socket);

// Nobody on the way reads it: it is encrypted, or does not leave this computer.
bool isSafe(const QTcpSocket &socket);

// What waits to be sent, of which QSslSocket counts only a part as bytesToWrite().
qint64 unsentBytes(const QTcpSocket &socket);

}
