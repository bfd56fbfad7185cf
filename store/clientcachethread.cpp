// SPDX-License-Identifier: MIT
#include "store/clientcachethread.h"

ClientCacheThread::ClientCacheThread(const QString &folder, QObject *parent)
    : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("cache"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker, [this, folder] { begin(folder); });
    m_thread.start();
}

ClientCacheThread::~ClientCacheThread()
{
    run([this](ClientCache &) {
        m_cache.reset();
        m_thread.quit();
    });
    m_thread.wait();
}

void ClientCacheThread::run(std::function<void(ClientCache &)> question)
{
    QMetaObject::invokeMethod(
        m_worker, [this, question = std::move(question)] { question(*m_cache); },
        Qt::QueuedConnection);
}

void ClientCacheThread::begin(const QString &folder)
{
    m_cache = std::make_shared<ClientCache>(folder);
    const auto opened = m_cache->open();
    if (const QString file = m_cache->putAside(); !file.isEmpty())
        tell([this, file] { emit putAside(file); });
    if (!opened)
        tell([this, error = opened.error()] { emit closed(error); });
}

// Over the queue, so that nobody who connects when the thread has begun already misses it.
void ClientCacheThread::tell(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}
