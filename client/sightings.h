// SPDX-License-Identifier: MIT
// Where each host was heard, and when: a host has several addresses, and some go silent.
#pragma once

#include "protocol/beacon.h"

#include <QElapsedTimer>
#include <QHash>

#include <chrono>

namespace Client {

struct Sighting
{
    enum class Way
    {
        Beacon, // the host's own datagram came from there
        DnsSd   // anybody may say it, of any address
    };

    QString address = {};
    Protocol::HostHere here = {}; // as it was said there
    qint64 heard = 0;             // ms since the search began
    std::optional<int> roundTrip = {};
    Way way = Way::Beacon;
};

class Sightings
{
public:
    Sightings() { m_clock.start(); }

    qint64 now() const { return m_clock.elapsed(); }

    // A question goes out. Its nonce.
    QString ask();

    // False: this address has told of too many hosts already, or the host has spoken from there
    // itself. Neither way takes the other's room.
    bool add(const Protocol::HostHere &here, const QString &address,
             Sighting::Way way = Sighting::Way::Beacon);
    // The address to go to: one that it spoke from, of this computer itself, by IPv4, by IPv6, by
    // an address of one link alone, in this order; among equals the nearest.
    const Sighting &best(const QString &key) const;
    bool isAt(const QString &key, const QString &address) const;
    void forget(const QString &key) { m_hosts.remove(key); }
    // Those of whom nothing was heard for so long; they are forgotten.
    QStringList takeSilent(std::chrono::milliseconds time);

private:
    std::optional<int> roundTripOf(const std::optional<QString> &nonce) const;
    int hostsAt(const QString &address, Sighting::Way way) const;

    QElapsedTimer m_clock;
    QHash<QString, qint64> m_asked;          // by nonce, when
    QHash<QString, QList<Sighting>> m_hosts; // by key; no list is empty
};

}
