// SPDX-License-Identifier: MIT
// What those who carry out a native session's commands have in common.
#pragma once

#include "server/bulletin.h"
#include "server/roomregistry.h"
#include "server/session.h"
#include "store/storethread.h"

#include <QPointer>

namespace Server {

// Host thread; part of its session.
class CommandHandler
{
protected:
    using Ref = Protocol::Ref;

    explicit CommandHandler(Session &session) : m_session(session), m_services(session.services())
    { }

    const Protocol::Member &member() const { return m_session.member(); }
    void reply(const Protocol::Message &message, Ref ref) { m_session.send(message, ref); }
    void refuse(const Protocol::Error &error, Ref ref) { m_session.refuse(error, ref); }

    // The room, which this session is in. Null: it was refused.
    Room *joinedRoom(const Protocol::RoomId &id, Ref ref,
                     const std::optional<Protocol::Nonce> &nonce = {});
    // The same for what `atLeast` may do there.
    Room *roomOf(Protocol::Role atLeast, const Protocol::RoomId &id, Ref ref);

    // `done(answer)` here when the store has answered; an error is refused.
    template <class Question, class Done>
    void ask(Ref ref, Question question, Done done)
    {
        change(
            ref, std::move(question), [](const auto &) {}, std::move(done));
    }

    // The same for what others have to learn of, though the peer may be gone by then: `settle`
    // comes first and in any case, and knows nothing of the session.
    template <class Question, class Settle, class Done>
    void change(Ref ref, Question question, Settle settle, Done done)
    {
        m_services.store.ask(&m_services.bulletin, std::move(question),
                             [this, session = QPointer{&m_session}, ref, settle = std::move(settle),
                              done = std::move(done)](const auto &answer) {
                                 settle(answer);
                                 if (!session || session->hasEnded())
                                     return;
                                 if (answer)
                                     done(*answer);
                                 else
                                     refuse(answer.error(), ref);
                             });
    }

    Session &m_session;
    const Services &m_services;
};

}
