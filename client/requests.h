// SPDX-License-Identifier: MIT
// Commands that await their reply, by ref. Each gets one answer: the reply, a refusal, or silence.
#pragma once

#include "client/steadyclock.h"
#include "client/timing.h"
#include "protocol/envelope.h"
#include "protocol/result.h"

#include <QTimer>

#include <map>

namespace Client {

class Requests : public QObject
{
    Q_OBJECT

public:
    enum class Effort
    {
        Once,
        Insist, // sent again after silence and refusals that pass: rate, storage
    };
    using Answer = Protocol::Result<Protocol::Message>;
    using Handler = std::function<void(const Answer &)>;
    using Send = std::function<void(const Protocol::Message &, Protocol::Ref)>;

    Requests(Send send, const Timing &timing, Clock clock = steadyNow, QObject *parent = nullptr);

    Protocol::Ref ask(Protocol::Message command, Effort effort, Handler handler);

    // The same, for a reply of one kind; another kind is answered with BadMessage.
    template <class Reply>
    Protocol::Ref ask(Protocol::Message command, Effort effort,
                      std::function<void(const Protocol::Result<Reply> &)> handler)
    {
        return ask(
            std::move(command), effort, [handler = std::move(handler)](const Answer &answer) {
                if (!answer)
                    return handler(answer.error());
                const auto *reply = std::get_if<Reply>(&*answer);
                handler(reply ? Protocol::Result<Reply>{*reply} : Protocol::ErrorCode::BadMessage);
            });
    }

    bool answer(const Protocol::Envelope &envelope);               // false: nobody asked
    void forget(Protocol::Ref ref);                                // no answer is wanted any more
    void allow(Protocol::Ref ref, std::chrono::milliseconds time); // for its reply, from now on
    void abandon(); // the connection is gone: Unreachable for all

    void elapse(); // looks at the clock; called by a timer of its own, and by tests

private:
    struct Request
    {
        Protocol::Message command;
        Effort effort;
        Handler handler;
        qint64 due = 0; // of the reply; or, when held back, for sending it again
        bool heldBack = false;
        int refusals = 0;
    };

    void overdue(qint64 ref);
    void send(qint64 ref, Request &request);
    void holdBack(Request &request, const Protocol::Error &refusal);
    void settle(qint64 ref, const Answer &answer);
    void schedule();

    const Send m_send;
    const Timing m_timing;
    const Clock m_clock;
    std::map<qint64, Request> m_requests; // by ref, so that what is due together goes in order
    qint64 m_lastRef = 0;
    QTimer m_timer;
};

// What a refusal says, as far as it is a code that travels.
Protocol::Error errorOf(const Protocol::Refusal &refusal);

}
