// SPDX-License-Identifier: MIT
#include "client/tidy.h"

#include "protocol/limits.h"
#include "protocol/names.h"

using namespace Qt::StringLiterals;

namespace Client {

QString tidyName(const QString &name)
{
    const auto clean = Protocol::cleanMemberName(name);
    return clean ? *clean : u"?"_s;
}

Protocol::Member tidy(Protocol::Member member)
{
    member.name = tidyName(member.name);
    return member;
}

Protocol::TextPosted tidy(Protocol::TextPosted message)
{
    message.from = tidy(std::move(message.from));
    message.text.truncate(Limits::textBytes);
    return message;
}

QList<Protocol::TextPosted> tidy(const QList<Protocol::TextPosted> &page,
                                 const Protocol::RoomId &room)
{
    QList<Protocol::TextPosted> messages;
    messages.reserve(page.size());
    for (const auto &message : page) {
        if (message.room == room)
            messages.append(tidy(message));
    }
    return messages;
}

}
