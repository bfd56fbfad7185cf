// SPDX-License-Identifier: MIT
// The keyboard goes from pane to pane.
#pragma once

#include <QList>

class QWidget;

// To the one after (1) or before (-1) the one that has it, of those that are to be seen.
void focusNext(QList<QWidget *> panes, int step);
