// SPDX-License-Identifier: MIT
// Commands about who may come in: the password, and guests.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class GateCommands : public CommandHandler
{
public:
    explicit GateCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::FetchGate &command, Ref ref);
    void on(const Protocol::SetGate &command, Ref ref);

private:
    bool isOwner(Ref ref); // else it was refused
    void store(const GateRecord &record, Ref ref);
};

}
