// SPDX-License-Identifier: MIT
#include "client/reconnector.h"

#include "client/reconnectpolicy.h"

#include <QRandomGenerator>

namespace Client {

Reconnector::Reconnector(const Timing &timing, QObject *parent) : QObject(parent), m_timing(timing)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Reconnector::due);
}

std::optional<std::chrono::milliseconds> Reconnector::lost(Protocol::CloseCode code)
{
    if (m_visit.isValid() && m_visit.elapsed() > m_wait.count())
        m_attempt = 0;
    m_visit.invalidate();
    const double random = QRandomGenerator::global()->generateDouble();
    const auto wait = retryWait(m_timing, code, m_attempt++, random);
    m_wait = wait.value_or(m_wait);
    if (wait)
        m_timer.start(*wait);
    return wait;
}

void Reconnector::signedIn()
{
    m_visit.start();
}

void Reconnector::hurry()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    m_attempt = 0;
    emit due();
}

void Reconnector::stop()
{
    m_timer.stop();
    m_visit.invalidate();
    m_wait = {};
    m_attempt = 0;
}

}
