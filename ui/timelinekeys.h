// SPDX-License-Identifier: MIT
// The keyboard in a TimelineView: from message to message, about the list, and what is done to one.
#pragma once

#include "ui/shortcutrow.h"

#include <QKeyEvent>

class TimelineView;

bool pressKey(TimelineView &view, const QKeyEvent &event); // false: it means nothing here
QList<ShortcutLine> timelineKeys();                        // for the list of them
