// SPDX-License-Identifier: MIT
#include "ui/roompane.h"

#include "ui/banner.h"
#include "ui/composerpane.h"
#include "ui/editspopup.h"
#include "ui/emptyroom.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/messageactions.h"
#include "ui/noroom.h"
#include "ui/richtext.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Client::Room;
using Protocol::Nonce;

namespace {

// How long the end of a room is in sight before what is behind the unread line has been read.
constexpr auto readAfter = 3s;
constexpr auto readAfterUnseenLine = 30s;

}

RoomPane::RoomPane(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_banner(new Banner(look)), m_model(new TimelineModel(this)),
      m_view(new TimelineView(look, *m_model)), m_empty(new EmptyRoom(look)),
      m_none(new NoRoom(look)), m_body(new QStackedWidget), m_composer(new ComposerPane(look))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_banner);
    column->addWidget(m_body, 1);
    column->addWidget(m_composer);

    connectView();
    connectActions();
    m_reading.setSingleShot(true);
    connect(&m_reading, &QTimer::timeout, this, [this] {
        if (isWatched())
            m_room->markRead();
    });
    connect(m_banner, &Banner::retryRequested, this, &RoomPane::retryRequested);
    // Whoever writes wants to see it.
    connect(m_composer, &ComposerPane::postRequested, m_view, &TimelineView::scrollToEnd);
    connect(m_composer, &ComposerPane::replyRequested, m_view, &TimelineView::scrollToEnd);
    connect(&look, &Look::changed, this, &RoomPane::restyle);
    restyle();
    setRoom(nullptr);
}

QWidget *RoomPane::makeHeader()
{
    m_header = new QWidget;
    m_back = iconButton(tr("Back to the rooms"), m_header);
    m_back->hide();
    m_title = new Label("heading");
    m_title->setElided();
    m_present = new Label("small");
    m_present->setElided();
    m_find = iconButton(tr("Find in this room (Ctrl+F)"), m_header);
    m_find->setCheckable(true);
    m_members = iconButton(tr("Members (Ctrl+.)"), m_header);
    m_members->setCheckable(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_present);
    words->addStretch();
    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(16, 0, 12, 0);
    row->addWidget(m_back);
    row->addLayout(words, 1);
    row->addWidget(m_find);
    row->addWidget(m_members);
    m_more = iconButton(tr("More about this room"), m_header);
    row->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, [this] {
        emit menuRequested({m_more->mapToGlobal(QPoint{}), m_more->size()});
    });
    connect(m_back, &QToolButton::clicked, this, &RoomPane::backRequested);
    connect(m_find, &QToolButton::clicked, this, &RoomPane::searchToggled);
    connect(m_members, &QToolButton::clicked, this, &RoomPane::membersToggled);
    return m_header;
}

void RoomPane::connectView()
{
    connect(m_view, &TimelineView::repostRequested, this,
            [this](const Nonce &nonce) { emit repostRequested(m_room->id(), nonce); });
    connect(m_view, &TimelineView::discardRequested, this,
            [this](const Nonce &nonce) { emit discardRequested(m_room->id(), nonce); });
    connect(m_view, &TimelineView::olderWanted, this, [this] {
        if (m_room && !m_room->fetchingOlder() && !m_room->timeline().reachesStart())
            emit olderWanted(m_room->id());
    });
    connect(m_view, &TimelineView::endShown, this, &RoomPane::markRead);
    connect(m_view, &TimelineView::seen, this, [this](qint64 first, qint64 last) {
        if (m_room)
            m_room->timeline().keepAround(first, last);
    });
    connect(m_view, &TimelineView::linkActivated, this, &RoomPane::openLink);
    connect(m_view, &TimelineView::readRequested, this, &RoomPane::readAll);
    connect(m_view, &TimelineView::gapWanted, this,
            [this](qint64 seq, bool laterEnd) { emit gapWanted(m_room->id(), seq, laterEnd); });
    connect(m_view, &TimelineView::placeWanted, this,
            [this](qint64 seq) { emit placeWanted(m_room->id(), seq); });
    connect(m_view, &TimelineView::editsWanted, this, [this](qint64 seq) {
        m_editsWanted = seq;
        emit editsWanted(m_room->id(), seq);
    });
    connect(m_composer, &ComposerPane::editStarted, this, &RoomPane::unfold);
    connect(m_composer, &ComposerPane::replyMoved, m_view, &TimelineView::showMessage);
}

