// SPDX-License-Identifier: MIT
#include "server/accounts.h"

#include "protocol/limits.h"

namespace Server {

Account::Account(const Protocol::Member &member, int postsPerSecond)
    : m_member(member), m_posts(postsPerSecond, postsPerSecond * Limits::burstSeconds)
{ }

void Account::rename(const QString &name)
{
    if (std::exchange(m_member.name, name) != name)
        emit renamed();
}

std::shared_ptr<Account> Accounts::of(const Protocol::Member &member)
{
    if (const auto account = m_accounts.value(member.id)) {
        account->rename(member.name);
        return account;
    }
    if (m_accounts.size() >= m_forgetAt)
        forgetAbsent();
    const auto account = std::make_shared<Account>(member, m_postsPerSecond);
    m_accounts.insert(member.id, account);
    return account;
}

void Accounts::forgetAbsent()
{
    m_accounts.removeIf([](const auto &entry) { return entry.value().use_count() == 1; });
    m_forgetAt = std::max<qsizetype>(64, 2 * m_accounts.size());
}

}
