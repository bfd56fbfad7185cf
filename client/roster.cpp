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

bool before(const RosterEntry &a, const RosterEntry &b)
{
    if (a.online != b.online)
        return a.online;
    const int order = compareNames(a.member.name, b.member.name);
    return order != 0 ? order < 0 : a.member.id < b.member.id;
}

}

const RosterEntry *Roster::find(const MemberId &id) const
{
    const auto place = m_places.constFind(id);
    if (place == m_places.cend())
        return nullptr;
    return &m_entries.at(
        rowFor({.member = {.id = id, .name = place->name}, .online = place->online}));
}

void Roster::put(const Member &member)
{
    const RosterEntry *known = find(member.id);
    RosterEntry entry = known ? *known : RosterEntry{};
    entry.member = member;
    entry.online = true;
    put(std::move(entry));
}

void Roster::put(const Protocol::RoomMember &member)
{
    const RosterEntry *known = find(member.id);
    RosterEntry entry = known ? *known : RosterEntry{};
    entry.member = member.member();
    entry.role = member.role;
    entry.online = member.online;
    put(std::move(entry));
}

void Roster::remove(const MemberId &id)
{
    const RosterEntry *known = find(id);
    if (!known || !known->role)
        return dismiss(id);
    RosterEntry entry = *known;
    entry.online = false;
    put(std::move(entry));
}

void Roster::setRole(const Member &member, Protocol::Role role)
{
    const RosterEntry *known = find(member.id);
    RosterEntry entry = known ? *known : RosterEntry{.member = member};
    entry.role = role;
    put(std::move(entry));
}

void Roster::dismiss(const MemberId &id)
{
    m_stale.remove(id);
    const RosterEntry *known = find(id);
    if (!known)
        return;
    removeRow(rowFor(*known));
    mark(m_namesakes.remove(id));
}

void Roster::setPerson(const Protocol::Person &person)
{
    const RosterEntry *known = find(person.id);
    if (!known)
        return;
    RosterEntry entry = *known;
    entry.availability = person.availability;
    entry.status = person.status.value_or(QString{});
    entry.since = person.since;
    put(std::move(entry));
}

void Roster::clear()
{
    m_stale.clear();
    m_namesakes = {};
    while (!m_entries.isEmpty())
        removeRow(count() - 1);
}

void Roster::beginRefresh()
{
    m_stale = {m_places.keyBegin(), m_places.keyEnd()};
}

void Roster::endRefresh()
{
    for (const MemberId &id : std::exchange(m_stale, {}))
        dismiss(id);
}

void Roster::put(RosterEntry entry)
{
    const MemberId id = entry.member.id;
    m_stale.remove(id);
    const RosterEntry *known = find(id);
    if (!known && m_entries.size() >= mostMembers)
        return;
    const QList<MemberId> others = m_namesakes.put(id, entry.member.name, entry.since);
    entry.alike = m_namesakes.has(id);
    const bool stays =
        known && known->online == entry.online && known->member.name == entry.member.name;
    if (stays) {
        replace(rowFor(entry), entry);
    } else {
        if (known)
            removeRow(rowFor(*known));
        insertRow(entry);
    }
    mark(others);
}

int Roster::rowFor(const RosterEntry &entry) const
{
    return int(std::ranges::lower_bound(m_entries, entry, before) - m_entries.begin());
}

void Roster::insertRow(const RosterEntry &entry)
{
    const int row = rowFor(entry);
    emit aboutToInsert(row, entry.online);
    m_entries.insert(row, entry);
    m_present += entry.online ? 1 : 0;
    m_places.insert(entry.member.id, {entry.online, entry.member.name});
    emit inserted();
}

void Roster::removeRow(int row)
{
    emit aboutToRemove(row);
    m_present -= m_entries.at(row).online ? 1 : 0;
    m_places.remove(m_entries.at(row).member.id);
    m_entries.removeAt(row);
    emit removed();
}

void Roster::replace(int row, const RosterEntry &entry)
{
    if (m_entries.at(row) == entry)
        return;
    m_entries[row] = entry;
    emit changed(row);
}

void Roster::mark(const QList<MemberId> &ids)
{
    for (const MemberId &id : ids) {
        const RosterEntry *known = find(id);
        if (!known)
            continue;
        RosterEntry entry = *known;
        entry.alike = m_namesakes.has(id);
        replace(rowFor(entry), entry);
    }
}

}
