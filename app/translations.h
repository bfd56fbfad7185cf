// SPDX-License-Identifier: MIT
// The words of the window in one language, our own and Qt's.
#pragma once

#include <QLocale>
#include <QTranslator>

// GUI thread; needs a QCoreApplication, and comes before the first widget: what is shown already
// keeps its words.
class Translations
{
public:
    ~Translations();

    // "de", "zh_CN"; empty: the system's. English if there is none of it; says what it is, which is
    // what numbers and days are written in from now on.
    QLocale use(const QString &language);

private:
    QTranslator m_plurals; // of the English in the source
    QTranslator m_words;
    QTranslator m_qt;
};
