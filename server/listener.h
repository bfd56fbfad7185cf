// SPDX-License-Identifier: MIT
// Accepts sockets up to the limits, and lets each speak HTTP until it asks for a WebSocket.
#pragma once

#include "protocol/result.h"
#include "server/admission.h"
#include "server/downloads.h"
#include "server/hostconfig.h"
#include "server/httpresponder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

class QTcpServer;
class QTcpSocket;
struct HostKey;

namespace Server {

class HalfOpen;
class HttpConnection;
class Tls;
class Transport;
class Upgrader;
class Visitor;

class Listener : public QObject
{
    Q_OBJECT

public:
    // Sockets to upgrade go to the upgrader. `transport` must outlive it. `pages`: where the
    // browser's page is.
    Listener(const HostConfig &config, Upgrader &upgrader, Transport &transport,
             const QString &pages = QStringLiteral(":/web"), QObject *parent = nullptr);
    ~Listener() override;

    // Who begins with TLS gets it from now on; before, such connections are closed.
    void offerTls(const HostKey &key);
    // Figures for whoever may see them; before, there are none.
    void offerMetrics(std::function<QByteArray()> metrics);
    // At all of them, or at none: CannotListen.
    Protocol::Result<> listen(const QList<Endpoint> &endpoints);
    // Accepts no more, and lets go of those who have asked nothing.
    void close();

    int connections() const { return m_admission.connections(); } // half-open ones, too
    int mostConnections() const { return m_admission.most(); }
    // How often we came to this one.
    qint64 verdicts(Admission::Verdict verdict) const { return m_verdicts.value(verdict); }
    QList<QUrl> urls() const; // http://ADDRESS:PORT/, one for each address; the loopback first

public slots:
    void sweep(qint64 now); // ms of a steady clock, once a second or so

private:
    Protocol::Result<> listenAt(const Endpoint &endpoint);
    void accept(qintptr descriptor);
    QTcpSocket *adopt(qintptr descriptor, bool secure);
    void watch(HalfOpen *visitor);
    void meet(HalfOpen *visitor);
    Admission::Verdict admit(const QHostAddress &address, QObject *holder);
    Admission::Verdict judge(const QHostAddress &address, QObject *holder);
    bool evictOldest();
    void sweepSome();
    HttpConnection *welcome(QTcpSocket *socket);
    void turnAway(QTcpSocket *socket, Admission::Verdict verdict);

    HttpResponder m_responder;
    Downloads m_downloads;
    Admission m_admission;
    QHash<Admission::Verdict, qint64> m_verdicts; // how many of each there were
    AddressMeter m_requests;
    std::unique_ptr<Tls> m_tls; // null: there is none
    Upgrader &m_upgrader;
    Transport &m_transport;
    QList<QTcpServer *> m_servers; // children
    QObject m_admitted;            // its children are visitors, the oldest first
    QObject m_refused;             // those who are being told so
    QList<QPointer<Visitor>> m_unswept;
    qint64 m_sweptAt = 0;
    QTimer m_sweepsOn;
};

}
