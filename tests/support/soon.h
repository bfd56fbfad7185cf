// SPDX-License-Identifier: MIT
// Waits as QTest::qWaitFor() does, but looks again with every event: many short waits add up.
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace Support {

// Sanitizers are slow.
inline int patience(int milliseconds)
{
    const bool slow =
        qEnvironmentVariableIsSet("ASAN_OPTIONS") || qEnvironmentVariableIsSet("TSAN_OPTIONS");
    return slow ? 10 * milliseconds : milliseconds;
}

inline bool soon(auto predicate, int milliseconds = 5'000)
{
    const QDeadlineTimer deadline{patience(milliseconds)};
    QTimer wakeUp;
    wakeUp.start(10);        // what is waited for may come without an event
    bool held = predicate(); // asked no more once it does: the question may change the answer
    while (!held && !deadline.hasExpired()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        held = predicate();
    }
    return held;
}

}
