// SPDX-License-Identifier: MIT
#include "trust/signinproof.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace {

// What is signed here can be taken for nothing that is signed elsewhere.
constexpr auto purpose = "hubbub sign-in 1";

void append(QByteArray &text, const QByteArray &part)
{
    char length[4];
    qToBigEndian(quint32(part.size()), length);
    text.append(length, sizeof length).append(part);
}

}

QByteArray newChallenge()
{
    quint32 words[challengeSize / 4];
    QRandomGenerator::system()->fillRange(words);
    return {reinterpret_cast<const char *>(words), sizeof words};
}

QByteArray SignInProof::text() const
{
    QByteArray text;
    for (const QByteArray &part :
         {QByteArray{purpose}, host.toUtf8(), challenge, publicKey, name.toUtf8()})
        append(text, part);
    return text;
}
