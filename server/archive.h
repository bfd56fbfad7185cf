// SPDX-License-Identifier: MIT
// Where a room's texts go before anybody sees them.
#pragma once

#include "store/records.h"

#include <QObject>

#include <functional>

namespace Server {

struct CommitFigures
{
    qint64 commits = 0;
    double lastSeconds = 0; // from the question to the answer
    qsizetype waiting = 0;  // texts, for the next
};

// Host thread. Answers come later, in the order of the questions.
class Archive : public QObject
{
    Q_OBJECT

public:
    using AppendReply = std::function<void(const Protocol::Result<Appended> &)>;

    using QObject::QObject;

    // A fresh text is told by appended() first, to everybody; the reply is for its author.
    virtual void append(const Draft &draft, AppendReply reply) = 0;
    virtual bool isIdle() const { return true; }         // nothing waits to be stored
    virtual CommitFigures figures() const { return {}; } // none where nothing is kept
    virtual bool isLasting() const = 0;                  // what went in can be read from the store

signals:
    void appended(const Protocol::TextPosted &event);
};

}
