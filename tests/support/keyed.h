// SPDX-License-Identifier: MIT
// Signs in by a key, as a client does, and lets a test do each step of it wrongly.
#pragma once

#include "support/asking.h"
#include "trust/base64url.h"
#include "trust/devicekey.h"
#include "trust/signinproof.h"

namespace Support {

struct Keyed
{
    DeviceKey key = *DeviceKey::make();
    QString name = u"Anna"_s;
    QString host = {}; // as the client has seen it

    QJsonObject hello(QJsonObject fields = {}) const
    {
        if (!fields.contains(u"name"_s) && !name.isEmpty())
            fields[u"name"] = name;
        fields[u"key"] = toBase64Url(key.publicKey());
        return command(u"hello"_s, fields);
    }

    QString signature(const QJsonObject &challenge) const
    {
        const auto random = fromBase64Url(challenge[u"nonce"].toString(), challengeSize);
        return toBase64Url(key.sign(SignInProof{.host = host,
                                                .challenge = random.value_or(QByteArray{}),
                                                .publicKey = key.publicKey(),
                                                .name = name}
                                        .text()));
    }

    QJsonObject proof(const QJsonObject &challenge) const
    {
        return command(u"proof"_s, {{u"signature"_s, signature(challenge)}});
    }

    // The welcome, or the refusal.
    QJsonObject signIn(FakeConnection *connection, const QJsonObject &fields = {}) const
    {
        const auto challenge = ask(connection, hello(fields));
        return challenge[u"type"] == u"challenge"_s ? ask(connection, proof(challenge)) : challenge;
    }
};

inline QString memberIn(const QJsonObject &welcome)
{
    return welcome[u"member"][u"id"].toString();
}

}
