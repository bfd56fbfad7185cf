// SPDX-License-Identifier: MIT
#include "ui/chatpage.h"

#include "ui/chatwindow.h"
#include "ui/composerpane.h"
#include "ui/detailspane.h"
#include "ui/emptyroom.h"
#include "ui/hostbar.h"
#include "ui/hostlistmodel.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/memberpane.h"
#include "ui/noroom.h"
#include "ui/notice.h"
#include "ui/pinnedpane.h"
#include "ui/roomdialogs.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/searchpane.h"
#include "ui/sidebar.h"
#include "ui/switcher.h"
#include "ui/words.h"

#include <QApplication>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

using Client::Room;

namespace {

constexpr int leastDetailsWidth = 264;
constexpr int allThree = 880; // below, the details take the sidebar's place

}

ChatPage::ChatPage(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_dialogs(new RoomDialogs(m_wishes, this)),
      m_notice(new Notice(look)), m_splitter(new QSplitter(Qt::Horizontal)),
      m_sidebar(new Sidebar(look, m_wishes)), m_room(new RoomPane(look)),
      m_details(new DetailsPane(look, m_wishes))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_room),
                          static_cast<QWidget *>(m_details)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({m_widths.sidebar, 10'000, m_widths.details});
    connect(m_splitter, &QSplitter::splitterMoved, this, &ChatPage::measurePanes);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_splitter, 1);
    m_details->search().setRooms(&m_sidebar->rooms());
    watch();
    watchDetails();
    watchDialogs();
    arrange();
}

void ChatPage::watchDetails()
{
    using Tab = DetailsPane::Tab;
    connect(m_room, &RoomPane::membersToggled, this, [this] { toggle(Tab::Members); });
    connect(m_room, &RoomPane::searchToggled, this, [this] {
        m_detailsShown && m_details->tab() == Tab::Search ? leaveSearch() : find(false);
    });
    connect(m_details, &DetailsPane::turned, this, &ChatPage::arrange);
    connect(m_details, &DetailsPane::closeRequested, this, &ChatPage::toggleDetails);
    connect(&m_details->members(), &MemberPane::personChosen, this, &ChatPage::showPerson);
    const auto go = [this](const Protocol::RoomId &room, qint64 seq) { goTo({room, seq}); };
    connect(&m_details->pinned(), &PinnedPane::placeWanted, this, go);
    connect(&m_details->search(), &SearchPane::placeWanted, this, go);
    connect(&m_details->search(), &SearchPane::leaveRequested, this, &ChatPage::leaveSearch);
}

void ChatPage::watch()
{
    connect(m_sidebar, &Sidebar::roomChosen, this, &ChatPage::showRoom);
    connect(m_sidebar, &Sidebar::changed, this, &ChatPage::changed);
    connect(m_sidebar, &Sidebar::findRequested, this, &ChatPage::showSwitcher);
    connect(m_room, &RoomPane::editsWanted, &m_wishes, &Wishes::editsWanted);
    connect(m_room, &RoomPane::backRequested, this, &ChatPage::showSidebar);
}

