// SPDX-License-Identifier: MIT
// Looks at this computer's networks, knocks at its own addresses and asks who else is there.
#pragma once

#include "app/networkadvice.h"

#include <QObject>

#include <memory>

namespace Client {
class Finder;
}
namespace Server {
struct HostConfig;
}

class NetworkCheck : public QObject
{
    Q_OBJECT

public:
    // Of a host so configured, whether it runs or not.
    explicit NetworkCheck(const Server::HostConfig &config, QObject *parent = nullptr);
    ~NetworkCheck() override;

    void start(); // takes some four seconds

signals:
    void finished(const NetworkFindings &findings);

private:
    void knock(const QString &address);
    void opened(const QString &address, NetworkFindings::Listening who);
    void end();

    NetworkFindings m_findings;
    std::unique_ptr<Client::Finder> m_finder;
};

// --check-network: says it all on the terminal; NobodyFound's code if something is in the way.
int checkNetwork(const Server::HostConfig &config, int argc, char **argv);
