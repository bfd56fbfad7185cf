// SPDX-License-Identifier: MIT
#include "ui/roompane.h"

#include "ui/banner.h"
#include "ui/composerpane.h"
#include "ui/editspopup.h"
#include "ui/emptyroom.h"
#include "ui/label.h"
#include "ui/messageactions.h"
#include "ui/noroom.h"
#include "ui/openlink.h"
#include "ui/reading.h"
#include "ui/roomheader.h"
#include "ui/shortcuts.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"
#include "ui/words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using Client::Room;
using Protocol::Nonce;

RoomPane::RoomPane(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_header(new RoomHeader(look)), m_banner(new Banner(look)),
      m_model(new TimelineModel(this)), m_view(new TimelineView(look, *m_model)),
      m_reading(new Reading(m_view)), m_empty(new EmptyRoom(look)), m_none(new NoRoom(look)),
      m_body(new QStackedWidget), m_composer(new ComposerPane(look))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_none);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_banner);
    column->addWidget(m_body, 1);
    column->addWidget(m_composer);

    connectView();
    connectActions();
    connect(m_banner, &Banner::retryRequested, this, &RoomPane::retryRequested);
    // Whoever writes wants to see it.
    connect(m_composer, &ComposerPane::postRequested, m_view, &TimelineView::scrollToEnd);
    connect(m_composer, &ComposerPane::replyRequested, m_view, &TimelineView::scrollToEnd);
    setRoom(nullptr);
}

void RoomPane::setShortcuts(const Shortcuts &shortcuts)
{
    m_header->setShortcuts(shortcuts);
    m_none->setShortcuts(shortcuts);
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
    connect(m_view, &TimelineView::seen, this, [this](qint64 first, qint64 last) {
        if (m_room)
            m_room->timeline().keepAround(first, last);
    });
    connect(m_view, &TimelineView::linkActivated, this,
            [this](const QUrl &url, const QString &words) { openLink(url, words, this); });
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
    connect(actions, &MessageActions::reportRequested, this,
            [this](qint64 seq) { emit reportRequested(m_room->id(), seq); });
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
    m_reading->setRoom(room);
    m_editsWanted = 0;
    m_model->setReaders(room ? &room->seen() : nullptr, room ? &room->roster() : nullptr);
    m_model->setTimeline(room ? &room->timeline() : nullptr);
    m_composer->setRoom(room);
    if (room) {
        watchRoom();
        m_reading->placeLine();
        m_view->openAtUnread();
    }
    refresh();
    m_reading->markRead();
}

void RoomPane::watchRoom()
{
    connect(m_room, &Room::changed, this, &RoomPane::refresh);
    connect(&m_room->timeline(), &Client::Timeline::inserted, this, &RoomPane::refreshEmpty);
    connect(&m_room->timeline(), &Client::Timeline::removed, this, &RoomPane::refreshEmpty);
    connect(&m_room->roster(), &Client::Roster::inserted, this, &RoomPane::refresh);
    connect(&m_room->roster(), &Client::Roster::removed, this, &RoomPane::refresh);
}

void RoomPane::refresh()
{
    m_view->actions().setRights({.change = m_room && m_room->canPost(),
                                 .erase = m_room && m_room->joined(),
                                 .moderate = m_room && m_room->canModerate(),
                                 .report = m_room && m_room->joined()});
    m_header->showRoom(m_room);
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

bool RoomPane::isWatched() const
{
    return m_reading->isWatched();
}

void RoomPane::readAll()
{
    m_reading->readAll();
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
