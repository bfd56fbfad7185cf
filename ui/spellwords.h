// SPDX-License-Identifier: MIT
// Which words of a text have a spelling: no code, addresses, names that are called, emoji by their
// codes, file names or anything with digits. Pure.
#pragma once

#include "client/codespans.h"

#include <functional>

struct SpellWords
{
    QList<Client::TextRange> words = {};
    bool inCode = false; // at its end: a block of code is open
};

// How long the name is that a text begins with, behind its "@"; 0: it is nobody's.
using NameLength = std::function<qsizetype(QStringView text)>;

SpellWords spellWords(const QString &text, bool inCode, const NameLength &nameLength);
