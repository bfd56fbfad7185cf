// SPDX-License-Identifier: MIT
// The native dialect hubbub.v1: all rooms over one socket. Signs in, then hands each command to who
// carries it out.
#pragma once

#include "server/devicecommands.h"
#include "server/gatecommands.h"
#include "server/handshake.h"
#include "server/historycommands.h"
#include "server/keytrial.h"
#include "server/listcommands.h"
#include "server/membercommands.h"
#include "server/moderationcommands.h"
#include "server/personcommands.h"
#include "server/roomcommands.h"
#include "server/textcommands.h"

namespace Server {

struct Claim;
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
        Challenged,
        TurnedAway,
        Waiting, // for somebody who moderates
        SigningIn,
        SignedIn
    };

    void on(const Protocol::Hello &command, Protocol::Ref ref);
    void on(const Protocol::Proof &command, Protocol::Ref ref);
    void on(const Protocol::ToClient auto &, Protocol::Ref ref); // our own words come back: refused
    template <class Command>
    void carryOut(const Command &command, Protocol::Ref ref);

    template <class Command>
    Protocol::Result<> mayAsk();
    template <class Command>
    RateLimiter &limiterOf();

    bool hearsEvents() const override { return true; }
    std::optional<QString> hostKey() const;
    void challenge(const Protocol::Hello &hello, Protocol::Ref ref);
    void turnAway(Protocol::Ref ref); // for a proof that is none
    void keepOut(const Protocol::Error &error, Protocol::Ref ref);
    void enterBy(const Claim &claim, Protocol::Ref ref);
    void signIn(const Claim &claim, bool knownOnly, Protocol::Ref ref);
    void stopAtGate(const Claim &claim, const Protocol::Error &error, Protocol::Ref ref);
    void passGate(const Claim &claim, Protocol::Ref ref);
    void knock(const Claim &claim, Protocol::Ref ref);
    void checkPassword(const Claim &claim, Protocol::Ref ref);
    void askAgain(const Protocol::Error &error, Protocol::Ref ref);
    void crown(const Identity &identity, Protocol::Ref ref); // an owner of the host from now on
    void welcome(const Identity &identity, Protocol::Ref ref);

    State m_state = State::New;
    std::optional<QString> m_firstRoom; // named by the URL
    const bool m_secure;
    std::optional<KeyTrial> m_trial; // of a hello with a key, until there is a proof
    qint64 m_helloUntil = 0;
    RateLimiter m_commands;
    RateLimiter m_joins;
    RateLimiter m_renames;
    PersonCommands m_personCommands{*this};
    DeviceCommands m_deviceCommands{*this};
    ListCommands m_listCommands{*this};
    RoomCommands m_roomCommands{*this};
    MemberCommands m_memberCommands{*this};
    TextCommands m_textCommands{*this};
    HistoryCommands m_historyCommands{*this};
    ModerationCommands m_moderationCommands{*this};
    GateCommands m_gateCommands{*this};
};

}
