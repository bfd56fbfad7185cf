// SPDX-License-Identifier: MIT
// Keys and certificates as OpenSSL 3 has them. What fails is null.
#pragma once

#include <QByteArray>
#include <QStringList>

#include <memory>

struct evp_pkey_st;
struct x509_st;

namespace Certificate {

struct Release
{
    void operator()(evp_pkey_st *key) const;
    void operator()(x509_st *certificate) const;
};
using Key = std::unique_ptr<evp_pkey_st, Release>;
using Signed = std::unique_ptr<x509_st, Release>;

Key newKey(); // EC, P-256: what every browser takes, and made in 2 ms
// For TLS servers, from yesterday on for ten years, with these DNS names and addresses in it.
Signed selfSigned(evp_pkey_st *key, const QStringList &names);

QByteArray toPem(evp_pkey_st *key); // PKCS #8, not encrypted
QByteArray toPem(x509_st *certificate);
Key keyIn(const QByteArray &pem);
Signed certificateIn(const QByteArray &pem);

bool belong(const evp_pkey_st *key, const x509_st *certificate);
// SHA-256 of the key's SubjectPublicKeyInfo, base64url, 43 characters.
QString fingerprint(const evp_pkey_st *key);

}
