// SPDX-License-Identifier: MIT
#include "trust/password.h"

#include "trust/sodium.h"

namespace {

// What OWASP asks for at least; a host checks them one at a time.
constexpr unsigned long long passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;

// A letter with its accent is one character on one keyboard and two on another.
QByteArray asTyped(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

}

QString passwordHash(const QString &password)
{
    const QByteArray typed = asTyped(password);
    char hash[crypto_pwhash_STRBYTES] = {};
    if (!sodiumIsReady()
        || crypto_pwhash_str(hash, typed.constData(), sizeOf(typed), passes, memory) != 0)
        return {};
    return QString::fromLatin1(hash);
}

bool isPassword(const QString &password, const QString &hash)
{
    const QByteArray typed = asTyped(password);
    const QByteArray kept = hash.toLatin1();
    return sodiumIsReady() && kept.size() < qsizetype(crypto_pwhash_STRBYTES)
        && crypto_pwhash_str_verify(kept.constData(), typed.constData(), sizeOf(typed)) == 0;
}
