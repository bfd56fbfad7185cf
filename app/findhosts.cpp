// SPDX-License-Identifier: MIT
#include "app/findhosts.h"

#include "app/complaint.h"
#include "app/options.h"
#include "app/terminal.h"
#include "client/finder.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// Three questions: one datagram in a hundred is lost on a busy Wi-Fi.
constexpr std::chrono::milliseconds patience{3500};

QString lineOf(const Client::FoundHost &host)
{
    const QString near = host.roundTrip ? u"%1 ms"_s.arg(*host.roundTrip) : u"-"_s;
    return QStringList{Protocol::toString(host.link), host.place, u"%1 online"_s.arg(host.people),
                       near, host.key}
               .join(u'\t')
        + u'\n';
}

int tell(const Client::Finder &finder)
{
    for (int row = 0; row < finder.count(); ++row)
        print(lineOf(finder.at(row)));
    if (finder.count() > 0)
        return 0;
    const QStringList networks = finder.networks();
    complain(networks.isEmpty() ? u"This computer is on no network.\n"_s
                                : u"No host has answered on %1.\n"_s.arg(networks.join(u", "_s)));
    return int(ExitCode::NobodyFound);
}

}

int runFind(const Options &options, int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    Client::Finder finder{options.host.interfaces};
    if (options.link)
        finder.setKnown({*options.link});
    finder.start();
    QTimer::singleShot(patience, &application, &QCoreApplication::quit);
    application.exec();
    return tell(finder);
}
