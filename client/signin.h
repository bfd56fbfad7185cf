// SPDX-License-Identifier: MIT
// Gets in and stays in: connects, says hello, and tries again when the connection is lost.
#pragma once

#include "client/credentials.h"
#include "client/reconnector.h"
#include "client/requests.h"
#include "client/status.h"
#include "client/wakewatch.h"

#include <QElapsedTimer>

namespace Client {

class SignIn : public QObject
{
    Q_OBJECT

public:
    SignIn(Connection &connection, Requests &requests, Credentials &credentials,
           const Timing &timing, QObject *parent = nullptr);

    const Status &status() const { return m_status; }

    void open();    // at the link that the credentials are for
    void prepare(); // open() follows soon
    void close();
    void end(const Protocol::Error &why); // the host said so
    void awaitApproval();                 // likewise: it asks somebody
    void hurry();                         // the wait is over, or the connection has to prove itself

signals:
    void signedIn(const Protocol::Welcome &welcome, std::chrono::milliseconds took);
    void lost();
    void statusChanged(const Client::Status &status);

private:
    using Reply = Protocol::Result<Protocol::Welcome>;

    void dial();
    void sayHello();
    void answered(const Protocol::Hello &hello, const Requests::Answer &answer);
    void prove(const Protocol::Hello &hello, const Protocol::Challenge &challenge);
    void welcomed(const Reply &reply);
    void connectionLost(Protocol::CloseCode code, const Protocol::Error &error);
    Protocol::Error reasonOf(const Protocol::Error &error) const;
    void setStatus(const Status &status);

    Connection &m_connection;
    Requests &m_requests;
    Credentials &m_credentials;
    Reconnector m_reconnector;
    WakeWatch m_wakeWatch;
    bool m_hostStopped = false; // as it said itself
    Status m_status;
    QElapsedTimer m_sinceHello;
    Protocol::Ref m_asked; // of what is answered with welcome
};

}
