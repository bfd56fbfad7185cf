// SPDX-License-Identifier: MIT
// The text of a message laid out in a column: paragraphs, panels of code, quotes. Pure.
#pragma once

#include "ui/richtext.h"

#include <QRect>

#include <memory>
#include <vector>

// A paragraph has a direction of its own.
struct Paragraph
{
    int start = 0; // in the text
    int left = 0;  // in the body
    int top = 0;
    int height = 0;
    std::unique_ptr<QTextLayout> lines;
};

struct CodePanel
{
    QRect rect = {};
    QRect copy = {}; // a button
    QString code = {};
};

struct MessageBody
{
    RichText rich = {};
    int height = 0;
    std::vector<Paragraph> paragraphs = {};
    std::vector<CodePanel> panels = {};
    std::vector<QRect> quotes = {}; // the bars beside them

    int offsetAt(QPoint point) const;           // the nearest place in the text
    const LinkSpan *linkAt(QPoint point) const; // null beside one
    QRect lastLine() const;                     // of letters
    int lineCount() const;
    int bottomOfLine(int line) const; // counted from 0, over all paragraphs
    bool endsPlainly() const;         // something short may follow on the last line
};

struct BodyFrame
{
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Protocol::MemberId self = {};
};

MessageBody layoutBody(const Protocol::TextPosted &message, const BodyFrame &frame,
                       const Theme &theme);
