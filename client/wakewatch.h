// SPDX-License-Identifier: MIT
// Notices that the machine slept or the network changed: reasons not to wait out a back-off.
#pragma once

#include <QTimer>

#include <optional>

namespace Client {

// Compares a steady clock, which stands still or whose timers do while a machine sleeps, with the
// wall clock. Pure; times in ms.
class ClockJump
{
public:
    // Called about every `every` ms; true if the machine seems to have slept since the last call.
    bool look(qint64 steady, qint64 wall);

    static constexpr qint64 every = 5'000;

private:
    struct Clocks
    {
        qint64 steady;
        qint64 wall;
    };
    std::optional<Clocks> m_last;
};

class WakeWatch : public QObject
{
    Q_OBJECT

public:
    explicit WakeWatch(QObject *parent = nullptr);

signals:
    void woke();

private:
    void watchNetwork();

    ClockJump m_clocks;
    QTimer m_timer;
};

}
