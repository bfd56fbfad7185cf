// SPDX-License-Identifier: MIT
// Commands about rooms: enter, make, change, leave.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class RoomCommands : public CommandHandler
{
public:
    explicit RoomCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::JoinRoom &command, Ref ref);
    void on(const Protocol::CreateRoom &command, Ref ref);
    void on(const Protocol::EditRoom &command, Ref ref);
    void on(const Protocol::LeaveRoom &command, Ref ref);

    void enterByName(const QString &name) { on(Protocol::JoinRoom{.name = name}, {}); }

private:
    Protocol::Result<Room *> roomFor(const Protocol::JoinRoom &command);
    void useInvite(const QString &token, Ref ref);
    void enter(Room &room, Ref ref);
    Protocol::Result<> mayEnter(const Room &room) const;

    Protocol::Result<RoomRecord> recordOf(const Protocol::CreateRoom &command) const;
    void create(const RoomRecord &record, const QList<Protocol::MemberId> &members, Ref ref);
    bool mayEdit(const Room &room, const Protocol::EditRoom &command) const;
    void save(const RoomRecord &record, bool renamed, Ref ref);
};

}