void RoomPane::connectActions()
{
    const MessageActions *actions = &m_view->actions();
    connect(actions, &MessageActions::replyRequested, m_composer, &ComposerPane::startReply);
    connect(actions, &MessageActions::editRequested, m_composer, &ComposerPane::startEdit);
    connect(actions, &MessageActions::reactRequested, this,
            [this](qint64 seq, const QString &emoji, bool on) {
                emit reactRequested(m_room->id(), seq, emoji, on);
            });
    connect(actions, &MessageActions::pinRequested, this,
            [this](qint64 seq, bool on) { emit pinRequested(m_room->id(), seq, on); });
    connect(actions, &MessageActions::deleteRequested, this,
            [this](qint64 seq) { emit deleteRequested(m_room->id(), seq); });
}

void RoomPane::setSelf(const Protocol::MemberId &self)
{
    m_view->setSelf(self);
    m_composer->setSelf(self);
}

void RoomPane::setRoom(Room *room)
{
    if (m_room) {
        m_room->disconnect(this);
        m_room->timeline().disconnect(this);
        m_room->roster().disconnect(this);
    }
    m_room = room;
    m_editsWanted = 0;
    m_model->setReaders(room ? &room->seen() : nullptr, room ? &room->roster() : nullptr);
    m_model->setTimeline(room ? &room->timeline() : nullptr);
    m_composer->setRoom(room);
    m_find->setVisible(room);
    m_members->setVisible(room);
    m_more->setVisible(room);
    m_reading.stop();
    if (room) {
        watchRoom();
        placeUnreadLine();
        m_view->openAtUnread();
    }
    refresh();
    markRead();
}

void RoomPane::watchRoom()
{
    connect(m_room, &Room::changed, this, &RoomPane::refresh);
    connect(m_room, &Room::posted, this, [this] {
        if (!isActiveWindow() && !m_view->readUpTo())
            placeUnreadLine();
        markRead();
    });
    connect(&m_room->timeline(), &Client::Timeline::inserted, this, &RoomPane::refreshEmpty);
    connect(&m_room->timeline(), &Client::Timeline::removed, this, &RoomPane::refreshEmpty);
    connect(&m_room->roster(), &Client::Roster::inserted, this, &RoomPane::refresh);
    connect(&m_room->roster(), &Client::Roster::removed, this, &RoomPane::refresh);
}

void RoomPane::refresh()
{
    m_view->actions().setRights({.change = m_room && m_room->canPost(),
                                 .erase = m_room && m_room->joined(),
                                 .moderate = m_room && m_room->canModerate()});
    const int present = m_room ? m_room->roster().present() : 0;
    m_title->setText(m_room ? u"# "_s + isolated(m_room->name()) : QString{});
    QStringList words;
    if (present > 0)
        words.append(tr("%n here", nullptr, present));
    if (m_room && !m_room->facts().topic.isEmpty())
        words.append(isolated(m_room->facts().topic));
    m_present->say(words.join(u" · "_s));
    if (m_room && m_room->fetchingOlder())
        m_view->setHeader(tr("Loading earlier messages…"));
    else if (m_room && m_room->timeline().reachesStart())
        m_view->setHeader(tr("This is where %1 begins.").arg(isolated(m_room->name())));
    else
        m_view->setHeader({});
    refreshEmpty();
}

void RoomPane::refreshEmpty()
{
    if (!m_room)
        return m_body->setCurrentWidget(m_none);
    const bool nothing = m_model->count() == 0 && m_room->timeline().reachesStart();
    m_body->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_view);
    if (!nothing)
        return;
    const bool alone = m_hosting && m_hosting->people == 0;
    m_empty->setRoom(*m_room);
    m_empty->setInvitation(alone ? m_hosting : std::nullopt);
}

void RoomPane::setStatus(const Client::Status &status)
{
    m_banner->setStatus(status);
    m_composer->setOnline(status.state == Client::Status::State::Online);
}

