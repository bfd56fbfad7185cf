// SPDX-License-Identifier: MIT
#include "app/dictionarylist.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString ownName(const QString &files)
{
    return QFileInfo{files}.fileName();
}

}

DictionaryList dictionariesIn(const QStringList &folders)
{
    DictionaryList list;
    for (const QString &folder : folders) {
        for (const QFileInfo &words : QDir{folder}.entryInfoList({u"*.dic"_s}, QDir::Files)) {
            const QString files = words.canonicalFilePath().chopped(4);
            const QString name = words.completeBaseName();
            if (!list.contains(name) && words.isReadable()
                && QFileInfo{files + ".aff"_L1}.isReadable())
                list.insert(name, files);
        }
    }
    return list;
}

QStringList namesOf(const DictionaryList &list)
{
    QStringList names;
    for (const auto &[name, files] : list.asKeyValueRange()) {
        if (name == ownName(files))
            names.append(name);
    }
    return names;
}

QString suitable(const DictionaryList &list, const QStringList &languages)
{
    for (QString language : languages) {
        language.replace(u'-', u'_');
        const QString alone = language.section(u'_', 0, 0);
        const QString usual = QLocale{alone}.name(); // where most speak it
        for (const QString &name : {language, usual, alone}) {
            if (list.contains(name))
                return ownName(list.value(name));
        }
        const auto next = list.lowerBound(alone + u'_');
        if (next != list.end() && next.key().startsWith(alone + u'_'))
            return ownName(next.value());
    }
    return {};
}
