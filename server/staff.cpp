// SPDX-License-Identifier: MIT
#include "server/staff.h"

#include <algorithm>

using namespace Protocol;

namespace Server {

void Staff::load(const QList<StaffRecord> &records)
{
    for (const StaffRecord &record : records)
        set(record.member.id, record.role);
}

void Staff::set(const MemberId &member, HostRole role)
{
    if (role >= HostRole::Moderator)
        m_roles.insert(member, role);
    else
        m_roles.remove(member);
}

HostRole Staff::roleOf(const MemberId &member) const
{
    return m_roles.value(member, HostRole::Member);
}

std::optional<Role> Staff::roomRoleOf(const MemberId &member) const
{
    const auto role = m_roles.constFind(member);
    if (role == m_roles.cend())
        return std::nullopt;
    return *role == HostRole::Owner ? Role::Owner : Role::Moderator;
}

qsizetype Staff::owners() const
{
    return std::ranges::count(m_roles, HostRole::Owner);
}

}
