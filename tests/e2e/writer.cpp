// SPDX-License-Identifier: MIT
// The real client without a window, as a program that a test can kill: writer PORT FOLDER NAME
// COUNT writes so many texts at once, online or not (0: none, only what was left over; -1: one
// after the other for ever), and prints each that was acknowledged.
#include "support/scribe.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Support;

namespace {

// Who we are at the host, as the program's settings would keep it.
QHash<QString, QString> tokensIn(const QString &file, const QString &key)
{
    QFile kept{file};
    if (!kept.open(QIODevice::ReadOnly))
        return {};
    return {{key, QString::fromUtf8(kept.readAll())}};
}

void keepToken(const QString &file, const QString &token)
{
    QSaveFile kept{file};
    if (kept.open(QIODevice::WriteOnly) && kept.write(token.toUtf8()) > 0)
        kept.commit();
}

}

int main(int argc, char **argv)
{
    const QCoreApplication application{argc, argv};
    const QStringList arguments = QCoreApplication::arguments();
    const quint16 port = arguments.value(1).toUShort();
    const QString folder = arguments.value(2);
    const int count = arguments.value(4).toInt();
    const QString key = Client::tokenKey({.host = u"127.0.0.1"_s, .port = port});

    Scribe scribe{arguments.value(3), folder, tokensIn(folder + "/token"_L1, key)};
    QObject::connect(&scribe.session(), &Client::Session::configChanged, &scribe, [&] {
        keepToken(folder + "/token"_L1, scribe.session().config().tokens.value(key));
    });
    scribe.onAcknowledged = [](const QString &text) {
        std::puts(qPrintable(text));
        std::fflush(stdout);
    };
    scribe.onRoomKnown = [&] {
        for (int i = 0; i < count; ++i)
            scribe.writeNext();
        scribe.write(count < 0 ? 5 : 0);
    };
    scribe.open(port, u"load"_s);
    return QCoreApplication::exec();
}
