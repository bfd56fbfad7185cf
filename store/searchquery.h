// SPDX-License-Identifier: MIT
// What somebody typed to search for: words and filters. Whatever is no filter is words.
#pragma once

#include "protocol/time.h"

struct SearchTerms
{
    QString match = {}; // for the index; empty: no words
    std::optional<QString> from = {};
    std::optional<QString> in = {};
    std::optional<Protocol::Time> before = {};
    std::optional<Protocol::Time> since = {};
    bool link = false;
    bool pinned = false;

    bool isEmpty() const;
};

// from:NAME in:ROOM before:YYYY-MM-DD after:YYYY-MM-DD has:link is:pinned "exact words" word
// Days are those of UTC; neither before nor after is the day itself. Never fails.
SearchTerms parseSearch(const QString &query);

// Does the text have an address in it, of the web?
bool hasLink(const QString &text);
