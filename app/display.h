// SPDX-License-Identifier: MIT
// Is there a screen to put a window on?
#pragma once

bool hasDisplay();
