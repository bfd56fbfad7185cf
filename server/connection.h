// SPDX-License-Identifier: MIT
// One live socket of a client: texts in, frames out within a budget, ping, close. The face that
// everything above knows; what is behind it differs by platform and transport.
#pragma once

#include "protocol/closecode.h"
#include "server/counters.h"
#include "server/mailbox.h"

#include <QHostAddress>

namespace Server {

struct Peer
{
    QHostAddress address; // ::ffff:1.2.3.4 is given as 1.2.3.4
    quint16 port = 0;

    friend bool operator==(const Peer &, const Peer &) = default;
};

// Host thread. Deletes itself (deleteLater) after closed().
class Connection : public Mailbox
{
    Q_OBJECT

public:
    using Mailbox::Mailbox;

    virtual Peer peer() const = 0;
    virtual qsizetype waitingBytes() const = 0; // given to us, not yet to the system
    // Sends a close frame and lets go; a peer that does not read is aborted after
    // Limits::closeGrace.
    virtual void close(Protocol::CloseCode code) = 0;
    // Called once a second or so, by one clock for all: keep-alive, deadlines, the outbox. `now` is
    // in milliseconds of a steady clock.
    virtual void sweep(qint64 now) = 0;
    // What goes out is counted there; it must live until closed().
    void countIn(Counters &counters) { m_counters = &counters; }

signals:
    void received(const QByteArray &text); // one whole message, valid UTF-8
    void refusedBinary();                  // a binary message came; nothing of ours is binary
    void closed(Protocol::CloseCode code); // once, and nothing after it

protected:
    void count(const Frame &frame)
    {
        if (!m_counters)
            return;
        m_counters->frames += frame.count;
        m_counters->bytes += frame.bytes.size();
    }

private:
    Counters *m_counters = nullptr; // null: nobody counts
};

}
