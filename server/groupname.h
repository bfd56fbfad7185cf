// SPDX-License-Identifier: MIT
// What the groups of a host are called.
#pragma once

#include "protocol/id.h"

namespace Server {

using GroupName = QString;

GroupName textGroup(const Protocol::RoomId &room);       // texts: both dialects
GroupName eventGroup(const Protocol::RoomId &room);      // everything else: native dialect
GroupName memberGroup(const Protocol::MemberId &member); // all sessions of one person
GroupName hallGroup();   // everybody who signed in, whatever rooms they are in
GroupName peopleGroup(); // those who want to know who comes and goes

}
