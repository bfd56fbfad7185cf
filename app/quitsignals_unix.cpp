// SPDX-License-Identifier: MIT
// A signal handler may do next to nothing: it writes a byte that the event loop reads.
#include "app/quitsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace {

int wakeUp[2];

void note(int number)
{
    static volatile std::sig_atomic_t before = 0;
    if (before)
        _exit(128 + number);
    before = 1;
    [[maybe_unused]] const auto written = write(wakeUp[1], "", 1);
}

}

QuitSignals::QuitSignals(QObject *parent) : QObject(parent)
{
    if (pipe(wakeUp) != 0)
        qFatal("no pipe for signals");
    for (const int end : wakeUp)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    auto *notifier = new QSocketNotifier(wakeUp[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit received();
    });
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}
