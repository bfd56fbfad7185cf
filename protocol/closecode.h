// SPDX-License-Identifier: MIT
// Why a WebSocket was closed, and what a client should do about it.
#pragma once

#include <QString>

#include <cstdint>
#include <span>

namespace Protocol {

// RFC 6455 section 7.4.1 below 4000; ours from 4000 on.
enum class CloseCode : std::uint16_t
{
    Normal = 1000,
    GoingAway = 1001, // the host stops
    ProtocolError = 1002,
    BinaryRefused = 1003,
    NoCode = 1005,   // never on the wire
    Abnormal = 1006, // never on the wire: the socket just ended
    BadUtf8 = 1007,
    Policy = 1008, // kept on breaking the rules
    TooBig = 1009,
    Restart = 1012,
    Slow = 4008, // did not read what was sent; resume by cursor
    SignInTimeout = 4401,
    DeviceRemoved = 4403, // its owner said so on another one
    SentAway = 4404,      // by a moderator
};

enum class Advice
{
    Retry,
    Stop
};

struct CloseRow
{
    CloseCode code;
    Advice advice;
    const char *reason; // ASCII, short: the frame has room for 123 bytes
};

// An unknown code is answered with the row of Abnormal: try again.
const CloseRow &rowOf(CloseCode code);
std::span<const CloseRow> closeTable();

}
