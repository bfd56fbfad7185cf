// SPDX-License-Identifier: MIT
#include "server/lastposts.h"

#include "protocol/limits.h"

#include <algorithm>

using namespace Protocol;

namespace Server {

void LastPosts::note(const MemberId &member, qint64 now)
{
    if (m_posted.size() >= m_forgetAt) {
        const qint64 old = now - std::chrono::milliseconds{Limits::slowModeMost}.count();
        m_posted.removeIf([&](QHash<MemberId, qint64>::iterator one) { return *one <= old; });
        m_forgetAt = std::max<qsizetype>(64, 2 * m_posted.size());
    }
    m_posted.insert(member, now);
}

std::optional<qint64> LastPosts::of(const MemberId &member) const
{
    const auto posted = m_posted.constFind(member);
    return posted == m_posted.cend() ? std::nullopt : std::optional{*posted};
}

}
