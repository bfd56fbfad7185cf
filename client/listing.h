// SPDX-License-Identifier: MIT
// Fetches the whole list of a host's rooms, and of those present in a room, page by page.
#pragma once

#include "client/requests.h"
#include "client/roomlist.h"

namespace Client {

void fetchRooms(Requests &requests, RoomList &rooms);
void fetchRoster(Requests &requests, Room *room);

}
