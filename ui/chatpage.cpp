// SPDX-License-Identifier: MIT
#include "ui/chatpage.h"

#include "ui/chatwindow.h"
#include "ui/composerpane.h"
#include "ui/detailspane.h"
#include "ui/emptyroom.h"
#include "ui/errortext.h"
#include "ui/gatepage.h"
#include "ui/hostbar.h"
#include "ui/knockstrip.h"
#include "ui/mebar.h"
#include "ui/memberpane.h"
#include "ui/moderationdialog.h"
#include "ui/noroom.h"
#include "ui/notice.h"
#include "ui/panefocus.h"
#include "ui/panesplitter.h"
#include "ui/pinnedpane.h"
#include "ui/reportdialog.h"
#include "ui/roomdialogs.h"
#include "ui/roomheader.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/roomways.h"
#include "ui/searchpane.h"
#include "ui/sidebar.h"
#include "ui/words.h"

#include <QResizeEvent>
#include <QVBoxLayout>

using Client::Room;

ChatPage::ChatPage(const Look &look, QWidget *parent)
    : QWidget(parent), m_dialogs(new RoomDialogs(m_wishes, this)), m_notice(new Notice(look)),
      m_knocks(new KnockStrip(m_wishes)), m_gate(new GatePage),
      m_sidebar(new Sidebar(look, m_wishes)), m_room(new RoomPane(look)),
      m_details(new DetailsPane(look, m_wishes)),
      m_panes(new PaneSplitter(m_sidebar, m_room, m_details)),
      m_ways(new RoomWays(look, *m_sidebar, *m_room, m_wishes, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_knocks);
    column->addWidget(m_panes, 1);
    column->addWidget(m_gate, 1);
    m_gate->hide();
    m_details->search().setRooms(&m_sidebar->rooms());
    watch();
    watchDetails();
    watchDialogs();
    m_panes->arrange();
}

void ChatPage::watchDetails()
{
    connect(&m_room->header(), &RoomHeader::searchToggled, this,
            [this] { m_panes->isShown(DetailsPane::Tab::Search) ? leaveSearch() : find(false); });
    connect(&m_details->members(), &MemberPane::personChosen, m_ways, &RoomWays::showPerson);
    const auto go = [this](const Protocol::RoomId &room, qint64 seq) { goTo({room, seq}); };
    connect(&m_details->pinned(), &PinnedPane::placeWanted, this, go);
    connect(&m_details->search(), &SearchPane::placeWanted, this, go);
    connect(&m_details->search(), &SearchPane::leaveRequested, this, &ChatPage::leaveSearch);
}

void ChatPage::watch()
{
    connect(m_sidebar, &Sidebar::roomChosen, this, &ChatPage::showRoom);
    connect(m_sidebar, &Sidebar::changed, this, &ChatPage::changed);
    connect(m_sidebar, &Sidebar::findRequested, m_ways, &RoomWays::showSwitcher);
    connect(m_knocks, &KnockStrip::failed, this, &ChatPage::showError);
    connect(m_ways, &RoomWays::roomChosen, this, &ChatPage::showRoom);
    connect(m_ways, &RoomWays::roomNamed, this, &ChatPage::roomNamed);
    connect(m_room, &RoomPane::reportRequested, this,
            [this](const Protocol::RoomId &room, qint64 seq) {
                (new ReportDialog(room, seq, m_wishes, this))->open();
            });
    connect(m_room, &RoomPane::editsWanted, &m_wishes, &Wishes::editsWanted);
}

