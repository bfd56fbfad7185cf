// SPDX-License-Identifier: MIT
#include "protocol/jsonwriter.h"

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

// Runs of plain bytes are copied whole; most texts are one run.
void JsonWriter::write(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_out += '"';
    const char *run = utf8.cbegin();
    for (const char *at = run; at != utf8.cend(); ++at) {
        if (!needsEscape(*at))
            continue;
        m_out.append(run, at);
        appendEscaped(m_out, *at);
        run = at + 1;
    }
    m_out.append(run, utf8.cend());
    m_out += '"';
}

}
