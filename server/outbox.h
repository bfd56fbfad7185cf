// SPDX-License-Identifier: MIT
// What waits for one reader: references to shared frames, up to Limits::outboxBytes.
#pragma once

#include "server/frame.h"

#include <QList>

namespace Server {

class Outbox
{
public:
    bool isEmpty() const { return m_frames.isEmpty(); }
    qsizetype waitingBytes() const { return m_waiting; }

    void append(const Frame &frame);
    // What to give to the socket next, and how much of it went.
    QByteArrayView front() const;
    void advance(qsizetype sent);
    // Drops all but the rest of the frame that has begun to leave: what follows starts on a
    // boundary.
    void dropUnsent();

private:
    QList<QByteArray> m_frames; // each one or more whole frames
    qsizetype m_sent = 0;       // of the first
    qsizetype m_waiting = 0;
};

}
