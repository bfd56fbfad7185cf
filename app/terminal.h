// SPDX-License-Identifier: MIT
// One line to standard output or standard error, flushed at once: scripts wait for it.
#pragma once

#include <QString>

void print(const QString &text);
void complain(const QString &text);
