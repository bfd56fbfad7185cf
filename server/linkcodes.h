// SPDX-License-Identifier: MIT
// Codes by which another device becomes somebody's: short enough to type, for a few minutes, used
// once, and void after a few wrong ones.
#pragma once

#include "protocol/id.h"
#include "protocol/result.h"
#include "server/tryguard.h"

namespace Server {

// Host thread; `now` in ms of a steady clock.
class LinkCodes
{
public:
    // In place of an earlier one of the same member. TooMany.
    Protocol::Result<QString> make(const Protocol::MemberId &member, qint64 now);
    // Whose it is, and it is used up. BadCode, RateExceeded.
    Protocol::Result<Protocol::MemberId> take(const QString &code, const QHostAddress &from,
                                              qint64 now);

private:
    struct Open
    {
        Protocol::MemberId member = {};
        qint64 until = 0;
        int wrong = 0; // ones that were tried since
    };

    void countWrong();

    QHash<QString, Open> m_open; // by code
    TryGuard m_guard;
};

}
