// SPDX-License-Identifier: MIT
// Where a group delivers. A Connection is one; so is a test double.
#pragma once

#include <QObject>

namespace Server {

// One or more whole WebSocket frames (RFC 6455, unmasked), ready for a socket; shared, never copied.
struct Frame
{
    QByteArray bytes = {};
};

class Mailbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    virtual void enqueue(const Frame &frame) = 0;
};

}
