// SPDX-License-Identifier: MIT
#include "ui/timelineview.h"

#include "ui/icons.h"
#include "ui/look.h"
#include "ui/messageactions.h"
#include "ui/timelineaccessible.h"
#include "ui/timelinemodel.h"
#include "ui/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBoundaryFinder>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Client::TimelineEntry;

namespace {

constexpr int headerHeight = 64;
constexpr auto frameTime = 16ms;
constexpr auto dragScrollTime = 30ms;
constexpr auto flashTime = 1500ms;

// "Ann, Ben and 3 more"
QString reactedText(const Protocol::Reaction &reaction)
{
    QStringList names;
    for (const Protocol::Member &member : reaction.by)
        names.append(isolated(member.name));
    const auto others = int(std::min<qint64>(reaction.count - reaction.by.size(), 99'999));
    const QString known = QLocale::system().createSeparatedList(names);
    return others > 0 ? TimelineView::tr("%1 and %n more", nullptr, others).arg(names.join(u", "_s))
                      : known;
}

}

TimelineView::TimelineView(const Look &look, const TimelineModel &model, QWidget *parent)
    : QAbstractScrollArea(parent), m_look(look), m_model(model), m_strip(model, look.theme()),
      m_delegate(look.theme()), m_actions(new MessageActions(look, this)),
      m_toEnd(new QToolButton(this))
{
    installTimelineAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Messages"));
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Base);

    m_toEnd->setProperty("role", u"floating"_s);
    m_toEnd->setToolTip(tr("To the latest message (End)"));
    m_toEnd->setAccessibleName(tr("To the latest message"));
    m_toEnd->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toEnd->setFocusPolicy(Qt::NoFocus); // End does the same
    m_toEnd->hide();
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
    m_dragScroll.setInterval(dragScrollTime);
    connect(&m_dragScroll, &QTimer::timeout, this, [this] { hover(m_mouse); });
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
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_strip.reset();
        m_selection.clear();
        m_current = m_hovered = -1;
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

bool TimelineView::showMessage(qint64 seq)
{
    const auto row = m_model.rowOf(seq);
    if (!row)
        return false;
    m_openAtUnread = false;
    m_strip.showAt(*row, viewport()->height() / 3);
    m_current = *row;
    m_flashed = seq;
    m_flashing.start();
    settle();
    announceCurrent(*this);
    return true;
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
    const auto unread =
        m_openAtUnread && m_readUpTo ? m_model.rowOf(*m_readUpTo + 1) : std::nullopt;
    if (unread)
        m_strip.showAt(*unread, viewport()->height() / 4);
    m_openAtUnread = m_openAtUnread && !unread;
    m_strip.settle();
    m_below = m_strip.atEnd() ? 0 : m_below;
    syncScrollBar();
    placeEndButton();
    m_actions->place();
    viewport()->update();
    if (m_strip.atEnd())
        emit endShown();
    if (m_strip.value() < 2 * viewport()->height())
        emit olderWanted();
    wantGaps();
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

void TimelineView::placeEndButton()
{
    const bool far = !m_strip.atEnd();
    m_toEnd->setVisible(far);
    if (!far)
        return;
    m_toEnd->setText(m_below > 0 ? locale().toString(m_below) : QString{});
    m_toEnd->setToolButtonStyle(m_below > 0 ? Qt::ToolButtonTextBesideIcon
                                            : Qt::ToolButtonIconOnly);
    m_toEnd->adjustSize();
    const QRect inside = viewport()->geometry().adjusted(16, 0, -16, -12);
    m_toEnd->move(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignBottom,
                                      m_toEnd->size(), inside)
                      .topLeft());
    m_toEnd->raise();
}

void TimelineView::restyle()
{
    m_toEnd->setIcon(tintedIcon(u"down"_s, m_look.theme().text));
    m_strip.restyle();
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
        m_hovered = -1;
        m_actions->pointTo(-1);
        viewport()->update();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        settleSoon();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString TimelineView::toolTipAt(QPoint point) const
{
    const auto *item = m_strip.itemAt(point.y());
    if (!item)
        return {};
    const MessageLayout &layout = *item->layout;
    const QPoint inRow = point - QPoint{0, item->top};
    const MessageHit hit = hitTest(layout, inRow);
    switch (hit.kind) {
    case MessageHit::Kind::Time:
        return fullTimeText(layout.entry.message.time);
    case MessageHit::Kind::Edited:
        return tr("Edited %1").arg(fullTimeText(*layout.entry.message.edited));
    case MessageHit::Kind::Link:
        return layout.linkAt(inRow)->url.toDisplayString().toHtmlEscaped();
    case MessageHit::Kind::Chip:
        return reactedText(layout.chips[size_t(hit.index)].reaction).toHtmlEscaped();
    case MessageHit::Kind::CopyCode:
        return tr("Copy this code");
    default:
        return {};
    }
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
                          .hovered = item.row == m_hovered,
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
    m_openAtUnread = false;
    const int pixels = event->pixelDelta().y();
    const int angle = event->angleDelta().y();
    m_strip.scrollBy(pixels != 0 ? -pixels : -angle * 3 * m_look.theme().lineHeight() / 120);
    settle();
    hover(event->position().toPoint());
    event->accept();
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto act = actOf(*event);
    if (act && m_actions->act(m_current, *act))
        return;
    m_openAtUnread = false;
    const int page = viewport()->height() - 2 * m_look.theme().lineHeight();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return QAbstractScrollArea::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Up:
        return moveCurrent(-1);
    case Qt::Key_Down:
        return moveCurrent(1);
    case Qt::Key_Escape:
        return m_selection.isEmpty() ? emit readRequested() : clearSelection();
    case Qt::Key_PageUp:
        if (event->modifiers() & Qt::ShiftModifier)
            return emit unreadWanted();
        m_strip.scrollBy(-page);
        return settle();
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        m_strip.scrollBy(page);
        return settle();
    case Qt::Key_Home:
        m_strip.scrollToStart();
        return settle();
    case Qt::Key_End:
        return scrollToEnd();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activateCurrent();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void TimelineView::moveCurrent(int step)
{
    if (m_model.count() == 0 || strip().visible().empty())
        return;
    const auto *seen = m_strip.item(m_current);
    const auto &visible = m_strip.visible();
    const int from = seen ? m_current + step : step < 0 ? visible.back().row : visible.front().row;
    m_current = std::clamp(from, 0, m_model.count() - 1);
    m_strip.reveal(m_current);
    settle();
    announceCurrent(*this);
}

void TimelineView::activateCurrent()
{
    const auto *item = strip().item(m_current);
    if (!item)
        return;
    const auto layout = item->layout;
    const auto &message = layout->entry.message;
    if (!layout->body.rich.links.isEmpty())
        follow(layout->body.rich.links.first(), *layout);
    else if (message.replyTo)
        emit placeWanted(*message.replyTo);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || strip().visible().empty())
        return;
    m_pressed = event->position().toPoint();
    const TextPlace place = placeAt(m_pressed);
    if (event->modifiers() & Qt::ShiftModifier)
        m_selection.extendTo(place);
    else
        m_selection.start(place);
    m_selecting = true;
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    hover(event->position().toPoint());
}

void TimelineView::hover(QPoint point)
{
    m_mouse = point;
    const auto *item = strip().itemAt(point.y());
    m_hovered = item ? item->row : -1;
    const QPoint inRow = item ? point - QPoint{0, item->top} : QPoint{};
    const MessageHit hit = item ? hitTest(*item->layout, inRow) : MessageHit{};
    viewport()->setCursor(hit.isButton()                           ? Qt::PointingHandCursor
                              : hit.kind == MessageHit::Kind::Text ? Qt::IBeamCursor
                                                                   : Qt::ArrowCursor);
    if (!m_selecting)
        m_actions->pointTo(m_hovered);
    if (m_selecting && !m_strip.visible().empty()) {
        const int beyond =
            point.y() < 0 ? point.y() : std::max(0, point.y() - viewport()->height());
        beyond != 0 ? m_dragScroll.start() : m_dragScroll.stop();
        m_strip.scrollBy(beyond / 2);
        if (beyond != 0)
            settle();
        m_selection.extendTo(placeAt(point));
    }
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragScroll.stop();
    m_selecting = false;
    if (event->button() == Qt::LeftButton && m_selection.isEmpty())
        click(event->position().toPoint());
}

void TimelineView::click(QPoint point)
{
    const auto *item = strip().itemAt(point.y());
    if (!item)
        return;
    const auto layout = item->layout; // what the wishes bring about may replace the item
    const QPoint inRow = point - QPoint{0, item->top};
    const auto &message = layout->entry.message;
    const MessageHit hit = hitTest(*layout, inRow);
    switch (hit.kind) {
    case MessageHit::Kind::Link:
        return follow(*layout->linkAt(inRow), *layout);
    case MessageHit::Kind::Reply:
        return emit placeWanted(message.replyTo.value_or(0));
    case MessageHit::Kind::Chip:
        return m_actions->toggle(item->row, layout->chips[size_t(hit.index)].reaction.emoji);
    case MessageHit::Kind::CopyCode:
        return QGuiApplication::clipboard()->setText(layout->body.panels[size_t(hit.index)].code);
    case MessageHit::Kind::Repost:
        return emit repostRequested(message.nonce.value_or(Protocol::Nonce{}));
    case MessageHit::Kind::Discard:
        return emit discardRequested(message.nonce.value_or(Protocol::Nonce{}));
    default:
        return;
    }
}

void TimelineView::follow(const LinkSpan &link, const MessageLayout &layout)
{
    emit linkActivated(link.url, layout.body.rich.text.sliced(link.start, link.length));
}

void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto *item = strip().itemAt(event->position().toPoint().y());
    if (!item || event->button() != Qt::LeftButton)
        return;
    const TextPlace place = placeAt(event->position().toPoint());
    QTextBoundaryFinder finder{QTextBoundaryFinder::Word, item->layout->body.rich.text};
    finder.setPosition(place.offset);
    const int from = finder.isAtBoundary() ? place.offset : int(finder.toPreviousBoundary());
    finder.setPosition(from);
    m_selection.set({place.row, from}, {place.row, std::max(from, int(finder.toNextBoundary()))});
    viewport()->update();
}

TextPlace TimelineView::placeAt(QPoint point) const
{
    const auto &visible = m_strip.visible();
    const auto *item = m_strip.itemAt(point.y());
    if (!item)
        item = point.y() < visible.front().top ? &visible.front() : &visible.back();
    return {item->row, item->layout->offsetAt(point - QPoint{0, item->top})};
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    const auto *item = byMouse ? strip().itemAt(event->pos().y()) : strip().item(m_current);
    if (!item)
        return;
    const QPoint point = byMouse ? event->pos() : QPoint{Metrics::gutter, item->top + 20};
    showMenu(item->row, point, viewport()->mapToGlobal(point));
}

void TimelineView::showMenu(int row, QPoint point, QPoint globalPoint)
{
    const auto *item = m_strip.item(row);
    const auto layout = item->layout;
    const TimelineEntry entry = layout->entry;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto addCopy = [this, menu](const QString &words, const QString &text) {
        auto *action = menu->addAction(words);
        connect(action, &QAction::triggered, this,
                [text] { QGuiApplication::clipboard()->setText(text); });
        return action;
    };
    if (!m_selection.isEmpty())
        addCopy(tr("Copy selected text"), selectedText())->setShortcut(QKeySequence::Copy);
    if (const LinkSpan *link = layout->linkAt(point - QPoint{0, item->top}))
        addCopy(tr("Copy link"), link->url.toString(QUrl::FullyEncoded));
    for (const CodePanel &panel : layout->body.panels)
        addCopy(tr("Copy code"), panel.code);
    m_actions->fill(*menu, row);
    addPostActions(*menu, entry);
    if (menu->isEmpty())
        return menu->deleteLater();
    menu->popup(globalPoint);
}

void TimelineView::addPostActions(QMenu &menu, const TimelineEntry &entry)
{
    if (entry.state != TimelineEntry::State::Refused)
        return;
    const auto nonce = entry.message.nonce.value_or(Protocol::Nonce{});
    menu.addSeparator();
    connect(menu.addAction(tr("Try again")), &QAction::triggered, this,
            [this, nonce] { emit repostRequested(nonce); });
    connect(menu.addAction(tr("Discard")), &QAction::triggered, this,
            [this, nonce] { emit discardRequested(nonce); });
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}
