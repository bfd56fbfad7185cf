// SPDX-License-Identifier: MIT
#include "server/accounts.h"

#include "protocol/limits.h"

#include <algorithm>

using namespace Protocol;

namespace Server {

Account::Account(const Member &member, int postsPerSecond, const std::optional<Time> &since)
    : m_member(member), m_since(since),
      m_posts(postsPerSecond, postsPerSecond * Limits::burstSeconds)
{ }

Person Account::person() const
{
    const bool here = m_sessions > 0;
    return {.id = m_member.id,
            .name = m_member.name,
            .availability = here ? m_availability : Availability::Offline,
            .status = m_status,
            .seen = here ? std::nullopt : std::optional{now()},
            .since = m_since,
            .role = roleToTell(m_standing.role),
            .muted = m_standing.muted};
}

void Account::rename(const QString &name)
{
    if (std::exchange(m_member.name, name) == name)
        return;
    emit renamed();
    emit changed();
}

void Account::setAvailability(Availability availability, const std::optional<QString> &status)
{
    if (m_availability == availability && m_status == status)
        return;
    m_availability = availability;
    m_status = status;
    emit changed();
}

Result<> Account::mayWrite() const
{
    if (m_standing.muted && *m_standing.muted > now())
        return Error{.code = ErrorCode::Muted, .ends = m_standing.muted};
    return {};
}

void Account::setStanding(const Standing &standing)
{
    if (std::exchange(m_standing, standing) != standing && isHere())
        emit changed();
}

void Account::arrive()
{
    if (++m_sessions > 1)
        return;
    emit cameOrWent();
    emit changed();
}

void Account::leave()
{
    if (--m_sessions > 0)
        return;
    emit cameOrWent();
    emit changed();
}

std::shared_ptr<Account> Accounts::of(const Member &member, const std::optional<Time> &since)
{
    if (const auto account = m_accounts.value(member.id)) {
        account->rename(member.name);
        return account;
    }
    if (m_accounts.size() >= m_forgetAt)
        forgetAbsent();
    const auto account = std::make_shared<Account>(member, m_postsPerSecond, since);
    connect(account.get(), &Account::cameOrWent, this,
            [this, one = account.get()] { count(*one); });
    if (!member.guest) // nobody is told of guests, and they do not come back
        connect(account.get(), &Account::changed, this,
                [this, changed = account.get()] { emit this->changed(changed->person()); });
    m_accounts.insert(member.id, account);
    return account;
}

Account *Accounts::find(const MemberId &id) const
{
    return m_accounts.value(id).get();
}

void Accounts::count(const Account &account)
{
    m_here += account.isHere() ? 1 : -1;
    emit hereChanged();
}

void Accounts::forgetAbsent()
{
    m_accounts.removeIf([](const auto &entry) { return entry.value().use_count() == 1; });
    m_forgetAt = std::max<qsizetype>(64, 2 * m_accounts.size());
}

}
