// SPDX-License-Identifier: MIT
// What was written, as a person reads it: plain text, and which parts of it stand out. A safe part
// of Markdown; never HTML. Pure; linear in the text, whatever is in it.
#pragma once

#include "client/codespans.h"
#include "protocol/member.h"

namespace Client {

struct Span
{
    enum class Kind
    {
        Bold,
        Italic,
        Strike,
        Code,
        Link,    // `target` is where to
        Mention, // `target` is the member's id; empty: everybody
        CodeBlock,
        Quote,
        ListItem,
    };

    Kind kind = Kind::Bold;
    TextRange range = {};
    QString target = {};

    friend bool operator==(const Span &, const Span &) = default;
};

struct Markup
{
    QString text = {};      // without the marks
    QList<Span> spans = {}; // by where they begin, the outer ones first; none crosses another
    bool action = false;    // "/me waves": told of the author
};

struct Called // whom a text calls, as the host found out
{
    QList<Protocol::Member> members = {};
    bool everyone = false;
};

Markup markup(const QString &source, const Called &called = {});

}
