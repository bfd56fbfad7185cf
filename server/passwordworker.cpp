// SPDX-License-Identifier: MIT
#include "server/passwordworker.h"

#include "protocol/limits.h"
#include "trust/password.h"

#include <QPointer>

namespace Server {

PasswordWorker::PasswordWorker() : m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("passwords"));
    m_worker->moveToThread(&m_thread);
}

PasswordWorker::~PasswordWorker()
{
    m_thread.quit();
    m_thread.wait();
    delete m_worker; // with what it was asked and did not do
}

bool PasswordWorker::hash(const QString &password, QObject *context,
                          std::function<void(const QString &)> reply)
{
    return run([password] { return passwordHash(password); }, context, std::move(reply));
}

bool PasswordWorker::check(const QString &password, const QString &hash, QObject *context,
                           std::function<void(bool)> reply)
{
    return run([password, hash] { return isPassword(password, hash); }, context, std::move(reply));
}

template <class Work, class Reply>
bool PasswordWorker::run(Work work, QObject *context, Reply reply)
{
    if (m_waiting >= Limits::passwordsWaiting)
        return false;
    ++m_waiting;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work), context = QPointer{context}, reply = std::move(reply)] {
            QMetaObject::invokeMethod(
                this,
                [this, answer = work(), context, reply] {
                    --m_waiting;
                    if (context)
                        reply(answer);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return true;
}

}
