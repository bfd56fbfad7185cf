// SPDX-License-Identifier: MIT
// The native dialect hubbub.v1: all rooms over one socket. Signs in, then hands each command to who
// carries it out.
#pragma once

#include "server/handshake.h"
#include "server/historycommands.h"
#include "server/listcommands.h"
#include "server/membercommands.h"
#include "server/personcommands.h"
#include "server/roomcommands.h"
#include "server/textcommands.h"

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
    void on(const Protocol::ToClient auto &, Protocol::Ref ref); // our own words come back: refused
    template <class Command>
    void carryOut(const Command &command, Protocol::Ref ref);

    template <class Command>
    Protocol::Result<> mayAsk();
    template <class Command>
    RateLimiter &limiterOf();

    bool hearsEvents() const override { return true; }
    void welcome(const Identity &identity, Protocol::Ref ref);

    State m_state = State::New;
    std::optional<QString> m_firstRoom; // named by the URL
    qint64 m_helloUntil = 0;
    RateLimiter m_commands;
    RateLimiter m_joins;
    RateLimiter m_renames;
    PersonCommands m_personCommands{*this};
    ListCommands m_listCommands{*this};
    RoomCommands m_roomCommands{*this};
    MemberCommands m_memberCommands{*this};
    TextCommands m_textCommands{*this};
    HistoryCommands m_historyCommands{*this};
};

}
