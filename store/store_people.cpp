// SPDX-License-Identifier: MIT
// Questions about people: who signs in, and who is known.
#include "protocol/limits.h"
#include "store/questions.h"

#include <algorithm>

using namespace Protocol;

namespace {

// One sign-in, within a transaction.
class Arrival
{
public:
    Arrival(Tables &tables, const SignIn &signIn) : m_tables(tables), m_signIn(signIn) { }

    Result<SignedIn> byKey(const DeviceRecord &device);
    Result<SignedIn> byToken();

private:
    using Known = Result<std::optional<KnownMember>>;

    Known whoseToken();
    Result<> mayBecomeSomebodyElse(const DeviceRecord &device);
    Result<SignedIn> welcomeBack(const KnownDevice &device);
    Result<SignedIn> newcomer();
    Result<SignedIn> bind(const DeviceRecord &device, SignedIn to);

    Tables &m_tables;
    const SignIn &m_signIn;
};

Result<SignedIn> Arrival::byKey(const DeviceRecord &device)
{
    if (device.linkTo) {
        if (const auto allowed = mayBecomeSomebodyElse(device); !allowed)
            return allowed.error();
        const auto known = m_tables.members.touch(*device.linkTo, m_signIn.name, m_signIn.time);
        if (!known)
            return known.error();
        if (!*known)
            return ErrorCode::BadCode;
        return bind(device, {.member = (*known)->member, .known = true, .since = (*known)->since});
    }
    const auto known = m_tables.devices.touch(device.key, device.name, m_signIn.time);
    if (!known)
        return known.error();
    if (*known)
        return welcomeBack(**known);
    const auto arrived = byToken();
    if (!arrived)
        return arrived;
    // The key stands for them from now on: whoever has the token is not them any more.
    if (auto retired = m_tables.members.setToken(arrived->member.id, m_signIn.newDigest); !retired)
        return retired.error();
    return bind(device, *arrived);
}

// A ban is of the key too: a friend's code does not lift it.
Result<> Arrival::mayBecomeSomebodyElse(const DeviceRecord &device)
{
    const auto before = m_tables.devices.touch(device.key, device.name, m_signIn.time);
    if (!before)
        return before.error();
    if (!*before)
        return {};
    const auto bans = m_tables.bans.current(m_signIn.time);
    if (!bans)
        return bans.error();
    const auto ban = std::find_if(bans->crbegin(), bans->crend(), [&](const Ban &one) {
        return one.member.id == (*before)->member; // the last one tells for how long
    });
    if (ban == bans->crend())
        return {};
    return Error{.code = ErrorCode::Banned, .ends = ban->ends, .reason = ban->reason};
}

Result<SignedIn> Arrival::byToken()
{
    const auto known = whoseToken();
    if (!known)
        return known.error();
    if (!*known)
        return newcomer();
    return SignedIn{.member = (*known)->member, .known = true, .since = (*known)->since};
}

Arrival::Known Arrival::whoseToken()
{
    if (!m_signIn.digest)
        return std::optional<KnownMember>{};
    return m_tables.members.touch(*m_signIn.digest, m_signIn.name, m_signIn.time);
}

Result<SignedIn> Arrival::welcomeBack(const KnownDevice &device)
{
    const auto known = m_tables.members.touch(device.member, m_signIn.name, m_signIn.time);
    if (!known)
        return known.error();
    if (!*known) // no device without its member, says the database
        return ErrorCode::Storage;
    return SignedIn{
        .member = (*known)->member, .known = true, .since = (*known)->since, .device = device.id};
}

Result<SignedIn> Arrival::newcomer()
{
    if (m_signIn.knownOnly)
        return ErrorCode::PasswordNeeded;
    Member newcomer = m_signIn.newcomer;
    newcomer.name = m_signIn.name.value_or(newcomer.name);
    if (auto inserted = m_tables.members.insert({.id = newcomer.id,
                                                 .name = newcomer.name,
                                                 .token = m_signIn.newDigest,
                                                 .seen = m_signIn.time});
        !inserted)
        return inserted.error();
    return SignedIn{.member = newcomer, .since = m_signIn.time};
}

Result<SignedIn> Arrival::bind(const DeviceRecord &device, SignedIn to)
{
    const auto count = m_tables.devices.count(to.member.id);
    if (!count)
        return count.error();
    if (*count >= Limits::devicesPerPerson)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::devicesPerPerson};
    const auto bound = m_tables.devices.put({.id = device.id,
                                             .member = to.member.id,
                                             .key = device.key,
                                             .name = device.name,
                                             .time = m_signIn.time});
    if (!bound)
        return bound.error();
    to.device = bound->id;
    return to;
}

Result<SignedIn> withStanding(MemberTable &members, Result<SignedIn> signedIn)
{
    if (!signedIn)
        return signedIn;
    const auto standing = members.standing(signedIn->member.id);
    if (!standing)
        return standing.error();
    SignedIn whole = *std::move(signedIn);
    whole.standing = *standing;
    return whole;
}

}

Result<SignedIn> Store::signIn(const SignIn &signIn)
{
    return change([&](Tables &tables) {
        Arrival arrival{tables, signIn};
        return withStanding(tables.members,
                            signIn.device ? arrival.byKey(*signIn.device) : arrival.byToken());
    });
}

Result<QList<Device>> Store::devices(const MemberId &member)
{
    return look([&](Tables &tables) { return tables.devices.of(member); });
}

Result<> Store::removeDevice(const MemberId &member, const DeviceId &device)
{
    return change([&](Tables &tables) { return tables.devices.remove(member, device); });
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

Result<Person> Store::person(const MemberId &id)
{
    return look([&](Tables &tables) -> Result<Person> {
        const auto person = tables.members.person(id);
        if (!person)
            return person.error();
        return *person ? Result<Person>{**person} : ErrorCode::NoSuchMember;
    });
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
