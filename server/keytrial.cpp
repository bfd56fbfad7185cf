// SPDX-License-Identifier: MIT
#include "server/keytrial.h"

#include "trust/base64url.h"
#include "trust/devicekey.h"
#include "trust/signinproof.h"

namespace Server {

std::optional<KeyTrial> KeyTrial::of(const Protocol::Hello &hello, const QString &hostKey)
{
    const auto key = fromBase64Url(hello.key.value_or(QString{}), deviceKeySize);
    if (!key)
        return {};
    KeyTrial trial;
    trial.m_hello = hello;
    trial.m_hostKey = hostKey;
    trial.m_publicKey = *key;
    trial.m_challenge = newChallenge();
    return trial;
}

Protocol::Challenge KeyTrial::challenge() const
{
    return {.random = toBase64Url(m_challenge)};
}

bool KeyTrial::isPassedBy(const Protocol::Proof &proof) const
{
    const auto signature = fromBase64Url(proof.signature, deviceSignatureSize);
    const SignInProof expected{.host = m_hostKey,
                               .challenge = m_challenge,
                               .publicKey = m_publicKey,
                               .name = m_hello.name.value_or(QString{})};
    return signature && isSigned(expected.text(), *signature, m_publicKey);
}

}
