// SPDX-License-Identifier: MIT
#include "trust/words.h"

#include "trust/wordlist.h"

#include <QtEndian>

#include <openssl/evp.h>

#include <algorithm>

namespace {

constexpr quint64 oneWord = (1u << bitsPerWord) - 1;
static_assert(wordList.size() == oneWord + 1);

constexpr int hashes = 100'000;

}

QStringList toWords(quint64 number, int count)
{
    QStringList words;
    for (int left = count - 1; left >= 0; --left)
        words += QString::fromLatin1(wordList[(number >> (left * bitsPerWord)) & oneWord]);
    return words;
}

std::optional<quint64> fromWords(const QStringList &words)
{
    quint64 number = 0;
    for (const QString &word : words) {
        const auto at =
            std::ranges::lower_bound(wordList, word.toLower(), {},
                                     [](const char *text) { return QString::fromLatin1(text); });
        if (at == wordList.end() || word.toLower() != QLatin1StringView(*at))
            return {};
        number = number << bitsPerWord | quint64(at - wordList.begin());
    }
    return number;
}

QStringList sixWords(const QString &fingerprint)
{
    const QByteArray secret = fingerprint.toLatin1(), salt = "hubbub: six words";
    uchar derived[sizeof(quint64)] = {};
    PKCS5_PBKDF2_HMAC(secret.constData(), int(secret.size()),
                      reinterpret_cast<const uchar *>(salt.constData()), int(salt.size()), hashes,
                      EVP_sha256(), sizeof derived, derived);
    return toWords(qFromBigEndian<quint64>(derived) >> 4, 6);
}
