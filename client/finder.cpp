// SPDX-License-Identifier: MIT
#include "client/finder.h"

#include "client/logging.h"
#include "client/sightings.h"
#include "lan/beaconsocket.h"
#include "lan/dnssd.h"
#include "protocol/limits.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>

using namespace Protocol;

namespace Client {

Finder::Finder(const QStringList &interfaces, quint16 port, QObject *parent)
    : QObject(parent), m_interfaces(interfaces), m_port(port)
{
    connect(&m_again, &QTimer::timeout, this, &Finder::ask);
}

Finder::~Finder() = default;

void Finder::setKnown(const QList<Link> &links)
{
    m_known = links;
}

void Finder::start()
{
    stop();
    while (!m_hosts.isEmpty())
        dismiss(m_hosts.last().key);
    const NetworkScope scope{.interfaces = m_interfaces};
    m_sightings = std::make_unique<Sightings>();
    m_calls = std::make_unique<BeaconSocket>(BeaconSocket::Port::Own, scope, m_port);
    m_hearsay = std::make_unique<BeaconSocket>(BeaconSocket::Port::Shared, scope, m_port);
    for (const auto *socket : {m_calls.get(), m_hearsay.get()})
        connect(socket, &BeaconSocket::received, this, &Finder::hear);
    browse();
    m_again.setInterval(Limits::seekFirst / 2); // ask() doubles it
    ask();
    m_again.start();
}

void Finder::browse()
{
    m_browser = DnsSd::browse({.interfaces = m_interfaces});
    if (!m_browser)
        return;
    connect(m_browser.get(), &DnsSd::Browser::found, this,
            [this](const HostHere &here, const QString &address) {
                if (m_sightings->add(here, address, Sighting::Way::DnsSd))
                    list(here.key);
            });
}

void Finder::stop()
{
    m_again.stop();
    m_calls.reset();
    m_hearsay.reset();
    m_browser.reset();
}

void Finder::ask()
{
    for (const QString &key : m_sightings->takeSilent(Limits::hostForgotten))
        dismiss(key);
    const QByteArray question = encodeBeacon(HostWanted{m_sightings->ask()});
    m_networks = m_calls->shout(question);
    askKnown(question);
    if (m_browser)
        m_browser->ask();
    m_again.setInterval(
        std::min<std::chrono::milliseconds>(2 * m_again.intervalAsDuration(), Limits::seekMost));
}

// Where no datagram to everybody comes through, one to a known address may.
void Finder::askKnown(const QByteArray &question)
{
    for (const Link &link : std::as_const(m_known)) {
        if (const QHostAddress address{link.host}; !address.isNull()) {
            m_calls->send(question, address);
            continue;
        }
        QHostInfo::lookupHost(link.host, this, [this, question](const QHostInfo &info) {
            if (m_calls && !info.addresses().isEmpty())
                m_calls->send(question, info.addresses().constFirst());
        });
    }
}

void Finder::hear(const QByteArray &datagram, const QHostAddress &from)
{
    const auto beacon = decodeBeacon(datagram);
    if (!beacon)
        return;
    const auto *here = std::get_if<HostHere>(&*beacon);
    if (here && m_sightings->add(*here, from.toString()))
        list(here->key);
    else if (const auto *gone = std::get_if<HostGone>(&*beacon);
             gone && m_sightings->isAt(gone->key, from.toString()))
        dismiss(gone->key);
}

void Finder::list(const QString &key)
{
    const Sighting &best = m_sightings->best(key);
    FoundHost host{.key = key,
                   .place = best.here.place,
                   .people = best.here.people,
                   .version = best.here.version,
                   .link = {.host = best.address, .port = quint16(best.here.port)},
                   .roundTrip = best.roundTrip};
    host.known = isKnown(host.link);
    put(host);
}

void Finder::put(FoundHost host)
{
    const int row = rowOf(host.key);
    if (row >= 0) {
        if (std::exchange(m_hosts[row], host) != host)
            emit changed(row);
        return;
    }
    if (!makeRoom(host))
        return m_sightings->forget(host.key);
    qCDebug(lcClient) << "found" << host.key << host.link.host;
    const int place = rowForNew(host);
    emit aboutToInsert(place);
    m_hosts.insert(place, host);
    emit inserted();
}

// Somebody who fills the list with hosts that are not there cannot hide one that is known.
bool Finder::makeRoom(const FoundHost &host)
{
    if (count() < Limits::hostsFound)
        return true;
    if (!host.known || m_hosts.last().known)
        return false;
    dismiss(m_hosts.last().key);
    return true;
}

void Finder::dismiss(const QString &key)
{
    m_sightings->forget(key);
    const int row = rowOf(key);
    if (row < 0)
        return;
    emit aboutToRemove(row);
    m_hosts.removeAt(row);
    emit removed();
}

int Finder::rowOf(const QString &key) const
{
    const auto host = std::ranges::find(m_hosts, key, &FoundHost::key);
    return host == m_hosts.end() ? -1 : int(host - m_hosts.begin());
}

int Finder::rowForNew(const FoundHost &host) const
{
    if (!host.known)
        return count();
    return int(std::ranges::count(m_hosts, true, &FoundHost::known));
}

bool Finder::isKnown(const Link &link) const
{
    return std::ranges::any_of(m_known, [&](const Link &known) {
        return known.host == link.host && known.port == link.port;
    });
}

}
