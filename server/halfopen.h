// SPDX-License-Identifier: MIT
// A socket just accepted, for as long as its first request is not there: it costs neither a
// QTcpSocket nor a notifier.
#pragma once

#include "server/requesthead.h"
#include "server/visitor.h"

#include <QHostAddress>

namespace Server {

class HalfOpen : public Visitor
{
    Q_OBJECT

public:
    using Visitor::Visitor;

    virtual QHostAddress address() const = 0; // the peer's
    // The descriptor is the caller's from now on, and nothing in it has been read.
    virtual qintptr release() = 0;
    // Ends it, and says why.
    virtual void dismiss(const QByteArray &answer) = 0;
    const HeadReader &head() const { return m_head; }
    bool wantsTls() const { return m_wantsTls; }

signals:
    void spoke(); // the head or hello is complete, or nothing will come of it; the receiver
                  // releases it
    void late();  // it has begun to ask and does not come to an end; the receiver dismisses it

protected:
    HeadReader m_head;
    bool m_wantsTls = false;
};

}
