// SPDX-License-Identifier: MIT
#include "app/autostart_linux.h"

#include "app/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + "/autostart"_L1;
}

// As the Desktop Entry Specification wants it: first as a quoted argument, then as a string.
QString quoted(const QString &program)
{
    QString text;
    for (const QChar c : program) {
        if (c == u'%')
            text += u'%';
        if (u"\"`$\\"_s.contains(c))
            text += u'\\';
        text += c;
    }
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

}

QByteArray autostartEntry(const QString &program)
{
    return "[Desktop Entry]\nType=Application\nName=Hubbub\nIcon=chat.hubbub.Hubbub\nExec="
        + quoted(program).toUtf8() + "\nX-GNOME-Autostart-enabled=true\n";
}

bool canAutostart()
{
    return true;
}

void setAutostart(bool on)
{
    const QString path = folder() + "/chat.hubbub.Hubbub.desktop"_L1;
    if (!on) {
        QFile::remove(path);
        return;
    }
    QDir{}.mkpath(folder());
    QSaveFile file{path};
    if (file.open(QIODevice::WriteOnly)) {
        file.write(autostartEntry(QCoreApplication::applicationFilePath()));
        file.commit();
    }
}
