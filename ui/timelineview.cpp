// SPDX-License-Identifier: MIT
#include "ui/timelineview.h"

#include "ui/endbutton.h"
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
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

using namespace std::chrono_literals;
using Client::TimelineEntry;

namespace {

constexpr int headerHeight = 64;
constexpr auto frameTime = 16ms;
constexpr auto flashTime = 1500ms;

}

TimelineView::TimelineView(const Look &look, const TimelineModel &model, QWidget *parent)
    : QAbstractScrollArea(parent), m_look(look), m_model(model), m_strip(model, look.theme()),
      m_delegate(look.theme()), m_actions(new MessageActions(look, this)),
      m_mouse(new TimelineMouse(this, m_selection)), m_toEnd(new EndButton(look, this))
{
    installTimelineAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);

    connect(m_toEnd, &QToolButton::clicked, this, &TimelineView::scrollToEnd);

    m_settling.setSingleShot(true);
    m_settling.setInterval(frameTime);
    connect(&m_settling, &QTimer::timeout, this, &TimelineView::settle);
    m_flashing.setSingleShot(true);
    m_flashing.setInterval(flashTime);
    connect(&m_flashing, &QTimer::timeout, this, [this] {
        m_flashed = 0;
        viewport()->update();
    });
    connect(&look, &Look::changed, this, &TimelineView::restyle);
    watchModel();
    restyle();
}

void TimelineView::watchModel()
{
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { rowsInserted(first, last); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { rowsRemoved(first, last); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        m_strip.rowChanged(index.row());
        settleSoon();
    });
    connect(&m_model, &TimelineModel::readersChanged, this, &TimelineView::settleSoon);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_strip.reset();
        m_selection.clear();
        m_current = -1;
        m_mouse->forgetRow();
        m_below = 0;
        m_readUpTo.reset();
        m_strip.setReadUpTo({});
        m_openAtUnread = false;
        m_actions->pointTo(-1);
        settle();
    });
}

const TimelineStrip &TimelineView::strip()
{
    if (m_settling.isActive())
        settle();
    return m_strip;
}

void TimelineView::setHeader(const QString &words)
{
    m_header = words;
    m_strip.setHeader(words.isEmpty() ? 0 : headerHeight);
    settleSoon();
}

void TimelineView::setSelf(const Protocol::MemberId &self)
{
    m_strip.setSelf(self);
    settleSoon();
}

void TimelineView::setReadUpTo(std::optional<qint64> seq)
{
    m_readUpTo = seq;
    m_strip.setReadUpTo(seq);
    settleSoon();
}

bool TimelineView::unreadLineSeen() const
{
    return std::ranges::any_of(m_strip.visible(), [this](const TimelineStrip::Item &item) {
        const QRect line = item.layout->unreadLine.translated(0, item.top);
        return !line.isEmpty() && line.top() >= 0 && line.bottom() < viewport()->height();
    });
}

void TimelineView::openAtUnread()
{
    m_openAtUnread = true;
    settleSoon();
}

// Its upper edge stays where it is, or comes into sight.
void TimelineView::unfold(int row, bool unfolded)
{
    const auto *item = strip().item(row);
    const int top = item ? item->top : 0;
    m_openAtUnread = false;
    m_strip.setUnfolded(row, unfolded);
    m_strip.showAt(row, unfolded ? top : std::max(0, top));
    settle();
}

bool TimelineView::showMessage(qint64 seq)
{
    const auto row = m_model.rowOf(seq);
    if (!row)
        return false;
    m_openAtUnread = false;
    m_strip.setUnfolded(*row, true);
    m_strip.showAt(*row, viewport()->height() / 3);
    m_current = *row;
    m_flashed = seq;
    m_flashing.start();
    settle();
    announceCurrent(*this);
    return true;
}

qint64 TimelineView::place() const
{
    const auto &visible = m_strip.visible();
    if (m_strip.atEnd() || visible.empty())
        return 0;
    const auto *current = m_strip.item(m_current);
    return (current ? *current : visible[visible.size() / 2]).layout->entry.message.seq;
}

QRect TimelineView::rowRect(int row) const
{
    const auto *item = m_strip.item(row);
    return item ? QRect{0, item->top, viewport()->width(), item->layout->height} : QRect{};
}

QString TimelineView::spoken(int row) const
{
    return m_model.data(m_model.index(row), Qt::AccessibleTextRole).toString();
}

void TimelineView::rowsInserted(int first, int last)
{
    const int count = last - first + 1;
    const bool atBottom = last == m_model.count() - 1;
    m_strip.rowsInserted(first, count);
    m_selection.rowsInserted(first, count);
    m_current += m_current >= first ? count : 0;
    if (atBottom && !m_strip.atEnd())
        m_below += count;
    settleSoon();
}

void TimelineView::rowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    m_strip.rowsRemoved(first, count);
    m_selection.rowsRemoved(first, count);
    if (m_current >= first)
        m_current = m_current > last ? m_current - count : -1;
    settleSoon();
}

