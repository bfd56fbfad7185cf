// SPDX-License-Identifier: MIT
// What a message's text may hold.
#pragma once

#include "protocol/result.h"

namespace Protocol {

// The text with line ends as '\n' and no byte order mark before it; or BadText, EmptyText, TooLong
// (with the limit). White space inside and around stays: it may be code.
Result<QString> checkedText(QString text);

// A line of text, without blanks around it; may be empty. BadText, TooLong (with the limit, bytes
// of UTF-8).
Result<QString> checkedLine(const QString &text, int limit);

// Does it show anything? White space, controls and invisible characters alone do not.
bool isVisible(QStringView text);

// Blank though it counts as a letter or symbol: a Hangul filler, the Braille blank.
bool isBlankLetter(char32_t c);

}
