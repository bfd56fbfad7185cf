// SPDX-License-Identifier: MIT
// A host that one is at: the session there and the page that shows it, joined to each other and to
// what is remembered of the host.
#pragma once

#include "app/newerprogram.h"
#include "ui/hostpanel.h"
#include "ui/roomlevel.h"

#include "client/session.h"

#include <memory>

class ChatPage;
class Look;
class Settings;

class Seat : public QObject
{
    Q_OBJECT

public:
    // Settings and look must live as long.
    Seat(Settings &settings, const Look &look, const Client::ClientConfig &config,
         QObject *parent = nullptr);
    ~Seat() override;

    Client::Session &session() { return m_session; }
    const Client::Session &session() const { return m_session; }
    ChatPage &page() { return *m_page; }
    const RoomLevels &levels() const { return m_levels; }
    QString host() const; // names it in the settings
    QString linkToRemember() const;

    void open(const Protocol::Link &link);
    bool isAt(const Protocol::Link &link) const;
    bool isKeyInDoubt() const;                            // another host is there than before
    void follow(const Protocol::Link &link);              // to a room of this host
    void setHosting(const std::optional<HostCard> &card); // none: it is not ours

signals:
    void entered();    // signed in, for the first time or again
    void keyInDoubt(); // somebody wants to do something about it
    void levelsChanged();

private:
    void wireSession();
    void wireRooms();
    void wireMessages();
    void wireWriting();
    void wireModeration();
    void setLevel(const Protocol::RoomId &room, RoomLevel level);
    void retry();
    void showAbout();
    void rememberSelf();
    void judgeClock(std::chrono::milliseconds ahead);
    void dismissClock(std::chrono::milliseconds ahead);
    void tellLinks();

    Settings &m_settings;
    RoomLevels m_levels;
    QStringList m_waysIn;          // of others, to a host of ours
    QList<Protocol::Link> m_links; // that lead here, the one to pass on first
    Client::Session m_session;
    NewerProgram m_newer;
    std::unique_ptr<ChatPage> m_page; // goes first: it shows what the session has
};
