// SPDX-License-Identifier: MIT
#include "server/roommembers.h"

#include "protocol/mention.h"

#include <algorithm>

using namespace Protocol;

namespace Server {

RoomMembers::RoomMembers(const QList<MemberRecord> &records)
{
    for (const MemberRecord &record : records)
        put(record);
}

const RoomMembers::One *RoomMembers::find(const MemberId &id) const
{
    const auto one = m_ones.constFind(id);
    return one == m_ones.cend() ? nullptr : &*one;
}

std::optional<Role> RoomMembers::roleOf(const MemberId &id) const
{
    const One *one = find(id);
    return one ? one->role : std::nullopt;
}

QList<MemberRecord> RoomMembers::records() const
{
    QList<MemberRecord> records;
    for (const One &one : m_ones) {
        if (one.role)
            records.append({one.member, *one.role, one.joined, one.read});
    }
    return records;
}

bool RoomMembers::enter(const Member &member, qint64 newest)
{
    One &one = m_ones[member.id];
    if (++one.sessions > 1)
        return false;
    one.entered = newest;
    ++m_present;
    if (one.role)
        rename(member);
    one.member = member;
    return true;
}

bool RoomMembers::leave(const MemberId &id)
{
    const auto one = m_ones.find(id);
    if (one == m_ones.end() || one->sessions == 0 || --one->sessions > 0)
        return false;
    --m_present;
    forgetIfGone(one);
    return true;
}

bool RoomMembers::rename(const Member &member)
{
    const auto one = m_ones.find(member.id);
    if (one == m_ones.end() || one->member == member)
        return false;
    if (one->role) {
        m_names.remove(foldedName(one->member.name), member.id);
        m_names.insert(foldedName(member.name), member.id);
    }
    one->member = member;
    return one->sessions > 0;
}

void RoomMembers::put(const MemberRecord &record)
{
    One &one = m_ones[record.member.id];
    if (!one.role) {
        ++m_count;
        m_names.insert(foldedName(record.member.name), record.member.id);
        one.joined = record.joined;
        one.read = record.read;
        one.member = record.member;
    }
    one.role = record.role;
}

void RoomMembers::remove(const MemberId &id)
{
    const auto one = m_ones.find(id);
    if (one == m_ones.end() || !one->role)
        return;
    one->role.reset();
    --m_count;
    m_names.remove(foldedName(one->member.name), id);
    forgetIfGone(one);
}

void RoomMembers::markRead(const MemberId &id, qint64 seq)
{
    if (const auto one = m_ones.find(id); one != m_ones.end())
        one->read = std::max(one->read, seq);
}

QList<RoomMember> RoomMembers::page(const MemberId &after, qsizetype limit) const
{
    QList<RoomMember> page;
    for (auto it = m_ones.upperBound(after); it != m_ones.end() && page.size() < limit; ++it)
        page.append({.id = it->member.id,
                     .name = it->member.name,
                     .guest = it->member.guest,
                     .role = it->role,
                     .online = it->sessions > 0});
    return page;
}

QList<Member> RoomMembers::first(qsizetype limit) const
{
    QList<Member> members;
    for (auto it = m_ones.begin(); it != m_ones.end() && members.size() < limit; ++it) {
        if (it->role)
            members.append(it->member);
    }
    return members;
}

QList<MemberId> RoomMembers::here() const
{
    QList<MemberId> here;
    for (const One &one : m_ones) {
        if (one.sessions > 0 && !one.member.guest)
            here.append(one.member.id);
    }
    return here;
}

QList<Member> RoomMembers::named(const QString &folded) const
{
    QList<Member> members;
    for (auto [it, end] = m_names.equal_range(folded); it != end; ++it)
        members.append(m_ones[*it].member);
    return members;
}

const RoomMembers::One *RoomMembers::heir() const
{
    const auto heir = std::ranges::max_element(m_ones, {}, [](const One &one) {
        return std::pair{one.role ? int(*one.role) : -1, -one.joined};
    });
    return heir == m_ones.end() || !heir->role ? nullptr : &*heir;
}

qsizetype RoomMembers::owners() const
{
    return std::ranges::count_if(m_ones, [](const One &one) { return one.role == Role::Owner; });
}

void RoomMembers::forgetIfGone(QMap<MemberId, One>::iterator one)
{
    if (!one->role && one->sessions == 0)
        m_ones.erase(one);
}

}
