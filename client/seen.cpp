// SPDX-License-Identifier: MIT
#include "client/seen.h"

#include <algorithm>

namespace Client {

using Protocol::MemberId;

namespace {

// As in a roster.
constexpr qsizetype mostMembers = 10'000;

}

QList<MemberId> Seen::by(qint64 seq) const
{
    QList<MemberId> members;
    for (const auto &[member, read] : m_seen.asKeyValueRange()) {
        if (read >= seq)
            members.append(member);
    }
    std::ranges::sort(members);
    return members;
}

void Seen::put(const MemberId &member, qint64 seq)
{
    if (seq <= of(member) || (!m_seen.contains(member) && m_seen.size() >= mostMembers))
        return;
    m_seen.insert(member, seq);
    emit changed();
}

void Seen::set(const QList<Protocol::Seen> &all)
{
    m_seen.clear();
    for (const auto &[member, seq] : all.first(std::min(all.size(), mostMembers)))
        m_seen.insert(member, seq);
    emit changed();
}

void Seen::clear()
{
    if (!std::exchange(m_seen, {}).isEmpty())
        emit changed();
}

}
