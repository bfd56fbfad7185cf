// SPDX-License-Identifier: MIT
// Where a room's texts go before anybody sees them, and where its history comes from.
#pragma once

#include "store/records.h"

#include <QObject>

#include <functional>

namespace Server {

// Host thread. Answers come later, in the order of the questions.
class Archive : public QObject
{
    Q_OBJECT

public:
    using AppendReply = std::function<void(const Protocol::Result<Appended> &)>;
    using HistoryReply = std::function<void(const Protocol::Result<HistorySlice> &)>;

    using QObject::QObject;

    // A fresh text is told by appended() first, to everybody; the reply is for its author.
    virtual void append(const Draft &draft, AppendReply reply) = 0;
    virtual void read(const HistoryQuery &query, HistoryReply reply) = 0;
    virtual bool isIdle() const { return true; } // nothing waits to be stored

signals:
    void appended(const Protocol::TextPosted &event);
};

}
