// SPDX-License-Identifier: MIT
#include "protocol/jsonwriter.h"

#include "protocol/scan.h"

#include <algorithm>
#include <array>

namespace Protocol {

namespace {

void appendEscaped(std::string &out, char c)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u00";
        out += hex[c >> 4];
        out += hex[c & 15];
    }
}

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

bool isPlain(QStringView text)
{
    return hasNone(std::u16string_view{text.utf16(), size_t(text.size())},
                   [](char16_t c) { return (c < u' ') | (c > u'~') | (c == u'"') | (c == u'\\'); });
}

}

void JsonWriter::key(std::string_view name)
{
    std::array<char, 64> key;
    Q_ASSERT(name.size() + 4 <= key.size());
    char *at = key.data();
    if (m_out.back() != '{')
        *at++ = ',';
    *at++ = '"';
    at = std::ranges::copy(name, at).out;
    *at++ = '"';
    *at++ = ':';
    m_out.append(key.data(), at);
}

void JsonWriter::write(std::string_view ascii)
{
    m_out += '"';
    m_out += ascii;
    m_out += '"';
}

void JsonWriter::write(const QString &text)
{
    m_out += '"';
    if (isPlain(text))
        writePlain(text);
    else
        writeEscaped(text.toUtf8());
    m_out += '"';
}

// Ids, names, most texts of half the world.
void JsonWriter::writePlain(QStringView text)
{
    const size_t size = m_out.size();
    m_out.resize(size + size_t(text.size()));
    const char16_t *from = text.utf16();
    char *to = m_out.data() + size;
    for (qsizetype i = 0; i < text.size(); ++i) // plain, for the compiler to take many at once
        to[i] = char(from[i]);
}

// Runs of bytes that need no escape are copied whole.
void JsonWriter::writeEscaped(const QByteArray &utf8)
{
    constexpr QByteArrayView mark = "\xef\xbb\xbf"; // at the beginning Qt's parser drops it
    const char *run = utf8.cbegin();
    if (utf8.startsWith(mark)) {
        m_out += "\\ufeff";
        run += mark.size();
    }
    for (const char *at = run; at != utf8.cend(); ++at) {
        if (!needsEscape(*at))
            continue;
        m_out.append(run, at);
        appendEscaped(m_out, *at);
        run = at + 1;
    }
    m_out.append(run, utf8.cend());
}

}
