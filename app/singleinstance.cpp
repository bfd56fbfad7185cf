// SPDX-License-Identifier: MIT
#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 3'000;           // ms, of the second for the first
constexpr qsizetype longestAddress = 100; // of a socket, on Unix

// In the folder, which is the person's own; a long one gets a short name elsewhere.
QString addressFor(const QString &folder)
{
    const QByteArray digest =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(20);
    const QString shortName = u"hubbub-"_s + QString::fromLatin1(digest);
    const QString inFolder = folder + "/window.socket"_L1;
    return inFolder.toUtf8().size() <= longestAddress ? inFolder : shortName;
}

}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent), m_address(addressFor(folder)), m_lock(folder + "/window.lock"_L1)
{
    QDir{}.mkpath(folder);
    m_lock.setStaleLockTime(0); // only a dead process loses it
    // A folder in which nothing can be locked keeps nobody from a window.
    m_first = m_lock.tryLock() || m_lock.error() != QLockFile::LockFailedError;
    if (m_first)
        listen();
}

// Whoever was here before is gone: its socket may go too.
void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::serve);
    m_server.listen(m_address);
}

void SingleInstance::serve()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        const auto read = [this, caller] {
            if (caller->bytesAvailable() > longestLink)
                return caller->abort();
            if (!caller->canReadLine())
                return;
            emit called(QString::fromUtf8(caller->readLine()).trimmed());
            caller->write("ok\n");
            caller->disconnectFromServer();
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool SingleInstance::handOver(const QString &link) const
{
    QLocalSocket first;
    first.connectToServer(m_address);
    if (!first.waitForConnected(patience))
        return false;
    first.write(link.toUtf8() + '\n');
    return first.waitForBytesWritten(patience) && first.waitForReadyRead(patience)
        && first.readLine() == "ok\n";
}
