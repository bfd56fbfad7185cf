// SPDX-License-Identifier: MIT
// Commands about who may come in: the rules, and those who wait to be let in.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class GateCommands : public CommandHandler
{
public:
    explicit GateCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::FetchGate &command, Ref ref);
    void on(const Protocol::SetGate &command, Ref ref);
    void on(const Protocol::FetchNewcomers &command, Ref ref);
    void on(const Protocol::JudgeNewcomer &command, Ref ref);

private:
    void store(const GateRecord &record, Ref ref);
};

}
