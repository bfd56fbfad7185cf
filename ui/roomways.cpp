// SPDX-License-Identifier: MIT
#include "ui/roomways.h"

#include "ui/hostlistmodel.h"
#include "ui/roomlistmodel.h"
#include "ui/roompane.h"
#include "ui/sidebar.h"
#include "ui/switcher.h"
#include "ui/wishes.h"

using Client::Room;

RoomWays::RoomWays(const Look &look, Sidebar &sidebar, const RoomPane &room, Wishes &wishes,
                   QWidget *page)
    : QObject(page), m_look(look), m_sidebar(sidebar), m_room(room), m_wishes(wishes), m_page(page)
{ }

void RoomWays::setHosts(HostListModel *hosts)
{
    m_hosts = hosts;
}

void RoomWays::setPeople(const Client::People *people)
{
    m_people = people;
}

void RoomWays::setSelf(const Protocol::MemberId &self)
{
    m_self = self;
}

void RoomWays::goToRoom(int step, bool unreadOnly)
{
    enter(m_sidebar.rooms().neighbour(m_room.room(), step, unreadOnly));
}

void RoomWays::goToRow(int row)
{
    const RoomListModel &rooms = m_sidebar.rooms();
    enter(rooms.room(rooms.index(row)));
}

void RoomWays::enter(Room *room)
{
    if (room && room->joined())
        emit roomChosen(room);
    else if (room)
        emit m_wishes.joinRequested(room->id());
}

void RoomWays::showSwitcher()
{
    auto *model = new SwitcherModel(m_sidebar.rooms(), m_people, m_self, m_hosts);
    model->setCommands(m_sidebar.commands());
    auto *switcher = new Switcher(m_look, model, m_page);
    connect(switcher, &Switcher::chosen, this, &RoomWays::go);
    switcher->show();
}

void RoomWays::go(const Place &place)
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
        enter(place.room);
}

void RoomWays::showPerson(const Protocol::MemberId &person)
{
    Room *room = m_sidebar.rooms().direct(person);
    if (room && room->joined())
        emit roomChosen(room);
    else
        emit m_wishes.createRequested(
            {.roomKind = Protocol::RoomKind::Direct, .members = QList{person}}, {});
}
