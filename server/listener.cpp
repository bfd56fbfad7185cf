// SPDX-License-Identifier: MIT
#include "server/listener.h"

#include "protocol/limits.h"
#include "server/descriptorlimit.h"
#include "server/httpconnection.h"
#include "server/logging.h"
#include "server/upgrader.h"
#include "server/urls.h"

#include <QHostInfo>
#include <QSysInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

using namespace Protocol;

namespace Server {

namespace {

// So many may stay until they have read why; a flood must not eat the descriptors held back.
constexpr int refusedAtOnce = Limits::reservedDescriptors / 4;

// Fewer than this are kept for the rest of the program; the cap on connections comes first, if they
// alone are to blame.
bool descriptorsAreShort()
{
    return descriptorsLeft() < Limits::reservedDescriptors / 2;
}

class Acceptor : public QTcpServer
{
public:
    Acceptor(std::function<void(qintptr)> accept, QObject *parent)
        : QTcpServer(parent), m_accept(std::move(accept))
    {
        setListenBacklogSize(Limits::acceptBacklog);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_accept(descriptor); }

private:
    std::function<void(qintptr)> m_accept;
};

QList<HttpConnection *> connectionsOf(const QObject &parent)
{
    return parent.findChildren<HttpConnection *>(Qt::FindDirectChildrenOnly);
}

// "::" is every address, IPv4 too, as people mean it.
QHostAddress addressOf(const Endpoint &endpoint)
{
    return endpoint.address == QHostAddress::AnyIPv6 ? QHostAddress::Any : endpoint.address;
}

QString describe(const Endpoint &endpoint)
{
    const bool isIpv6 = endpoint.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(endpoint.address.toString())
        .arg(endpoint.port);
}

HostRule hostRule(const HostConfig &config)
{
    return {config.allowedHosts, QSysInfo::machineHostName(), QHostInfo::localDomainName()};
}

}

Listener::Listener(const HostConfig &config, Upgrader &upgrader, const QString &pages,
                   QObject *parent)
    : QObject(parent),
      m_responder(Gate{hostRule(config), Origins{config.allowedOrigins}}, Pages{pages}),
      m_admission(mostConnections(config.connections, raiseDescriptorLimit()),
                  config.connectionsPerAddress),
      m_upgrader(upgrader)
{ }

Listener::~Listener() = default;

Result<> Listener::listen(const QList<Endpoint> &endpoints)
{
    for (const Endpoint &endpoint : endpoints) {
        if (const auto listening = listenAt(endpoint); !listening) {
            close();
            return listening;
        }
    }
    return {};
}

Result<> Listener::listenAt(const Endpoint &endpoint)
{
    auto *server = new Acceptor([this](qintptr descriptor) { accept(descriptor); }, this);
    m_servers.append(server);
    connect(server, &QTcpServer::acceptError, this,
            [server] { qCWarning(lcServer) << "cannot accept:" << server->errorString(); });
    if (server->listen(addressOf(endpoint), endpoint.port))
        return {};
    return Error{.code = ErrorCode::CannotListen,
                 .detail = describe(endpoint) + QStringLiteral(": ") + server->errorString()};
}

void Listener::close()
{
    qDeleteAll(std::exchange(m_servers, {}));
    for (HttpConnection *connection : connectionsOf(m_admitted)) {
        if (connection->isWaiting())
            connection->close();
    }
}

QList<QUrl> Listener::urls() const
{
    QList<QUrl> urls;
    for (const QTcpServer *server : m_servers)
        urls += urlsOf(server->serverAddress(), server->serverPort());
    return urls;
}

void Listener::sweep(qint64 now)
{
    for (HttpConnection *connection : connectionsOf(m_admitted) + connectionsOf(m_refused))
        connection->sweep(now);
    while (descriptorsAreShort() && evictOldest()) { }
    const bool pause = descriptorsLeft() == 0;
    for (QTcpServer *server : std::as_const(m_servers)) // which pauses after an error by itself
        pause ? server->pauseAccepting() : server->resumeAccepting();
}

void Listener::accept(qintptr descriptor)
{
    auto *socket = new QTcpSocket;
    if (!socket->setSocketDescriptor(descriptor))
        return delete socket; // gone already
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const auto verdict = admit(socket);
    if (verdict == Admission::Verdict::Admitted)
        welcome(socket);
    else
        turnAway(socket, verdict);
}

// When short of places, whoever has waited longest without asking anything makes room.
Admission::Verdict Listener::admit(QTcpSocket *socket)
{
    const QHostAddress address = socket->peerAddress();
    if (descriptorsAreShort() && !evictOldest())
        return Admission::Verdict::Full;
    const auto verdict = m_admission.admit(address, socket);
    return verdict == Admission::Verdict::Full && evictOldest() ? m_admission.admit(address, socket)
                                                                : verdict;
}

bool Listener::evictOldest()
{
    for (QObject *child : m_admitted.children()) {
        auto *connection = qobject_cast<HttpConnection *>(child);
        if (connection && connection->isWaiting()) {
            delete connection; // at once, and its descriptor with it; no signal of its own is under
                               // way
            return true;
        }
    }
    return false;
}

void Listener::welcome(QTcpSocket *socket)
{
    auto *connection = new HttpConnection(socket, m_responder, &m_admitted);
    connect(connection, &HttpConnection::upgradeAsked, &m_upgrader, &Upgrader::upgrade);
}

void Listener::turnAway(QTcpSocket *socket, Admission::Verdict verdict)
{
    const bool full = verdict == Admission::Verdict::Full;
    const auto response =
        HttpResponse::refusal(full ? HttpStatus::ServiceUnavailable : HttpStatus::TooManyRequests,
                              {}, {{"Retry-After", "5"}});
    if (m_refused.children().size() < refusedAtOnce && descriptorsLeft() > refusedAtOnce)
        return (new HttpConnection(socket, m_responder, &m_refused))->turnAway(response);
    socket->write(toBytes(response, {}));
    socket->flush();
    delete socket;
}

}
