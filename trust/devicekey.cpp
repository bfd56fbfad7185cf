// SPDX-License-Identifier: MIT
#include "trust/devicekey.h"

#include "trust/sodium.h"

static_assert(deviceKeySize == crypto_sign_SEEDBYTES);
static_assert(deviceKeySize == crypto_sign_PUBLICKEYBYTES);
static_assert(deviceSignatureSize == crypto_sign_BYTES);

std::optional<DeviceKey> DeviceKey::make()
{
    if (!sodiumIsReady())
        return {};
    QByteArray seed{deviceKeySize, Qt::Uninitialized};
    randombytes_buf(seed.data(), size_t(seed.size()));
    return fromSeed(seed);
}

std::optional<DeviceKey> DeviceKey::fromSeed(const QByteArray &seed)
{
    if (!sodiumIsReady() || seed.size() != deviceKeySize)
        return {};
    DeviceKey key;
    key.m_seed = seed;
    key.m_public = QByteArray{deviceKeySize, Qt::Uninitialized};
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(bytesOf(key.m_public), secret, bytesOf(std::as_const(key.m_seed)));
    sodium_memzero(secret, sizeof secret);
    return key;
}

QByteArray DeviceKey::sign(const QByteArray &text) const
{
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    unsigned char secret[crypto_sign_SECRETKEYBYTES];
    crypto_sign_seed_keypair(publicKey, secret, bytesOf(m_seed));
    QByteArray signature{deviceSignatureSize, Qt::Uninitialized};
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(text), sizeOf(text), secret);
    sodium_memzero(secret, sizeof secret);
    return signature;
}

// Keys of small order, which anybody can sign for, are refused by the library.
bool isSigned(const QByteArray &text, const QByteArray &signature, const QByteArray &publicKey)
{
    return sodiumIsReady() && signature.size() == deviceSignatureSize
        && publicKey.size() == deviceKeySize
        && crypto_sign_verify_detached(bytesOf(signature), bytesOf(text), sizeOf(text),
                                       bytesOf(publicKey))
        == 0;
}
