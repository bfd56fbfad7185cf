// SPDX-License-Identifier: MIT
#include "client/wakewatch.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QNetworkInformation>

#include <algorithm>

namespace Client {

bool ClockJump::look(qint64 steady, qint64 wall)
{
    const auto last = std::exchange(m_last, Clocks{steady, wall});
    if (!last)
        return false;
    // A wall clock that was set back is no sleep, and one set forward costs a needless look.
    const qint64 passed = std::max(wall - last->wall, steady - last->steady);
    return passed > 3 * every;
}

WakeWatch::WakeWatch(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const qint64 steady = QDeadlineTimer::current().deadline();
        if (m_clocks.look(steady, QDateTime::currentMSecsSinceEpoch()))
            emit woke();
    });
    m_timer.start(ClockJump::every);
    watchNetwork();
}

// Not every system tells; the clocks are watched everywhere.
void WakeWatch::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    const auto *network = QNetworkInformation::instance();
    connect(network, &QNetworkInformation::reachabilityChanged, this, &WakeWatch::woke);
    connect(network, &QNetworkInformation::transportMediumChanged, this, &WakeWatch::woke);
}

}