void ChatPage::watchDialogs()
{
    connect(m_sidebar, &Sidebar::newRoomRequested, m_dialogs, &RoomDialogs::makeRoom);
    connect(m_sidebar, &Sidebar::invitationRequested, m_dialogs, &RoomDialogs::useInvitation);
    connect(m_sidebar, &Sidebar::menuRequested, m_dialogs, &RoomDialogs::showMenu);
    connect(&m_room->header(), &RoomHeader::menuRequested, this,
            [this](const QRect &button) { m_dialogs->showMenuBelow(m_room->room(), button); });
    NoRoom *none = &m_room->noRoom();
    none->setRooms(&m_sidebar->rooms());
    connect(none, &NoRoom::roomChosen, this, &ChatPage::showRoom);
    connect(none, &NoRoom::goToRequested, m_ways, &RoomWays::showSwitcher);
    connect(none, &NoRoom::newRoomRequested, m_dialogs, &RoomDialogs::makeRoom);
    const EmptyRoom *empty = &m_room->emptyRoom();
    connect(empty, &EmptyRoom::inviteRequested, this,
            [this] { m_dialogs->invite(m_room->room()); });
    connect(empty, &EmptyRoom::topicRequested, this,
            [this] { m_dialogs->editTopic(m_room->room()); });
    connect(&m_details->members(), &MemberPane::addRequested, this,
            [this] { m_dialogs->addPeople(m_room->room()); });
    connect(&m_room->composer(), &ComposerPane::draftChanged, &m_sidebar->rooms(),
            &RoomListModel::setDraft);
}

void ChatPage::setHosts(HostListModel *hosts)
{
    m_ways->setHosts(hosts);
    m_sidebar->setHosts(hosts);
}

void ChatPage::setShortcuts(const Shortcuts &shortcuts)
{
    m_sidebar->setShortcuts(shortcuts);
    m_room->setShortcuts(shortcuts);
    m_details->setShortcuts(shortcuts);
}

void ChatPage::setStatus(const Client::Status &status)
{
    m_room->setStatus(status);
    m_details->setOnline(status.state == Client::Status::State::Online);
    m_sidebar->hostBar().setStatus(status);
    m_gate->setPlace(m_sidebar->hostBar().place());
    const bool shut = m_gate->take(status);
    m_panes->setVisible(!shut);
    m_gate->setVisible(shut);
}

void ChatPage::setHosting(const std::optional<HostCard> &card)
{
    m_room->setHosting(card);
    m_sidebar->hostBar().setHosting(card ? std::optional{card->people} : std::nullopt);
}

void ChatPage::setLevels(const RoomLevels &levels)
{
    m_dialogs->setLevels(levels);
    m_sidebar->rooms().setLevels(levels);
}

void ChatPage::setDrafts(const QHash<Protocol::RoomId, QString> &drafts)
{
    m_room->composer().setDrafts(drafts);
    m_sidebar->rooms().setDrafts(drafts);
}

void ChatPage::showError(const Protocol::Error &error)
{
    m_room->showError(error);
}

// The room may be gone from the list before anybody has looked.
void ChatPage::tellClosed(const Room *room)
{
    const QString name = isolated(room->name());
    m_notice->say(room->isPublic()
                      ? ChatWindow::tr("You were taken out of %1.").arg(name)
                      : ChatWindow::tr("You are not a member of %1 any more. Only its members can "
                                       "let you in again.")
                            .arg(name));
}

void ChatPage::tellPutAside(const QString &file)
{
    m_notice->say(ChatWindow::tr("What this computer had kept of this host could not be read. "
                                 "Messages that were not sent yet may be lost; the file lies in "
                                 "%1 now.")
                      .arg(isolated(file)));
}

void ChatPage::tellNewer(const QString &version, const QUrl &page)
{
    m_notice->say(
        ChatWindow::tr("This host runs Hubbub %1, which is newer than yours, and hands it "
                       "out: open %2 in a browser.")
            .arg(isolated(version.left(40)), isolated(page.toString())));
}

void ChatPage::tellNotKept(const Protocol::Error &)
{
    m_notice->say(ChatWindow::tr("This computer cannot keep messages at present; its disk may be "
                                 "full. What you write while you are offline is lost when Hubbub "
                                 "ends."));
}

void ChatPage::showRoom(Room *room)
{
    open(room);
    if (!room)
        return focus(m_sidebar->roomList());
    focus(m_room->focusPanes().last());
    m_visits.add({room->id()});
    if (m_wanted.room == room->id())
        goTo(std::exchange(m_wanted, {}));
}

void ChatPage::open(Room *room)
{
    m_room->setRoom(room);
    m_room->noRoom().setVisited(m_visits.rooms());
    m_details->setRoom(room);
    m_sidebar->setCurrentRoom(room);
    m_panes->showRoom();
    emit changed();
}

