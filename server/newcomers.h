// SPDX-License-Identifier: MIT
// Those who wait at the gate of a host until somebody who moderates has said whether they may come
// in. They wait as long as they are connected; nothing of them is stored.
#pragma once

#include "protocol/moderation.h"
#include "protocol/personcommands.h"
#include "protocol/result.h"
#include "server/tryguard.h"

#include <QObject>

#include <functional>

namespace Server {

// What of a hello others may read.
Protocol::Newcomer newcomerOf(const Protocol::Hello &hello, const QHostAddress &from);

// Host thread.
class Newcomers : public QObject
{
    Q_OBJECT

public:
    using Judged = std::function<void(bool admitted)>;

    using QObject::QObject;

    // Until they are judged, or `context` is gone. TooMany; RateExceeded: who was turned away asks
    // again too soon.
    Protocol::Result<> add(Protocol::Newcomer newcomer, const QHostAddress &from, QObject *context,
                           Judged judged);
    QList<Protocol::Newcomer> all() const; // who came first, first
    std::optional<Protocol::Newcomer> find(const Protocol::NewcomerId &id) const;
    void judge(const Protocol::NewcomerId &id, bool admitted); // nothing, if they wait no more
    void admitAll();                                           // nobody has to wait any more

signals:
    void came(const Protocol::Newcomer &newcomer);
    void gone(const Protocol::NewcomerId &newcomer);

private:
    struct Waiting
    {
        Protocol::Newcomer newcomer = {};
        QHostAddress from = {};
        QObject *context = nullptr;
        Judged judged = {};
    };

    static const Protocol::NewcomerId &idOf(const Waiting &waiting) { return waiting.newcomer.id; }
    std::optional<Waiting> take(const Protocol::NewcomerId &id);

    QList<Waiting> m_waiting;
    TryGuard m_guard; // of those who were turned away
};

}
