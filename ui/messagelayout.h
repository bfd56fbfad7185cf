// SPDX-License-Identifier: MIT
// An entry, a width and a theme make rectangles and laid-out text. Pure: same in, same out.
#pragma once

#include "ui/richtext.h"
#include "ui/theme.h"

#include "client/timeline.h"

#include <QDate>
#include <QRect>
#include <QTextLayout>

#include <memory>
#include <vector>

// What a row's neighbours make of it.
struct MessageContext
{
    bool newDay = false;     // a day line stands above
    bool startsBlock = true; // picture and name; else it continues the one before

    friend bool operator==(const MessageContext &, const MessageContext &) = default;
};

// `before` is null for the first row.
MessageContext contextOf(const Client::TimelineEntry *before, const Client::TimelineEntry &entry);

struct MessageFrame
{
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate today = {};

    friend bool operator==(const MessageFrame &, const MessageFrame &) = default;
};

// A paragraph has a direction of its own.
struct Paragraph
{
    int start = 0; // in the message's text
    int top = 0;   // in the text's rectangle
    int height = 0;
    std::unique_ptr<QTextLayout> lines;
};

struct MessageLayout
{
    Client::TimelineEntry entry = {};
    MessageContext context = {};
    int height = 0;

    // Empty rectangles are not drawn.
    QRect dayLine = {}; // or the line that says what is missing
    QRect picture = {};
    QRect name = {};
    QRect time = {}; // beside the name; of a continuation in the gutter, shown under the mouse
    QRect text = {};
    QRect state = {};
    QRect notice = {}; // why it was refused
    QRect repost = {};
    QRect discard = {};

    QString dayWords = {};
    QString nameWords = {}; // elided and isolated
    QString timeWords = {};
    QString noticeWords = {};
    QString repostWords = {};
    QString discardWords = {};

    QList<LinkSpan> links = {};
    std::vector<Paragraph> paragraphs = {};

    int offsetAt(QPoint point) const;           // the nearest place in the text
    const LinkSpan *linkAt(QPoint point) const; // null beside one
};

MessageLayout layoutMessage(const Client::TimelineEntry &entry, const MessageContext &context,
                            const MessageFrame &frame, const Theme &theme);
