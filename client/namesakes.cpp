// SPDX-License-Identifier: MIT
#include "client/namesakes.h"

#include "trust/lookalike.h"

#include <algorithm>

namespace Client {

using Protocol::MemberId;
using Protocol::Time;

// Only for the first of those who claim a name can it change when somebody comes or goes.
QList<MemberId> Namesakes::put(const MemberId &id, const QString &name, const Since &since)
{
    const Names names{.keys = lookalikeKeys(name), .since = since.value_or(Time::max())};
    const Names before = m_names.value(id);
    if (before.keys == names.keys && before.since == names.since)
        return {};
    QList<MemberId> others = remove(id);
    for (const QString &key : names.keys) {
        std::set<Claim> &claims = m_claims[key];
        if (!claims.empty())
            others.append(claims.begin()->id);
        claims.insert({.since = names.since, .id = id});
    }
    m_names.insert(id, names);
    return others;
}

QList<MemberId> Namesakes::remove(const MemberId &id)
{
    QList<MemberId> others;
    const Names names = m_names.take(id);
    for (const QString &key : names.keys) {
        std::set<Claim> &claims = m_claims[key];
        claims.erase({.since = names.since, .id = id});
        if (claims.empty())
            m_claims.remove(key);
        else
            others.append(claims.begin()->id);
    }
    return others;
}

bool Namesakes::has(const MemberId &id) const
{
    const Names names = m_names.value(id);
    return std::ranges::any_of(names.keys, [&](const QString &key) {
        return !isFirst({.since = names.since, .id = id}, *m_claims.constFind(key));
    });
}

// Nobody is if two came at once.
bool Namesakes::isFirst(const Claim &claim, const std::set<Claim> &claims)
{
    const auto second = std::next(claims.begin());
    return *claims.begin() == claim && (second == claims.end() || second->since > claim.since);
}

}
