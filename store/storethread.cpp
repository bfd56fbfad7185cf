// SPDX-License-Identifier: MIT
#include "store/storethread.h"

#include "protocol/limits.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace {

// What shares a transaction: those behind it wait for all of it.
constexpr qsizetype groupSize = 256;
constexpr auto groupTime = 5ms;
// Messages grow old though nobody asks anything.
constexpr auto idleUpkeep = 60'000ms;

}

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
    QMetaObject::invokeMethod(m_worker, [this] {
        answer();
        m_store.reset();
        m_thread.quit();
    });
    m_thread.wait();
    m_worker = nullptr;
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // the last replies
}

// What is asked while others are answered waits with the rest: answer() comes behind all of it.
void StoreThread::run(Question question)
{
    if (!m_worker) // null while the last replies go out: nobody is left to answer
        return;
    QMetaObject::invokeMethod(
        m_worker,
        [this, question = std::move(question)] {
            if (m_questions.isEmpty())
                QMetaObject::invokeMethod(
                    m_worker, [this] { answer(); }, Qt::QueuedConnection);
            m_questions.append(question);
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

void StoreThread::answer()
{
    while (!m_questions.isEmpty()) {
        if (m_questions.size() > 1) // one alone is a transaction anyway
            m_store->beginGroup();
        const auto deliveries = answerGroup();
        const auto committed = m_store->endGroup();
        for (const Delivery &deliver : deliveries)
            deliver(committed);
    }
    planUpkeep();
}

QList<StoreThread::Delivery> StoreThread::answerGroup()
{
    QElapsedTimer timer;
    timer.start();
    QList<Delivery> deliveries;
    do {
        deliveries.append(m_questions.takeFirst()(*m_store));
    } while (!m_questions.isEmpty() && deliveries.size() < groupSize && !m_store->isGroupBroken()
             && !timer.hasExpired(groupTime.count()));
    return deliveries;
}

// Who is asked all the time does it between two questions, sooner or later.
void StoreThread::planUpkeep()
{
    if (!m_waiting.isValid())
        m_waiting.start();
    const bool late =
        m_waiting.hasExpired(std::chrono::milliseconds{Limits::indexAtLatest}.count());
    m_upkeep->start(late ? 0ms : Limits::indexAfter);
}

void StoreThread::tend()
{
    const bool more = m_store && m_store->tend();
    if (!more)
        m_waiting.invalidate();
    m_upkeep->start(more ? 0ms : idleUpkeep);
}
