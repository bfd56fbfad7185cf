// SPDX-License-Identifier: MIT
// Numbers as words that people can read to each other.
#pragma once

#include <QStringList>

#include <optional>

inline constexpr int bitsPerWord = 10;

// The lowest bitsPerWord * count bits, the highest first.
QStringList toWords(quint64 number, int count);
std::optional<quint64> fromWords(const QStringList &words); // in any case; none: not all are ours

// What people compare to be sure that they are at the same host. 60 bits of the fingerprint, made
// expensive on purpose: who searches a key with the same words pays 100,000 hashes for each try.
// Takes some 30 ms.
QStringList sixWords(const QString &fingerprint);
