// SPDX-License-Identifier: MIT
#include "server/byterange.h"

#include <QByteArrayView>

#include <algorithm>

namespace Server {

namespace {

// Digits and nothing else; not so many that they overflow.
std::optional<qint64> numberOf(QByteArrayView text)
{
    constexpr qsizetype most = 18;
    const bool isNumber = !text.isEmpty() && text.size() <= most
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional{text.toLongLong()} : std::nullopt;
}

std::optional<ByteRange> lastBytes(QByteArrayView text, qint64 size)
{
    const auto count = numberOf(text);
    if (!count)
        return {};
    const qint64 length = std::min(*count, size);
    return ByteRange{size - length, length};
}

}

std::optional<ByteRange> rangeOf(const QByteArray &line, qint64 size)
{
    constexpr QByteArrayView unit = "bytes=";
    const qsizetype dash = line.indexOf('-');
    if (!line.startsWith(unit) || dash < 0)
        return {};
    const auto from = QByteArrayView{line}.sliced(unit.size(), dash - unit.size());
    const auto to = QByteArrayView{line}.sliced(dash + 1);
    if (from.isEmpty())
        return lastBytes(to, size);
    const auto first = numberOf(from);
    const auto last = to.isEmpty() ? std::optional{size - 1} : numberOf(to);
    if (!first || !last || (!to.isEmpty() && *last < *first))
        return {};
    return ByteRange{*first, std::max<qint64>(0, std::min(*last, size - 1) - *first + 1)};
}

}
