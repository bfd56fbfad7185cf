// SPDX-License-Identifier: MIT
// What can be done to a message in a TimelineView, as a menu.
#pragma once

#include "ui/timelinestrip.h"

class TimelineView;

void showMessageMenu(TimelineView &view, const TimelineStrip::Item &item, QPoint point);
