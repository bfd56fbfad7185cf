// SPDX-License-Identifier: MIT
// How words stand in a script.
#pragma once

#include <QChar>

namespace Protocol {

// One after the other: what is a word in such a text, nobody can tell by its letters.
inline bool isWrittenWithoutBlanks(char32_t c)
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
        return true;
    default:
        return false;
    }
}

}
