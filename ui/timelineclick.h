// SPDX-License-Identifier: MIT
// What a click, or Enter, does to a message in a TimelineView.
#pragma once

#include "ui/timelinestrip.h"

class TimelineView;

void clickMessage(TimelineView &view, const TimelineStrip::Item &item, QPoint point);
void enterMessage(TimelineView &view, const TimelineStrip::Item &item);
