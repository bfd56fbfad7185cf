// SPDX-License-Identifier: MIT
// Every waiting time of a session in one place, so that a test can make it short.
#pragma once

#include "protocol/limits.h"

namespace Client {

struct Timing
{
    using Span = std::chrono::milliseconds;

    Span connectDeadline = Limits::connectDeadline;
    Span replyDeadline = Limits::replyDeadline;
    Span pingEvery = Limits::pingEvery;
    Span silenceAllowed = Limits::silenceAllowed;
    Span retryFirst = Limits::retryFirst;
    Span retryMost = Limits::retryMost;
    Span keepAfter = std::chrono::milliseconds{300}; // what is new is kept on disk so much later
};

}
