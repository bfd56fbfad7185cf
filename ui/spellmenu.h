// SPDX-License-Identifier: MIT
// What a field's menu offers about spelling: better words, learning one, and the dictionary.
#pragma once

class QMenu;
class QTextCursor;
class Spelling;

// Above all else, about the word that is selected there; nothing without one.
void offerWords(QMenu &menu, Spelling &spelling, const QTextCursor &wrongWord);

// Below all else: the languages there are, and off.
void offerLanguages(QMenu &menu, Spelling &spelling);
