// SPDX-License-Identifier: MIT
// The words of the window in one language, our own and Qt's.
#pragma once

#include <QTranslator>

// GUI thread; needs a QCoreApplication. What is shown already follows by LanguageChange.
class Translations
{
public:
    ~Translations();

    void
    use(const QString &language); // "de", "zh_CN"; empty: the system's; English if there is none

private:
    QTranslator m_plurals; // of the English in the source
    QTranslator m_words;
    QTranslator m_qt;
};
