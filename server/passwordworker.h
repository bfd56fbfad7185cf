// SPDX-License-Identifier: MIT
// Hashes and checks passwords on a thread of its own, one at a time: on the host's thread everybody
// would wait, and several at once would take memory without end.
#pragma once

#include <QObject>
#include <QThread>

#include <functional>

namespace Server {

// Host thread.
class PasswordWorker : public QObject
{
    Q_OBJECT

public:
    PasswordWorker();
    ~PasswordWorker() override;

    // False: too many wait, and there will be no answer. Nor is there one when `context` is gone.
    bool hash(const QString &password, QObject *context,
              std::function<void(const QString &hash)> reply);
    bool check(const QString &password, const QString &hash, QObject *context,
               std::function<void(bool right)> reply);

private:
    template <class Work, class Reply>
    bool run(Work work, QObject *context, Reply reply);

    QThread m_thread;
    QObject *m_worker; // on m_thread, which begins with the first password
    int m_waiting = 0;
};

}
