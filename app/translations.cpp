// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

Translations::~Translations()
{
    for (QTranslator *each : {&m_qt, &m_words, &m_plurals})
        QCoreApplication::removeTranslator(each);
}

// The one that is installed last is asked first.
void Translations::use(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale{language};
    const QString here = u":/translations"_s;
    const bool spoken = m_words.load(locale, u"hubbub"_s, u"_"_s, here);
    if (m_plurals.isEmpty() && m_plurals.load(u"hubbub_en"_s, here))
        QCoreApplication::installTranslator(&m_plurals);
    if (spoken)
        QCoreApplication::installTranslator(&m_words);
    // Buttons of dialogs in a language that the rest is not in would be odd.
    if (spoken
        && m_qt.load(locale, u"qtbase"_s, u"_"_s,
                     QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
}
