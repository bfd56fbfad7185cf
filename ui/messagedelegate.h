// SPDX-License-Identifier: MIT
// Paints a MessageLayout, nothing more.
#pragma once

#include "ui/messagelayout.h"

class QPainter;

struct MessageLooks
{
    int selectedFrom = 0; // offsets in the text
    int selectedTo = 0;
    bool hovered = false;
    bool flashed = false; // it was looked for
    bool current = false; // has the keyboard's attention
};

class MessageDelegate
{
public:
    explicit MessageDelegate(const Theme &theme) : m_theme(theme) { }

    void paint(QPainter &painter, const MessageLayout &layout, const MessageLooks &looks) const;

private:
    void paintBack(QPainter &painter, const MessageLayout &layout, const MessageLooks &looks) const;
    void paintDayLine(QPainter &painter, const MessageLayout &layout) const;
    void paintUnreadLine(QPainter &painter, const MessageLayout &layout) const;
    void paintHead(QPainter &painter, const MessageLayout &layout, bool hovered) const;
    void paintReply(QPainter &painter, const MessageLayout &layout) const;
    void paintText(QPainter &painter, const MessageLayout &layout, const MessageLooks &looks) const;
    void paintFold(QPainter &painter, const MessageLayout &layout, const QColor &back) const;
    void paintTrail(QPainter &painter, const MessageLayout &layout) const;
    void paintChips(QPainter &painter, const MessageLayout &layout) const;
    void paintState(QPainter &painter, const MessageLayout &layout) const;
    void paintNotice(QPainter &painter, const MessageLayout &layout) const;

    const Theme &m_theme;
};
