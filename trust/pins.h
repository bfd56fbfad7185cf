// SPDX-License-Identifier: MIT
// By which key a host has to show that it is the one that is meant, and what another one means.
#pragma once

#include "protocol/result.h"

#include <QByteArray>

// What is known of a host before it is asked; empty: nothing. Fingerprints as in HostKey.
struct ExpectedKey
{
    QString named = {};  // by the link that leads there
    QString before = {}; // seen at this address the last time

    bool isKnown() const { return !named.isEmpty() || !before.isEmpty(); }
};

// WrongHost: not the one that the link names. OtherHost: not the one of the last time; it has
// priority, for whoever sends a link could send their own host's. The detail is the key shown.
Protocol::Result<> judgeKey(const ExpectedKey &expected, const QString &shown);

// Of a SubjectPublicKeyInfo in DER.
QString keyFingerprint(const QByteArray &publicKey);
