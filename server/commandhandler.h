// SPDX-License-Identifier: MIT
// What those who carry out a native session's commands have in common.
#pragma once

#include "server/bulletin.h"
#include "server/roomregistry.h"
#include "server/session.h"
#include "store/storethread.h"

#include <QPointer>
#include <QQueue>

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
    bool isAtLeast(Protocol::HostRole role, Ref ref);        // of the host; else it was refused
    Protocol::AuditEntry entryOf(Protocol::Deed deed) const; // by this member, now

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

    // The same for a page, `show(answer)`: one at a time, since pages asked for by the hundred
    // would all lie in memory at once, and keep the store from everybody else. A large question is
    // made when its turn comes: `question` makes it then.
    template <class Question, class Show>
    void fetch(Ref ref, Question question, Show show)
    {
        m_fetches.enqueue([this, ref, question = std::move(question), show = std::move(show)] {
            m_services.store.ask(&m_session, ready(question),
                                 [this, ref, show](const auto &answer) {
                                     if (m_session.hasEnded())
                                         return;
                                     m_fetches.dequeue();
                                     if (answer)
                                         reply(show(*answer), ref);
                                     else
                                         refuse(answer.error(), ref);
                                     fetchNext();
                                 });
        });
        if (m_fetches.size() == 1)
            fetchNext();
    }

    Session &m_session;
    const Services &m_services;

private:
    static auto ready(const auto &question)
    {
        if constexpr (requires { question(); })
            return question();
        else
            return question;
    }

    void fetchNext()
    {
        if (!m_fetches.isEmpty())
            m_fetches.head()();
    }

    QQueue<std::function<void()>> m_fetches; // the first is under way
};

}
