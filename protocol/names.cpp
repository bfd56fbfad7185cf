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

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

// Joiners hold emoji families and Arabic or Indic letters together; elsewhere, like all other
// format characters, they only hide and make twins of names.
bool mayJoin(char32_t c)
{
    constexpr char32_t emojiVariation = 0xfe0f;
    const bool symbol = QChar::category(c) == QChar::Symbol_Other
        || QChar::category(c) == QChar::Symbol_Modifier; // of skin
    const auto script = QChar::script(c);
    return symbol || c == emojiVariation
        || (script >= QChar::Script_Arabic && script <= QChar::Script_Sinhala);
}

bool isHidden(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Surrogate:
        return true;
    default:
        return QChar::isNonCharacter(c) || isBlankLetter(c);
    }
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing
        || QChar::category(c) == QChar::Mark_Enclosing;
}

using Characters = QList<uint>; // UCS-4

Characters withoutHidden(Characters name)
{
    name.removeIf([](char32_t c) { return isHidden(c) && !isJoiner(c); });
    return name;
}

Characters withoutIdleJoiners(const Characters &name)
{
    Characters seen;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const bool inside = i > 0 && i + 1 < name.size();
        if (!isJoiner(name[i]) || (inside && mayJoin(name[i - 1]) && mayJoin(name[i + 1])))
            seen.append(name[i]);
    }
    return seen;
}

Characters withoutPiles(const Characters &name)
{
    Characters flat;
    int marks = 0;
    for (const char32_t c : name) {
        marks = isMark(c) ? marks + 1 : isJoiner(c) ? marks : 0;
        if (marks <= Limits::combiningMarks)
            flat.append(c);
    }
    return flat;
}

bool hasHidden(const Characters &name)
{
    return withoutIdleJoiners(withoutHidden(name)) != name;
}

QString fromUcs4(const Characters &name)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(name.constData()), name.size());
}

// Tabs and line feeds divide words too.
QString withBlanks(QString name)
{
    for (QChar &c : name) {
        if (c.isSpace() || isBlankLetter(c.unicode()))
            c = u' ';
    }
    return name;
}

QString compatible(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC);
}

// What goes lets others meet that make something else together; hence "once".
QString cleanedOnce(const QString &name)
{
    const auto seen = withoutHidden(withBlanks(compatible(name)).toUcs4());
    return compatible(fromUcs4(withoutIdleJoiners(withoutPiles(seen)))).simplified();
}

}

Result<QString> cleanMemberName(const QString &name)
{
    const Error refused{.code = ErrorCode::BadName, .limit = Limits::memberNameLength};
    if (name.size() > Limits::textBytes) // spare the normaliser
        return refused;
    QString clean = cleanedOnce(name);
    if (codePoints(clean) > Limits::memberNameLength)
        return refused;
    for (QString again; (again = cleanedOnce(clean)) != clean;)
        clean = again;
    if (!isVisible(clean))
        return refused;
    return clean;
}

Result<QString> cleanRoomName(const QString &name)
{
    const Error refused{.code = ErrorCode::BadRoomName, .limit = Limits::roomNameLength};
    if (name.size() > Limits::textBytes || !name.isValidUtf16())
        return refused;
    const QString clean = name.normalized(QString::NormalizationForm_C).trimmed();
    if (!isVisible(clean) || codePoints(clean) > Limits::roomNameLength
        || hasHidden(clean.toUcs4()))
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

// Base64 of 96 bits, as URLs have it.
QString randomId(QChar kind)
{
    constexpr char16_t digits[] =
        u"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    quint64 words[2];
    QRandomGenerator::global()->fillRange(words); // unique, not secret: it needs no system call
    QString id(18, u'_');
    QChar *at = id.data();
    at[0] = kind;
    for (int i = 0; i < 16; ++i)
        at[2 + i] = digits[words[i / 8] >> (6 * (i % 8)) & 63];
    return id;
}

}
