// SPDX-License-Identifier: MIT
// The grammar is that of UTS 51, section 1.4.9, but for what no keyboard has.
#include "protocol/emoji.h"

#include "protocol/emojitable.h"

#include <QList>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

namespace Protocol {

namespace {

constexpr char32_t joiner = 0x200d;
constexpr char32_t picture = 0xfe0f;
constexpr char32_t keycap = 0x20e3;
constexpr char32_t blackFlag = 0x1f3f4;
constexpr char32_t lastTag = 0xe007f;
// A family of four; two who kiss.
constexpr int mostJoined = 4;
// "gbsct": two letters for the country, up to three for the part of it.
constexpr size_t shortestRegion = 3;
constexpr size_t longestRegion = 6;
// UTF-16, with room for a U+FE0F too many after each part.
constexpr qsizetype longest = 32;

bool isIn(std::span<const Range> ranges, char32_t c)
{
    const auto range = std::ranges::lower_bound(ranges, c, {}, &Range::last);
    return range != ranges.end() && range->first <= c;
}

bool isKey(char32_t c)
{
    return (c >= U'0' && c <= U'9') || c == U'#' || c == U'*';
}

bool isTone(char32_t c)
{
    return c >= 0x1f3fb && c <= 0x1f3ff;
}

bool isRegional(char32_t c)
{
    return c >= 0x1f1e6 && c <= 0x1f1ff;
}

bool isTag(char32_t c)
{
    return (c >= 0xe0030 && c <= 0xe0039) || (c >= 0xe0061 && c <= 0xe007a);
}

// Reads one emoji and writes it as it should be.
class EmojiReader
{
public:
    explicit EmojiReader(std::u32string_view text) : m_left(text) { }

    bool read() { return (key() || flag() || region() || joined()) && m_left.empty(); }
    const std::u32string &written() const { return m_written; }

private:
    bool key()
    {
        if (!isKey(peek()))
            return false;
        take();
        skipPicture();
        m_written += picture;
        return takeIf(peek() == keycap);
    }

    // Any two letters: a country may be younger than this host.
    bool flag()
    {
        if (!isRegional(peek()))
            return false;
        take();
        return takeIf(isRegional(peek()));
    }

    bool region()
    {
        const auto rest = m_left.substr(std::min<size_t>(1, m_left.size()));
        const size_t tags = size_t(std::ranges::find_if_not(rest, isTag) - rest.begin());
        if (peek() != blackFlag || tags < shortestRegion || tags > longestRegion)
            return false;
        for (size_t i = 0; i <= tags; ++i)
            take();
        return takeIf(peek() == lastTag);
    }

    bool joined()
    {
        for (int parts = 1; part(); ++parts) {
            if (peek() != joiner || parts == mostJoined)
                return true;
            take();
        }
        return false;
    }

    bool part()
    {
        const char32_t base = peek();
        const bool isSign = isIn(signs, base);
        if (!isSign && !isIn(pictures, base))
            return false;
        take();
        if (isIn(skins, base) && takeIf(isTone(peek())))
            return true;
        skipPicture();
        if (isSign)
            m_written += picture;
        return true;
    }

    char32_t peek() const { return m_left.empty() ? U'\0' : m_left.front(); }

    void take()
    {
        m_written += m_left.front();
        m_left.remove_prefix(1);
    }

    bool takeIf(bool wanted)
    {
        if (wanted)
            take();
        return wanted;
    }

    void skipPicture()
    {
        if (peek() == picture)
            m_left.remove_prefix(1);
    }

    std::u32string_view m_left;
    std::u32string m_written;
};

}

Result<QString> checkedEmoji(const QString &text)
{
    if (text.size() > longest)
        return ErrorCode::BadEmoji;
    const std::u32string characters = text.toStdU32String();
    EmojiReader reader{characters};
    if (!reader.read())
        return ErrorCode::BadEmoji;
    return QString::fromStdU32String(reader.written());
}

}
