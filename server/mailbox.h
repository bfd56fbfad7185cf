// SPDX-License-Identifier: MIT
// Where a group delivers. A Connection is one; so is a test double.
#pragma once

#include "server/frame.h"

#include <QObject>

namespace Server {

class Mailbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

public slots:
    virtual void enqueue(const Frame &frame) = 0;
};

}
