// SPDX-License-Identifier: MIT
// The seam between a client and its cache: questions go over, answers come back, by value and
// queued.
#pragma once

#include "store/clientcache.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>

// Lives on the GUI's thread; the ClientCache inside lives on the cache thread and is touched by
// questions only. They are answered in the order in which they were asked.
class ClientCacheThread : public QObject
{
    Q_OBJECT

public:
    explicit ClientCacheThread(const QString &folder, QObject *parent = nullptr);
    ~ClientCacheThread() override; // does what was asked, closes the file, joins the thread

    // Runs `question(ClientCache &)` there and `reply(answer)` here; no reply if context is gone by
    // then.
    template <class Question, class Reply>
    void ask(QObject *context, Question question, Reply reply)
    {
        run([this, guard = QPointer<QObject>(context), question = std::move(question),
             reply = std::move(reply)](ClientCache &cache) mutable {
            QMetaObject::invokeMethod(
                this,
                [guard = std::move(guard), answer = question(cache), reply = std::move(reply)] {
                    if (guard)
                        reply(answer);
                },
                Qt::QueuedConnection);
        });
    }

    void run(std::function<void(ClientCache &)> question); // without an answer

signals:
    void putAside(const QString &file);        // it could not be used, and was begun anew
    void closed(const Protocol::Error &error); // it could not be opened: nothing is kept

private:
    void begin(const QString &folder);     // on m_thread
    void tell(std::function<void()> what); // runs it on the thread of this

    QThread m_thread;
    QObject *m_worker;                    // on m_thread; where questions run
    std::shared_ptr<ClientCache> m_cache; // made, used and destroyed on m_thread
};
