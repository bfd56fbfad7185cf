// SPDX-License-Identifier: MIT
// Says when to connect again.
#pragma once

#include "client/timing.h"
#include "protocol/closecode.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

namespace Client {

class Reconnector : public QObject
{
    Q_OBJECT

public:
    explicit Reconnector(const Timing &timing, QObject *parent = nullptr);

    // The wait that began, or none: there is no use in it.
    std::optional<std::chrono::milliseconds> lost(Protocol::CloseCode code);
    void signedIn();
    void hurry(); // if waiting, now
    void stop();  // and forget how often it failed

signals:
    void due();

private:
    const Timing m_timing;
    QTimer m_timer;
    // A visit shorter than the wait before it is one more failure: no quick loop with a host that
    // welcomes and throws out.
    QElapsedTimer m_visit;
    std::chrono::milliseconds m_wait{0};
    int m_attempt = 0;
};

}
