// SPDX-License-Identifier: MIT
#include "protocol/jsoncheck.h"

#include "protocol/limits.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUtf8StringView>
#include <QVarLengthArray>

#include <algorithm>
#include <cstring>

namespace Protocol {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = c | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// One pass, recursive by value; the depth limit bounds the stack.
class Checker
{
public:
    explicit Checker(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) { }

    Result<> document()
    {
        if (value(0) && (space(), m_at == m_end))
            return {};
        return m_failure;
    }

private:
    bool value(int depth)
    {
        space();
        switch (peek()) {
        case '{':
            return depth < Limits::jsonDepth && object(depth + 1);
        case '[':
            return depth < Limits::jsonDepth && array(depth + 1);
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        QVarLengthArray<QByteArray, Limits::jsonKeys> keys;
        ++m_at;
        if (space(), take('}'))
            return true;
        do {
            space();
            const char *begin = m_at;
            if (!string() || !key(keys, plain({begin, m_at})))
                return false;
            space();
            if (!take(':') || !value(depth))
                return false;
            space();
        } while (take(','));
        return take('}');
    }

    // "\u0061" and "a" are one key.
    static QByteArray plain(QByteArrayView quoted)
    {
        if (!quoted.contains('\\'))
            return QByteArray::fromRawData(quoted.data() + 1, quoted.size() - 2);
        const auto list = QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array();
        return list.first().toString().toUtf8();
    }

    bool key(auto &keys, const QByteArray &key)
    {
        if (keys.size() == Limits::jsonKeys || key.size() > Limits::jsonKeyLength
            || std::ranges::find(keys, key) != keys.end()) {
            m_failure = ErrorCode::BadMessage;
            return false;
        }
        keys.append(key);
        return true;
    }

    bool array(int depth)
    {
        ++m_at;
        if (space(), take(']'))
            return true;
        do {
            if (!value(depth))
                return false;
            space();
        } while (take(','));
        return take(']');
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (m_at != m_end && *m_at != '"') {
            const auto c = static_cast<unsigned char>(*m_at++);
            if (c < 0x20 || (c == '\\' && !escape()))
                return false;
        }
        return take('"');
    }

    bool escape()
    {
        const char c = peek();
        if (c == 'u')
            return unicodeEscape();
        return c != '\0' && std::strchr("\"\\/bfnrt", c) && take(c);
    }

    bool unicodeEscape()
    {
        const int unit = codeUnit();
        if (unit < 0)
            return false;
        if (unit < 0xd800 || unit > 0xdfff)
            return true;
        const int low = unit < 0xdc00 && take('\\') ? codeUnit() : -1;
        if (low < 0xdc00 || low > 0xdfff)
            m_failure = ErrorCode::BadText;
        return low >= 0xdc00 && low <= 0xdfff;
    }

    int codeUnit() // "uXXXX" at m_at; -1 if it is not that
    {
        if (!take('u') || m_end - m_at < 4)
            return -1;
        int unit = 0;
        for (int i = 0; i < 4; ++i) {
            const int digit = hexValue(*m_at++);
            if (digit < 0)
                return -1;
            unit = unit * 16 + digit;
        }
        return unit;
    }

    bool number()
    {
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            return digits();
        }
        return true;
    }

    bool digits()
    {
        const char *begin = m_at;
        while (m_at != m_end && isDigit(*m_at))
            ++m_at;
        return m_at != begin;
    }

    bool word(QByteArrayView word)
    {
        const bool fits = m_end - m_at >= word.size() && QByteArrayView{m_at, word.size()} == word;
        if (fits)
            m_at += word.size();
        return fits;
    }

    void space()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    char peek() const { return m_at == m_end ? '\0' : *m_at; }

    bool take(char c)
    {
        const bool found = m_at != m_end && *m_at == c;
        m_at += found;
        return found;
    }

    const char *m_at;
    const char *m_end;
    ErrorCode m_failure = ErrorCode::BadJson;
};

}

Result<> checkJson(QByteArrayView text)
{
    if (!QUtf8StringView{text.data(), text.size()}.isValidUtf8())
        return ErrorCode::BadJson;
    return Checker{text}.document();
}

}
