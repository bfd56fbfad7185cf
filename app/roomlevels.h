// SPDX-License-Identifier: MIT
// How loud somebody wants the rooms of each host, in the settings.
#pragma once

#include "ui/roomlevel.h"

#include "protocol/link.h"

class Settings;

RoomLevels levelsAt(const Settings &settings, const Protocol::Link &host);
void keepLevel(Settings &settings, const Protocol::Link &host, const Protocol::RoomId &room,
               RoomLevel level);
