// SPDX-License-Identifier: MIT
// What a room may be like: checks what somebody wants to make of it.
#pragma once

#include "protocol/commands.h"
#include "protocol/result.h"

namespace Server {

// BadRoomName, BadText, TooLong, BadMessage.
Protocol::Result<Protocol::RoomFacts> factsOf(const Protocol::CreateRoom &command);
// Nothing but name and topic.
bool namesOnly(const Protocol::EditRoom &command);
// `facts` with what the command changes.
Protocol::Result<Protocol::RoomFacts> changed(Protocol::RoomFacts facts,
                                              const Protocol::EditRoom &command);

}
