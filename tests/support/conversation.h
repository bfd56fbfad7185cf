// SPDX-License-Identifier: MIT
// Messages and rooms to show: a conversation of as many lines as one likes.
#pragma once

#include "support/roomaccess.h"

#include <QDateTime>

namespace Conversation {

using namespace Qt::StringLiterals;

inline Protocol::Member member(const QString &name)
{
    return {.id = Protocol::MemberId{u"p_"_s + name.toCaseFolded()}, .name = name};
}

inline Protocol::Member self()
{
    return {.id = Protocol::MemberId{u"p_self"_s}, .name = u"Ann"_s};
}

// Noon of one day, so that a few minutes more stay on it in every time zone.
inline Protocol::Time noon(int minutes = 0)
{
    const QDateTime day{QDate{2026, 3, 2}, QTime{12, 0}};
    return Protocol::Time{std::chrono::milliseconds{day.toMSecsSinceEpoch()}}
    + std::chrono::minutes{minutes};
}

inline Protocol::TextPosted message(qint64 seq, const QString &text,
                                    const Protocol::Member &from = member(u"Ben"_s),
                                    Protocol::Time time = noon())
{
    return {.room = Protocol::RoomId{u"r_lobby"_s},
            .seq = seq,
            .id = Protocol::MessageId{u"m_%1"_s.arg(seq)},
            .from = from,
            .time = time,
            .text = text};
}

inline QList<Protocol::TextPosted> page(qint64 first, qint64 last)
{
    QList<Protocol::TextPosted> messages;
    for (qint64 seq = first; seq <= last; ++seq)
        messages.append(message(seq, u"message %1"_s.arg(seq)));
    return messages;
}

inline Protocol::TextPosted draft(const QString &text, const QString &nonce)
{
    auto draft = message(0, text, self());
    draft.nonce = Protocol::Nonce{nonce};
    return draft;
}

}
