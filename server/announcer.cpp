// SPDX-License-Identifier: MIT
#include "server/announcer.h"

#include "protocol/limits.h"
#include "server/logging.h"
#include "server/steadyclock.h"

using namespace Protocol;

namespace Server {

Announcer::Announcer(const HostHere &self, const NetworkScope &scope, quint16 port, QObject *parent)
    : QObject(parent), m_self(self), m_socket(BeaconSocket::Port::Shared, scope, port),
      m_dnsSd(DnsSd::announce(self, scope)),
      m_answers(RateLimiter{Limits::beaconRate, Limits::beaconBurst}),
      m_all(Limits::beaconRateOfAll, Limits::beaconRateOfAll)
{
    connect(&m_socket, &BeaconSocket::received, this, &Announcer::hear);
    connect(&m_again, &QTimer::timeout, this, &Announcer::announce);
    m_again.setTimerType(Qt::VeryCoarseTimer);
    m_again.setInterval(Limits::announceFirst);
    announce();
    m_again.start();
}

Announcer::~Announcer()
{
    m_socket.shout(encodeBeacon(HostGone{m_self.key}));
}

void Announcer::announce()
{
    const QStringList networks = m_socket.shout(encodeBeacon(m_self));
    qCDebug(lcServer) << "announced on" << networks;
    if (m_dnsSd)
        m_dnsSd->tell(m_self);
    m_again.setInterval(std::min<std::chrono::milliseconds>(2 * m_again.intervalAsDuration(),
                                                            Limits::announceMost));
}

void Announcer::hear(const QByteArray &datagram, const QHostAddress &from, quint16 port)
{
    const auto beacon = decodeBeacon(datagram);
    const auto *wanted = beacon ? std::get_if<HostWanted>(&*beacon) : nullptr;
    const qint64 now = steadyMilliseconds();
    if (wanted && datagram.size() == Limits::beaconBytes && isNear(from)
        && m_answers.take(from, now) == 0 && m_all.take(now) == 0)
        answer(*wanted, from, port);
}

// Never longer than the question, so that nobody can have us shout at somebody else.
void Announcer::answer(const HostWanted &wanted, const QHostAddress &to, quint16 port)
{
    HostHere here = m_self;
    here.nonce = wanted.nonce;
    m_socket.send(encodeBeacon(here), to, port);
}

}
