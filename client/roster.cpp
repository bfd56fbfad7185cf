// SPDX-License-Identifier: MIT
#include "client/roster.h"

#include "client/byname.h"

#include <algorithm>

namespace Client {

using Protocol::Member;
using Protocol::MemberId;

namespace {

// More than anybody reads; a host that names more is broken or hostile.
constexpr int mostMembers = 10'000;

bool before(const Member &a, const Member &b)
{
    const int order = compareNames(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

}

void Roster::put(const Member &member)
{
    m_stale.remove(member.id);
    const auto name = m_names.constFind(member.id);
    if (name != m_names.cend()) {
        const int row = rowFor({.id = member.id, .name = *name});
        if (*name == member.name) {
            if (m_members.at(row) == member)
                return;
            m_members[row] = member;
            emit changed(row);
            return;
        }
        removeRow(row);
    }
    if (m_members.size() >= mostMembers)
        return;
    const int row = rowFor(member);
    emit aboutToInsert(row);
    m_members.insert(row, member);
    m_names.insert(member.id, member.name);
    emit inserted();
}

void Roster::remove(const MemberId &id)
{
    m_stale.remove(id);
    const auto name = m_names.constFind(id);
    if (name != m_names.cend())
        removeRow(rowFor({.id = id, .name = *name}));
}

void Roster::clear()
{
    m_stale.clear();
    while (!m_members.isEmpty())
        removeRow(count() - 1);
}

void Roster::beginRefresh()
{
    m_stale = {m_names.keyBegin(), m_names.keyEnd()};
}

void Roster::endRefresh()
{
    for (const MemberId &id : std::exchange(m_stale, {}))
        remove(id);
}

int Roster::rowFor(const Member &member) const
{
    return int(std::ranges::lower_bound(m_members, member, before) - m_members.begin());
}

void Roster::removeRow(int row)
{
    emit aboutToRemove(row);
    m_names.remove(m_members.at(row).id);
    m_members.removeAt(row);
    emit removed();
}

}
