// SPDX-License-Identifier: MIT
// The hosts, the rooms and people of one of them, and you.
#pragma once

#include "client/session.h"

#include <QWidget>

class HostBar;
class HostList;
class HostListModel;
class Look;
class MeBar;
class QListView;
class QPushButton;
class QToolButton;
class RoomListModel;
class Shortcuts;
class Wishes;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    HostBar &hostBar() { return *m_hostBar; }
    MeBar &meBar() { return *m_meBar; }
    RoomListModel &rooms() { return *m_rooms; }

    void setShortcuts(const Shortcuts &shortcuts);
    void setHosts(HostListModel *hosts); // must live as long
    void setCurrentRoom(const Client::Room *room);
    QWidget *roomList() const;
    QList<QWidget *> focusPanes() const;
    QList<QAction *> commands() const; // of its menus

signals:
    void roomChosen(Client::Room *room); // we are in it
    void findRequested();
    void newRoomRequested();
    void invitationRequested();                                  // to use one
    void menuRequested(Client::Room *room, const QPoint &point); // on the screen
    void changed(); // how the host stands, or what is unread

private:
    QWidget *makeHead();
    void choose(const QModelIndex &index);
    void restyle();

    const Look &m_look;
    Wishes &m_wishes;
    HostBar *m_hostBar;
    HostList *m_hosts;
    MeBar *m_meBar;
    RoomListModel *m_rooms;
    QListView *m_list;
    QPushButton *m_find = nullptr;
    QToolButton *m_new = nullptr;
};
