// SPDX-License-Identifier: MIT
// What every session of a host works with.
#pragma once

#include "protocol/id.h"

namespace Server {

class Accounts;
struct AddressMeters;
class Archive;
class Authenticator;
class GroupManager;
class RoomRegistry;

struct Services
{
    RoomRegistry &rooms;
    GroupManager &groups;
    Archive &archive;
    Authenticator &authenticator;
    Accounts &accounts;
    AddressMeters &addresses;
    QString place; // what people call this host
    Protocol::Epoch epoch;
};

}
