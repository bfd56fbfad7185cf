// SPDX-License-Identifier: MIT
// Secrets that stand for somebody: made here, kept by the client, known to the host as a digest
// only.
#pragma once

#include <QByteArray>
#include <QString>

// 192 random bits from the system's generator, base64url, 32 characters.
QString newToken();

// What the host stores: SHA-256. A slow hash is for passwords; nobody guesses 192 bits.
QByteArray tokenDigest(const QString &token);
