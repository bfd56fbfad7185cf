// SPDX-License-Identifier: MIT
#include "server/nativesession.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "server/addressmeter.h"
#include "server/authenticator.h"
#include "server/connection.h"
#include "server/gatekeeper.h"
#include "server/groupmanager.h"
#include "server/linkcodes.h"
#include "server/moderation.h"
#include "server/newcomers.h"
#include "server/steadyclock.h"

#include <QCoreApplication>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

template <class T, class... Others>
constexpr bool isOneOf = (std::is_same_v<T, Others> || ...);

}

NativeSession::NativeSession(Connection *connection, const Services &services,
                             const Handshake &handshake)
    : Session(connection, services), m_firstRoom(handshake.room), m_secure(handshake.secure),
      m_helloUntil(steadyMilliseconds() + std::chrono::milliseconds(Limits::helloDeadline).count()),
      m_commands(Limits::commandRate, Limits::commandBurst),
      m_joins(Limits::joinRate, Limits::joinBurst),
      m_renames(Limits::namesPerMinute, Limits::nameBurst, std::chrono::minutes{1})
{ }

void NativeSession::sweep(qint64 now)
{
    const bool awaited = m_state == State::New || m_state == State::Challenged;
    if (awaited && now > m_helloUntil)
        m_connection->close(CloseCode::SignInTimeout);
}

void NativeSession::handle(const QByteArray &text)
{
    const Decoded decoded = decode(text);
    if (!decoded.message)
        return refuse(decoded.message.error(), decoded.ref);
    std::visit(
        [&]<class Command>(const Command &command) {
            if (const auto allowed = mayAsk<Command>())
                carryOut(command, decoded.ref);
            else if constexpr (requires { command.nonce; })
                refuse(allowed.error(), decoded.ref, command.nonce);
            else
                refuse(allowed.error(), decoded.ref);
        },
        *decoded.message);
}

template <class Command>
void NativeSession::carryOut(const Command &command, Ref ref)
{
    if constexpr (requires { m_personCommands.on(command, ref); })
        m_personCommands.on(command, ref);
    else if constexpr (requires { m_deviceCommands.on(command, ref); })
        m_deviceCommands.on(command, ref);
    else if constexpr (requires { m_listCommands.on(command, ref); })
        m_listCommands.on(command, ref);
    else if constexpr (requires { m_roomCommands.on(command, ref); })
        m_roomCommands.on(command, ref);
    else if constexpr (requires { m_memberCommands.on(command, ref); })
        m_memberCommands.on(command, ref);
    else if constexpr (requires { m_textCommands.on(command, ref); })
        m_textCommands.on(command, ref);
    else if constexpr (requires { m_historyCommands.on(command, ref); })
        m_historyCommands.on(command, ref);
    else if constexpr (requires { m_moderationCommands.on(command, ref); })
        m_moderationCommands.on(command, ref);
    else if constexpr (requires { m_gateCommands.on(command, ref); })
        m_gateCommands.on(command, ref);
    else
        on(command, ref); // a new kind without a handler does not compile
}

template <class Command>
Result<> NativeSession::mayAsk()
{
    const State needed = std::is_same_v<Command, Hello> ? State::New
        : std::is_same_v<Command, Proof>                ? State::Challenged
                                                        : State::SignedIn;
    if (m_state != needed)
        return ErrorCode::SignInFirst;
    if constexpr (isOneOf<Command, EditText, SetReaction, SetPin, SetTyping, EditRoom,
                          CreateRoom>) {
        if (const auto allowed = account().mayWrite(); !allowed)
            return allowed;
    }
    if constexpr (std::is_same_v<Command, PostText>)
        return {}; // Session::post meters both dialects
    else if constexpr (isOneOf<Command, EditText, DeleteText, SetReaction, SetPin>)
        return pace(account().posts(), m_services.addresses.posts);
    else
        return pace(limiterOf<Command>(), m_services.addresses.commands);
}

// What others are told of is metered more closely than what they do not notice.
template <class Command>
RateLimiter &NativeSession::limiterOf()
{
    if constexpr (isOneOf<Command, JoinRoom, AddMembers, RemoveMember, SetRole, EditRoom,
                          SetTyping>)
        return m_joins;
    else if constexpr (isOneOf<Command, RenameMember, SetPresence>)
        return m_renames;
    else
        return m_commands;
}

void NativeSession::on(const Hello &command, Ref ref)
{
    if (command.owner && !m_services.gatekeeper.isOwnerSecret(*command.owner))
        return refuse({.code = ErrorCode::BadInvite}, ref);
    if (command.key)
        return challenge(command, ref);
    if (command.link) // a token stands for one browser alone
        return refuse({.code = ErrorCode::BadCode, .detail = u"only with a key"_s}, ref);
    enterBy({.hello = command}, ref);
}

// What the peer has to have seen of this host; none: nothing that could be proved. Somebody in
// between could pass on a proof that names no host, but for who is on this computer itself.
std::optional<QString> NativeSession::hostKey() const
{
    if (m_secure)
        return m_services.key;
    if (m_connection->peer().address.isLoopback())
        return QString{};
    return {};
}

void NativeSession::challenge(const Hello &hello, Ref ref)
{
    const auto host = hostKey();
    m_trial = host ? KeyTrial::of(hello, *host) : std::nullopt;
    if (!m_trial)
        return turnAway(ref);
    m_state = State::Challenged;
    send(m_trial->challenge(), ref);
}

