// SPDX-License-Identifier: MIT
// What stands above the text of a message: the day, the line before what is unread, who wrote and
// when, and what it answers. Pure; each is put at `y`, and says where the next begins.
#pragma once

#include "ui/layoutcolumn.h"
#include "ui/messagelayout.h"

int addLines(MessageLayout &layout, const LayoutColumn &column, const QDate &today, int y);
int addHead(MessageLayout &layout, const LayoutColumn &column, int y);
int addReply(MessageLayout &layout, const LayoutColumn &column, int y);
