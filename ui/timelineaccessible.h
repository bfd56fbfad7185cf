// SPDX-License-Identifier: MIT
// What screen readers see of a TimelineView: a list with one item per visible message.
#pragma once

class TimelineView;

void installTimelineAccessibility();      // as often as you like
void announceCurrent(TimelineView &view); // the keyboard went to another message
