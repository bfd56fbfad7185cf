// SPDX-License-Identifier: MIT
// Stands where a room would be while none is open: where one was last, what the keyboard can do,
// and what to do where there is no room yet.
#pragma once

#include "client/room.h"

#include <QScrollArea>

class Label;
class Look;
class QListView;
class QPushButton;
class RecentRooms;
class RoomListModel;
class Shortcuts;
enum class Command;

class NoRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit NoRoom(const Look &look, QWidget *parent = nullptr);

    void setShortcuts(const Shortcuts &shortcuts);
    void setRooms(const RoomListModel *rooms);               // of the host; must live as long
    void setVisited(const QList<Protocol::RoomId> &visited); // the latest first

    QWidget *focusPane() const;

signals:
    void roomChosen(Client::Room *room);
    void newRoomRequested();
    void goToRequested(); // anywhere

private:
    struct Hint
    {
        Command command;
        Label *keys;
        Label *words;
    };

    QLayout *makeKeys();
    QLayout *makeButtons();
    void makeList();
    void refresh();

    const Look &m_look;
    RecentRooms *m_recent;
    QList<Hint> m_hints;
    Label *m_sentence;
    QListView *m_list;
    QPushButton *m_new;
    QPushButton *m_go;
};
