// SPDX-License-Identifier: MIT
#include "client/changes.h"

#include <algorithm>

namespace Client {

using Protocol::Reaction;
using Protocol::ReactionChanged;
using Protocol::TextChanged;
using Protocol::TextPosted;

namespace {

// As many as a host names.
constexpr qsizetype mostNamed = 10;

bool isNews(qint64 revision, const TextPosted &message)
{
    return revision > message.revision.value_or(0);
}

void name(Reaction &reaction, const ReactionChanged &change)
{
    reaction.by.removeIf([&](const Protocol::Member &m) { return m.id == change.member.id; });
    if (change.on && reaction.by.size() < mostNamed)
        reaction.by.append(change.member);
}

}

bool apply(const TextPosted &asItIsNow, TextPosted &message)
{
    if (!isNews(asItIsNow.revision.value_or(0), message))
        return false;
    const auto nonce = message.nonce;
    message = asItIsNow;
    message.nonce = asItIsNow.nonce ? asItIsNow.nonce : nonce;
    return true;
}

bool apply(const TextChanged &change, TextPosted &message)
{
    if (!isNews(change.revision, message))
        return false;
    message.revision = change.revision;
    message.mentions = change.mentions;
    message.everyone = change.everyone;
    message.edited = change.edited;
    message.deleted = change.deleted;
    message.pinned = change.pinned;
    message.text = change.text;
    if (change.deleted.value_or(false))
        message.reactions.reset();
    return true;
}

bool apply(const ReactionChanged &change, TextPosted &message, bool mine)
{
    if (!isNews(change.revision, message))
        return false;
    message.revision = change.revision;
    QList<Reaction> reactions = message.reactions.value_or(QList<Reaction>{});
    auto reaction = std::ranges::find(reactions, change.emoji, &Reaction::emoji);
    if (reaction == reactions.end())
        reaction = reactions.insert(reactions.end(), {.emoji = change.emoji});
    reaction->count = change.count;
    if (mine)
        reaction->mine = change.on ? std::optional{true} : std::nullopt;
    name(*reaction, change);
    reactions.removeIf([](const Reaction &r) { return r.count <= 0; });
    message.reactions = reactions.isEmpty() ? std::nullopt : std::optional{reactions};
    return true;
}

}
