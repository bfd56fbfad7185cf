// SPDX-License-Identifier: MIT
// What a notification says of the messages that have come to a room: as much as is wanted. Pure.
#pragma once

#include "ui/preferences.h"

#include "protocol/events.h"

struct NoticeText
{
    QString title = {};
    QString body = {}; // plain text

    friend bool operator==(const NoticeText &, const NoticeText &) = default;
};

// Where they were written.
struct NoticePlace
{
    QString room = {};
    bool direct = false;
    QString host = {}; // empty: one is at no other
};

// `messages` are of one room, at least one, the latest last.
NoticeText noticeText(const NoticePlace &place, const QList<Protocol::TextPosted> &messages,
                      NoticePreview preview);

// For those who moderate a host: somebody waits at its gate, or wants them to look at a message.
NoticeText knockNoticeText(const Protocol::Newcomer &newcomer, const QString &host);
NoticeText reportNoticeText(const Protocol::Report &report, const QString &host);

NoticeText testNoticeText();
NoticeText backgroundNoticeText(); // of a window that was closed
