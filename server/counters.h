// SPDX-License-Identifier: MIT
// What a host has done since it began: plain numbers that only grow, for /metrics.
#pragma once

#include <QDateTime>

namespace Server {

// Host thread.
struct Counters
{
    qint64 since = QDateTime::currentMSecsSinceEpoch(); // ms of the calendar's clock
    qint64 messages = 0;                                // stored, or numbered without a history
    qint64 frames = 0;                                  // given to connections, each to each
    qint64 bytes = 0;                                   // of these
    qint64 refusals = 0;
    qint64 slowReaders = 0; // closed, as too much waited for them
    qint64 signIns = 0;     // guests of the plain dialect, too
};

}
