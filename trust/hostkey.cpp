// SPDX-License-Identifier: MIT
#include "trust/hostkey.h"

#include "trust/certificate.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Protocol::Error;
using Protocol::ErrorCode;
using Protocol::Result;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Far more than a key and a certificate need.
constexpr qint64 most = 64 * 1024;

Error unusable(const QString &path, const QString &why)
{
    return {.code = ErrorCode::FolderUnusable, .detail = path + u": "_s + why};
}

// Under its name only when it is whole and on the disk.
Result<HostKey> keep(const HostKey &key, const QString &path)
{
    QSaveFile file{path};
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(key.privateKey + key.certificate) < 0 || !file.commit())
        return unusable(path, file.errorString());
    return key;
}

}

std::optional<HostKey> newHostKey(const QStringList &names)
{
    const auto key = Certificate::newKey();
    const auto certificate = key ? Certificate::selfSigned(key.get(), names) : nullptr;
    if (!certificate)
        return {};
    return HostKey{.privateKey = Certificate::toPem(key.get()),
                   .certificate = Certificate::toPem(certificate.get()),
                   .fingerprint = Certificate::fingerprint(key.get())};
}

std::optional<HostKey> readHostKey(const QByteArray &pem)
{
    const auto key = Certificate::keyIn(pem);
    const auto certificate = Certificate::certificateIn(pem);
    if (!key || !certificate || !Certificate::belong(key.get(), certificate.get()))
        return {};
    return HostKey{.privateKey = Certificate::toPem(key.get()),
                   .certificate = Certificate::toPem(certificate.get()),
                   .fingerprint = Certificate::fingerprint(key.get())};
}

Result<HostKey> hostKeyIn(const QString &folder, const QStringList &names)
{
    QFile file{folder + "/host.pem"_L1};
    if (!file.exists()) {
        const auto key = newHostKey(names);
        return key ? keep(*key, file.fileName())
                   : unusable(file.fileName(), u"no random numbers"_s);
    }
    if (!file.open(QFile::ReadOnly))
        return unusable(file.fileName(), file.errorString());
    if (const auto key = readHostKey(file.read(most)))
        return *key;
    return unusable(file.fileName(), u"damaged: put it back from a backup, or move it away"_s);
}

Result<HostKey> givenHostKey(const QString &keyFile, const QString &certificateFile)
{
    QByteArray texts[2];
    for (int i = 0; i < 2; ++i) {
        QFile file{i == 0 ? keyFile : certificateFile};
        if (!file.open(QFile::ReadOnly))
            return unusable(file.fileName(), file.errorString());
        texts[i] = file.read(most);
    }
    auto key = readHostKey(texts[0] + '\n' + texts[1]);
    if (!key)
        return unusable(certificateFile, u"not the certificate of the key in "_s + keyFile);
    key->certificate = texts[1];
    return *key;
}
