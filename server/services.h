// SPDX-License-Identifier: MIT
// What every session of a host works with.
#pragma once

#include "protocol/id.h"
#include "server/counters.h"

#include <memory>

class StoreThread;

namespace Server {

class Accounts;
struct AddressMeters;
class Archive;
class Authenticator;
class Bulletin;
class Gatekeeper;
class GroupManager;
class LinkCodes;
class Moderation;
class Newcomers;
class RoomRegistry;

struct Services
{
    RoomRegistry &rooms;
    GroupManager &groups;
    Bulletin &bulletin;
    Archive &archive;
    StoreThread &store;
    Authenticator &authenticator;
    Accounts &accounts;
    AddressMeters &addresses;
    Moderation &moderation;
    Gatekeeper &gatekeeper;
    Newcomers &newcomers;
    QString place; // what people call this host
    Protocol::Epoch epoch;
    QString key; // the host's own, its fingerprint
    LinkCodes &linkCodes;
    std::unique_ptr<Counters> counters = std::make_unique<Counters>();
};

}
