// SPDX-License-Identifier: MIT
// Fetches lists page by page: those in a room, all people of a host, and what else belongs to a
// room that is entered.
#pragma once

#include "client/people.h"
#include "client/requests.h"
#include "client/room.h"

namespace Client {

void fetchRoster(Requests &requests, Room *room, const People &people);
void fetchPeople(Requests &requests, People &people); // from then on the host tells of changes

}
