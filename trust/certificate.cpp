// SPDX-License-Identifier: MIT
#include "trust/certificate.h"

#include "trust/pins.h"

#include <QHostAddress>

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Certificate {

namespace {

struct ReleaseParts
{
    void operator()(BIO *bio) const { BIO_free(bio); }
    void operator()(BIGNUM *number) const { BN_free(number); }
    void operator()(X509_EXTENSION *extension) const { X509_EXTENSION_free(extension); }
};
using Buffer = std::unique_ptr<BIO, ReleaseParts>;

Buffer bufferOf(const QByteArray &bytes)
{
    return Buffer{BIO_new_mem_buf(bytes.constData(), int(bytes.size()))};
}

QByteArray contentOf(const Buffer &buffer)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(buffer.get(), &data);
    return {data, qsizetype(size)};
}

// Twice the same serial number, and browsers refuse the second certificate.
bool setSerial(X509 *certificate)
{
    const std::unique_ptr<BIGNUM, ReleaseParts> number{BN_new()};
    return number && BN_rand(number.get(), 127, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY)
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

// From yesterday: clocks differ.
bool setLife(X509 *certificate)
{
    constexpr long day = 24 * 60 * 60;
    return X509_gmtime_adj(X509_getm_notBefore(certificate), -day)
        && X509_time_adj_ex(X509_getm_notAfter(certificate), 3650, 0, nullptr);
}

bool setName(X509 *certificate)
{
    const QByteArray name = "Hubbub";
    X509_NAME *subject = X509_get_subject_name(certificate);
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char *>(name.constData()),
                                      int(name.size()), -1, 0)
        && X509_set_issuer_name(certificate, subject);
}

bool add(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, ReleaseParts> extension{
        X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData())};
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

// A comma or a colon would begin another one.
bool isDnsName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'.';
    });
}

QByteArray alternativeNames(const QStringList &names)
{
    QStringList parts{u"DNS:localhost"_s};
    for (const QString &name : names) {
        if (const QHostAddress address{name}; !address.isNull() && address.scopeId().isEmpty())
            parts += "IP:"_L1 + address.toString();
        else if (isDnsName(name))
            parts += "DNS:"_L1 + name;
    }
    return parts.join(u',').toLatin1();
}

// No key usage: one that does not sign certificates has not signed itself either, OpenSSL finds,
// and reports a missing issuer instead of a self-signed certificate.
bool addExtensions(X509 *certificate, const QStringList &names)
{
    return add(certificate, NID_basic_constraints, "critical,CA:FALSE")
        && add(certificate, NID_ext_key_usage, "serverAuth")
        && add(certificate, NID_subject_alt_name, alternativeNames(names));
}

}

void Release::operator()(evp_pkey_st *key) const
{
    EVP_PKEY_free(key);
}

void Release::operator()(x509_st *certificate) const
{
    X509_free(certificate);
}

Key newKey()
{
    return Key{EVP_EC_gen("P-256")};
}

Signed selfSigned(evp_pkey_st *key, const QStringList &names)
{
    Signed certificate{X509_new()};
    X509 *raw = certificate.get();
    const bool whole = raw && X509_set_version(raw, 2) && setSerial(raw) && setLife(raw)
        && setName(raw) && X509_set_pubkey(raw, key) && addExtensions(raw, names)
        && X509_sign(raw, key, EVP_sha256());
    return whole ? std::move(certificate) : nullptr;
}

QByteArray toPem(evp_pkey_st *key)
{
    const Buffer buffer{BIO_new(BIO_s_mem())};
    PEM_write_bio_PrivateKey(buffer.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(buffer);
}

QByteArray toPem(x509_st *certificate)
{
    const Buffer buffer{BIO_new(BIO_s_mem())};
    PEM_write_bio_X509(buffer.get(), certificate);
    return contentOf(buffer);
}

// Without a question for a password: nobody is there to answer it.
Key keyIn(const QByteArray &pem)
{
    const auto noPassword = [](char *, int, int, void *) { return -1; };
    return Key{PEM_read_bio_PrivateKey(bufferOf(pem).get(), nullptr, noPassword, nullptr)};
}

Signed certificateIn(const QByteArray &pem)
{
    return Signed{PEM_read_bio_X509(bufferOf(pem).get(), nullptr, nullptr, nullptr)};
}

bool belong(const evp_pkey_st *key, const x509_st *certificate)
{
    return X509_check_private_key(certificate, key) == 1;
}

QString fingerprint(const evp_pkey_st *key)
{
    unsigned char *info = nullptr;
    const int size = i2d_PUBKEY(key, &info);
    const QByteArray bytes(reinterpret_cast<const char *>(info), std::max(0, size));
    OPENSSL_free(info);
    return keyFingerprint(bytes);
}

}
