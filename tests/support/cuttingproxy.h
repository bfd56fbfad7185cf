// SPDX-License-Identifier: MIT
// A bad network: carries bytes to a host and back, and cuts each connection after so many of them,
// wherever that may be.
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

namespace Support {

class CuttingProxy : public QTcpServer
{
public:
    // Cuts after `least` to `most` bytes of both directions together.
    CuttingProxy(quint16 hostPort, qint64 least, qint64 most, quint32 seed)
        : m_hostPort(hostPort), m_least(least), m_most(most), m_random(seed)
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("the proxy cannot listen");
    }

    void mend() { m_cuts = false; } // from now on, for connections to come and those there are
    int cuts() const { return m_count; }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *near = new QTcpSocket{this};
        near->setSocketDescriptor(descriptor);
        auto *far = new QTcpSocket{near};
        far->connectToHost(QHostAddress::LocalHost, m_hostPort);
        const auto budget = std::make_shared<qint64>(m_random.bounded(m_least, m_most));
        connect(near, &QTcpSocket::readyRead, far, [=, this] { carry(near, far, near, *budget); });
        connect(far, &QTcpSocket::connected, near, [=, this] { carry(near, far, near, *budget); });
        connect(far, &QTcpSocket::readyRead, near, [=, this] { carry(far, near, near, *budget); });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::disconnected, near, &QAbstractSocket::disconnectFromHost);
        connect(far, &QTcpSocket::errorOccurred, near, &QAbstractSocket::abort);
    }

private:
    // The last bytes still arrive: half a frame, half a character.
    void carry(QTcpSocket *from, QTcpSocket *to, QTcpSocket *near, qint64 &budget)
    {
        if (to->state() != QAbstractSocket::ConnectedState)
            return;
        const qint64 size =
            m_cuts ? std::min(budget, from->bytesAvailable()) : from->bytesAvailable();
        to->write(from->read(size));
        to->flush();
        budget -= size;
        if (m_cuts && budget <= 0) {
            ++m_count;
            near->abort();
        }
    }

    quint16 m_hostPort;
    qint64 m_least;
    qint64 m_most;
    QRandomGenerator m_random;
    bool m_cuts = true;
    int m_count = 0;
};

}
