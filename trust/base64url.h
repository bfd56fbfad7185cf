// SPDX-License-Identifier: MIT
// Bytes as texts that stand in JSON, links and file names as they are: base64url, RFC 4648, 5.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

inline QString toBase64Url(const QByteArray &bytes)
{
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// So many bytes, written as toBase64Url() writes them; else none: one value has one text.
inline std::optional<QByteArray> fromBase64Url(const QString &text, qsizetype size)
{
    const auto bytes = QByteArray::fromBase64(
        text.toUtf8(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (bytes.size() != size || toBase64Url(bytes) != text)
        return {};
    return bytes;
}
