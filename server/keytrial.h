// SPDX-License-Identifier: MIT
// Somebody says that a key is theirs: what they are asked, and whether they have shown it. Pure.
#pragma once

#include "protocol/devices.h"
#include "protocol/personcommands.h"

#include <QByteArray>

#include <optional>

namespace Server {

class KeyTrial
{
public:
    // `hostKey`: what they must have seen of this host. None: hello brings no key.
    static std::optional<KeyTrial> of(const Protocol::Hello &hello, const QString &hostKey);

    const Protocol::Hello &hello() const { return m_hello; }
    const QByteArray &publicKey() const { return m_publicKey; }
    Protocol::Challenge challenge() const;
    bool isPassedBy(const Protocol::Proof &proof) const;

private:
    Protocol::Hello m_hello;
    QString m_hostKey;
    QByteArray m_publicKey;
    QByteArray m_challenge;
};

}
