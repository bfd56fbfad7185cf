// SPDX-License-Identifier: MIT
#include "trust/identityfile.h"

#include "trust/base64url.h"
#include "trust/sodium.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;
using Protocol::Error;
using Protocol::ErrorCode;
using Protocol::Result;

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Far more than either file needs.
constexpr qint64 most = 4 * 1024;

// The first lines; what follows them is in base64url.
const QString plainHead = u"hubbub device key 1"_s;
const QString lockedHead = u"hubbub identity 1"_s;

// Of the first version: a tenth of a second, and memory that a small computer has.
constexpr auto passes = 3;
constexpr auto memory = size_t{64} * 1024 * 1024;

constexpr qsizetype lockedSize = crypto_pwhash_SALTBYTES + crypto_secretbox_NONCEBYTES
    + crypto_secretbox_MACBYTES + deviceKeySize;

Error notKept(const QString &path, const QString &why)
{
    return {.code = ErrorCode::IdentityNotKept, .detail = path + u": "_s + why};
}

// Under its name only when it is whole and on the disk.
Result<> keep(const QString &path, const QStringList &lines)
{
    QSaveFile file{path};
    const QByteArray text = lines.join(u'\n').toLatin1() + '\n';
    if (!file.open(QFile::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(text) < 0
        || !file.commit())
        return notKept(path, file.errorString());
    return {};
}

// The lines after the first, which is `head`; `count` of them.
Result<QStringList> linesIn(const QString &path, const QString &head, qsizetype count)
{
    QFile file{path};
    if (!file.open(QFile::ReadOnly))
        return notKept(path, file.errorString());
    QStringList lines = QString::fromLatin1(file.read(most)).split(u'\n');
    for (QString &line : lines)
        line = line.trimmed(); // it may have come by mail
    lines.removeAll(QString{});
    if (lines.size() != count + 1 || lines.takeFirst() != head)
        return Error{.code = ErrorCode::BadIdentity, .detail = path};
    return lines;
}

QString keyFile(const QString &folder)
{
    return folder + "/device.key"_L1;
}

// What else is kept there is for nobody's eyes either.
bool makeFolder(const QString &path)
{
    const QFileInfo folder{QDir::cleanPath(path)};
    const QDir parent = folder.dir();
    return folder.isDir()
        || (parent.mkpath(u"."_s)
            && (parent.mkdir(folder.fileName(), ownerOnly | QFileDevice::ExeOwner)
                || QFileInfo{path}.isDir())); // somebody else was faster
}

// The second line is there to show that the first is whole.
Result<> keepKey(const QString &folder, const DeviceKey &key)
{
    if (!makeFolder(folder))
        return notKept(folder, u"cannot be made"_s);
    return keep(keyFile(folder),
                {plainHead, toBase64Url(key.seed()), toBase64Url(key.publicKey())});
}

Result<> putAside(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    int number = 1;
    while (QFile::exists(path + u'.' + QString::number(number)))
        ++number;
    if (!QFile::rename(path, path + u'.' + QString::number(number)))
        return notKept(path, u"cannot be put aside"_s);
    return {};
}

std::optional<QByteArray> lockOf(const QString &passphrase, const QByteArray &salt)
{
    QByteArray key{crypto_secretbox_KEYBYTES, Qt::Uninitialized};
    // The same letters on all keyboards.
    const QByteArray words = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const bool done = sodiumIsReady()
        && crypto_pwhash(bytesOf(key), sizeOf(key), words.constData(), sizeOf(words), bytesOf(salt),
                         passes, memory, crypto_pwhash_ALG_ARGON2ID13)
            == 0;
    return done ? std::optional{key} : std::nullopt;
}

}

Result<DeviceKey> deviceKeyIn(const QString &folder)
{
    const QString path = keyFile(folder);
    if (!QFile::exists(path)) {
        const auto key = DeviceKey::make();
        if (!key)
            return notKept(path, u"no random numbers"_s);
        if (const auto kept = keepKey(folder, *key); !kept)
            return kept.error();
        return *key;
    }
    const auto lines = linesIn(path, plainHead, 2);
    if (!lines)
        return lines.error();
    const auto seed = fromBase64Url(lines->first(), deviceKeySize);
    const auto key = seed ? DeviceKey::fromSeed(*seed) : std::nullopt;
    if (!key || toBase64Url(key->publicKey()) != lines->last())
        return Error{.code = ErrorCode::BadIdentity, .detail = path};
    return *key;
}

Result<> replaceDeviceKey(const QString &folder, const DeviceKey &key)
{
    if (const auto aside = putAside(keyFile(folder)); !aside)
        return aside;
    return keepKey(folder, key);
}

Result<> exportIdentity(const QString &file, const DeviceKey &key, const QString &passphrase)
{
    QByteArray salt{crypto_pwhash_SALTBYTES, Qt::Uninitialized};
    QByteArray nonce{crypto_secretbox_NONCEBYTES, Qt::Uninitialized};
    QByteArray box{crypto_secretbox_MACBYTES + deviceKeySize, Qt::Uninitialized};
    randombytes_buf(salt.data(), size_t(salt.size()));
    randombytes_buf(nonce.data(), size_t(nonce.size()));
    const auto lock = lockOf(passphrase, salt);
    if (!lock)
        return notKept(file, u"too little memory"_s);
    crypto_secretbox_easy(bytesOf(box), bytesOf(key.seed()), sizeOf(key.seed()), bytesOf(nonce),
                          bytesOf(*lock));
    return keep(file, {lockedHead, toBase64Url(salt + nonce + box)});
}

Result<DeviceKey> importIdentity(const QString &file, const QString &passphrase)
{
    const auto lines = linesIn(file, lockedHead, 1);
    if (!lines)
        return lines.error();
    const auto bytes = fromBase64Url(lines->first(), lockedSize);
    if (!bytes)
        return Error{.code = ErrorCode::BadIdentity, .detail = file};
    const QByteArray nonce = bytes->mid(crypto_pwhash_SALTBYTES, crypto_secretbox_NONCEBYTES);
    const QByteArray box = bytes->last(crypto_secretbox_MACBYTES + deviceKeySize);
    const auto lock = lockOf(passphrase, bytes->first(crypto_pwhash_SALTBYTES));
    if (!lock)
        return notKept(file, u"too little memory"_s);
    QByteArray seed{deviceKeySize, Qt::Uninitialized};
    if (crypto_secretbox_open_easy(bytesOf(seed), bytesOf(box), sizeOf(box), bytesOf(nonce),
                                   bytesOf(*lock))
        != 0)
        return Error{.code = ErrorCode::WrongPassphrase, .detail = file};
    return *DeviceKey::fromSeed(seed);
}
