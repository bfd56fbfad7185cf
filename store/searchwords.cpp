// SPDX-License-Identifier: MIT
#include "store/searchwords.h"

#include <QList>

namespace {

bool isWrittenWithoutBlanks(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return !QChar::isMark(c);
    default:
        return false;
    }
}

}

QString searchWords(const QString &text)
{
    QString words;
    words.reserve(text.size());
    bool apart = false;
    for (const char32_t c : text.toUcs4()) {
        const bool alone = isWrittenWithoutBlanks(c);
        if (alone || (apart && !QChar::isMark(c)))
            words += u' ';
        words += QChar::fromUcs4(c);
        apart = alone || (apart && QChar::isMark(c));
    }
    return words;
}
