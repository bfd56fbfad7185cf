// SPDX-License-Identifier: MIT
// How the plain widgets look: one Qt style sheet made of a theme.
#pragma once

#include <QString>

struct Theme;

// Labels say their role in the dynamic property "role": title, heading, secondary, small, error.
// Buttons likewise: primary, danger, flat, row.
QString styleSheet(const Theme &theme);
