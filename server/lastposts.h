// SPDX-License-Identifier: MIT
// When each wrote last in a room, for slow mode. Also of those who left: they may be back at once.
#pragma once

#include "protocol/id.h"

#include <QHash>

#include <optional>

namespace Server {

// Times are ms of a steady clock. Those too old for the slowest mode are forgotten now and then.
class LastPosts
{
public:
    void note(const Protocol::MemberId &member, qint64 now);
    std::optional<qint64> of(const Protocol::MemberId &member) const;
    qsizetype size() const { return m_posted.size(); }

private:
    QHash<Protocol::MemberId, qint64> m_posted;
    qsizetype m_forgetAt = 64; // when the table has grown to this
};

}
