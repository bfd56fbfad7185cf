// SPDX-License-Identifier: MIT
// What somebody typed to search for, as the host reads it (docs/protocol.md, Searching): the words,
// the filters, and where those words stand in a text.
#pragma once

#include "ui/richtext.h"

struct QueryWords
{
    QStringList words = {};   // a phrase is one
    QStringList filters = {}; // as typed: from:Ann
};

QueryWords queryWords(const QString &query);

// Whole words, upper and lower case and accents alike; in order, none over another.
QList<TextMark> findWords(const QString &text, const QStringList &words);
