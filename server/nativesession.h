// SPDX-License-Identifier: MIT
// The native dialect hubbub.v1: all rooms over one socket. One handler per command.
#pragma once

#include "server/handshake.h"
#include "server/session.h"
#include "store/records.h"

#include <QQueue>

namespace Server {

struct Identity;

class NativeSession : public Session
{
    Q_OBJECT

public:
    NativeSession(Connection *connection, const Services &services, const Handshake &handshake);

    void handle(const QByteArray &text) override;
    void sweep(qint64 now) override;

private:
    enum class State
    {
        New,
        SigningIn,
        SignedIn
    };

    void on(const Protocol::Hello &command, Protocol::Ref ref);
    void on(const Protocol::RenameMember &command, Protocol::Ref ref);
    void on(const Protocol::JoinRoom &command, Protocol::Ref ref);
    void on(const Protocol::LeaveRoom &command, Protocol::Ref ref);
    void on(const Protocol::PostText &command, Protocol::Ref ref);
    void on(const Protocol::FetchHistory &command, Protocol::Ref ref);
    void on(const Protocol::FetchMembers &command, Protocol::Ref ref);
    void on(const Protocol::FetchRooms &command, Protocol::Ref ref);
    void on(const Protocol::ToClient auto &, Protocol::Ref ref); // our own words come back: refused

    template <class Command>
    Protocol::Result<> mayAsk();
    template <class Command>
    RateLimiter &limiterOf();

    QStringList groupsOf(const Protocol::RoomId &room) const override;
    void welcome(const Identity &identity, Protocol::Ref ref);
    Protocol::Result<Room *> roomFor(const Protocol::JoinRoom &command);
    Room *joinedRoom(const Protocol::RoomId &id, Protocol::Ref ref,
                     const std::optional<Protocol::Nonce> &nonce = {});

    struct Page
    {
        HistoryQuery query;
        Protocol::Ref ref;
    };
    void readPage();
    void showPage(const Protocol::Result<HistorySlice> &slice);

    State m_state = State::New;
    std::optional<QString> m_firstRoom; // named by the URL
    qint64 m_helloUntil = 0;
    RateLimiter m_commands;
    RateLimiter m_joins;
    RateLimiter m_renames;
    QQueue<Page> m_pages; // asked for; the first is being read
};

}
