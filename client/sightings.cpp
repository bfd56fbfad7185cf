// SPDX-License-Identifier: MIT
#include "client/sightings.h"

#include "protocol/limits.h"
#include "trust/token.h"

#include <QHostAddress>

#include <algorithm>

namespace Client {

namespace {

// A host with more has lent its key to somebody, or its key was copied.
constexpr qsizetype addressesOfHost = 8;

int rankOf(const QString &text)
{
    const QHostAddress address{text};
    if (address.isLoopback())
        return 0;
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return 1;
    return address.isLinkLocal() ? 3 : 2;
}

bool isBetter(const Sighting &a, const Sighting &b)
{
    constexpr int far = 1'000'000;
    return std::tuple{a.way, rankOf(a.address), a.roundTrip.value_or(far)}
    < std::tuple{b.way, rankOf(b.address), b.roundTrip.value_or(far)};
}

}

// What is not answered in time is not asked any more.
QString Sightings::ask()
{
    const qint64 late = now() - std::chrono::milliseconds{Limits::hostForgotten}.count();
    m_asked.removeIf([late](const auto &asked) { return asked.value() < late; });
    const QString nonce = newToken();
    m_asked.insert(nonce, now());
    return nonce;
}

std::optional<int> Sightings::roundTripOf(const std::optional<QString> &nonce) const
{
    const auto asked = m_asked.find(nonce.value_or(QString{}));
    return asked == m_asked.end() ? std::nullopt : std::optional{int(now() - asked.value())};
}

int Sightings::hostsAt(const QString &address, Sighting::Way way) const
{
    return int(std::ranges::count_if(m_hosts, [&](const QList<Sighting> &sightings) {
        const auto at = std::ranges::find(sightings, address, &Sighting::address);
        return at != sightings.end() && at->way == way;
    }));
}

bool Sightings::add(const Protocol::HostHere &here, const QString &address, Sighting::Way way)
{
    const auto roundTrip = roundTripOf(here.nonce);
    const auto host = m_hosts.find(here.key);
    const bool isNew = host == m_hosts.end();
    if (!isNew) {
        const auto old = std::ranges::find(*host, address, &Sighting::address);
        if (old != host->end()) {
            if (old->way < way)
                return false;
            *old = {address, here, now(), roundTrip ? roundTrip : old->roundTrip, way};
            return true;
        }
        if (std::ranges::count(*host, way, &Sighting::way) >= addressesOfHost)
            return false;
    }
    if (hostsAt(address, way) >= Limits::hostsPerAddress)
        return false;
    m_hosts[here.key].append({address, here, now(), roundTrip, way});
    return true;
}

const Sighting &Sightings::best(const QString &key) const
{
    return *std::ranges::min_element(*m_hosts.find(key), isBetter);
}

bool Sightings::isAt(const QString &key, const QString &address) const
{
    const auto sightings = m_hosts.value(key);
    return std::ranges::find(sightings, address, &Sighting::address) != sightings.end();
}

QStringList Sightings::takeSilent(std::chrono::milliseconds time)
{
    const qint64 late = now() - time.count();
    QStringList silent;
    m_hosts.removeIf([&](auto host) {
        host.value().removeIf([late](const Sighting &sighting) { return sighting.heard < late; });
        if (host.value().isEmpty())
            silent.append(host.key());
        return host.value().isEmpty();
    });
    return silent;
}

}
