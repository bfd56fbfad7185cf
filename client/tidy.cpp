// SPDX-License-Identifier: MIT
#include "client/tidy.h"

#include "protocol/limits.h"
#include "protocol/names.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Client {

namespace {

// More than these a host does not name; one that does is broken or hostile.
constexpr qsizetype mostListed = 500;
constexpr qsizetype lineLength = 1'000;
constexpr qsizetype emojiLength = 64;

// One line, without what cannot be seen or turns the line around.
QString tidyLine(const QString &line)
{
    QString tidy = line.left(lineLength).simplified();
    tidy.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control
            || (c.category() == QChar::Other_Format && c.unicode() != 0x200d);
    });
    return tidy;
}

Protocol::Reaction tidyReaction(Protocol::Reaction reaction)
{
    reaction.emoji.truncate(emojiLength);
    reaction.by = tidy(std::move(reaction.by));
    return reaction;
}

}

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

QList<Protocol::Member> tidy(QList<Protocol::Member> members)
{
    members.resize(std::min(members.size(), mostListed));
    for (Protocol::Member &member : members)
        member = tidy(std::move(member));
    return members;
}

Protocol::RoomMember tidy(Protocol::RoomMember member)
{
    member.name = tidyName(member.name);
    return member;
}

Protocol::Person tidy(Protocol::Person person)
{
    person.name = tidyName(person.name);
    if (person.status)
        person.status = tidyLine(*person.status);
    return person;
}

Protocol::Result<Protocol::RoomFacts> tidy(Protocol::RoomFacts facts)
{
    using Protocol::RoomKind;
    const bool mayBeNameless = facts.kind == RoomKind::Group || facts.kind == RoomKind::Direct;
    if (!mayBeNameless || !facts.name.isEmpty()) {
        const auto clean = Protocol::cleanRoomName(facts.name);
        if (!clean)
            return clean.error();
        facts.name = *clean;
    }
    facts.topic = tidyLine(facts.topic);
    return facts;
}

Protocol::TextPosted tidy(Protocol::TextPosted message)
{
    message.from = tidy(std::move(message.from));
    if (message.mentions)
        message.mentions = tidy(*std::move(message.mentions));
    if (message.reactions) {
        message.reactions->resize(std::min(message.reactions->size(), mostListed));
        for (Protocol::Reaction &reaction : *message.reactions)
            reaction = tidyReaction(std::move(reaction));
    }
    message.text.truncate(Limits::textBytes);
    return message;
}

Protocol::TextChanged tidy(Protocol::TextChanged news)
{
    if (news.mentions)
        news.mentions = tidy(*std::move(news.mentions));
    news.text.truncate(Limits::textBytes);
    return news;
}

Protocol::ReactionChanged tidy(Protocol::ReactionChanged news)
{
    news.member = tidy(std::move(news.member));
    news.emoji.truncate(emojiLength);
    return news;
}

QString namesOf(const QList<Protocol::Member> &members, const Protocol::MemberId &self)
{
    QStringList names;
    for (const Protocol::Member &member : members) {
        if (member.id != self)
            names.append(member.name);
    }
    return names.isEmpty() ? u"?"_s : names.join(u", "_s);
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
