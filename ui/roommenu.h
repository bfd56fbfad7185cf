// SPDX-License-Identifier: MIT
// What one may do with a room; it goes when it closes.
#pragma once

#include "ui/roomlevel.h"

#include <QMenu>
#include <QPointer>

class RoomDialogs;
class Wishes;

class RoomMenu : public QMenu
{
    Q_OBJECT

public:
    RoomMenu(Client::Room &room, RoomLevel level, RoomDialogs &dialogs, Wishes &wishes,
             QWidget *parent);

private:
    void addOurs(RoomLevel level);
    void addLevels(RoomLevel level);
    template <class Act>
    void add(const QString &text, Act act);

    QPointer<Client::Room> m_room;
    RoomDialogs &m_dialogs;
    Wishes &m_wishes;
};
