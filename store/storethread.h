// SPDX-License-Identifier: MIT
// The seam between a host and its store: questions go over, answers come back, by value and queued.
#pragma once

#include "store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <functional>

// Lives on the host's thread; the Store inside lives on the store thread and is touched by
// questions only. Questions are answered in the order in which they were asked; in between, when
// there are none, the store is tended.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(StoreConfig config, QObject *parent = nullptr);
    ~StoreThread() override; // answers what was asked, closes the database, joins the thread

    // Runs `question(Store &)` there and `reply(answer)` here; no reply if context is gone by then.
    template <class Question, class Reply>
    void ask(QObject *context, Question question, Reply reply)
    {
        run([this, guard = QPointer<QObject>(context), question = std::move(question),
             reply = std::move(reply)](Store &store) mutable {
            QMetaObject::invokeMethod(
                this,
                [guard = std::move(guard), answer = question(store), reply = std::move(reply)] {
                    if (guard)
                        reply(answer);
                },
                Qt::QueuedConnection);
        });
    }

private:
    void run(std::function<void(Store &)> question);
    void begin(const StoreConfig &config); // this and what follows on m_thread
    void planUpkeep();
    void tend();

    QThread m_thread;
    QObject *m_worker; // on m_thread; where questions run
    // Made, used and destroyed on m_thread:
    std::shared_ptr<Store> m_store;
    QTimer *m_upkeep = nullptr; // runs out when nobody asks anything
    QElapsedTimer m_waiting;    // since the upkeep was put off first
};
