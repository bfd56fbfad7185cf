// SPDX-License-Identifier: MIT
#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>

using namespace Qt::StringLiterals;

namespace {

// The system's own of a language knows the country, and whether it writes 17:40 or 5:40 pm.
QLocale localeOf(const QString &language)
{
    const QLocale chosen{language};
    const QLocale system = QLocale::system();
    const bool same = language.isEmpty()
        || (chosen.language() == system.language() && chosen.script() == system.script());
    return same ? system : chosen;
}

}

Translations::~Translations()
{
    for (QTranslator *each : {&m_qt, &m_words, &m_plurals})
        QCoreApplication::removeTranslator(each);
}

// The one that is installed last is asked first.
QLocale Translations::use(const QString &language)
{
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
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
    return spoken ? locale : QLocale{QLocale::English};
}