void ChatPage::watchDialogs()
{
    connect(m_sidebar, &Sidebar::newRoomRequested, m_dialogs, &RoomDialogs::makeRoom);
    connect(m_sidebar, &Sidebar::invitationRequested, m_dialogs, &RoomDialogs::useInvitation);
    connect(m_sidebar, &Sidebar::menuRequested, m_dialogs, &RoomDialogs::showMenu);
    connect(m_room, &RoomPane::menuRequested, this,
            [this](const QRect &button) { m_dialogs->showMenuBelow(m_room->room(), button); });
    NoRoom *none = &m_room->noRoom();
    none->setRooms(&m_sidebar->rooms());
    connect(none, &NoRoom::roomChosen, this, &ChatPage::showRoom);
    connect(none, &NoRoom::goToRequested, this, &ChatPage::showSwitcher);
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

// The conversation takes what is left.
void ChatPage::setPaneWidths(const PaneWidths &widths)
{
    if (std::exchange(m_widths, widths) != widths)
        m_splitter->setSizes({widths.sidebar, 10'000, widths.details});
}

void ChatPage::measurePanes()
{
    if (m_sidebar->isVisible())
        m_widths.sidebar = m_sidebar->width();
    if (m_details->isVisible())
        m_widths.details = m_details->width();
    emit paneWidthsChanged(m_widths);
}

void ChatPage::setHosts(HostListModel *hosts)
{
    m_hosts = hosts;
    m_sidebar->setHosts(hosts);
}

void ChatPage::setStatus(const Client::Status &status)
{
    m_room->setStatus(status);
    m_details->setOnline(status.state == Client::Status::State::Online);
    m_sidebar->hostBar().setStatus(status);
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
    if (!m_dialogs->showError(error))
        m_room->showError(error);
}

void ChatPage::tellPutAside(const QString &file)
{
    m_notice->say(ChatWindow::tr("What this computer had kept of this host could not be read. "
                                 "Messages that were not sent yet may be lost; the file lies in "
                                 "%1 now.")
                      .arg(isolated(file)));
}

void ChatPage::tellNotKept(const Protocol::Error &)
{
    m_notice->say(ChatWindow::tr("This computer cannot keep messages at present; its disk may be "
                                 "full. What you write while you are offline is lost when Hubbub "
                                 "ends."));
}

void ChatPage::showRoom(Room *room)
{
    if (room)
        m_dialogs->cameIn();
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
    m_sidebarWanted = m_narrow && !room;
    arrange();
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
    m_detailsShown = m_detailsShown && !m_narrow;
    arrange();
    if (m_narrow)
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
}

void ChatPage::toggleDetails()
{
    m_detailsShown = !m_detailsShown;
    arrange();
}

void ChatPage::toggle(DetailsPane::Tab tab)
{
    m_detailsShown = !m_detailsShown || m_details->tab() != tab;
    m_details->show(tab);
    arrange();
}

void ChatPage::find(bool everywhere)
{
    m_detailsShown = true;
    m_details->show(DetailsPane::Tab::Search);
    arrange();
    m_details->search().begin(everywhere);
}

void ChatPage::leaveSearch()
{
    m_detailsShown = false;
    arrange();
    if (m_room->isVisible())
        m_room->focusPanes().last()->setFocus();
}

void ChatPage::showSidebar()
{
    m_sidebarWanted = true;
    m_detailsShown = m_detailsShown && !m_narrow;
    arrange();
}

void ChatPage::goToRoom(int step, bool unreadOnly)
{
    enterRoom(m_sidebar->rooms().neighbour(m_room->room(), step, unreadOnly));
}

void ChatPage::goToPlace(int row)
{
    const RoomListModel &rooms = m_sidebar->rooms();
    enterRoom(rooms.room(rooms.index(row)));
}

void ChatPage::enterRoom(Room *room)
{
    if (room && room->joined())
        showRoom(room);
    else if (room)
        emit m_wishes.joinRequested(room->id());
}

void ChatPage::showSwitcher()
{
    auto *model = new SwitcherModel(m_sidebar->rooms(), m_people, m_self, m_hosts);
    model->setCommands(m_sidebar->commands());
    auto *switcher = new Switcher(m_look, model, this);
    connect(switcher, &Switcher::chosen, this, &ChatPage::go);
    switcher->show();
}

void ChatPage::go(const Place &place)
{
    if (place.isNew())
        emit roomNamed(place.newRoom);
    else if (place.command)
        place.command->trigger();
    else if (place.host)
        m_hosts->choose(*place.host);
    else if (!place.room)
        showPerson(place.person);
    else
        enterRoom(place.room);
}

void ChatPage::showPerson(const Protocol::MemberId &person)
{
    Room *room = m_sidebar->rooms().direct(person);
    if (room && room->joined())
        showRoom(room);
    else
        emit m_wishes.createRequested(
            {.roomKind = Protocol::RoomKind::Direct, .members = QList{person}});
}

void ChatPage::goToPane(int step)
{
    QList<QWidget *> panes = m_sidebar->focusPanes() + m_room->focusPanes();
    panes.append(m_details->focusPanes());
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return;
    qsizetype at = -1;
    for (qsizetype i = 0; i < panes.size(); ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (focus && (panes.at(i) == focus || panes.at(i)->isAncestorOf(focus)))
            at = i;
    }
    panes.at((at + step + panes.size()) % panes.size())->setFocus(Qt::ShortcutFocusReason);
}

void ChatPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < Metrics::narrow;
    if (narrow != m_narrow) {
        m_narrow = narrow;
        m_sidebarWanted = narrow && !m_room->room();
        m_detailsShown = m_detailsShown && !narrow;
    }
    arrange();
}

// Side by side, or the one that is wanted over the whole width.
void ChatPage::arrange()
{
    const bool details = m_detailsShown && (m_room->room() || searching());
    const bool sidebar = m_narrow ? m_sidebarWanted && !details : !details || width() >= allThree;
    m_sidebar->setVisible(sidebar);
    m_details->setVisible(details);
    m_room->setVisible(!m_narrow || (!sidebar && !details));
    m_sidebar->setMinimumWidth(m_narrow ? 0 : 200);
    m_sidebar->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : 420);
    m_details->setMinimumWidth(m_narrow ? 0 : leastDetailsWidth);
    m_details->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : 392);
    m_room->setMinimumWidth(m_narrow ? 0 : 360);
    m_room->setNarrow(m_narrow);
    m_room->setDetails(details && m_details->tab() == DetailsPane::Tab::Members,
                       details && searching());
}

bool ChatPage::searching() const
{
    return m_details->tab() == DetailsPane::Tab::Search;
}

void ChatPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (QWidget *pane = std::exchange(m_focusWanted, nullptr))
        pane->setFocus();
}
