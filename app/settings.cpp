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

QString Settings::folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/hubbub");
}

QString Settings::standardPath()
{
    return folder() + QStringLiteral("/hubbub.ini");
}
