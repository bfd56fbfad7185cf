// SPDX-License-Identifier: MIT
// Those who are here, each once, with however many sessions: their name, and how fast they may
// post.
#pragma once

#include "protocol/member.h"
#include "server/ratelimiter.h"

#include <QObject>

#include <memory>

namespace Server {

// Host thread.
class Account : public QObject
{
    Q_OBJECT

public:
    Account(const Protocol::Member &member, int postsPerSecond);

    const Protocol::Member &member() const { return m_member; }
    RateLimiter &posts() { return m_posts; }
    void rename(const QString &name);

signals:
    void renamed();

private:
    Protocol::Member m_member;
    RateLimiter m_posts;
};

class Accounts
{
public:
    explicit Accounts(int postsPerSecond) : m_postsPerSecond(postsPerSecond) { }

    // Goes by the name of `member` from now on.
    std::shared_ptr<Account> of(const Protocol::Member &member);
    void forgetAbsent();

private:
    int m_postsPerSecond;
    // Some who left are kept too: to come back at once must not bring a new burst of posts.
    QHash<Protocol::MemberId, std::shared_ptr<Account>> m_accounts;
    qsizetype m_forgetAt = 64; // when the table has grown to this
};

}
