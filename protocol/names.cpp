// SPDX-License-Identifier: MIT
#include "protocol/names.h"

#include "protocol/limits.h"
#include "protocol/text.h"

#include <QList>
#include <QRandomGenerator>

#include <algorithm>

namespace Protocol {

namespace {

qsizetype codePoints(const QString &text)
{
    return text.toUcs4().size();
}

// Joiners hold emoji families and Indic letters together; all other format characters only hide.
bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    case QChar::Other_Format:
        return !isJoiner(c);
    default:
        return false;
    }
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing || QChar::category(c) == QChar::Mark_Enclosing;
}

QString withoutHidden(const QString &name)
{
    QString clean;
    int marks = 0;
    for (const char32_t c : name.toUcs4()) {
        marks = isMark(c) ? marks + 1 : 0;
        if (QChar::isSpace(c))
            clean += u' '; // a tab or line feed divides words too
        else if (!isHidden(c) && marks <= Limits::combiningMarks)
            clean += QChar::fromUcs4(c);
    }
    return clean.simplified();
}

bool hasHidden(const QString &name)
{
    return std::ranges::any_of(name.toUcs4(), isHidden);
}

}

Result<QString> cleanMemberName(const QString &name)
{
    if (name.size() > Limits::textBytes) // spare the normaliser
        return Error{.code = ErrorCode::BadName, .limit = Limits::memberNameLength};
    const QString clean = withoutHidden(name.normalized(QString::NormalizationForm_KC));
    if (!isVisible(clean) || codePoints(clean) > Limits::memberNameLength)
        return Error{.code = ErrorCode::BadName, .limit = Limits::memberNameLength};
    return clean;
}

Result<QString> cleanRoomName(const QString &name)
{
    const Error refused{.code = ErrorCode::BadRoomName, .limit = Limits::roomNameLength};
    if (name.size() > Limits::textBytes || !name.isValidUtf16())
        return refused;
    const QString clean = name.normalized(QString::NormalizationForm_C).trimmed();
    if (!isVisible(clean) || codePoints(clean) > Limits::roomNameLength || hasHidden(clean))
        return refused;
    if (clean == QStringLiteral(".") || clean == QStringLiteral(".."))
        return refused;
    return clean;
}

QString guestName()
{
    // No vowels and no digits that look like letters: no words by accident, easy to say.
    constexpr QLatin1StringView alphabet{"bcdfghjkmnpqrstvwxz23456789"};
    QString name = QStringLiteral("guest-");
    for (int i = 0; i < 4; ++i)
        name += alphabet[QRandomGenerator::global()->bounded(alphabet.size())];
    return name;
}

QString randomId(QChar kind)
{
    quint32 words[3];
    QRandomGenerator::system()->fillRange(words);
    const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words);
    return kind + u'_'
        + QString::fromLatin1(bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

}
