// SPDX-License-Identifier: MIT
#include "trust/pins.h"

#include <QCryptographicHash>

using Protocol::ErrorCode;

Protocol::Result<> judgeKey(const ExpectedKey &expected, const QString &shown)
{
    if (!expected.before.isEmpty() && expected.before != shown)
        return Protocol::Error{.code = ErrorCode::OtherHost, .detail = shown};
    if (!expected.named.isEmpty() && expected.named != shown)
        return Protocol::Error{.code = ErrorCode::WrongHost, .detail = shown};
    return {};
}

QString keyFingerprint(const QByteArray &publicKey)
{
    const auto digest = QCryptographicHash::hash(publicKey, QCryptographicHash::Sha256);
    return QString::fromLatin1(
        digest.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}