void TimelineView::settleSoon()
{
    if (!m_settling.isActive())
        m_settling.start();
}

void TimelineView::settle()
{
    m_settling.stop();
    m_strip.setFrame(layoutDirection(), QDate::currentDate());
    const bool opens = m_openAtUnread && m_readUpTo && isVisible(); // only then its size is known
    const auto unread = opens ? m_model.rowOf(*m_readUpTo + 1) : std::nullopt;
    if (unread)
        m_strip.showAt(*unread, viewport()->height() / 4);
    m_openAtUnread = m_openAtUnread && !unread;
    m_strip.settle();
    m_below = m_strip.atEnd() ? 0 : m_below;
    syncScrollBar();
    m_toEnd->setVisible(!m_strip.atEnd());
    if (!m_strip.atEnd())
        m_toEnd->place(viewport()->geometry(), m_below);
    m_actions->place();
    viewport()->update();
    if (m_strip.atEnd())
        emit endShown();
    if (m_strip.value() < 2 * viewport()->height())
        emit olderWanted();
    wantGaps();
    tellSeen();
}

void TimelineView::wantGaps()
{
    for (const auto &item : m_strip.visible()) {
        const auto &entry = item.layout->entry;
        if (entry.state != TimelineEntry::State::Gap)
            continue;
        const bool above = (item.top + item.bottom()) / 2 < viewport()->height() / 2;
        return emit gapWanted(entry.message.seq, above);
    }
}

// Not while a place is held by its row: what is marked, or under the scroll bar's handle.
void TimelineView::tellSeen()
{
    if (!m_selection.isEmpty() || verticalScrollBar()->isSliderDown())
        return;
    qint64 first = 0;
    qint64 last = 0;
    for (const auto &item : m_strip.visible()) {
        const auto &entry = item.layout->entry;
        if (entry.state != TimelineEntry::State::Posted)
            continue;
        first = first ? first : entry.message.seq;
        last = entry.message.seq;
    }
    if (first > 0)
        emit seen(first, last);
}

// While the reader holds the handle it stays under his mouse, whatever the estimates turn into.
void TimelineView::syncScrollBar()
{
    if (verticalScrollBar()->isSliderDown())
        return;
    m_syncing = true;
    verticalScrollBar()->setRange(0, m_strip.maximum());
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_look.theme().lineHeight());
    verticalScrollBar()->setValue(m_strip.value());
    m_syncing = false;
}

void TimelineView::restyle()
{
    m_strip.restyle();
    settle();
}

void TimelineView::scrollBy(int pixels)
{
    m_openAtUnread = false;
    m_strip.scrollBy(pixels);
    settle();
}

void TimelineView::scrollToStart()
{
    m_openAtUnread = false;
    m_strip.scrollToStart();
    settle();
}

void TimelineView::scrollToEnd()
{
    m_openAtUnread = false;
    m_strip.scrollToEnd();
    settle();
}

void TimelineView::copy() const
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void TimelineView::selectAll()
{
    const int last = m_model.count() - 1;
    if (last < 0)
        return;
    m_selection.set({0, 0}, {last, int(shownText(m_model.entry(last).message).size())});
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
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        settleSoon();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto *item = m_strip.itemAt(help->y());
        const QPoint inRow = help->pos() - QPoint{0, item ? item->top : 0};
        QToolTip::showText(help->globalPos(),
                           item ? toolTipAt(*item->layout, inRow, m_model) : QString{}, this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    QPainter painter{viewport()};
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(event->rect(), m_look.theme().page);
    paintHeader(painter);
    for (const auto &item : m_strip.visible()) {
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

void TimelineView::paintHeader(QPainter &painter) const
{
    const int top = m_strip.headerTop();
    if (m_header.isEmpty() || top + headerHeight <= 0)
        return;
    painter.setPen(m_look.theme().secondary);
    painter.setFont(m_look.theme().font(-1));
    painter.drawText(QRect{0, top, viewport()->width(), headerHeight}, Qt::AlignCenter, m_header);
}

void TimelineView::resizeEvent(QResizeEvent *)
{
    m_strip.resize(viewport()->size());
    settle();
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    settle();
}

void TimelineView::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_openAtUnread = false;
    m_strip.scrollTo(verticalScrollBar()->value());
    settle();
}

void TimelineView::wheelEvent(QWheelEvent *event)
{
    const int pixels = event->pixelDelta().y();
    const int angle = event->angleDelta().y();
    scrollBy(pixels != 0 ? -pixels : -angle * 3 * m_look.theme().lineHeight() / 120);
    m_mouse->move(event->position().toPoint());
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    if (!pressKey(*this, *event))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::moveCurrent(int step)
{
    if (m_model.count() == 0 || strip().visible().empty())
        return;
    m_openAtUnread = false;
    const auto *seen = m_strip.item(m_current);
    const auto &visible = m_strip.visible();
    const int from = seen ? m_current + step : step < 0 ? visible.back().row : visible.front().row;
    m_current = std::clamp(from, 0, m_model.count() - 1);
    m_strip.reveal(m_current);
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
