// SPDX-License-Identifier: MIT
// What a client may ask of a host.
#pragma once

#include "protocol/devices.h"
#include "protocol/historycommands.h"
#include "protocol/moderationcommands.h"
#include "protocol/personcommands.h"
#include "protocol/roomcommands.h"
#include "protocol/textcommands.h"
