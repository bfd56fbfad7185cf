// SPDX-License-Identifier: MIT
// The host, its rooms, and you.
#pragma once

#include "client/session.h"

#include <QWidget>

class HostBar;
class Label;
class Look;
class MeBar;
class QLineEdit;
class QListView;
class QToolButton;
class RoomListModel;

class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const Look &look, QWidget *parent = nullptr);

    HostBar &hostBar() { return *m_hostBar; }
    MeBar &meBar() { return *m_meBar; }
    const RoomListModel &rooms() const { return *m_rooms; }

    void addRoom(Client::Room *room);
    void removeRoom(Client::Room *room);
    void setCurrentRoom(const Client::Room *room);
    QList<QWidget *> focusPanes() const;

public slots:
    void focusRoomField();

signals:
    void roomChosen(Client::Room *room); // we are in it
    void joinRequested(const QString &roomName);
    void leaveRequested(const Protocol::RoomId &room);
    void unreadChanged();

private:
    QWidget *makeRoomField();
    void choose(const QModelIndex &index);
    void joinNamed();
    void showMenu(const QPoint &point);
    void restyle();

    const Look &m_look;
    HostBar *m_hostBar;
    MeBar *m_meBar;
    RoomListModel *m_rooms;
    QListView *m_list;
    QLineEdit *m_field = nullptr;
    QToolButton *m_join = nullptr;
    Label *m_error = nullptr;
};
