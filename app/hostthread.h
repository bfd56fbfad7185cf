// SPDX-License-Identifier: MIT
// The seam between the window and a host in the same process: the GUI's only handle on it.
#pragma once

#include "protocol/error.h"
#include "server/hostconfig.h"
#include "server/hoststatus.h"

#include <QObject>
#include <QThread>

namespace Server {
class Host;
}

// GUI thread; the host inside lives on a thread of its own. One host at a time; signals arrive
// queued.
class HostThread : public QObject
{
    Q_OBJECT

public:
    explicit HostThread(QObject *parent = nullptr);
    ~HostThread() override; // waits for the host to say goodbye, Limits::stopGrace at the most

    bool isHosting() const { return m_hosting; } // from start() to stopped() or failed()
    void start(const Server::HostConfig &config);
    void stop();

signals:
    void started(const Server::HostStatus &status);
    void statusChanged(const Server::HostStatus &status);
    void failed(const Protocol::Error &error);
    void stopped();

private:
    void host(const Server::HostConfig &config); // on m_thread, as is all that follows
    void release();

    QThread m_thread;
    QObject *m_home;                // lives on m_thread; parent of the host
    Server::Host *m_host = nullptr; // touched on m_thread only
    bool m_hosting = false;
};
