// SPDX-License-Identifier: MIT
#include "ui/reading.h"

#include "ui/timelineview.h"

#include <QEvent>

using namespace std::chrono_literals;
using Client::Room;

namespace {

// How long the end of a room is in sight before what is behind the unread line has been read.
constexpr auto readAfter = 3s;
constexpr auto readAfterUnseenLine = 30s;

}

Reading::Reading(TimelineView *view) : QObject(view), m_view(*view)
{
    view->installEventFilter(this);
    m_waiting.setSingleShot(true);
    connect(&m_waiting, &QTimer::timeout, this, [this] {
        if (isWatched())
            m_room->markRead();
    });
    connect(view, &TimelineView::endShown, this, &Reading::markRead);
    connect(view, &TimelineView::readRequested, this, &Reading::readAll);
}

void Reading::setRoom(Room *room)
{
    if (m_room)
        m_room->disconnect(this);
    m_room = room;
    m_waiting.stop();
    if (!room)
        return;
    connect(room, &Room::posted, this, [this] {
        if (!m_view.isActiveWindow() && !m_view.readUpTo())
            placeLine();
        markRead();
    });
}

void Reading::placeLine()
{
    if (m_room && m_room->unread() > 0)
        m_view.setReadUpTo(m_room->read());
}

bool Reading::isWatched() const
{
    return m_room && m_view.isVisible() && m_view.atEnd() && m_view.isActiveWindow();
}

void Reading::markRead()
{
    if (!isWatched() || m_room->unread() == 0)
        return m_waiting.stop();
    if (!m_view.readUpTo())
        return m_room->markRead();
    const std::chrono::milliseconds wait =
        m_view.unreadLineSeen() ? readAfter : readAfterUnseenLine;
    if (!m_waiting.isActive() || m_waiting.remainingTimeAsDuration() > wait)
        m_waiting.start(wait);
}

void Reading::readAll()
{
    if (!m_room)
        return;
    m_room->markRead();
    m_view.setReadUpTo({});
}

bool Reading::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::ActivationChange)
        comeOrGo();
    return QObject::eventFilter(watched, event);
}

// Whoever comes back finds the line at what came meanwhile.
void Reading::comeOrGo()
{
    if (!m_view.isActiveWindow() && m_room && m_room->unread() == 0)
        m_view.setReadUpTo({});
    markRead();
}
