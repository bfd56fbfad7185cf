// SPDX-License-Identifier: MIT
#include "trust/joincode.h"

#include "protocol/link.h"
#include "trust/words.h"

#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

struct Range
{
    quint32 first;
    quint32 size;
};

// RFC 1918, RFC 3927 (no router, no server: link-local) and RFC 6598 (behind a carrier's), one
// behind the other.
constexpr Range ranges[] = {{0xC0A80000, 1u << 16},
                            {0x0A000000, 1u << 24},
                            {0xAC100000, 1u << 20},
                            {0xA9FE0000, 1u << 16},
                            {0x64400000, 1u << 22}};

constexpr int words = 3;
constexpr quint64 mask = (quint64{1} << (words * bitsPerWord)) - 1;
constexpr quint64 check = 47; // as much as there is room for

// So that neighbours do not sound alike: an odd factor loses nothing in this ring, and its inverse
// comes by Newton's steps, each of which doubles the bits that are right.
constexpr quint64 factor = 0x2545F491;
constexpr quint64 inverse = [] {
    quint64 guess = factor;
    for (int step = 0; step < 5; ++step)
        guess = guess * (2 - factor * guess) & mask;
    return guess;
}();
static_assert((factor * inverse & mask) == 1);

std::optional<quint64> indexOf(quint32 address)
{
    quint64 before = 0;
    for (const Range &range : ranges) {
        if (address - range.first < range.size)
            return before + (address - range.first);
        before += range.size;
    }
    return {};
}

std::optional<quint32> atIndex(quint64 index)
{
    for (const Range &range : ranges) {
        if (index < range.size)
            return range.first + quint32(index);
        index -= range.size;
    }
    return {};
}

// Any address has another one with most neighbours.
quint64 checkOf(quint64 index)
{
    return (index ^ index >> 8 ^ index >> 16) % check;
}

}

QString joinCode(const QString &address, quint16 port)
{
    bool isIpv4 = false;
    const quint32 number = QHostAddress{address}.toIPv4Address(&isIpv4);
    const auto index = isIpv4 && port == Protocol::defaultPort ? indexOf(number) : std::nullopt;
    if (!index)
        return {};
    const quint64 whole = *index * check + checkOf(*index);
    return toWords(whole * factor & mask, words).join(u' ');
}

std::optional<QString> addressOf(const QString &code)
{
    static const QRegularExpression between{u"[\\s,.-]+"_s};
    const QStringList parts = code.split(between, Qt::SkipEmptyParts);
    const auto number = parts.size() == words ? fromWords(parts) : std::nullopt;
    if (!number)
        return {};
    const quint64 whole = *number * inverse & mask;
    const auto address = atIndex(whole / check);
    if (!address || whole % check != checkOf(whole / check))
        return {};
    return QHostAddress{*address}.toString();
}
