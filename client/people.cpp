// SPDX-License-Identifier: MIT
#include "client/people.h"

#include "client/byname.h"

#include <algorithm>

namespace Client {

using Protocol::MemberId;
using Protocol::Person;

namespace {

// As many as a host may list; one that names more is broken or hostile.
constexpr int mostPeople = 50'000;

bool before(const PeopleEntry &a, const PeopleEntry &b)
{
    const int order = compareNames(a.person.name, b.person.name);
    return order != 0 ? order < 0 : a.person.id < b.person.id;
}

}

const Person *People::find(const MemberId &id) const
{
    const auto name = m_names.constFind(id);
    return name == m_names.cend() ? nullptr : &m_entries.at(rowFor(id, *name)).person;
}

void People::put(const Person &person)
{
    m_stale.remove(person.id);
    const auto name = m_names.constFind(person.id);
    const bool known = name != m_names.cend();
    if (!known && count() >= mostPeople)
        return;
    const QList<MemberId> others = m_namesakes.put(person.id, person.name, person.since);
    const PeopleEntry entry{.person = person, .alike = m_namesakes.has(person.id)};
    if (known && *name == person.name) {
        replace(rowFor(person.id, person.name), entry);
    } else {
        if (known)
            removeRow(rowFor(person.id, *name));
        insertRow(entry);
    }
    mark(others);
    emit told(person);
}

void People::clear()
{
    m_stale.clear();
    m_namesakes = {};
    while (!m_entries.isEmpty())
        removeRow(count() - 1);
}

void People::beginRefresh()
{
    m_stale = {m_names.keyBegin(), m_names.keyEnd()};
}

void People::endRefresh()
{
    for (const MemberId &id : std::exchange(m_stale, {})) {
        removeRow(rowFor(id, m_names.value(id)));
        mark(m_namesakes.remove(id));
    }
}

int People::rowFor(const MemberId &id, const QString &name) const
{
    const PeopleEntry entry{.person = {.id = id, .name = name}};
    return int(std::ranges::lower_bound(m_entries, entry, before) - m_entries.begin());
}

void People::insertRow(const PeopleEntry &entry)
{
    const int row = rowFor(entry.person.id, entry.person.name);
    emit aboutToInsert(row);
    m_entries.insert(row, entry);
    m_names.insert(entry.person.id, entry.person.name);
    emit inserted();
}

void People::removeRow(int row)
{
    emit aboutToRemove(row);
    m_names.remove(m_entries.at(row).person.id);
    m_entries.removeAt(row);
    emit removed();
}

void People::replace(int row, const PeopleEntry &entry)
{
    if (m_entries.at(row) == entry)
        return;
    m_entries[row] = entry;
    emit changed(row);
}

void People::mark(const QList<MemberId> &ids)
{
    for (const MemberId &id : ids) {
        const auto name = m_names.constFind(id);
        if (name == m_names.cend())
            continue;
        const int row = rowFor(id, *name);
        replace(row, {.person = m_entries.at(row).person, .alike = m_namesakes.has(id)});
    }
}

}
