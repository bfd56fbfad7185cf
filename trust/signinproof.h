// SPDX-License-Identifier: MIT
// What a device signs to show that a key is its own: for this host, this connection and this name,
// and for nothing else.
#pragma once

#include <QByteArray>
#include <QString>

inline constexpr qsizetype challengeSize = 32;

QByteArray newChallenge(); // random

struct SignInProof
{
    QString host = {}; // the fingerprint that the host showed by TLS; empty: not encrypted
    QByteArray challenge = {};
    QByteArray publicKey = {};
    QString name = {}; // of hello; empty: it brought none

    // Each part behind its length, so that no two proofs are the same bytes.
    QByteArray text() const;
};
