// SPDX-License-Identifier: MIT
// The mark of the program beside the clock, and what it says of how things are.
#pragma once

#include <QIcon>

enum class TrayState
{
    Plain,
    Unread,
    Mention, // or a direct message
    Quiet,   // not to be disturbed
    Disconnected,
};

QIcon trayIcon(TrayState state);
QString trayWords(TrayState state, const QString &place);
