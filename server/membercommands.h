// SPDX-License-Identifier: MIT
// Commands about a room's members: add, remove, give roles, invite.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class MemberCommands : public CommandHandler
{
public:
    explicit MemberCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::AddMembers &command, Ref ref);
    void on(const Protocol::RemoveMember &command, Ref ref);
    void on(const Protocol::SetRole &command, Ref ref);
    void on(const Protocol::MakeInvite &command, Ref ref);
    void on(const Protocol::RevokeInvite &command, Ref ref);
    void on(const Protocol::FetchInvites &command, Ref ref);

private:
    // The room, into which this member may invite. Null: it was refused.
    Room *roomToInvite(const Protocol::RoomId &id, Ref ref);
    void add(const Protocol::RoomId &id, const QList<Protocol::Member> &members, Ref ref);
    // The member of the room that the command is about. Null: it was refused.
    const RoomMembers::One *memberOf(const Room &room, const Protocol::MemberId &id, Ref ref);
};

}
