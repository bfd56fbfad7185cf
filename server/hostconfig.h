// SPDX-License-Identifier: MIT
// What to host.
#pragma once

#include "protocol/beacon.h"
#include "protocol/limits.h"
#include "protocol/link.h"
#include "store/records.h"

#include <QHostAddress>
#include <QStringList>

namespace Server {

struct Endpoint
{
    QHostAddress address = QHostAddress::Any; // Any means IPv4 and IPv6
    quint16 port = Protocol::defaultPort;     // 0 = any free port

    friend bool operator==(const Endpoint &, const Endpoint &) = default;
};

// Who may read /metrics.
enum class MetricsFor
{
    Nobody,
    ThisComputer,
    Anybody
};

struct HostConfig
{
    QList<Endpoint> listen = {Endpoint{}};
    StoreConfig store = {};
    QString place = {};                   // what people see; empty: the machine's name
    std::optional<QString> password = {}; // of who comes for the first time; none: as it was set
    std::optional<bool> guests = {};      // let in who does not sign in; none: likewise
    bool approveNewcomers = false;        // by somebody who moderates; else as it was set
    bool isOurs = false;           // whoever started it is its owner, and hears how from its status
    QStringList allowedHosts = {}; // further names in Host: headers
    QStringList allowedOrigins =
        {}; // patterns: "example.org", ".example.org", "http://example.org:8080", "*"
    bool requireTls = false;      // of all but this computer's own
    QString certificateFile = {}; // PEM, with those that vouch for it; empty: one of our own
    QString keyFile = {};         // PEM; of the certificate, both or none
    MetricsFor metrics = MetricsFor::ThisComputer;
    QString downloads = {}; // folder of packages to hand out; empty: the one of the installation
    bool portable = false;  // QWebSocket for every connection, also where there is something faster
    bool announce = true;   // on the network, for people who look for a host
    QStringList interfaces = {}; // and on these networks alone; empty: on all that it listens at
    quint16 beaconPort = Protocol::beaconPort;                 // where that is heard
    int messageRate = Limits::messageRate;                     // a second per member; 0 = no limit
    int connectionsPerAddress = Limits::connectionsPerAddress; // 0 = no limit
    int connections = 0; // in all; 0 = as many as there are descriptors
    std::chrono::milliseconds batchTick = Limits::batchTick; // 0 = only within a turn of the loop
};

}
