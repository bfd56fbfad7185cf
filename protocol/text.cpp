// SPDX-License-Identifier: MIT
#include "protocol/text.h"

#include "protocol/limits.h"
#include "protocol/scan.h"

#include <QList>
#include <QStringView>

#include <algorithm>

namespace Protocol {

namespace {

bool isForbidden(char32_t c)
{
    return (QChar::category(c) == QChar::Other_Control && c != U'\t' && c != U'\n')
        || QChar::isNonCharacter(c);
}

bool showsSomething(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Mark_NonSpacing: // a variation selector without its character
        return false;
    default:
        return !isBlankLetter(c);
    }
}

// SQLite and Qt take it for a mark of the encoding and drop it on the way.
qsizetype byteOrderMarks(const QString &text)
{
    const auto isOther = [](QChar c) { return c != QChar{0xfeff}; };
    return std::ranges::find_if(text, isOther) - text.cbegin();
}

// By far the most texts; they need no second look.
bool isPlain(QStringView text)
{
    return text.size() <= Limits::textBytes
        && hasNone(std::u16string_view{text.utf16(), size_t(text.size())},
                   [](char16_t c) { return (c < u' ') | (c > u'~'); });
}

}

bool isBlankLetter(char32_t c)
{
    return c == 0x115f || c == 0x1160 || c == 0x3164 || c == 0xffa0 || c == 0x2800;
}

bool isVisible(QStringView text)
{
    return std::ranges::any_of(text.toUcs4(), showsSomething);
}

Result<QString> checkedText(QString text)
{
    if (isPlain(text) && !text.trimmed().isEmpty())
        return text;
    text.remove(0, byteOrderMarks(text));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    if (!text.isValidUtf16() || std::ranges::any_of(text.toUcs4(), isForbidden))
        return ErrorCode::BadText;
    if (!isVisible(text))
        return ErrorCode::EmptyText;
    if (text.toUtf8().size() > Limits::textBytes)
        return Error{.code = ErrorCode::TooLong, .limit = Limits::textBytes};
    return text;
}

Result<QString> checkedLine(const QString &text, int limit)
{
    const QString line = text.simplified();
    if (line.toUtf8().size() > limit)
        return Error{.code = ErrorCode::TooLong, .limit = limit};
    if (!isVisible(line))
        return QString{};
    return checkedText(line);
}

}
