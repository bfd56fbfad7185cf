// SPDX-License-Identifier: MIT
// Marks around what is selected: put there, or taken away where they are. No widget.
#pragma once

#include <QTextCursor>

// Twice the same leaves the text as it was. Without a selection the cursor stands between them.
void toggleMark(QTextCursor &cursor, const QString &mark);

// "[words](address)": an address that is selected becomes the address, all else the words.
void insertLink(QTextCursor &cursor);
