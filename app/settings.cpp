// SPDX-License-Identifier: MIT
#include "app/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

// QSettings keeps the mode of a file that is there.
QString ownersAlone(const QString &path)
{
    QDir{}.mkpath(QFileInfo{path}.path());
    QFile file{path};
    if (!file.exists() && file.open(QIODevice::WriteOnly))
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return path;
}

const auto shortcutSection = QStringLiteral("shortcuts");

QString keyOf(const CommandRow &row)
{
    return shortcutSection + u'/' + QString::fromLatin1(row.name);
}

QString keyOf(const PreferenceRow &row)
{
    return QStringLiteral("preferences/") + QString::fromLatin1(row.name);
}

}

Settings::Settings(const QString &path) : m_settings(ownersAlone(path), QSettings::IniFormat)
{ }

Preferences Settings::preferences() const
{
    Preferences preferences;
    for (const PreferenceRow &row : preferenceTable())
        row.restore(preferences, m_settings.value(keyOf(row)).toString());
    return preferences;
}

void Settings::set(const Preferences &preferences)
{
    for (const PreferenceRow &row : preferenceTable())
        m_settings.setValue(keyOf(row), row.kept(preferences));
}

// A comma that somebody wrote by hand, without quotes, reads as a list.
KeyChoices Settings::shortcuts() const
{
    KeyChoices choices;
    for (const CommandRow &row : commandTable()) {
        const QString key = keyOf(row);
        if (m_settings.contains(key))
            choices.insert(QString::fromLatin1(row.name),
                           m_settings.value(key).toStringList().join(u','));
    }
    return choices;
}

void Settings::set(const KeyChoices &choices)
{
    m_settings.remove(shortcutSection);
    for (const CommandRow &row : commandTable()) {
        const auto choice = choices.constFind(QString::fromLatin1(row.name));
        if (choice != choices.cend())
            m_settings.setValue(keyOf(row), *choice);
    }
}

QString Settings::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/hubbub");
}

QString Settings::standardPath()
{
    return folder() + QStringLiteral("/hubbub.ini");
}
