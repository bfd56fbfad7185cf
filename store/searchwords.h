// SPDX-License-Identifier: MIT
// A text as the search index is given it: every script in words.
#pragma once

#include <QString>

// Scripts that put no blanks between words get one before each character, so that any part of a
// sentence can be found, a word of two characters too.
QString searchWords(const QString &text);
