// SPDX-License-Identifier: MIT
#include "app/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace {

constexpr int looksPerLimit = 40; // every 15 s of ten minutes, while nobody is there

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        return true;
    default:
        return false;
    }
}

}

IdleWatch::IdleWatch(Duration limit, std::unique_ptr<IdleSource> source, QObject *parent)
    : QObject(parent), m_limit(limit), m_source(std::move(source))
{
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_next, &QTimer::timeout, this, &IdleWatch::look);
    if (m_source)
        connect(m_source.get(), &IdleSource::answered, this, &IdleWatch::judge);
    QCoreApplication::instance()->installEventFilter(this);
    m_sinceInput.start();
    m_next.start(limit);
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (!event->spontaneous() || !isInput(event->type()))
        return false;
    m_sinceInput.start();
    if (m_idle)
        setIdle(false);
    return false;
}

void IdleWatch::look()
{
    const Duration idle{m_sinceInput.elapsed()};
    if (m_source && (m_idle || idle >= m_limit))
        m_source->ask();
    else
        judge({});
}

void IdleWatch::judge(std::optional<Duration> idle)
{
    const Duration own{m_sinceInput.elapsed()};
    const Duration known = std::min(own, idle.value_or(own));
    setIdle(known >= m_limit);
    if (!m_idle)
        m_next.start(std::max(m_limit - known, Duration{1}));
    else if (idle)
        m_next.start(m_limit / looksPerLimit);
}

void IdleWatch::setIdle(bool idle)
{
    if (std::exchange(m_idle, idle) == idle)
        return;
    if (!idle)
        m_next.start(m_limit);
    emit idleChanged(idle);
}
