// SPDX-License-Identifier: MIT
// Decides what of a room has been read: what was in sight while somebody was there to see it. Keeps
// the unread line where it belongs.
#pragma once

#include "client/room.h"

#include <QPointer>
#include <QTimer>

class TimelineView;

class Reading : public QObject
{
    Q_OBJECT

public:
    explicit Reading(TimelineView *view); // which owns it

    void setRoom(Client::Room *room); // before its messages are in the view; null: none
    void placeLine();                 // where what is unread begins
    bool isWatched() const;           // its end is in sight of somebody who is there

public slots:
    void markRead(); // what may count as such by now
    void readAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void comeOrGo();

    TimelineView &m_view;
    QPointer<Client::Room> m_room;
    QTimer m_waiting; // what is behind the line
};
