// SPDX-License-Identifier: MIT
// The dictionaries of a computer, and which of them suits somebody.
#pragma once

#include <QMap>
#include <QStringList>

using DictionaryList = QMap<QString, QString>; // "de_DE" -> its files, without ".dic" and ".aff"

// Of Hunspell's kind, with those that are another by name only ("de_LU").
DictionaryList dictionariesIn(const QStringList &folders);

QStringList namesOf(const DictionaryList &list); // of those that are themselves

// By languages as QLocale::uiLanguages() has them, the dearest first; empty: there is none.
QString suitable(const DictionaryList &list, const QStringList &languages);
