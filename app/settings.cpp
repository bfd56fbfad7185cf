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

}

Settings::Settings(const QString &path) : m_settings(ownersAlone(path), QSettings::IniFormat)
{ }

QString Settings::standardPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/hubbub/hubbub.ini");
}
