// SPDX-License-Identifier: MIT
#include "server/moderation.h"

#include "server/accounts.h"
#include "server/bulletin.h"
#include "server/groupmanager.h"
#include "server/newcomers.h"
#include "server/roomregistry.h"

using namespace Protocol;

namespace Server {

Moderation::Moderation(RoomRegistry &rooms, GroupManager &groups, Bulletin &bulletin,
                       Accounts &accounts, Staff &staff, Bans &bans)
    : m_rooms(rooms), m_groups(groups), m_bulletin(bulletin), m_accounts(accounts), m_staff(staff),
      m_bans(bans)
{ }

// Those who moderate share a house with somebody whose address is banned, and come in all the same.
Result<> Moderation::mayComeIn(const MemberId &member, const QHostAddress &address) const
{
    const Time now = Protocol::now();
    const Ban *ban = m_bans.of(member, now);
    if (!ban && !m_staff.moderates(member))
        ban = m_bans.of(address, now);
    if (ban)
        return Error{.code = ErrorCode::Banned, .ends = ban->ends, .reason = ban->reason};
    return {};
}

void Moderation::setStanding(const Person &person, const Standing &standing)
{
    m_staff.set(person.id, standing.role);
    if (Account *account = m_accounts.find(person.id);
        account && (account->isHere() || account->member().guest)) {
        account->setStanding(standing);
    } else {
        Person changed = person;
        changed.role = roleToTell(standing.role);
        changed.muted = standing.muted;
        m_groups.send(peopleGroup(), PersonChanged{changed});
    }
    m_bulletin.tellMember(person.id,
                          StandingChanged{.role = standing.role, .muted = standing.muted});
    tellRoomRoles(person.id);
}

// A role in the host is one in every public room, too.
void Moderation::tellRoomRoles(const MemberId &member)
{
    for (const Room *room : m_rooms.visibleTo(member)) {
        const RoomMembers::One *one = room->members().find(member);
        if (room->isPublic() && one && one->role)
            m_bulletin.tellMember(member,
                                  MemberAdded{.room = room->id(),
                                              .member = one->member,
                                              .role = *room->roleOf(member)});
    }
}

void Moderation::ban(const Ban &ban)
{
    m_bans.add(ban);
    sendAway(ban.member.id, {.banned = true, .ends = ban.ends, .reason = ban.reason});
}

void Moderation::sendAway(const MemberId &member, const SentAway &word)
{
    if (Account *account = m_accounts.find(member))
        account->sendAway(word);
}

void Moderation::tellOf(Newcomers &newcomers)
{
    QObject::connect(&newcomers, &Newcomers::came, &newcomers,
                     [this](const Newcomer &newcomer) { tellStaff(NewcomerWaiting{newcomer}); });
    QObject::connect(&newcomers, &Newcomers::gone, &newcomers,
                     [this](const NewcomerId &id) { tellStaff(NewcomerGone{id}); });
}

void Moderation::tellStaff(const Message &event)
{
    for (const MemberId &member : m_staff.all())
        m_bulletin.tellMember(member, event);
}

}
