// SPDX-License-Identifier: MIT
// An entry, a width and a theme make rectangles and laid-out text. Pure: same in, same out.
#pragma once

#include "ui/messagebody.h"
#include "ui/messagecontext.h"
#include "ui/theme.h"

#include <QDate>
#include <QRect>

struct MessageFrame
{
    int width = 0;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QDate today = {};
    Protocol::MemberId self = {}; // who reads: what calls him stands out

    friend bool operator==(const MessageFrame &, const MessageFrame &) = default;
};

struct ReactionChip
{
    QRect rect = {};
    Protocol::Reaction reaction = {};
    QString words = {};
};

struct MessageLayout
{
    Client::TimelineEntry entry = {};
    MessageContext context = {};
    int height = 0;

    // Empty rectangles are not drawn.
    QRect dayLine = {}; // or the line that says what is missing
    QRect unreadLine = {};
    QRect tint = {}; // behind a message that calls the reader
    QRect picture = {};
    QRect name = {};
    QRect time = {};  // beside the name; of a continuation in the gutter, shown under the mouse
    QRect reply = {}; // to whom and what
    QRect text = {};  // of the body
    QRect fold = {};  // the link that shows all of a long one, or less
    QRect edited = {};
    QRect pin = {};
    QRect state = {};
    QRect seen = {};   // how many have read it
    QRect notice = {}; // why it was refused
    QRect repost = {};
    QRect discard = {};

    QString dayWords = {};
    QString unreadWords = {};
    QString replyWords = {}; // elided
    QString foldWords = {};
    QString seenWords = {};
    QString editedWords = {};
    QString nameWords = {}; // elided and isolated
    QString timeWords = {};
    QString noticeWords = {};
    QString repostWords = {};
    QString discardWords = {};

    MessageBody body = {};
    std::vector<ReactionChip> chips = {};

    bool isFolded() const { return !fold.isEmpty() && !context.unfolded; }
    int offsetAt(QPoint point) const;
    const LinkSpan *linkAt(QPoint point) const;
};

MessageLayout layoutMessage(const Client::TimelineEntry &entry, const MessageContext &context,
                            const MessageFrame &frame, const Theme &theme);
