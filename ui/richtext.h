// SPDX-License-Identifier: MIT
// A message as it is shown: its text without marks, line by line, and how parts of it look. What
// was written is never turned into HTML, so nothing in it can become more than text.
#pragma once

#include "client/markup.h"
#include "protocol/textevents.h"

#include <QTextLayout>
#include <QUrl>

struct Theme;

struct TextMark // places in a text; from == to: nothing
{
    int from = 0;
    int to = 0;

    friend bool operator==(const TextMark &, const TextMark &) = default;
};

struct LinkSpan
{
    int start = 0;
    int length = 0;
    QUrl url = {}; // http, https or mailto

    friend bool operator==(const LinkSpan &, const LinkSpan &) = default;
};

struct RichLine
{
    enum class Kind
    {
        Plain,
        Item,
        Quote,
        Code,
    };

    Kind kind = Kind::Plain;
    int start = 0; // in the text, without the line's end
    int length = 0;
};

struct RichText
{
    QString text = {};
    QList<Client::Span> spans = {};
    QList<RichLine> lines = {};
    QList<LinkSpan> links = {};
    bool deleted = false; // the text says so
};

RichText richText(const Protocol::TextPosted &message);
bool isAction(const Protocol::TextPosted &message);       // "/me waves"
QString shownText(const Protocol::TextPosted &message);   // the text alone
bool tellsWhereTo(const QString &words, const QUrl &url); // a link whose words are its address
QString firstLine(const Protocol::TextPosted &message);   // to refer to it in a line

// Of one line; places are the line's.
QList<QTextLayout::FormatRange> formatsOf(const RichText &rich, const RichLine &line,
                                          const Protocol::MemberId &self, const Theme &theme);
