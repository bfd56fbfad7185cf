// SPDX-License-Identifier: MIT
// Hosts by DNS-SD (RFC 6763), beside our own datagrams: for networks that pass on only mDNS, and
// for other programs. What is found is as doubtful as a datagram, and its address is a claim too.
#pragma once

#include "lan/networks.h"
#include "protocol/beacon.h"

#include <QObject>

#include <memory>

namespace DnsSd {

inline constexpr auto serviceType = "_hubbub._tcp";

// Announced as long as it lives; when the system's daemon comes later, from then on.
class Announcement : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void tell(const Protocol::HostHere &self) = 0; // what changed, as now and then it may
};

class Browser : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual void ask() = 0; // after all that are known by now, whether they are still there

signals:
    // As sound as a beacon that was read. The address is of this building.
    void found(const Protocol::HostHere &here, const QString &address);
};

// Null: this system has no daemon that we know, or the program was built without D-Bus. Neither
// waits for an answer; used in the thread that made it.
std::unique_ptr<Announcement> announce(const Protocol::HostHere &self, const NetworkScope &scope);
std::unique_ptr<Browser> browse(const NetworkScope &scope);

}
