// SPDX-License-Identifier: MIT
// Questions about people: who signs in, and who is known.
#include "store/questions.h"

using namespace Protocol;

namespace {

Result<SignedIn> signInTo(MemberTable &members, const SignIn &signIn)
{
    if (signIn.digest) {
        auto known = members.touch(*signIn.digest, signIn.name, signIn.time);
        if (!known)
            return known.error();
        if (*known)
            return SignedIn{.member = **std::move(known), .known = true};
    }
    Member newcomer = signIn.newcomer;
    newcomer.name = signIn.name.value_or(newcomer.name);
    if (auto inserted = members.insert({.id = newcomer.id,
                                        .name = newcomer.name,
                                        .token = signIn.newDigest,
                                        .seen = signIn.time});
        !inserted)
        return inserted.error();
    return SignedIn{.member = newcomer, .known = false};
}

}

Result<SignedIn> Store::signIn(const SignIn &signIn)
{
    return change([&](Tables &tables) { return signInTo(tables.members, signIn); });
}

Result<> Store::rename(const Member &member)
{
    return change([&](Tables &tables) { return tables.members.rename(member.id, member.name); });
}

Result<> Store::left(const MemberId &member, Time time)
{
    return change([&](Tables &tables) { return tables.members.setSeen(member, time); });
}

Result<QList<Person>> Store::people(const MemberId &after, qint64 limit)
{
    return look([&](Tables &tables) { return tables.members.page(after, limit); });
}

Result<QList<Member>> Store::members(const QList<MemberId> &ids)
{
    return look([&](Tables &tables) -> Result<QList<Member>> {
        QList<Member> members;
        for (const MemberId &id : ids) {
            const auto member = tables.members.find(id);
            if (!member)
                return member.error();
            if (*member)
                members.append(**member);
        }
        return members;
    });
}
