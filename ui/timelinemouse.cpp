// SPDX-License-Identifier: MIT
#include "ui/timelinemouse.h"

#include "ui/messageactions.h"
#include "ui/messagehit.h"
#include "ui/timelineclick.h"
#include "ui/timelineview.h"

#include <QMouseEvent>
#include <QTextBoundaryFinder>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto scrollTime = 30ms;

Qt::CursorShape cursorOver(const MessageHit &hit)
{
    if (hit.isButton())
        return Qt::PointingHandCursor;
    return hit.kind == MessageHit::Kind::Text ? Qt::IBeamCursor : Qt::ArrowCursor;
}

}

TimelineMouse::TimelineMouse(TimelineView *view, TimelineSelection &selection)
    : QObject(view), m_view(*view), m_selection(selection)
{
    m_scrolling.setInterval(scrollTime);
    connect(&m_scrolling, &QTimer::timeout, this, [this] { move(m_at); });
}

void TimelineMouse::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_view.strip().visible().empty())
        return;
    const TextPlace place = placeAt(event.position().toPoint());
    if (event.modifiers() & Qt::ShiftModifier)
        m_selection.extendTo(place);
    else
        m_selection.start(place);
    m_marking = true;
    m_view.viewport()->update();
}

void TimelineMouse::move(QPoint point)
{
    m_at = point;
    const auto *item = m_view.strip().itemAt(point.y());
    m_hovered = item ? item->row : -1;
    const QPoint inRow = item ? point - QPoint{0, item->top} : QPoint{};
    m_view.viewport()->setCursor(cursorOver(item ? hitTest(*item->layout, inRow) : MessageHit{}));
    if (m_marking)
        mark(point);
    else
        m_view.actions().pointTo(m_hovered);
    m_view.viewport()->update();
}

void TimelineMouse::mark(QPoint point)
{
    if (m_view.strip().visible().empty())
        return;
    const int height = m_view.viewport()->height();
    const int beyond = point.y() < 0 ? point.y() : std::max(0, point.y() - height);
    beyond != 0 ? m_scrolling.start() : m_scrolling.stop();
    if (beyond != 0)
        m_view.scrollBy(beyond / 2);
    m_selection.extendTo(placeAt(point));
}

void TimelineMouse::release(const QMouseEvent &event)
{
    m_scrolling.stop();
    m_marking = false;
    const QPoint point = event.position().toPoint();
    const auto *item = m_view.strip().itemAt(point.y());
    if (item && event.button() == Qt::LeftButton && m_selection.isEmpty())
        clickMessage(m_view, *item, point);
}

void TimelineMouse::markWord(const QMouseEvent &event)
{
    const QPoint point = event.position().toPoint();
    const auto *item = m_view.strip().itemAt(point.y());
    if (!item || event.button() != Qt::LeftButton)
        return;
    const TextPlace place = placeAt(point);
    QTextBoundaryFinder finder{QTextBoundaryFinder::Word, item->layout->body.rich.text};
    finder.setPosition(place.offset);
    const int from = finder.isAtBoundary() ? place.offset : int(finder.toPreviousBoundary());
    finder.setPosition(from);
    m_selection.set({place.row, from}, {place.row, std::max(from, int(finder.toNextBoundary()))});
    m_view.viewport()->update();
}

void TimelineMouse::leave()
{
    m_hovered = -1;
    m_view.actions().pointTo(-1);
    m_view.viewport()->update();
}

TextPlace TimelineMouse::placeAt(QPoint point) const
{
    const auto &strip = m_view.strip();
    const auto &visible = strip.visible();
    const auto *item = strip.itemAt(point.y());
    if (!item)
        item = point.y() < visible.front().top ? &visible.front() : &visible.back();
    return {item->row, item->layout->offsetAt(point - QPoint{0, item->top})};
}
