// SPDX-License-Identifier: MIT
#include "server/commandhandler.h"

#include "server/moderation.h"

using namespace Protocol;

namespace Server {

Room *CommandHandler::joinedRoom(const RoomId &id, Ref ref, const std::optional<Nonce> &nonce)
{
    Room *room = m_services.rooms.find(id);
    if (room && m_session.isIn(id))
        return room;
    const bool visible = room && room->isVisibleTo(member().id);
    m_session.refuse(Error{.code = visible ? ErrorCode::NotJoined : ErrorCode::NoSuchRoom}, ref,
                     nonce);
    return nullptr;
}

Room *CommandHandler::roomOf(Role atLeast, const RoomId &id, Ref ref)
{
    Room *room = joinedRoom(id, ref);
    if (!room || room->allows(member().id, atLeast))
        return room;
    refuse({.code = ErrorCode::Forbidden}, ref);
    return nullptr;
}

bool CommandHandler::isAtLeast(HostRole role, Ref ref)
{
    if (m_services.moderation.staff().roleOf(member().id) >= role)
        return true;
    refuse({.code = ErrorCode::Forbidden}, ref);
    return false;
}

AuditEntry CommandHandler::entryOf(Deed deed) const
{
    return {.time = Protocol::now(), .by = member(), .deed = deed};
}

}
