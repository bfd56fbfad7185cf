// SPDX-License-Identifier: MIT
// Where the dictionaries are, and the language: as the system, until somebody chooses another.
#include "app/installedspelling.h"

#include "app/hunspellspelling.h"
#include "app/settings.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

constexpr auto off = "off"_L1; // as it is kept

QStringList folders()
{
    return QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s,
                                     QStandardPaths::LocateDirectory)
        << QCoreApplication::applicationDirPath() + "/hunspell"_L1;
}

}

std::unique_ptr<Spelling> installedSpelling(Settings &settings)
{
    const DictionaryList list = dictionariesIn(folders());
    if (list.isEmpty())
        return {};
    auto spelling = std::make_unique<HunspellSpelling>(list, Settings::folder() + "/words.txt"_L1);
    const QString chosen = settings.get(Keys::dictionary);
    spelling->setLanguage(chosen.isEmpty() ? suitable(list, QLocale::system().uiLanguages())
                                           : chosen);
    QObject::connect(spelling.get(), &Spelling::languageChanged,
                     [&settings, spelling = spelling.get()] {
                         const QString now = spelling->language();
                         settings.set(Keys::dictionary, now.isEmpty() ? QString{off} : now);
                     });
    return spelling;
}
