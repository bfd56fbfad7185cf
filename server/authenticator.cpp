// SPDX-License-Identifier: MIT
#include "server/authenticator.h"

#include "protocol/names.h"
#include "store/storethread.h"
#include "trust/token.h"

using namespace Protocol;

namespace Server {

namespace {

// As others of the same person see it; what cannot be shown is left out.
std::optional<QString> deviceName(const Hello &hello)
{
    const auto name = cleanMemberName(hello.device.value_or(QString{}));
    return name ? std::optional{*name} : std::nullopt;
}

// Who they are if they are not known here, and what they bring if they are.
SignIn signInOf(const Claim &claim, const std::optional<QString> &name, const QString &newToken)
{
    SignIn signIn{.name = name,
                  .newcomer = {.id = MemberId{randomId(u'p')}, .name = name.value_or(guestName())},
                  .newDigest = tokenDigest(newToken),
                  .time = Protocol::now()};
    if (claim.hello.token)
        signIn.digest = tokenDigest(*claim.hello.token);
    if (claim.key)
        signIn.device = DeviceRecord{.key = *claim.key,
                                     .id = DeviceId{randomId(u'd')},
                                     .name = deviceName(claim.hello),
                                     .linkTo = claim.linkTo};
    return signIn;
}

Identity identityOf(const SignedIn &answer, const QString &token)
{
    return {.member = answer.member,
            .since = answer.since,
            .token = answer.device ? std::nullopt : std::optional{token},
            .device = answer.device,
            .standing = answer.standing};
}

}

void Authenticator::signIn(const Claim &claim, bool knownOnly, QObject *context,
                           std::function<void(const Result<Identity> &)> reply)
{
    std::optional<QString> name;
    if (claim.hello.name) {
        auto clean = cleanMemberName(*claim.hello.name);
        if (!clean)
            return reply(clean.error());
        name = *clean;
    }
    const QString fresh = newToken();
    SignIn question = signInOf(claim, name, fresh);
    question.knownOnly = knownOnly;
    m_store.ask(
        context, [question](Store &store) { return store.signIn(question); },
        [brought = claim.hello.token.value_or(QString{}), fresh,
         reply](const Result<SignedIn> &answer) {
            if (!answer)
                return reply(answer.error());
            reply(identityOf(*answer, answer->known ? brought : fresh));
        });
}

Member Authenticator::guest(const std::optional<QString> &name)
{
    return {.id = MemberId{randomId(u'g')}, .name = name.value_or(guestName()), .guest = true};
}

}
