// SPDX-License-Identifier: MIT
// Whom a text calls by "@name", and whether it calls everybody by "@room".
#pragma once

#include <QStringList>

#include <functional>

namespace Protocol {

// As names are compared here: "Ann", "ANN" and "Ａnn" are one.
QString foldedName(const QString &name);

struct Mentions
{
    QStringList names = {}; // folded, each once, at most Limits::mentions
    bool everyone = false;
};

// `isName` is asked about folded names; the longest that it knows is meant. Nothing is meant in
// `code`, nor by an '@' within a word or an address. Linear in the length of the text.
Mentions mentionsIn(const QString &text, const std::function<bool(const QString &)> &isName);

}
