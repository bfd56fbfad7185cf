// SPDX-License-Identifier: MIT
// An accepted socket that no session has yet: it asks for something, or its time runs out.
#pragma once

#include <QObject>

#include <chrono>
#include <optional>

namespace Server {

// Host thread. Deletes itself (deleteLater) at the end.
class Visitor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isWaiting() const = 0; // for a request, or the rest of one
    virtual void close() = 0;
    // `now` in ms of a steady clock; a deadline runs from the first sweep that sees it.
    void sweep(qint64 now);

protected:
    void allow(std::chrono::milliseconds time);

private:
    virtual void expire() = 0; // the time is up; again with every sweep that follows

    qint64 m_allowed = 0; // ms
    std::optional<qint64> m_deadline;
};

}
