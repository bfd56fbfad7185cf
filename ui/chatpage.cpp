// SPDX-License-Identifier: MIT
#include "ui/chatpage.h"

#include "ui/composerpane.h"
#include "ui/invitedialog.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/memberpane.h"
#include "ui/newroomdialog.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/sidebar.h"
#include "ui/switcher.h"
#include "ui/wishes.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSplitter>

using Client::Room;

namespace {

constexpr int sidebarWidth = 240;
constexpr int membersWidth = 264;
constexpr int allThree = 880; // below, the members take the sidebar's place

}

ChatPage::ChatPage(const Look &look, Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_look(look), m_wishes(wishes), m_splitter(new QSplitter(Qt::Horizontal)),
      m_sidebar(new Sidebar(look, wishes)), m_room(new RoomPane(look)),
      m_members(new MemberPane(look, wishes))
{
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_room),
                          static_cast<QWidget *>(m_members)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({sidebarWidth, 10'000, membersWidth});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    watch();
    arrange();
}

void ChatPage::watch()
{
    connect(m_sidebar, &Sidebar::roomChosen, this, &ChatPage::showRoom);
    connect(m_sidebar, &Sidebar::newRoomRequested, this,
            [this] { open(new NewRoomDialog(m_wishes, m_people, m_self, this)); });
    connect(m_sidebar, &Sidebar::invitationRequested, this,
            [this] { open(new InviteDialog(m_wishes, this)); });
    connect(m_sidebar, &Sidebar::findRequested, this, &ChatPage::showSwitcher);
    connect(m_room, &RoomPane::membersToggled, this, &ChatPage::toggleMembers);
    connect(m_room, &RoomPane::backRequested, this, &ChatPage::showSidebar);
    connect(m_members, &MemberPane::personChosen, this, &ChatPage::showPerson);
    connect(m_members, &MemberPane::closeRequested, this, &ChatPage::toggleMembers);
}

void ChatPage::open(WishDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

bool ChatPage::showError(const Protocol::Error &error)
{
    if (!m_dialog || !m_dialog->isWaiting())
        return false;
    m_dialog->showError(error);
    return true;
}

void ChatPage::showRoom(Room *room)
{
    if (room && m_dialog && m_dialog->isWaiting())
        m_dialog->accept();
    m_room->setRoom(room);
    m_members->setRoom(room);
    m_sidebar->setCurrentRoom(room);
    m_sidebarWanted = m_narrow && !room;
    arrange();
    (room ? m_room->focusPanes().last() : m_sidebar->focusPanes().first())->setFocus();
}

void ChatPage::removeRoom(Room *room)
{
    if (m_room->room() == room) {
        Room *next = m_sidebar->rooms().neighbour(room, 1);
        showRoom(next == room ? nullptr : next);
    }
    m_sidebar->rooms().remove(room);
}

void ChatPage::setSelf(const Protocol::Member &self)
{
    m_sidebar->meBar().setSelf(self);
    m_sidebar->rooms().setSelf(self.id);
    m_members->setSelf(self.id);
    m_room->setSelf(self.id);
    m_self = self.id;
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
}

void ChatPage::toggleMembers()
{
    m_membersShown = !m_membersShown;
    arrange();
}

void ChatPage::showSidebar()
{
    m_sidebarWanted = true;
    m_membersShown = m_membersShown && !m_narrow;
    arrange();
}

void ChatPage::goToRoom(int step, bool unreadOnly)
{
    Room *room = m_sidebar->rooms().neighbour(m_room->room(), step, unreadOnly);
    if (room && room->joined())
        showRoom(room);
    else if (room)
        emit m_wishes.joinRequested(room->id());
}

void ChatPage::showSwitcher()
{
    auto *model = new SwitcherModel(m_sidebar->rooms(), m_people, m_self);
    auto *switcher = new Switcher(m_look, model, this);
    connect(switcher, &Switcher::chosen, this, &ChatPage::go);
    switcher->show();
}

void ChatPage::go(const Place &place)
{
    if (place.isNew())
        emit roomNamed(place.newRoom);
    else if (!place.room)
        showPerson(place.person);
    else if (place.room->joined())
        showRoom(place.room);
    else
        emit m_wishes.joinRequested(place.room->id());
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
    panes.append(m_members->focusPane());
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
        m_membersShown = m_membersShown && !narrow;
    }
    arrange();
}

// Side by side, or the one that is wanted over the whole width.
void ChatPage::arrange()
{
    const bool members = m_membersShown && m_room->room();
    const bool sidebar = m_narrow ? m_sidebarWanted && !members : !members || width() >= allThree;
    m_sidebar->setVisible(sidebar);
    m_members->setVisible(members);
    m_room->setVisible(!m_narrow || (!sidebar && !members));
    m_sidebar->setMinimumWidth(m_narrow ? 0 : 200);
    m_sidebar->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : 420);
    m_members->setMinimumWidth(m_narrow ? 0 : membersWidth);
    m_members->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : 392);
    m_room->setMinimumWidth(m_narrow ? 0 : 360);
    m_room->setNarrow(m_narrow);
    m_room->setMembersShown(members);
}
