// SPDX-License-Identifier: MIT
#include "protocol/jsonwriter.h"

#include <algorithm>

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

bool isPlain(QChar c)
{
    return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\';
}

}

void JsonWriter::key(std::string_view name)
{
    if (!m_out.ends_with('{'))
        m_out += ',';
    write(name);
    m_out += ':';
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
    if (std::ranges::all_of(text, isPlain))
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
    std::ranges::transform(text, m_out.begin() + qptrdiff(size),
                           [](QChar c) { return char(c.unicode()); });
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
