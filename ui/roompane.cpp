// SPDX-License-Identifier: MIT
#include "ui/roompane.h"

#include "ui/banner.h"
#include "ui/composerpane.h"
#include "ui/emptyroom.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"
#include "ui/words.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Client::Room;
using Protocol::Nonce;

RoomPane::RoomPane(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_banner(new Banner(look)), m_model(new TimelineModel(this)),
      m_view(new TimelineView(look, *m_model)), m_empty(new EmptyRoom(look)),
      m_body(new QStackedWidget), m_composer(new ComposerPane(look))
{
    setProperty("role", u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_body->addWidget(m_view);
    m_body->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_banner);
    column->addWidget(m_body, 1);
    column->addWidget(m_composer);

    connectView();
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
    row->addWidget(m_members);
    connect(m_back, &QToolButton::clicked, this, &RoomPane::backRequested);
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
    connect(m_view, &TimelineView::linkActivated, this, &RoomPane::openLink);
}

void RoomPane::setRoom(Room *room)
{
    if (m_room) {
        m_room->disconnect(this);
        m_room->timeline().disconnect(this);
        m_room->roster().disconnect(this);
    }
    m_room = room;
    m_model->setTimeline(room ? &room->timeline() : nullptr);
    m_composer->setRoom(room);
    m_members->setVisible(room);
    if (room)
        watchRoom();
    refresh();
    markRead();
}

void RoomPane::watchRoom()
{
    connect(m_room, &Room::changed, this, &RoomPane::refresh);
    connect(m_room, &Room::posted, this, &RoomPane::markRead);
    connect(&m_room->timeline(), &Client::Timeline::inserted, this, &RoomPane::refreshEmpty);
    connect(&m_room->timeline(), &Client::Timeline::removed, this, &RoomPane::refreshEmpty);
    connect(&m_room->roster(), &Client::Roster::inserted, this, &RoomPane::refresh);
    connect(&m_room->roster(), &Client::Roster::removed, this, &RoomPane::refresh);
}

void RoomPane::refresh()
{
    const int present = m_room ? m_room->roster().present() : 0;
    m_title->setText(m_room ? u"# "_s + isolated(m_room->name()) : QString{});
    m_present->say(present > 0 ? tr("%n here", nullptr, present) : QString{});
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
    const bool nothing = !m_room || (m_model->count() == 0 && m_room->timeline().reachesStart());
    m_body->setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_view);
    if (!nothing)
        return;
    const bool alone = m_room && m_hosting && m_hosting->people == 0;
    m_empty->setRoom(m_room ? m_room->name() : QString{});
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

void RoomPane::setMembersShown(bool shown)
{
    m_members->setChecked(shown);
}

void RoomPane::showError(const Protocol::Error &error)
{
    m_banner->showError(error);
}

QList<QWidget *> RoomPane::focusPanes() const
{
    if (m_composer->isBlocked())
        return {m_view};
    return {m_view, m_composer};
}

void RoomPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange)
        markRead();
    if (event->type() == QEvent::LayoutDirectionChange)
        restyle();
    QWidget::changeEvent(event);
}

void RoomPane::restyle()
{
    m_header->setFixedHeight(m_look.theme().scaled(Metrics::barHeight));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_back->setIcon(tintedIcon(mirrored ? u"forward"_s : u"back"_s, m_look.theme().text));
    m_members->setIcon(tintedIcon(u"members"_s, m_look.theme().text));
}

// Read is what was in sight while somebody was there to see it.
void RoomPane::markRead()
{
    if (m_room && m_view->isVisible() && m_view->atEnd() && isActiveWindow())
        m_room->markRead();
}

void RoomPane::openLink(const QUrl &url)
{
    if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        QDesktopServices::openUrl(url);
}
