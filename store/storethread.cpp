// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include "protocol/limits.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

StoreThread::StoreThread(StoreConfig config, QObject *parent)
    : QObject(parent), m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("store"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(&m_thread, &QThread::started, m_worker,
            [this, config = std::move(config)] { begin(config); });
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
            m_worker,
            [this, question = std::move(question)] {
                question(*m_store);
                planUpkeep();
            },
            Qt::QueuedConnection);
}

void StoreThread::begin(const StoreConfig &config)
{
    m_store = std::make_shared<Store>(config);
    m_upkeep = new QTimer{m_worker};
    m_upkeep->setSingleShot(true);
    connect(m_upkeep, &QTimer::timeout, m_worker, [this] { tend(); });
}

// Who is asked all the time does it between two questions, sooner or later.
void StoreThread::planUpkeep()
{
    if (!m_upkeep->isActive())
        m_waiting.start();
    const bool late =
        m_waiting.hasExpired(std::chrono::milliseconds{Limits::indexAtLatest}.count());
    m_upkeep->start(late ? 0ms : Limits::indexAfter);
}

void StoreThread::tend()
{
    if (m_store && m_store->tend())
        m_upkeep->start(0);
}
