// SPDX-License-Identifier: MIT
// Commands about what there is: the rooms that somebody may see, and who belongs to one.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class ListCommands : public CommandHandler
{
public:
    explicit ListCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::FetchRooms &command, Ref ref);
    void on(const Protocol::FetchMembers &command, Ref ref);

private:
    Protocol::RoomsPage pageAfter(const Protocol::RoomId &after) const;
    QList<RoomState> readable(QList<RoomState> states) const;
};

}
