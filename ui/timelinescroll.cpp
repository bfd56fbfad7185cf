// SPDX-License-Identifier: MIT
#include "ui/timelinescroll.h"

#include "ui/endbutton.h"
#include "ui/look.h"
#include "ui/timelinemodel.h"

#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

using namespace std::chrono_literals;
using Client::TimelineEntry;

namespace {

constexpr int headerHeight = 64;
constexpr auto frameTime = 16ms;

}

TimelineScroll::TimelineScroll(const Look &look, const TimelineModel &model, QWidget *parent)
    : QAbstractScrollArea(parent), m_look(look), m_model(model), m_strip(model, look.theme()),
      m_toEnd(new EndButton(look, this))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    connect(m_toEnd, &QToolButton::clicked, this, &TimelineScroll::scrollToEnd);
    m_settling.setSingleShot(true);
    m_settling.setInterval(frameTime);
    connect(&m_settling, &QTimer::timeout, this, &TimelineScroll::settle);
    connect(&look, &Look::changed, this, &TimelineScroll::restyle);
    watchModel();
    restyle();
}

void TimelineScroll::watchModel()
{
    connect(
        &m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { insertRows(first, last - first + 1); });
    connect(
        &m_model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { removeRows(first, last - first + 1); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &index) {
        m_strip.rowChanged(index.row());
        settleSoon();
    });
    connect(&m_model, &TimelineModel::readersChanged, this, &TimelineScroll::settleSoon);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { reset(); });
}

const TimelineStrip &TimelineScroll::strip()
{
    if (m_settling.isActive())
        settle();
    return m_strip;
}

void TimelineScroll::setHeader(const QString &words)
{
    m_header = words;
    m_strip.setHeader(words.isEmpty() ? 0 : headerHeight);
    settleSoon();
}

void TimelineScroll::setSelf(const Protocol::MemberId &self)
{
    m_strip.setSelf(self);
    settleSoon();
}

void TimelineScroll::setReadUpTo(std::optional<qint64> seq)
{
    m_readUpTo = seq;
    m_strip.setReadUpTo(seq);
    settleSoon();
}

bool TimelineScroll::unreadLineSeen() const
{
    return std::ranges::any_of(m_strip.visible(), [this](const TimelineStrip::Item &item) {
        const QRect line = item.layout->unreadLine.translated(0, item.top);
        return !line.isEmpty() && line.top() >= 0 && line.bottom() < viewport()->height();
    });
}

void TimelineScroll::openAtUnread()
{
    m_openAtUnread = true;
    settleSoon();
}

void TimelineScroll::insertRows(int first, int count)
{
    const bool atBottom = first + count == m_model.count();
    m_strip.rowsInserted(first, count);
    if (atBottom && !m_strip.atEnd())
        m_below += count;
    settleSoon();
}

void TimelineScroll::removeRows(int first, int count)
{
    m_strip.rowsRemoved(first, count);
    settleSoon();
}

void TimelineScroll::reset()
{
    m_strip.reset();
    m_below = 0;
    m_readUpTo.reset();
    m_strip.setReadUpTo({});
    m_openAtUnread = false;
    settle();
}

void TimelineScroll::settleSoon()
{
    if (!m_settling.isActive())
        m_settling.start();
}

void TimelineScroll::settle()
{
    m_settling.stop();
    m_strip.setFrame(layoutDirection(), QDate::currentDate());
    lookForUnread();
    m_strip.settle();
    m_below = m_strip.atEnd() ? 0 : m_below;
    syncScrollBar();
    m_toEnd->setVisible(!m_strip.atEnd());
    if (!m_strip.atEnd())
        m_toEnd->place(viewport()->geometry(), m_below);
    settled();
    viewport()->update();
    if (m_strip.atEnd())
        emit endShown();
    if (m_strip.value() < 2 * viewport()->height())
        emit olderWanted();
    wantGaps();
    tellSeen();
}

void TimelineScroll::lookForUnread()
{
    if (!m_openAtUnread || !m_readUpTo || !isVisible()) // only then its size is known
        return;
    const auto unread = m_model.rowOf(*m_readUpTo + 1);
    if (unread)
        m_strip.showAt(*unread, viewport()->height() / 4);
    m_openAtUnread = !unread;
}

void TimelineScroll::wantGaps()
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
void TimelineScroll::tellSeen()
{
    if (holdsRows() || verticalScrollBar()->isSliderDown())
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
void TimelineScroll::syncScrollBar()
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

void TimelineScroll::restyle()
{
    m_strip.restyle();
    settle();
}

void TimelineScroll::scrollBy(int pixels)
{
    m_openAtUnread = false;
    m_strip.scrollBy(pixels);
    settle();
}

void TimelineScroll::scrollToStart()
{
    m_openAtUnread = false;
    m_strip.scrollToStart();
    settle();
}

void TimelineScroll::scrollToEnd()
{
    m_openAtUnread = false;
    m_strip.scrollToEnd();
    settle();
}

void TimelineScroll::paintHeader(QPainter &painter) const
{
    const int top = m_strip.headerTop();
    if (m_header.isEmpty() || top + headerHeight <= 0)
        return;
    painter.setPen(m_look.theme().secondary);
    painter.setFont(m_look.theme().font(-1));
    painter.drawText(QRect{0, top, viewport()->width(), headerHeight}, Qt::AlignCenter, m_header);
}

bool TimelineScroll::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        settleSoon();
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineScroll::resizeEvent(QResizeEvent *)
{
    m_strip.resize(viewport()->size());
    settle();
}

void TimelineScroll::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    settle();
}

void TimelineScroll::scrollContentsBy(int, int)
{
    if (m_syncing)
        return;
    m_openAtUnread = false;
    m_strip.scrollTo(verticalScrollBar()->value());
    settle();
}

void TimelineScroll::wheelEvent(QWheelEvent *event)
{
    const int pixels = event->pixelDelta().y();
    const int angle = event->angleDelta().y();
    scrollBy(pixels != 0 ? -pixels : -angle * 3 * m_look.theme().lineHeight() / 120);
    event->accept();
}
