// SPDX-License-Identifier: MIT
// Keeps the computer from falling asleep because nobody touches it, for as long as it lives. Who
// sends it to sleep still can, and the screen may go dark.
#pragma once

#include <QtGlobal>

#include <memory>

class SleepInhibitor
{
public:
    enum class Asker
    {
        Window,  // asks the desktop too
        Service, // the system alone
    };

    SleepInhibitor() = default;
    Q_DISABLE_COPY_MOVE(SleepInhibitor)
    virtual ~SleepInhibitor() = default;
};

// Main thread. Waits for no answer; null, or without effect, where nobody can be asked.
std::unique_ptr<SleepInhibitor> inhibitSleep(SleepInhibitor::Asker asker);
