// SPDX-License-Identifier: MIT
// What may complete the word at the cursor: who is called by '@', which emoji is meant by ':'.
// Pure.
#pragma once

#include "client/roster.h"

#include <optional>

struct CompletionWord
{
    QChar sign = {};
    int start = 0;     // of the sign
    QString word = {}; // from behind it to the cursor

    friend bool operator==(const CompletionWord &, const CompletionWord &) = default;
};

// None within code, or where the sign is part of something else.
std::optional<CompletionWord> completionAt(const QString &text, int cursor);

struct Suggestion
{
    QString text = {};   // in the place of the sign and the word
    QString shown = {};  // to be read
    QString spoken = {}; // to be heard
};

// The best first. The roster may be null; `self` needs no calling.
QList<Suggestion> suggestionsFor(const CompletionWord &word, const Client::Roster *roster,
                                 const Protocol::MemberId &self);
