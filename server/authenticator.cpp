// SPDX-License-Identifier: MIT
#include "server/authenticator.h"

#include "protocol/names.h"
#include "store/storethread.h"
#include "trust/token.h"

using namespace Protocol;

namespace Server {

namespace {

// Who they are if the token is not known here, and what they bring if it is.
SignIn signInOf(const Hello &hello, const std::optional<QString> &name, const QString &newToken)
{
    SignIn signIn{.name = name,
                  .newcomer = {.id = MemberId{randomId(u'p')}, .name = name.value_or(guestName())},
                  .newDigest = tokenDigest(newToken),
                  .time = Protocol::now()};
    if (hello.token)
        signIn.digest = tokenDigest(*hello.token);
    return signIn;
}

}

void Authenticator::signIn(const Hello &hello, QObject *context,
                           std::function<void(const Result<Identity> &)> reply)
{
    std::optional<QString> name;
    if (hello.name) {
        auto clean = cleanMemberName(*hello.name);
        if (!clean)
            return reply(clean.error());
        name = *clean;
    }
    const QString fresh = newToken();
    m_store.ask(
        context,
        [question = signInOf(hello, name, fresh)](Store &store) { return store.signIn(question); },
        [brought = hello.token.value_or(QString{}), fresh, reply](const Result<SignedIn> &answer) {
            if (!answer)
                return reply(answer.error());
            reply(Identity{.member = answer->member, .token = answer->known ? brought : fresh});
        });
}

Member Authenticator::guest(const std::optional<QString> &name)
{
    return {.id = MemberId{randomId(u'g')}, .name = name.value_or(guestName()), .guest = true};
}

}
