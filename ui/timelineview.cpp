// SPDX-License-Identifier: MIT
#include "ui/timelineview.h"

#include "ui/look.h"
#include "ui/messageactions.h"
#include "ui/timelineaccessible.h"
#include "ui/timelinekeys.h"
#include "ui/timelinemenu.h"
#include "ui/timelinemodel.h"
#include "ui/timelinemouse.h"
#include "ui/timelinetips.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr auto flashTime = 1500ms;

}

TimelineView::TimelineView(const Look &look, const TimelineModel &model, QWidget *parent)
    : TimelineScroll(look, model, parent), m_delegate(look.theme()),
      m_actions(new MessageActions(look, this)), m_mouse(new TimelineMouse(this, m_selection))
{
    installTimelineAccessibility();
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    m_flashing.setSingleShot(true);
    m_flashing.setInterval(flashTime);
    connect(&m_flashing, &QTimer::timeout, this, [this] {
        m_flashed = 0;
        viewport()->update();
    });
    settle();
}

void TimelineView::insertRows(int first, int count)
{
    m_selection.rowsInserted(first, count);
    m_current += m_current >= first ? count : 0;
    TimelineScroll::insertRows(first, count);
}

void TimelineView::removeRows(int first, int count)
{
    m_selection.rowsRemoved(first, count);
    if (m_current >= first)
        m_current = m_current >= first + count ? m_current - count : -1;
    TimelineScroll::removeRows(first, count);
}

void TimelineView::reset()
{
    m_selection.clear();
    m_current = -1;
    m_mouse->forgetRow();
    m_actions->pointTo(-1);
    TimelineScroll::reset();
}

void TimelineView::settled()
{
    m_actions->place();
}

// Its upper edge stays where it is, or comes into sight.
void TimelineView::unfold(int row, bool unfolded)
{
    const auto *item = strip().item(row);
    const int top = item ? item->top : 0;
    leaveUnread();
    rows().setUnfolded(row, unfolded);
    rows().showAt(row, unfolded ? top : std::max(0, top));
    settle();
}

bool TimelineView::showMessage(qint64 seq)
{
    const auto row = model().rowOf(seq);
    if (!row)
        return false;
    leaveUnread();
    rows().setUnfolded(*row, true);
    rows().showAt(*row, viewport()->height() / 3);
    m_current = *row;
    m_flashed = seq;
    m_flashing.start();
    settle();
    announceCurrent(*this);
    return true;
}

qint64 TimelineView::place() const
{
    const auto &visible = rows().visible();
    if (rows().atEnd() || visible.empty())
        return 0;
    const auto *current = rows().item(m_current);
    return (current ? *current : visible[visible.size() / 2]).layout->entry.message.seq;
}

QRect TimelineView::rowRect(int row) const
{
    const auto *item = rows().item(row);
    return item ? QRect{0, item->top, viewport()->width(), item->layout->height} : QRect{};
}

QString TimelineView::spoken(int row) const
{
    return model().data(model().index(row), Qt::AccessibleTextRole).toString();
}

void TimelineView::copy() const
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TimelineView::selectAll()
{
    const int last = model().count() - 1;
    if (last < 0)
        return;
    m_selection.set({0, 0}, {last, int(shownText(model().entry(last).message).size())});
    viewport()->update();
}

void TimelineView::clearSelection()
{
    m_selection.clear();
    viewport()->update();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && !m_actions->barHasMouse()) {
        m_mouse->leave();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *item = rows().itemAt(help->y());
        const QPoint inRow = help->pos() - QPoint{0, item ? item->top : 0};
        QToolTip::showText(help->globalPos(),
                           item ? toolTipAt(*item->layout, inRow, model()) : QString{}, this);
        return true;
    }
    return TimelineScroll::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), look().theme().page);
    paintHeader(painter);
    for (const auto &item : rows().visible()) {
        const auto &entry = item.layout->entry;
        const int length = int(item.layout->body.rich.text.size());
        const auto marked = m_selection.rangeIn(item.row, length);
        painter.save();
        painter.translate(0, item.top);
        painter.setClipRect(0, 0, viewport()->width(), item.layout->height);
        m_delegate.paint(painter, *item.layout,
                         {.selectedFrom = marked.from,
                          .selectedTo = marked.to,
                          .hovered = item.row == m_mouse->hovered(),
                          .flashed = m_flashed > 0 && entry.message.seq == m_flashed,
                          .current = hasFocus() && item.row == m_current});
        painter.restore();
    }
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    TimelineScroll::wheelEvent(event);
    m_mouse->move(event->position().toPoint());
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(*this, *event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::moveCurrent(int step)
{
    if (model().count() == 0 || strip().visible().empty())
        return;
    leaveUnread();
    const auto *seen = rows().item(m_current);
    const auto &visible = rows().visible();
    const int from = seen ? m_current + step : step < 0 ? visible.back().row : visible.front().row;
    m_current = std::clamp(from, 0, model().count() - 1);
    rows().reveal(m_current);
    settle();
    announceCurrent(*this);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    m_mouse->press(*event);
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_mouse->move(event->position().toPoint());
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_mouse->release(*event);
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_mouse->markWord(*event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto *item = byMouse ? strip().itemAt(event->pos().y()) : strip().item(m_current);
    if (item)
        showMessageMenu(*this, *item,
                        byMouse ? event->pos() : QPoint{Metrics::gutter, item->top + 20});
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}
