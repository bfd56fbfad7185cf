// SPDX-License-Identifier: MIT
#include "server/listener.h"

#include "protocol/limits.h"
#include "server/descriptorlimit.h"
#include "server/halfopen.h"
#include "server/httpconnection.h"
#include "server/logging.h"
#include "server/tls.h"
#include "server/transport.h"
#include "server/upgrader.h"
#include "server/urls.h"

#include <QHostInfo>
#include <QSysInfo>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

using namespace Protocol;

namespace Server {

namespace {

// So many may stay until they have read why; a flood must not eat the descriptors held back.
constexpr int refusedAtOnce = Limits::reservedDescriptors / 4;

// Some milliseconds, even if all of them are sent away.
constexpr qsizetype sweptAtOnce = 256;

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

QList<Visitor *> visitorsOf(const QObject &parent)
{
    return parent.findChildren<Visitor *>(Qt::FindDirectChildrenOnly);
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

Listener::Listener(const HostConfig &config, Upgrader &upgrader, Transport &transport,
                   const QString &pages, QObject *parent)
    : QObject(parent),
      m_responder(Gate{hostRule(config), Origins{config.allowedOrigins}}, Pages{pages}),
      m_downloads(config.downloads.isEmpty() ? installedDownloads() : config.downloads),
      m_admission(Server::mostConnections(config.connections, raiseDescriptorLimit()),
                  config.connectionsPerAddress),
      m_requests(RateLimiter{config.connectionsPerAddress > 0 ? Limits::requestRate : 0,
                             Limits::requestBurst}),
      m_upgrader(upgrader), m_transport(transport)
{
    if (config.requireTls)
        m_responder.requireTls();
    m_responder.showMetricsTo(config.metrics);
    m_responder.offer(m_downloads);
    m_sweepsOn.setSingleShot(true);
    connect(&m_sweepsOn, &QTimer::timeout, this, &Listener::sweepSome);
}

Listener::~Listener() = default;

void Listener::offerTls(const HostKey &key)
{
    m_tls = std::make_unique<Tls>(key);
}

void Listener::offerMetrics(std::function<QByteArray()> metrics)
{
    m_responder.offerMetrics(std::move(metrics));
}

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
    for (Visitor *visitor : visitorsOf(m_admitted)) {
        if (visitor->isWaiting())
            visitor->close();
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
    const auto visitors = visitorsOf(m_admitted) + visitorsOf(m_refused);
    m_unswept = {visitors.begin(), visitors.end()};
    m_sweptAt = now;
    sweepSome();
    while (descriptorsAreShort() && evictOldest()) { }
    const bool pause = descriptorsLeft() == 0;
    for (QTcpServer *server : std::as_const(m_servers)) // which pauses after an error by itself
        pause ? server->pauseAccepting() : server->resumeAccepting();
}

// The rest in the next turn of the loop: thousands whose time is up at once must hold up nobody.
void Listener::sweepSome()
{
    const qsizetype count = std::min(m_unswept.size(), sweptAtOnce);
    const auto visitors = m_unswept.first(count);
    m_unswept.remove(0, count);
    for (const auto &visitor : visitors) {
        if (visitor)
            visitor->sweep(m_sweptAt);
    }
    if (!m_unswept.isEmpty())
        m_sweepsOn.start(0);
}

void Listener::accept(qintptr descriptor)
{
    if (HalfOpen *visitor = m_transport.halfOpen(descriptor))
        return watch(visitor);
    QTcpSocket *socket = adopt(descriptor, true); // nobody knows yet what it will be
    if (!socket)
        return;
    const auto verdict = admit(socket->peerAddress(), socket);
    if (verdict == Admission::Verdict::Admitted)
        welcome(socket);
    else
        turnAway(socket, verdict);
}

QTcpSocket *Listener::adopt(qintptr descriptor, bool secure)
{
    auto socket = secure && m_tls ? m_tls->socket() : std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor))
        return nullptr; // gone already
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    return socket.release();
}

void Listener::watch(HalfOpen *visitor)
{
    const auto verdict = admit(visitor->address(), visitor);
    if (verdict == Admission::Verdict::Admitted) {
        visitor->setParent(&m_admitted);
        connect(visitor, &HalfOpen::spoke, this, [this, visitor] { meet(visitor); });
        connect(visitor, &HalfOpen::late, this, [visitor] {
            visitor->dismiss(toBytes(HttpResponse::refusal(HttpStatus::RequestTimeout), {}));
        });
        return;
    }
    if (QTcpSocket *socket = adopt(visitor->release(), false))
        turnAway(socket, verdict);
    delete visitor;
}

void Listener::meet(HalfOpen *visitor)
{
    if (QTcpSocket *socket = adopt(visitor->release(), visitor->wantsTls())) {
        Admission::hand(visitor, socket);
        welcome(socket)->resume(visitor->head());
    }
    visitor->deleteLater();
}

Admission::Verdict Listener::admit(const QHostAddress &address, QObject *holder)
{
    const auto verdict = judge(address, holder);
    ++m_verdicts[verdict];
    return verdict;
}

// When short of places, whoever has waited longest without asking anything makes room.
Admission::Verdict Listener::judge(const QHostAddress &address, QObject *holder)
{
    if (descriptorsAreShort() && !evictOldest())
        return Admission::Verdict::Full;
    const auto verdict = m_admission.admit(address, holder);
    return verdict == Admission::Verdict::Full && evictOldest() ? m_admission.admit(address, holder)
                                                                : verdict;
}

bool Listener::evictOldest()
{
    for (QObject *child : m_admitted.children()) {
        auto *visitor = qobject_cast<Visitor *>(child);
        if (visitor && visitor->isWaiting()) {
            delete visitor; // at once, and its descriptor with it; no signal of its own is under
                            // way
            return true;
        }
    }
    return false;
}

HttpConnection *Listener::welcome(QTcpSocket *socket)
{
    auto *connection = new HttpConnection(socket, m_responder, m_requests, &m_admitted);
    connect(connection, &HttpConnection::upgradeAsked, &m_upgrader, &Upgrader::upgrade);
    return connection;
}

void Listener::turnAway(QTcpSocket *socket, Admission::Verdict verdict)
{
    const bool full = verdict == Admission::Verdict::Full;
    const auto response =
        HttpResponse::tooMany(full ? HttpStatus::ServiceUnavailable : HttpStatus::TooManyRequests);
    if (m_refused.children().size() < refusedAtOnce && descriptorsLeft() > refusedAtOnce)
        return (new HttpConnection(socket, m_responder, m_requests, &m_refused))
            ->turnAway(response);
    socket->write(toBytes(response, {}));
    socket->flush();
    delete socket;
}

}
