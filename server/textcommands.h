// SPDX-License-Identifier: MIT
// Commands about messages: post, edit, delete, react, pin; typing and reading.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class TextCommands : public CommandHandler
{
public:
    explicit TextCommands(Session &session) : CommandHandler(session) { }

    void on(const Protocol::PostText &command, Ref ref);
    void on(const Protocol::EditText &command, Ref ref);
    void on(const Protocol::DeleteText &command, Ref ref);
    void on(const Protocol::SetReaction &command, Ref ref);
    void on(const Protocol::SetPin &command, Ref ref);
    void on(const Protocol::MarkRead &command, Ref ref);
    void on(const Protocol::SetTyping &command, Ref ref);

private:
    // The room, where this member may change messages. Null: it was refused.
    Room *roomToChange(const Protocol::RoomId &id, Ref ref);
    // A question about a message whose answer is what became of it.
    template <class Question>
    void rewrite(Ref ref, Question question);
};

}
