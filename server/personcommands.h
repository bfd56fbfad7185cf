// SPDX-License-Identifier: MIT
// Commands about oneself and other people: name, presence, who there is.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class PersonCommands : public CommandHandler
{
public:
    explicit PersonCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::RenameMember &command, Ref ref);
    void on(const Protocol::SetPresence &command, Ref ref);
    void on(const Protocol::FetchPeople &command, Ref ref);

private:
    Protocol::PeoplePage pageOf(QList<Protocol::Person> people) const;
};

}
