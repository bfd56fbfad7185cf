// SPDX-License-Identifier: MIT
// Messages for tests of the client: Ann is the one at this end.
#pragma once

#include "protocol/events.h"

namespace Support {

inline const Protocol::Member ann{.id = Protocol::MemberId{QStringLiteral("p_ann")},
                                  .name = QStringLiteral("Ann")};
inline const Protocol::Member ben{.id = Protocol::MemberId{QStringLiteral("p_ben")},
                                  .name = QStringLiteral("Ben")};
inline const Protocol::RoomId tea{QStringLiteral("r_tea")};

inline Protocol::Nonce nonce(int number)
{
    return Protocol::Nonce{QStringLiteral("n%1").arg(number)};
}

inline Protocol::TextPosted message(qint64 seq, const Protocol::Member &from = ben,
                                    std::optional<Protocol::Nonce> nonce = {})
{
    return {.room = tea,
            .seq = seq,
            .id = Protocol::MessageId{QStringLiteral("m_%1").arg(seq)},
            .from = from,
            .time = Protocol::Time{std::chrono::milliseconds{1'700'000'000'000 + seq}},
            .nonce = std::move(nonce),
            .text = QStringLiteral("text %1").arg(seq)};
}

inline QList<Protocol::TextPosted> messages(qint64 first, qint64 last)
{
    QList<Protocol::TextPosted> list;
    for (qint64 seq = first; seq <= last; ++seq)
        list.append(message(seq));
    return list;
}

inline Protocol::TextPosted draft(int number)
{
    return {.room = tea,
            .from = ann,
            .nonce = nonce(number),
            .text = QStringLiteral("draft %1").arg(number)};
}

}
