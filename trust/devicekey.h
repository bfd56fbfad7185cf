// SPDX-License-Identifier: MIT
// The key of an installation, by which the hosts that it has been at know it again: Ed25519.
#pragma once

#include <QByteArray>

#include <optional>

inline constexpr qsizetype deviceKeySize = 32;       // of each half
inline constexpr qsizetype deviceSignatureSize = 64; // RFC 8032

class DeviceKey
{
public:
    // None: the system gives no random numbers, or it is no such seed.
    static std::optional<DeviceKey> make();
    static std::optional<DeviceKey> fromSeed(const QByteArray &seed);

    const QByteArray &publicKey() const { return m_public; }
    const QByteArray &seed() const { return m_seed; } // secret: all there is to the key
    QByteArray sign(const QByteArray &text) const;

    friend bool operator==(const DeviceKey &, const DeviceKey &) = default;

private:
    QByteArray m_seed;
    QByteArray m_public;
};

// Also false for a key or a signature that is none.
bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey);
