// SPDX-License-Identifier: MIT
// Gets in and stays in: connects, says hello, and tries again when the connection is lost.
#pragma once

#include "client/connection.h"
#include "client/reconnector.h"
#include "client/requests.h"
#include "client/status.h"
#include "client/wakewatch.h"
#include "protocol/link.h"
#include "protocol/result.h"

namespace Client {

class SignIn : public QObject
{
    Q_OBJECT

public:
    using Hello = std::function<Protocol::Hello()>; // asked each time: names and tokens change

    SignIn(Connection &connection, Requests &requests, Hello hello, const Timing &timing,
           QObject *parent = nullptr);

    const Status &status() const { return m_status; }

    void open(const Protocol::Link &link);
    void prepare(); // open() follows soon
    void close();
    void hurry(); // the wait is over, or the connection has to prove itself

signals:
    void signedIn(const Protocol::Welcome &welcome);
    void lost();
    void statusChanged(const Client::Status &status);

private:
    using Reply = Protocol::Result<Protocol::Welcome>;

    void dial();
    void sayHello();
    void welcomed(const Reply &reply);
    void connectionLost(Protocol::CloseCode code, const Protocol::Error &error);
    void setStatus(const Status &status);

    Connection &m_connection;
    Requests &m_requests;
    const Hello m_hello;
    Reconnector m_reconnector;
    WakeWatch m_wakeWatch;
    Protocol::Link m_link;
    Status m_status;
};

}
