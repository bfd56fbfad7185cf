// SPDX-License-Identifier: MIT
// Ways to a room or a person: a step up or down the list, its number there, a few letters.
#pragma once

#include "client/session.h"

class HostListModel;
class Look;
class RoomPane;
class Sidebar;
class Wishes;
struct Place;

class RoomWays : public QObject
{
    Q_OBJECT

public:
    // All must live as long; the page is what a switcher stands before.
    RoomWays(const Look &look, Sidebar &sidebar, const RoomPane &room, Wishes &wishes,
             QWidget *page);

    void setHosts(HostListModel *hosts);
    void setPeople(const Client::People *people);
    void setSelf(const Protocol::MemberId &self);

public slots:
    void goToRoom(int step, bool unreadOnly = false);  // up or down the list
    void goToRow(int row);                             // of the list
    void showPerson(const Protocol::MemberId &person); // the conversation with somebody
    void showSwitcher();

signals:
    void roomChosen(Client::Room *room); // we are in it
    void roomNamed(const QString &name); // of one to be made

private:
    void enter(Client::Room *room);
    void go(const Place &place);

    const Look &m_look;
    Sidebar &m_sidebar;
    const RoomPane &m_room;
    Wishes &m_wishes;
    QWidget *m_page;
    HostListModel *m_hosts = nullptr;
    const Client::People *m_people = nullptr;
    Protocol::MemberId m_self;
};
