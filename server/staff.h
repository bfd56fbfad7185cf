// SPDX-License-Identifier: MIT
// Who moderates and who owns the host; everybody else ranks below.
#pragma once

#include "store/records.h"

#include <QHash>

namespace Server {

// Host thread.
class Staff
{
public:
    void load(const QList<StaffRecord> &records);
    void set(const Protocol::MemberId &member, Protocol::HostRole role);

    Protocol::HostRole roleOf(const Protocol::MemberId &member) const; // below moderator: member
    bool moderates(const Protocol::MemberId &member) const { return m_roles.contains(member); }
    // What it makes of them in a public room; none: nothing.
    std::optional<Protocol::Role> roomRoleOf(const Protocol::MemberId &member) const;
    qsizetype owners() const;
    QList<Protocol::MemberId> all() const { return m_roles.keys(); }

private:
    QHash<Protocol::MemberId, Protocol::HostRole> m_roles;
};

}
