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
// questions only. Questions are answered in the order in which they were asked; those that wait
// together share one transaction, and so one wait for the disk, and are answered when it is over.
// In between, when there are none, the store is tended.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    explicit StoreThread(StoreConfig config, QObject *parent = nullptr);
    ~StoreThread() override; // answers what was asked, closes the database, joins the thread

    // Runs `question(Store &)` there and `reply(answer)` here; no reply if context is gone by then.
    // An answer that is a Result becomes Storage if its transaction fails.
    template <class Question, class Reply>
    void ask(QObject *context, Question question, Reply reply)
    {
        run([this, guard = QPointer<QObject>(context), question = std::move(question),
             reply = std::move(reply)](Store &store) mutable -> Delivery {
            return [this, guard = std::move(guard), answer = question(store),
                    reply = std::move(reply)](const Protocol::Result<> &committed) mutable {
                spoil(answer, committed);
                QMetaObject::invokeMethod(
                    this,
                    [guard = std::move(guard), answer = std::move(answer),
                     reply = std::move(reply)] {
                        if (guard)
                            reply(answer);
                    },
                    Qt::QueuedConnection);
            };
        });
    }

private:
    using Delivery = std::function<void(const Protocol::Result<> &committed)>;
    using Question = std::function<Delivery(Store &)>;

    template <class T>
    static void spoil(Protocol::Result<T> &answer, const Protocol::Result<> &committed)
    {
        if (!committed)
            answer = committed.error();
    }
    template <class T>
    static void spoil(T &, const Protocol::Result<> &)
    { }

    void run(Question question);
    void begin(const StoreConfig &config); // this and what follows on m_thread
    void answer();
    QList<Delivery> answerGroup();
    void planUpkeep();
    void tend();

    QThread m_thread;
    QObject *m_worker; // on m_thread; where questions run
    // Made, used and destroyed on m_thread:
    std::shared_ptr<Store> m_store;
    QList<Question> m_questions; // waiting; answer() is on its way if there are any
    QTimer *m_upkeep = nullptr;  // runs out when nobody asks anything
    QElapsedTimer m_waiting;     // since the upkeep was put off first
};
