// SPDX-License-Identifier: MIT
// Who may come in for the first time: the password of the host, guests, and the secret of who
// becomes its owner.
#pragma once

#include "protocol/events.h"
#include "server/passwordworker.h"
#include "server/tryguard.h"
#include "store/records.h"

namespace Server {

// Host thread.
class Gatekeeper
{
public:
    using Answer = std::function<void(const Protocol::Result<> &)>;

    void set(const GateRecord &record) { m_record = record; }
    const GateRecord &record() const { return m_record; }
    Protocol::GateRules rules() const;
    // Who says no hello can say no password, and hears nobody's answer.
    bool letsGuestsIn() const
    {
        return m_record.guests && m_record.password.isEmpty() && !m_record.approval;
    }

    // PasswordNeeded: wrong, or to be tried again later. No answer once `context` is gone.
    void check(const QString &password, const QHostAddress &from, QObject *context, Answer answer);
    // The password as it is kept; empty: there is no memory. RateExceeded: too many wait.
    Protocol::Result<> hash(const QString &password, QObject *context,
                            std::function<void(const QString &hash)> reply);

    // Whoever says it becomes an owner, once:
    // `used` is told of that once; none: whenever they come. Without a secret nobody does.
    void offerOwnership(const QString &secret, std::function<void()> used);
    bool isOwnerSecret(const QString &secret) const;
    void useOwnerSecret();

private:
    GateRecord m_record;
    PasswordWorker m_worker;
    TryGuard m_guard;
    QByteArray m_ownerDigest; // empty: nobody becomes one by a secret
    std::function<void()> m_used;
};

}
