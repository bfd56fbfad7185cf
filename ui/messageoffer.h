// SPDX-License-Identifier: MIT
// What a person may do to one message. Pure.
#pragma once

#include "client/timeline.h"

#include <QKeyEvent>

enum class MessageAct
{
    Copy,
    Reply,
    React,
    Edit,
    Pin,    // or unpin
    Report, // to those who moderate the host
    Erase,
};

struct MessageRights // in a room
{
    bool change = false; // write, react, pin, edit what is one's own
    bool erase = false;  // what is one's own
    bool moderate = false;
    bool report = false; // what is another's

    friend bool operator==(const MessageRights &, const MessageRights &) = default;
};

inline bool mayDo(MessageAct act, const Client::TimelineEntry &entry, const MessageRights &rights)
{
    using State = Client::TimelineEntry::State;
    const bool posted = entry.state == State::Posted && !entry.message.deleted.value_or(false);
    switch (act) {
    case MessageAct::Copy:
        return entry.state != State::Gap && !entry.message.deleted.value_or(false);
    case MessageAct::Edit:
        return posted && rights.change && entry.own;
    case MessageAct::Erase:
        return posted && ((rights.erase && entry.own) || rights.moderate);
    case MessageAct::Report:
        return posted && rights.report && !entry.own;
    case MessageAct::Reply:
    case MessageAct::React:
    case MessageAct::Pin:
        return posted && rights.change;
    }
    return false;
}

// With the keyboard at a message; the same letters stand in the menu.
inline std::optional<MessageAct> actOf(const QKeyEvent &event)
{
    if (event.text() == u"+")
        return MessageAct::React;
    if (event.modifiers() != Qt::NoModifier)
        return {};
    switch (event.key()) {
    case Qt::Key_C:
        return MessageAct::Copy;
    case Qt::Key_R:
        return MessageAct::Reply;
    case Qt::Key_E:
        return MessageAct::Edit;
    case Qt::Key_P:
        return MessageAct::Pin;
    case Qt::Key_F:
        return MessageAct::Report;
    case Qt::Key_Delete:
        return MessageAct::Erase;
    default:
        return {};
    }
}
