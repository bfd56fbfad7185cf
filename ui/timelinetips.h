// SPDX-License-Identifier: MIT
// What is said of the part of a message that the mouse rests on.
#pragma once

#include "ui/messagelayout.h"

class TimelineModel;

// As HTML or plain; empty: nothing.
QString toolTipAt(const MessageLayout &layout, QPoint point, const TimelineModel &model);
