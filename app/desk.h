// SPDX-License-Identifier: MIT
// What the desktop around the window has to do with it: preferences kept, notifications, the icon
// beside the clock, how the system looks, and whether somebody is there.
#pragma once

#include "app/awayrule.h"
#include "app/idlewatch.h"
#include "app/notifier.h"
#include "app/tray.h"
#include "ui/latinkeys.h"
#include "ui/roomlevel.h"

class ChatWindow;
class Look;
class Settings;

namespace Client {
class Session;
}

class Desk : public QObject
{
    Q_OBJECT

public:
    // All must live as long.
    Desk(Settings &settings, Look &look, Client::Session &session, ChatWindow &window);

    bool startsHidden() const;
    void setHosting(std::optional<int> people); // none: not hosting
    void setLevels(const RoomLevels &levels);

private:
    const Preferences &preferences() const;
    Notices &notices();
    void wireWindow();
    void wireSession();
    void wireTray();
    void apply(const Preferences &preferences);
    void watch(Client::Room *room);
    void tell(const Client::Room &room, const Protocol::TextPosted &message);
    void tellOpened(Client::Room *room);
    void open(const Protocol::RoomId &room, qint64 seq);
    void explainTray();
    void setIdle(bool idle);
    void refreshTray();
    TrayState trayState() const;

    Settings &m_settings;
    Client::Session &m_session;
    ChatWindow &m_window;
    Tray m_tray;
    std::unique_ptr<Notices> m_system; // null: the tray's
    Notifier m_notifier;
    IdleWatch m_idle;
    AwayRule m_away;
    LatinKeys m_latinKeys;
    RoomLevels m_levels;
    QSet<Client::Room *> m_opened; // and nothing told of them yet
};
