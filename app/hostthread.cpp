// SPDX-License-Identifier: MIT
#include "app/hostthread.h"

#include "server/host.h"

using Server::Host;

HostThread::HostThread(QObject *parent) : QObject(parent), m_home(new QObject)
{
    m_thread.setObjectName(QStringLiteral("host"));
    m_home->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_home, &QObject::deleteLater);
    connect(this, &HostThread::failed, this, [this] { m_hosting = false; });
    connect(this, &HostThread::stopped, this, [this] { m_hosting = false; });
    m_thread.start();
}

HostThread::~HostThread()
{
    QMetaObject::invokeMethod(m_home, [this] {
        if (!m_host)
            return m_thread.quit();
        connect(m_host, &Host::stopped, &m_thread, &QThread::quit, Qt::DirectConnection);
        m_host->stop();
    });
    m_thread.wait();
}

void HostThread::start(const Server::HostConfig &config)
{
    if (std::exchange(m_hosting, true))
        return;
    QMetaObject::invokeMethod(m_home, [this, config] { host(config); });
}

void HostThread::stop()
{
    QMetaObject::invokeMethod(m_home, [this] {
        if (m_host)
            m_host->stop();
    });
}

// Made where it lives: its timers and sockets belong to this thread.
void HostThread::host(const Server::HostConfig &config)
{
    m_host = new Host(config, m_home);
    connect(m_host, &Host::started, this, &HostThread::started);
    connect(m_host, &Host::statusChanged, this, &HostThread::statusChanged);
    connect(m_host, &Host::failed, m_host, [this] { release(); });
    connect(m_host, &Host::failed, this, &HostThread::failed);
    connect(m_host, &Host::stopped, m_host, [this] { release(); });
    connect(m_host, &Host::stopped, this, &HostThread::stopped);
    m_host->start();
}

void HostThread::release()
{
    m_host->deleteLater();
    m_host = nullptr;
}