// One challenge, one try.
void NativeSession::on(const Proof &command, Ref ref)
{
    const auto trial = std::exchange(m_trial, std::nullopt);
    if (!trial->isPassedBy(command))
        return turnAway(ref);
    Claim claim{.hello = trial->hello(), .key = trial->publicKey()};
    if (claim.hello.link) {
        const auto member = m_services.linkCodes.take(
            *claim.hello.link, m_connection->peer().address, steadyMilliseconds());
        if (!member) {
            return askAgain(member.error(), ref);
        }
        claim.linkTo = *member;
    }
    enterBy(claim, ref);
}

void NativeSession::turnAway(Ref ref)
{
    m_state = State::TurnedAway;
    refuse({.code = ErrorCode::BadProof}, ref);
    m_connection->close(CloseCode::Policy);
}

void NativeSession::keepOut(const Error &error, Ref ref)
{
    m_state = State::TurnedAway;
    Session::turnAway(error, ref);
}

// Who is known here comes in without more.
void NativeSession::enterBy(const Claim &claim, Ref ref)
{
    const GateRules rules = m_services.gatekeeper.rules();
    signIn(claim, !claim.hello.owner && (rules.password || rules.approval), ref);
}

void NativeSession::signIn(const Claim &claim, bool knownOnly, Ref ref)
{
    m_state = State::SigningIn;
    m_services.authenticator.signIn(
        claim, knownOnly, this, [this, claim, ref](const Result<Identity> &identity) {
            if (hasEnded())
                return;
            if (identity)
                return claim.hello.owner ? crown(*identity, ref) : welcome(*identity, ref);
            if (identity.error().code == ErrorCode::PasswordNeeded)
                return stopAtGate(claim, identity.error(), ref);
            if (identity.error().code == ErrorCode::Banned)
                return keepOut(identity.error(), ref);
            askAgain(identity.error(), ref);
        });
}

// Nobody here knows them.
void NativeSession::stopAtGate(const Claim &claim, const Error &error, Ref ref)
{
    if (!m_services.gatekeeper.rules().password)
        return passGate(claim, ref);
    if (claim.hello.password)
        return checkPassword(claim, ref);
    askAgain(error, ref);
}

// The password was right, or none is asked for.
void NativeSession::passGate(const Claim &claim, Ref ref)
{
    m_services.gatekeeper.rules().approval ? knock(claim, ref) : signIn(claim, false, ref);
}

void NativeSession::knock(const Claim &claim, Ref ref)
{
    m_state = State::Waiting;
    const QHostAddress &from = m_connection->peer().address;
    const auto judged = [this, claim, ref](bool admitted) {
        if (admitted)
            return signIn(claim, false, ref);
        keepOut({.code = ErrorCode::NotAdmitted}, ref);
    };
    const auto waits = m_services.newcomers.add(newcomerOf(claim.hello, from), from, this, judged);
    if (!waits)
        return askAgain(waits.error(), ref);
    send(EntryWaiting{});
}

void NativeSession::checkPassword(const Claim &claim, Ref ref)
{
    m_services.gatekeeper.check(*claim.hello.password, m_connection->peer().address, this,
                                [this, claim, ref](const Result<> &right) {
                                    if (hasEnded())
                                        return;
                                    if (right)
                                        passGate(claim, ref);
                                    else
                                        askAgain(right.error(), ref);
                                });
}

// Another try, within the deadline.
void NativeSession::askAgain(const Error &error, Ref ref)
{
    m_state = State::New;
    refuse(error, ref);
}

void NativeSession::crown(const Identity &identity, Ref ref)
{
    if (identity.standing.role == HostRole::Owner)
        return welcome(identity, ref);
    const AuditEntry entry{.time = Protocol::now(),
                           .by = identity.member,
                           .deed = Deed::RoleGiven,
                           .member = identity.member,
                           .detail = u"owner"_s};
    m_services.store.ask(
        this, [entry](Store &store) { return store.setRole(entry.by.id, HostRole::Owner, entry); },
        [this, identity, ref](const Result<> &stored) {
            if (hasEnded())
                return;
            if (!stored)
                return askAgain(stored.error(), ref);
            m_services.gatekeeper.useOwnerSecret();
            Identity owner = identity;
            owner.standing.role = HostRole::Owner;
            m_services.moderation.setStanding({.id = owner.member.id, .name = owner.member.name},
                                              owner.standing);
            welcome(owner, ref);
        });
}

void NativeSession::welcome(const Identity &identity, Ref ref)
{
    Session::signIn(identity.member, identity.since);
    if (const auto allowed = mayStay(); !allowed)
        return keepOut(allowed.error(), ref);
    m_state = State::SignedIn;
    m_deviceCommands.setDevice(identity.device);
    account().setStanding(identity.standing);
    send(Welcome{.place = m_services.place,
                 .version = QCoreApplication::applicationVersion(),
                 .epoch = m_services.epoch,
                 .member = identity.member,
                 .token = identity.token,
                 .time = Protocol::now(),
                 .role = roleToTell(identity.standing.role),
                 .muted = identity.standing.muted},
         ref);
    m_services.groups.add(hallGroup(), m_connection, GroupManager::Gathered::Hear);
    m_services.groups.add(memberGroup(member().id), m_connection);
    followAccount();
    connect(&account(), &Account::dismissed, this, [this](const DeviceId &device) {
        if (device == m_deviceCommands.device())
            m_connection->close(CloseCode::DeviceRemoved);
    });
    if (m_firstRoom)
        m_roomCommands.enterByName(*m_firstRoom);
}

void NativeSession::on(const ToClient auto &, Ref ref)
{
    refuse(Error{.code = ErrorCode::UnknownCommand}, ref);
}

}
