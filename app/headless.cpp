// SPDX-License-Identifier: MIT
#include "app/headless.h"

#include "app/complaint.h"
#include "app/options.h"
#include "app/quitsignals.h"
#include "app/servicemanager.h"
#include "app/sleepinhibitor.h"
#include "app/terminal.h"
#include "server/host.h"
#include "server/ownerlink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

// Not among the addresses, which others may be shown.
void printOwnerLink(const Server::HostStatus &status)
{
    if (const QString link = Server::ownerLink(status); !link.isEmpty())
        complain("Open this link in Hubbub to become the owner of this host; it works once:\n"_L1
                 + link + u'\n');
}

void giveUp(const Protocol::Error &error)
{
    complain(sentenceOf(error) + u'\n');
    QCoreApplication::exit(int(exitCodeOf(error.code)));
}

}

void printAddresses(const Server::HostStatus &status)
{
    for (const QUrl &url : status.urls)
        print("Listening on "_L1 + url.toString() + u'\n');
}

int runHeadless(const Options &options, int argc, char **argv)
{
    QCoreApplication application{argc, argv};
    QuitSignals signal;
    ServiceManager manager;
    std::unique_ptr<SleepInhibitor> awake; // from the start to the end
    Server::Host host{options.host};
    QObject::connect(&signal, &QuitSignals::received, &host, &Server::Host::stop);
    QObject::connect(&host, &Server::Host::started, &host, printAddresses);
    QObject::connect(&host, &Server::Host::started, &manager, &ServiceManager::tellReady);
    QObject::connect(&signal, &QuitSignals::received, &manager, &ServiceManager::tellStopping);
    QObject::connect(&host, &Server::Host::started, &host, printOwnerLink);
    QObject::connect(&host, &Server::Host::started, &host,
                     [&awake] { awake = inhibitSleep(SleepInhibitor::Asker::Service); });
    QObject::connect(&host, &Server::Host::failed, &host, giveUp);
    QObject::connect(&host, &Server::Host::stopped, &application, &QCoreApplication::quit);
    QMetaObject::invokeMethod(&host, &Server::Host::start, Qt::QueuedConnection);
    return application.exec();
}
