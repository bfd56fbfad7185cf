// SPDX-License-Identifier: MIT
// Watches what the desktop says of light, dark and contrast.
#pragma once

#include "ui/look.h"

#include <functional>

// Calls back with what is so, and again each time it changes, as long as `owner` lives. Not at all
// where nobody says.
void watchSystemLook(QObject *owner, const std::function<void(const SystemLook &)> &tell);
