// SPDX-License-Identifier: MIT
// The frame of a fuzz target: its fuzz() says what must hold of any bytes.
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringDecoder>
#include <QUtf8StringView>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <numeric>
#include <random>
#include <vector>

void fuzz(QByteArrayView bytes);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz({data, qsizetype(size)});
    return 0;
}

namespace Fuzz {

// What does not hold is a crash, for libFuzzer to keep the bytes.
inline void must(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "\nfuzz: it must hold that %s\n", what);
    std::abort();
}

// In a buffer of their own size, so that the sanitizer sees who reads past the end.
inline std::vector<char> exactly(QByteArrayView bytes)
{
    return {bytes.begin(), bytes.end()};
}

inline bool isUtf8(QByteArrayView bytes)
{
    return QUtf8StringView{bytes.data(), bytes.size()}.isValidUtf8();
}

// Seeds are UTF-8 to be read; what libFuzzer breaks of them is UTF-16, broken too.
inline QString asText(QByteArrayView bytes)
{
    if (isUtf8(bytes)) // with the byte order mark that fromUtf8() takes away
        return QStringDecoder{QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom}(bytes);
    QString text{bytes.size() / 2, Qt::Uninitialized};
    std::memcpy(text.data(), bytes.data(), size_t(text.size()) * 2);
    return text;
}

// Where a stream is cut, by chance, and the same for the same bytes.
class Cuts
{
public:
    explicit Cuts(QByteArrayView bytes)
        : m_random(std::accumulate(bytes.begin(), bytes.end(), 1u,
                                   [](unsigned sum, char c) { return sum * 31 + uchar(c); }))
    { }

    // 1 … left, the small ones more often.
    qsizetype operator()(qsizetype left)
    {
        const auto most = std::min<qsizetype>(left, qsizetype(1) << (m_random() % 12));
        return 1 + qsizetype(m_random() % size_t(most));
    }

private:
    std::minstd_rand m_random;
};

}
