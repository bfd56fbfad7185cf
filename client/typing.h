// SPDX-License-Identifier: MIT
// Who is typing in a room; forgotten after some silence.
#pragma once

#include "client/steadyclock.h"
#include "protocol/member.h"

#include <QObject>
#include <QTimer>

namespace Client {

class Typing : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 forgottenAfter = 6'000; // ms

    explicit Typing(Clock clock = steadyNow, QObject *parent = nullptr);

    QList<Protocol::Member> members() const; // in the order in which they began

    void put(const Protocol::Member &member);
    void remove(const Protocol::MemberId &id);
    void clear();

    void elapse(); // looks at the clock; called by a timer of its own, and by tests

signals:
    void changed();

private:
    struct Typist
    {
        Protocol::Member member;
        qint64 due = 0; // to be forgotten
    };

    void schedule();

    const Clock m_clock;
    QList<Typist> m_typists;
    QTimer m_timer;
};

}
