// SPDX-License-Identifier: MIT
// Which part of a file a request asks for (RFC 9110, 14.2). Pure.
#pragma once

#include <QByteArray>

#include <optional>

namespace Server {

struct ByteRange
{
    qint64 first = 0;
    qint64 length = 0; // 0: it lies behind the end

    friend bool operator==(const ByteRange &, const ByteRange &) = default;
};

// Of a Range line: "bytes=5-9", "bytes=5-" or "bytes=-5". Nothing: several, or none that we know;
// then the whole file is the answer.
std::optional<ByteRange> rangeOf(const QByteArray &line, qint64 size);

}
