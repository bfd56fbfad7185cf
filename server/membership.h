// SPDX-License-Identifier: MIT
// How somebody becomes a member of a room, and stops being one: in memory, in the store, and told
// to all whom it concerns.
#pragma once

#include "server/room.h"
#include "server/services.h"

namespace Server {

// From now on, or with another role than before.
void welcome(const Services &services, Room &room, const Protocol::Member &member,
             Protocol::Role role);

// A public room that was made by joining it stays from now on, whether or not anything is posted.
void keep(const Services &services, Room &room);

// All sessions of the member leave. The room may be gone afterwards.
void dismiss(const Services &services, Room &room, const Protocol::Member &member);

}
