// SPDX-License-Identifier: MIT
// What a host tells its clients: replies (they carry the command's ref) and events.
#pragma once

#include "protocol/devices.h"
#include "protocol/historypages.h"
#include "protocol/memberevents.h"
#include "protocol/moderationevents.h"
#include "protocol/replies.h"
#include "protocol/roomevents.h"
#include "protocol/textevents.h"
