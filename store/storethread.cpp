// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include <QCoreApplication>

StoreThread::StoreThread(StoreConfig config, QObject *parent)
    : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker,
            [this, config = std::move(config)] { m_store = std::make_shared<Store>(config); });
    m_thread.start();
}

StoreThread::~StoreThread()
{
    run([this](Store &) {
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
    m_worker = nullptr;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the last replies
}

void StoreThread::run(std::function<void(Store &)> question)
{
    if (m_worker) // null while the last replies go out: nobody is left to answer
        QMetaObject::invokeMethod(
            m_worker, [this, question = std::move(question)] { question(*m_store); },
            Qt::QueuedConnection);
}
