// SPDX-License-Identifier: MIT
#include "server/nativesession.h"

#include "protocol/codec.h"
#include "protocol/limits.h"
#include "server/addressmeter.h"
#include "server/authenticator.h"
#include "server/connection.h"
#include "server/groupmanager.h"
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
    : Session(connection, services), m_firstRoom(handshake.room),
      m_helloUntil(steadyMilliseconds() + std::chrono::milliseconds(Limits::helloDeadline).count()),
      m_commands(Limits::commandRate, Limits::commandBurst),
      m_joins(Limits::joinRate, Limits::joinBurst),
      m_renames(Limits::namesPerMinute, Limits::nameBurst, std::chrono::minutes{1})
{ }

void NativeSession::sweep(qint64 now)
{
    if (m_state == State::New && now > m_helloUntil)
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
    else
        on(command, ref); // a new kind without a handler does not compile
}

template <class Command>
Result<> NativeSession::mayAsk()
{
    const State needed = std::is_same_v<Command, Hello> ? State::New : State::SignedIn;
    if (m_state != needed)
        return ErrorCode::SignInFirst;
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
    m_state = State::SigningIn;
    m_services.authenticator.signIn(command, this, [this, ref](const Result<Identity> &identity) {
        if (hasEnded())
            return;
        if (identity)
            return welcome(*identity, ref);
        m_state = State::New; // another try, within the deadline
        refuse(identity.error(), ref);
    });
}

void NativeSession::welcome(const Identity &identity, Ref ref)
{
    m_state = State::SignedIn;
    signIn(identity.member);
    send(Welcome{.place = m_services.place,
                 .version = QCoreApplication::applicationVersion(),
                 .epoch = m_services.epoch,
                 .member = identity.member,
                 .token = identity.token},
         ref);
    m_services.groups.add(hallGroup(), m_connection, GroupManager::Gathered::Hear);
    m_services.groups.add(memberGroup(member().id), m_connection);
    followAccount();
    if (m_firstRoom)
        m_roomCommands.enterByName(*m_firstRoom);
}

void NativeSession::on(const ToClient auto &, Ref ref)
{
    refuse(Error{.code = ErrorCode::UnknownCommand}, ref);
}

}
