// SPDX-License-Identifier: MIT
// The key by which a host is known for good, and the certificate that carries it.
#pragma once

#include "protocol/result.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

struct HostKey
{
    QByteArray privateKey = {};  // PEM: EC, P-256; an operator's own may be another
    QByteArray certificate = {}; // PEM: signed by that key itself, good for ten years; or an
                                 // operator's own, and behind it those that vouch for it
    // SHA-256 of the public key (SubjectPublicKeyInfo, RFC 7469 pins the same); base64url, 43
    // characters. The certificate may be made anew: the fingerprint stays.
    QString fingerprint = {};
};

// A new one; `names`: DNS names and addresses for the certificate. None: the system gives no random
// numbers.
std::optional<HostKey> newHostKey(const QStringList &names);

// What stands in such PEM texts, one behind the other. None: no key with its own certificate.
std::optional<HostKey> readHostKey(const QByteArray &pem);

// The one of this folder, which is there; made the first time, for its owner's eyes alone.
// FolderUnusable: it cannot be read or written, or is damaged. Then it stays as it is: to all who
// have been here before, another key is another host.
Protocol::Result<HostKey> hostKeyIn(const QString &folder, const QStringList &names);

// An operator's own, from two files. FolderUnusable, with the reason: they cannot be read, or do
// not belong together.
Protocol::Result<HostKey> givenHostKey(const QString &keyFile, const QString &certificateFile);
