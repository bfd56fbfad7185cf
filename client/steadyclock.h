// SPDX-License-Identifier: MIT
// Time for deadlines, given to whatever keeps them so that a test can turn the hands.
#pragma once

#include <QDeadlineTimer>

#include <functional>

namespace Client {

using Clock = std::function<qint64()>; // ms, never back

inline qint64 steadyNow()
{
    return QDeadlineTimer::current().deadline();
}

}
