// SPDX-License-Identifier: MIT
// Windows and macOS: whoever starts a program has a screen.
#include "app/display.h"

bool hasDisplay()
{
    return true;
}
