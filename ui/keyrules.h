// SPDX-License-Identifier: MIT
// Which keys a command of the window may have.
#pragma once

#include <QKeySequence>

enum class KeyObstacle
{
    None,
    Unreadable, // not keys, or more than one after the other
    Typing,     // one writes with them, or gets about a dialog
    Field,      // the field where one writes does something with them
};

KeyObstacle obstacleOf(const QKeySequence &keys);
