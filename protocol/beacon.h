// SPDX-License-Identifier: MIT
// What hosts, and those who look for one, say to the whole network: one datagram each, as JSON.
// Anybody can send them. What they say is a hint, and the key decides.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>

namespace Protocol {

// UDP. The number of the hosts' own default port, so that one number opens a firewall for both.
inline constexpr quint16 beaconPort = 7478;
// RFC 2365: of the organisation's own. RFC 4291: of this link, and nobody's for good.
inline constexpr auto beaconGroup4 = "239.255.74.78";
inline constexpr auto beaconGroup6 = "ff12::4855:4242";

// A host is here: said when it starts and now and then, and to who asks.
struct HostHere
{
    static constexpr auto type = "host.here";

    QString key = {};                  // the host's fingerprint, see trust/hostkey
    QString place = {};                // what people call it
    qint64 port = 0;                   // TCP, at the address that the datagram came from
    qint64 people = 0;                 // who are there
    QString version = {};              // of the program
    std::optional<QString> nonce = {}; // of the question that this answers

    static void fields(auto &self, auto &&field)
    {
        field("key", self.key);
        field("place", self.place);
        field("port", self.port);
        field("people", self.people);
        field("version", self.version);
        field("nonce", self.nonce);
    }

    friend bool operator==(const HostHere &, const HostHere &) = default;
};

// It stops.
struct HostGone
{
    static constexpr auto type = "host.gone";

    QString key = {};

    static void fields(auto &self, auto &&field) { field("key", self.key); }

    friend bool operator==(const HostGone &, const HostGone &) = default;
};

// Somebody looks for hosts. As long as a datagram may be: an answer is never longer than what it
// answers, so that nobody can make hosts shout at somebody else.
struct HostWanted
{
    static constexpr auto type = "host.wanted";

    QString nonce = {}; // new in each question

    static void fields(auto &self, auto &&field) { field("nonce", self.nonce); }

    friend bool operator==(const HostWanted &, const HostWanted &) = default;
};

using Beacon = std::variant<HostHere, HostGone, HostWanted>;

// Within Limits::beaconBytes; a place that would not fit is cut.
QByteArray encodeBeacon(const Beacon &beacon);

// None: it is not one of ours, or not well-formed. Names come out clean.
std::optional<Beacon> decodeBeacon(QByteArrayView datagram);

}
