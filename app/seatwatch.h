// SPDX-License-Identifier: MIT
// What is told of a seat to somebody who looks elsewhere, and what is told there of them.
#pragma once

#include "app/awayrule.h"
#include "ui/trayicon.h"

#include "client/session.h"

#include <QSet>

class ChatWindow;
class Notifier;
class Seat;
struct Preferences;

class SeatWatch : public QObject
{
    Q_OBJECT

public:
    // All must live as long.
    SeatWatch(Seat &seat, ChatWindow &window, Notifier &notifier, QObject *parent = nullptr);
    ~SeatWatch() override; // nothing more is told of the seat

    const Seat &seat() const { return m_seat; }
    void setIdle(bool idle);
    void setAmongOthers(bool amongOthers) { m_amongOthers = amongOthers; } // which host, is told
    bool isOnline() const;
    TrayState state() const; // plain, unread or mention

signals:
    void changed(); // what state() says

private:
    const Preferences &preferences() const;
    void watchGate();
    void watch(Client::Room *room);
    void tell(const Client::Room &room, const Protocol::TextPosted &message);
    void tellOpened(Client::Room *room);
    void forget(const Client::Room *room);

    Seat &m_seat;
    ChatWindow &m_window;
    Notifier &m_notifier;
    AwayRule m_away;
    bool m_amongOthers = false;
    QSet<Client::Room *> m_opened; // and nothing told of them yet
};
