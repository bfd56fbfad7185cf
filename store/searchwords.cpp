// SPDX-License-Identifier: MIT
#include "store/searchwords.h"

#include "protocol/script.h"

#include <QList>

QString searchWords(const QString &text)
{
    QString words;
    words.reserve(text.size());
    bool apart = false;
    for (const char32_t c : text.toUcs4()) {
        const bool alone = Protocol::isWrittenWithoutBlanks(c) && !QChar::isMark(c);
        if (alone || (apart && !QChar::isMark(c)))
            words += u' ';
        words += QChar::fromUcs4(c);
        apart = alone || (apart && QChar::isMark(c));
    }
    return words;
}
