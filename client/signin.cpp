// SPDX-License-Identifier: MIT
#include "client/signin.h"

#include <QUrl>

namespace Client {

using Protocol::ErrorCode;
using enum Status::State;

SignIn::SignIn(Connection &connection, Requests &requests, Hello hello, const Timing &timing,
               QObject *parent)
    : QObject(parent), m_connection(connection), m_requests(requests), m_hello(std::move(hello)),
      m_reconnector(timing)
{
    connect(&connection, &Connection::opened, this, &SignIn::sayHello);
    connect(&connection, &Connection::lost, this, &SignIn::connectionLost);
    connect(&m_reconnector, &Reconnector::due, this, &SignIn::dial);
    connect(&m_wakeWatch, &WakeWatch::woke, this, &SignIn::hurry);
}

void SignIn::open(const Protocol::Link &link)
{
    if (m_status.state != Connecting || m_connection.isBusy())
        close();
    m_link = link;
    dial();
}

void SignIn::prepare()
{
    close();
    setStatus({.state = Connecting});
}

void SignIn::close()
{
    m_reconnector.stop();
    m_connection.close();
    m_requests.abandon();
    if (m_status.state == Online)
        emit lost();
    setStatus({.state = Offline});
}

void SignIn::hurry()
{
    m_reconnector.hurry();
    m_connection.probe();
}

void SignIn::dial()
{
    setStatus({.state = Connecting, .error = m_status.error});
    m_connection.open(Protocol::socketUrl(m_link));
}

void SignIn::sayHello()
{
    m_requests.ask<Protocol::Welcome>(m_hello(), Requests::Effort::Once,
                                      [this](const Reply &reply) { welcomed(reply); });
}

void SignIn::welcomed(const Reply &reply)
{
    if (reply) {
        m_reconnector.signedIn();
        setStatus({.state = Online});
        emit signedIn(*reply);
    } else if (Protocol::rowOf(reply.error().code).temporary) {
        m_connection.giveUp(reply.error());
    } else {
        close();
        setStatus({.state = Offline, .error = reply.error()});
    }
}

void SignIn::connectionLost(Protocol::CloseCode code, const Protocol::Error &error)
{
    const bool wasOnline = m_status.state == Online;
    m_requests.abandon();
    if (wasOnline)
        emit lost();
    const auto wait = m_reconnector.lost(code);
    if (wait)
        setStatus({.state = Waiting, .retryIn = wait->count(), .error = error});
    else
        setStatus({.state = Offline, .error = error});
}

void SignIn::setStatus(const Status &status)
{
    if (std::exchange(m_status, status) != status)
        emit statusChanged(status);
}

}
