// SPDX-License-Identifier: MIT
#include "client/signin.h"

#include "protocol/limits.h"

#include <QUrl>

namespace Client {

using Protocol::ErrorCode;
using enum Status::State;

namespace {

// It will have the same key the next time.
bool isAboutKey(const Protocol::Error &error)
{
    return error.code == ErrorCode::OtherHost || error.code == ErrorCode::WrongHost;
}

}

SignIn::SignIn(Connection &connection, Requests &requests, Credentials &credentials,
               const Timing &timing, QObject *parent)
    : QObject(parent), m_connection(connection), m_requests(requests), m_credentials(credentials),
      m_reconnector(timing)
{
    connect(&connection, &Connection::opened, this, &SignIn::sayHello);
    connect(&connection, &Connection::lost, this, &SignIn::connectionLost);
    connect(&m_reconnector, &Reconnector::due, this, &SignIn::dial);
    connect(&m_wakeWatch, &WakeWatch::woke, this, &SignIn::hurry);
}

void SignIn::open()
{
    if (m_status.state != Connecting || m_connection.isBusy())
        close();
    m_hostStopped = false;
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

void SignIn::end(const Protocol::Error &why)
{
    close();
    setStatus({.state = Offline, .error = why});
}

void SignIn::awaitApproval()
{
    if (m_status.state != Connecting)
        return;
    m_requests.allow(m_asked, Limits::approvalAwaited);
    setStatus({.state = Connecting, .error = Protocol::Error{.code = ErrorCode::AwaitsApproval}});
}

void SignIn::hurry()
{
    m_reconnector.hurry();
    m_connection.probe();
}

void SignIn::dial()
{
    setStatus({.state = Connecting, .error = m_status.error});
    m_connection.open(Protocol::socketUrl(m_credentials.link()), m_credentials.expectedKey());
}

void SignIn::sayHello()
{
    m_sinceHello.start();
    const auto hello = m_credentials.hello();
    if (!hello)
        return welcomed(hello.error());
    m_asked = m_requests.ask(
        *hello, Requests::Effort::Once,
        [this, hello = *hello](const Requests::Answer &answer) { answered(hello, answer); });
}

// An older host does not know keys, and welcomes at once.
void SignIn::answered(const Protocol::Hello &hello, const Requests::Answer &answer)
{
    if (!answer)
        return welcomed(answer.error());
    if (const auto *challenge = std::get_if<Protocol::Challenge>(&*answer))
        return prove(hello, *challenge);
    const auto *welcome = std::get_if<Protocol::Welcome>(&*answer);
    welcomed(welcome ? Reply{*welcome} : ErrorCode::BadMessage);
}

void SignIn::prove(const Protocol::Hello &hello, const Protocol::Challenge &challenge)
{
    const auto proof = m_credentials.prove(hello, challenge);
    if (!proof)
        return welcomed(proof.error());
    m_asked = m_requests.ask<Protocol::Welcome>(*proof, Requests::Effort::Once,
                                                [this](const Reply &reply) { welcomed(reply); });
}

void SignIn::welcomed(const Reply &reply)
{
    if (reply) {
        m_reconnector.signedIn();
        m_hostStopped = false;
        setStatus({.state = Online});
        emit signedIn(*reply, std::chrono::milliseconds{m_sinceHello.elapsed()});
    } else if (Protocol::rowOf(reply.error().code).temporary) {
        m_connection.giveUp(reply.error());
    } else {
        end(reply.error());
    }
}

void SignIn::connectionLost(Protocol::CloseCode code, const Protocol::Error &error)
{
    const bool wasOnline = m_status.state == Online;
    m_requests.abandon();
    if (wasOnline)
        emit lost();
    m_hostStopped |= error.code == ErrorCode::HostStopped;
    const auto wait = isAboutKey(error) ? std::nullopt : m_reconnector.lost(code);
    if (wait)
        setStatus({.state = Waiting, .retryIn = wait->count(), .error = reasonOf(error)});
    else
        setStatus({.state = Offline, .error = error});
}

// That nobody answers is no news of a host that said goodbye.
Protocol::Error SignIn::reasonOf(const Protocol::Error &error) const
{
    const bool known = m_hostStopped && error.code == ErrorCode::Unreachable;
    return known ? Protocol::Error{.code = ErrorCode::HostStopped} : error;
}

void SignIn::setStatus(const Status &status)
{
    if (std::exchange(m_status, status) != status)
        emit statusChanged(status);
}

}