// A page that is not shown must not take the keyboard from the one that is.
void ChatPage::focus(QWidget *pane)
{
    if (isVisible())
        pane->setFocus();
    else
        m_focusWanted = pane;
}

void ChatPage::showPlace(Room *room, qint64 seq)
{
    if (seq == 0)
        return m_room->showError({Protocol::ErrorCode::NoSuchMessage});
    if (m_room->room() == room)
        m_visits.add({room->id(), m_room->place()}); // the way back leads to it
    else
        open(room);
    m_room->showPlace(seq);
    m_visits.add({room->id(), seq});
    m_panes->giveWay();
    if (m_panes->isNarrow())
        focus(m_room->focusPanes().first());
}

void ChatPage::goTo(const Visit &visit)
{
    Room *room = m_sidebar->rooms().find(visit.room);
    if (room && room->joined())
        return emit m_wishes.placeWanted(room->id(), visit.seq);
    m_wanted = visit;
    if (room)
        emit m_wishes.joinRequested(room->id());
}

// To the places where one has been.
void ChatPage::goBack(int step)
{
    const auto visit = m_visits.step(step);
    Room *room = visit ? m_sidebar->rooms().find(visit->room) : nullptr;
    if (!room || !room->joined())
        return;
    if (visit->seq > 0 || m_room->room() == room)
        return visit->seq > 0 ? goTo(*visit) : m_room->showPlace(0);
    open(room);
    focus(m_room->focusPanes().last());
}

void ChatPage::removeRoom(Room *room)
{
    if (m_room->room() == room) {
        Room *next = m_sidebar->rooms().neighbour(room, 1);
        showRoom(next == room ? nullptr : next);
    }
    m_visits.remove(room->id());
    m_sidebar->rooms().remove(room);
}

void ChatPage::setSelf(const Protocol::Member &self)
{
    m_sidebar->meBar().setSelf(self);
    m_sidebar->rooms().setSelf(self.id);
    m_details->setSelf(self.id);
    m_room->setSelf(self.id);
    m_self = self.id;
    m_ways->setSelf(self.id);
    m_dialogs->setSelf(self.id);
}

void ChatPage::setPeople(const Client::People *people)
{
    if (m_people)
        m_people->disconnect(this);
    m_people = people;
    if (people)
        connect(people, &Client::People::told, this, [this](const Protocol::Person &person) {
            if (person.id == m_self)
                m_sidebar->meBar().setPerson(person);
        });
    m_sidebar->rooms().setPeople(people);
    m_dialogs->setPeople(people);
    m_ways->setPeople(people);
}

void ChatPage::setModeration(const Client::Moderation *moderation)
{
    m_moderation = moderation;
    m_knocks->setModeration(moderation);
    m_details->members().setModeration(moderation, m_people);
    if (moderation)
        connect(moderation, &Client::Moderation::standingChanged, this, &ChatPage::showStanding);
}

bool ChatPage::mayModerate() const
{
    return m_moderation && m_moderation->moderates();
}

void ChatPage::showStanding()
{
    const auto muted = m_moderation->muted();
    m_room->composer().setSilence(
        muted ? errorText({.code = Protocol::ErrorCode::Muted, .ends = muted}) : QString{});
    emit changed();
}

void ChatPage::moderate()
{
    if (mayModerate())
        (new ModerationDialog(m_sidebar->hostBar().place(), m_wishes, *m_moderation, this))->open();
}

void ChatPage::find(bool everywhere)
{
    m_panes->showDetails(DetailsPane::Tab::Search);
    m_details->search().begin(everywhere);
}

void ChatPage::leaveSearch()
{
    m_panes->hideDetails();
    if (m_room->isVisible())
        m_room->focusPanes().last()->setFocus();
}

void ChatPage::goToPane(int step)
{
    focusNext(m_sidebar->focusPanes() + m_room->focusPanes() + m_details->focusPanes(), step);
}

void ChatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_panes->fit(width());
}

void ChatPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (QWidget *pane = std::exchange(m_focusWanted, nullptr))
        pane->setFocus();
}
