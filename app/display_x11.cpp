// SPDX-License-Identifier: MIT
// Unix with X11 or Wayland: the environment names the screen, or a platform that needs none.
#include "app/display.h"

#include <QtGlobal>

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}
