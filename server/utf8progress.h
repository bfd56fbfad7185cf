// SPDX-License-Identifier: MIT
// Reads a text that comes in pieces: is it UTF-8 (RFC 3629) so far? Says no at the first byte that
// no other can mend.
#pragma once

#include <QByteArrayView>

#include <algorithm>

namespace Server {

class Utf8Progress
{
public:
    bool take(char c)
    {
        const auto byte = static_cast<unsigned char>(c);
        if (m_missing == 0)
            return byte < 0x80 || begin(byte);
        const bool fits = byte >= m_least && byte <= m_most;
        expect(m_missing - 1);
        return fits;
    }

    bool take(QByteArrayView text)
    {
        return std::ranges::all_of(text, [this](char c) { return take(c); });
    }

    bool isWhole() const { return m_missing == 0; } // no character is half there

private:
    // The second byte tells overlong forms, surrogates and what is beyond Unicode.
    bool begin(unsigned char byte)
    {
        if (byte < 0xc2 || byte > 0xf4)
            return false;
        expect(byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3);
        m_least = byte == 0xe0 ? 0xa0 : byte == 0xf0 ? 0x90 : m_least;
        m_most = byte == 0xed ? 0x9f : byte == 0xf4 ? 0x8f : m_most;
        return true;
    }

    void expect(int missing)
    {
        m_missing = static_cast<unsigned char>(missing);
        m_least = 0x80;
        m_most = 0xbf;
    }

    unsigned char m_missing = 0; // of the present character
    unsigned char m_least = 0x80;
    unsigned char m_most = 0xbf;
};

}