void RoomPane::setHosting(const std::optional<HostCard> &card)
{
    m_hosting = card;
    refreshEmpty();
}

void RoomPane::setNarrow(bool narrow)
{
    m_back->setVisible(narrow);
}

void RoomPane::setDetails(bool members, bool search)
{
    m_members->setChecked(members);
    m_find->setChecked(search);
}

void RoomPane::showError(const Protocol::Error &error)
{
    m_banner->showError(error);
}

QList<QWidget *> RoomPane::focusPanes() const
{
    if (!m_room)
        return {m_view, m_none->focusPane()};
    if (m_composer->isBlocked())
        return {m_view};
    return {m_view, m_composer};
}

void RoomPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange) {
        // Whoever comes back finds the line at what came meanwhile.
        if (!isActiveWindow() && m_room && m_room->unread() == 0)
            m_view->setReadUpTo({});
        markRead();
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void RoomPane::restyle()
{
    m_header->setFixedHeight(m_look.theme().scaled(Metrics::barHeight));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(tintedIcon(mirrored ? u"forward"_s : u"back"_s, m_look.theme().text));
    m_find->setIcon(tintedIcon(u"search"_s, m_look.theme().text));
    m_members->setIcon(tintedIcon(u"members"_s, m_look.theme().text));
    m_more->setIcon(tintedIcon(u"more"_s, m_look.theme().text));
}

bool RoomPane::isWatched() const
{
    return m_room && m_view->isVisible() && m_view->atEnd() && isActiveWindow();
}

// Read is what was in sight while somebody was there to see it.
void RoomPane::markRead()
{
    if (!isWatched() || m_room->unread() == 0)
        return m_reading.stop();
    if (!m_view->readUpTo())
        return m_room->markRead();
    const std::chrono::milliseconds wait =
        m_view->unreadLineSeen() ? readAfter : readAfterUnseenLine;
    if (!m_reading.isActive() || m_reading.remainingTimeAsDuration() > wait)
        m_reading.start(wait);
}

void RoomPane::readAll()
{
    if (!m_room)
        return;
    m_room->markRead();
    m_view->setReadUpTo({});
}

void RoomPane::goToUnread()
{
    if (m_room)
        emit unreadWanted(m_room->id());
}

void RoomPane::goToStart()
{
    m_view->scrollToStart();
}

void RoomPane::goToEnd()
{
    m_view->scrollToEnd();
}

void RoomPane::placeUnreadLine()
{
    if (m_room->unread() > 0)
        m_view->setReadUpTo(m_room->read());
}

void RoomPane::showPlace(qint64 seq)
{
    if (seq > 0)
        m_view->showMessage(seq);
    else
        m_view->scrollToEnd();
}

// Who edits a text sees all of it.
void RoomPane::unfold(qint64 seq)
{
    const auto row = m_model->rowOf(seq);
    const auto *item = row ? m_view->strip().item(*row) : nullptr;
    if (item && item->layout->isFolded())
        m_view->unfold(*row);
}

void RoomPane::showEdits(const Protocol::EditsPage &edits)
{
    const auto message = m_model->message(edits.seq);
    const bool wanted = m_room && m_room->id() == edits.room && m_editsWanted == edits.seq;
    if (!wanted || !message)
        return;
    m_editsWanted = 0;
    const auto *item = m_view->strip().item(m_model->rowOf(edits.seq).value_or(-1));
    if (!item)
        return;
    const QRect mark = item->layout->edited.translated(0, item->top);
    auto *popup = new EditsPopup(m_look, *message, edits.edits, this);
    popup->showAt({m_view->viewport()->mapToGlobal(mark.topLeft()), mark.size()});
}

qint64 RoomPane::place() const
{
    return m_view->place();
}

// Words may say one address and lead to another.
void RoomPane::openLink(const QUrl &url, const QString &words)
{
    if (tellsWhereTo(words, url)) {
        QDesktopServices::openUrl(url);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Open this link?"),
                                     tr("“%1” leads to").arg(words), QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(url.toDisplayString());
    auto *open = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    connect(open, &QAbstractButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
    question->open();
}
