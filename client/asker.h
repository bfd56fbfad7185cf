// SPDX-License-Identifier: MIT
// What those who ask a host for one thing after the other have in common: each is one command, and
// its outcome goes to who waits for it.
#pragma once

#include "client/answered.h"
#include "client/requests.h"

namespace Client {

// GUI thread. Without a connection all fail at once.
class Asker : public QObject
{
    Q_OBJECT

public:
    Asker(Requests &requests, QObject *parent) : QObject(parent), m_requests(requests) { }

    void setOnline(bool online) { m_online = online; }

signals:
    void failed(const Protocol::Error &error); // nobody waits for this answer

protected:
    // Any answer but a refusal says that it is done.
    void command(Protocol::Message command, const Answered &answered = {});

    // The reply goes out as `news`.
    template <class Reply, class Self>
    void question(Protocol::Message command, void (Self::*news)(const Reply &),
                  const Answered &answered = {})
    {
        if (!m_online)
            return tell(Protocol::ErrorCode::Unreachable, answered);
        m_requests.ask<Reply>(std::move(command), Requests::Effort::Once,
                              [this, news, answered](const Protocol::Result<Reply> &reply) {
                                  if (reply)
                                      emit(static_cast<Self *>(this)->*news)(*reply);
                                  tell(reply ? Protocol::Result<>{} : reply.error(), answered);
                              });
    }

private:
    void tell(const Protocol::Result<> &outcome, const Answered &answered);

    Requests &m_requests;
    bool m_online = false;
};

}
