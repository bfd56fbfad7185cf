// SPDX-License-Identifier: MIT
// A clean name stays as it is, can be seen, is short, and hides nothing.
#include "protocol/names.h"

#include "fuzz/fuzz.h"
#include "protocol/limits.h"
#include "protocol/text.h"

#include <QList>

using namespace Protocol;
using Fuzz::must;

namespace {

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isHidden(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
        || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
        || (category == QChar::Other_Format && !isJoiner(c)) || QChar::isNonCharacter(c)
        || isBlankLetter(c);
}

bool isMark(char32_t c)
{
    return QChar::category(c) == QChar::Mark_NonSpacing
        || QChar::category(c) == QChar::Mark_Enclosing;
}

int highestPile(const QList<uint> &name)
{
    int highest = 0;
    int pile = 0;
    for (const char32_t c : name)
        highest = std::max(highest, pile = isMark(c) ? pile + 1 : 0);
    return highest;
}

void checkSeen(const QString &name, qsizetype limit)
{
    const auto characters = name.toUcs4();
    must(name.isValidUtf16() && QString::fromUtf8(name.toUtf8()) == name, "a name is Unicode");
    must(isVisible(name), "a name shows something");
    must(characters.size() <= limit, "a name is short");
    must(std::ranges::none_of(characters, isHidden), "a name hides nothing");
    must(!isJoiner(characters.first()) && !isJoiner(characters.last()), "joiners join");
    must(name == name.trimmed(), "a name has no blanks around it");
}

void checkMember(const QString &given)
{
    const auto name = cleanMemberName(given);
    if (!name)
        return must(name.error().code == ErrorCode::BadName, "a refusal says why");
    checkSeen(*name, Limits::memberNameLength);
    must(*name == name->simplified(), "blanks are folded");
    must(*name == name->normalized(QString::NormalizationForm_KC), "letters are of one kind");
    must(highestPile(name->toUcs4()) <= Limits::combiningMarks, "accents are not piled up");
    const auto again = cleanMemberName(*name);
    must(again && *again == *name, "a clean name stays as it is");
    const auto decomposed = cleanMemberName(given.normalized(QString::NormalizationForm_D));
    must(decomposed && *decomposed == *name, "it does not matter how accents were typed");
}

void checkRoom(const QString &given)
{
    const auto name = cleanRoomName(given);
    if (!name)
        return must(name.error().code == ErrorCode::BadRoomName, "a refusal says why");
    checkSeen(*name, Limits::roomNameLength);
    must(*name == name->normalized(QString::NormalizationForm_C), "accents are composed");
    must(*name != QStringLiteral(".") && *name != QStringLiteral(".."), "dots are no name");
    const auto again = cleanRoomName(*name);
    must(again && *again == *name, "a clean name stays as it is");
}

}

void fuzz(QByteArrayView bytes)
{
    const QString given = Fuzz::asText(bytes);
    checkMember(given);
    checkRoom(given);
}
