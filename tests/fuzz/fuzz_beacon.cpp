// SPDX-License-Identifier: MIT
// A datagram that is understood is bounded and clean, and is understood again as we would say it.
#include "protocol/beacon.h"

#include "fuzz/fuzz.h"
#include "protocol/limits.h"
#include "protocol/names.h"

using namespace Protocol;
using Fuzz::must;

namespace {

void check(const HostHere &here)
{
    const auto clean = cleanRoomName(here.place);
    must(clean && *clean == here.place, "a place is clean");
    must(here.port > 0 && here.port <= 0xffff, "a port is one");
    must(here.key.size() <= Limits::nonceLength, "a key is short");
}

void check(const HostGone &gone)
{
    must(!gone.key.isEmpty(), "a host that goes has a key");
}

void check(const HostWanted &wanted)
{
    must(!wanted.nonce.isEmpty(), "a question can be told from others");
}

}

void fuzz(QByteArrayView bytes)
{
    const auto heard = decodeBeacon(bytes);
    if (!heard)
        return;
    std::visit([](const auto &beacon) { check(beacon); }, *heard);
    const QByteArray said = encodeBeacon(*heard);
    must(said.size() <= Limits::beaconBytes, "a datagram is short");
    must(decodeBeacon(said).has_value(), "what we say is understood");
}
