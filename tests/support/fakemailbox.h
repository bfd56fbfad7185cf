// SPDX-License-Identifier: MIT
// Keeps the frames that a group delivers.
#pragma once

#include "server/mailbox.h"
#include "support/wire.h"

#include <functional>

namespace Support {

class FakeMailbox : public Server::Mailbox
{
public:
    void enqueue(const Server::Frame &frame) override
    {
        batches.append(frame.bytes);
        if (whenReached)
            whenReached();
    }

    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &batch : batches) {
            for (const WireFrame &frame : framesIn(batch))
                objects.append(objectOf(frame.payload));
        }
        return objects;
    }

    QList<QByteArray> batches;
    std::function<void()> whenReached;
};

}
