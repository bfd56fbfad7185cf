// SPDX-License-Identifier: MIT
// What becomes of people whom somebody moderates: in memory, and told to all whom it concerns. The
// store has it by then.
#pragma once

#include "protocol/message.h"
#include "protocol/result.h"
#include "server/bans.h"
#include "server/services.h"
#include "server/staff.h"

namespace Server {

// Host thread. What it is made of must outlive it.
class Moderation
{
public:
    Moderation(RoomRegistry &rooms, GroupManager &groups, Bulletin &bulletin, Accounts &accounts,
               Staff &staff, Bans &bans);

    const Staff &staff() const { return m_staff; }
    Bans &bans() { return m_bans; }
    // Who may not come in, from there: Banned.
    Protocol::Result<> mayComeIn(const Protocol::MemberId &member,
                                 const QHostAddress &address) const;

    void setStanding(const Protocol::Person &person, const Standing &standing);
    void ban(const Protocol::Ban &ban);
    void sendAway(const Protocol::MemberId &member, const Protocol::SentAway &word);
    void tellOf(Newcomers &newcomers); // who come and go, as long as both are there
    void tellStaff(const Protocol::Message &event);

private:
    void tellRoomRoles(const Protocol::MemberId &member);

    RoomRegistry &m_rooms;
    GroupManager &m_groups;
    Bulletin &m_bulletin;
    Accounts &m_accounts;
    Staff &m_staff;
    Bans &m_bans;
};

}
