// SPDX-License-Identifier: MIT
// What the desktop around the window has to do with it: preferences kept, notifications, the icon
// beside the clock, how the system looks, and whether somebody is there.
#pragma once

#include "app/idlewatch.h"
#include "app/notifier.h"
#include "app/seatwatch.h"
#include "app/tray.h"
#include "ui/latinkeys.h"

class ChatWindow;
class Look;
class Seats;
class Settings;

class Desk : public QObject
{
    Q_OBJECT

public:
    // All must live as long.
    Desk(Settings &settings, Look &look, Seats &seats, ChatWindow &window);

    bool startsHidden() const;
    void setHosting(std::optional<int> people); // none: not hosting

private:
    const Preferences &preferences() const;
    Notices &notices();
    void wireWindow();
    void wireSeats();
    void wireTray();
    void apply(const Preferences &preferences);
    void open(const RoomAddress &address, qint64 seq);
    void explainTray();
    void setIdle(bool idle);
    void refreshHosts();
    void refreshTray();
    TrayState trayState() const;
    QString places(TrayState state) const;

    Settings &m_settings;
    Seats &m_seats;
    ChatWindow &m_window;
    Tray m_tray;
    std::unique_ptr<Notices> m_system; // null: the tray's
    Notifier m_notifier;
    std::vector<std::unique_ptr<SeatWatch>> m_watches; // before the notifier goes
    IdleWatch m_idle;
    LatinKeys m_latinKeys;
};
