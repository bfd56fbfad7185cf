// SPDX-License-Identifier: MIT
// What a client may ask of a host.
#pragma once

#include "protocol/historycommands.h"
#include "protocol/personcommands.h"
#include "protocol/roomcommands.h"
#include "protocol/textcommands.h"
