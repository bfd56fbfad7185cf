// SPDX-License-Identifier: MIT
// libsodium, ready for use. For trust/*.cpp alone.
#pragma once

#include <QByteArray>

#include <sodium.h>

inline bool sodiumIsReady()
{
    static const bool ready = sodium_init() >= 0;
    return ready;
}

inline unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

inline const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned long long sizeOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}
