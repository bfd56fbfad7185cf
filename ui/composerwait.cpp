// SPDX-License-Identifier: MIT
#include "ui/composerwait.h"

using namespace std::chrono_literals;

ComposerWait::ComposerWait(Client::Clock clock, QWidget *parent)
    : Label("small", {}, parent), m_clock(std::move(clock))
{
    setWrapped();
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &ComposerWait::tick);
    hide();
}

void ComposerWait::start(qint64 wait)
{
    m_end = m_clock() + std::max<qint64>(0, wait);
    wait > 0 ? m_timer.start() : m_timer.stop();
    tick();
}

void ComposerWait::tick()
{
    const int seconds = int(std::max<qint64>(0, m_end - m_clock() + 999) / 1000);
    const bool ends = seconds == 0 && m_timer.isActive();
    say(seconds > 0 ? tr("Slow mode: you can send again in %n s.", nullptr, seconds) : QString{});
    if (!ends)
        return;
    m_timer.stop();
    emit finished();
}
