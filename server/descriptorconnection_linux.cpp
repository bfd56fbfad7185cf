// SPDX-License-Identifier: MIT
#include "server/descriptorconnection_linux.h"

#include "protocol/limits.h"
#include "server/steadyclock.h"

#include <cerrno>

#include <sys/socket.h>
#include <unistd.h>

using namespace Protocol;
using std::chrono::milliseconds;

namespace Server {

DescriptorConnection::DescriptorConnection(int descriptor, const Peer &peer, EpollSet &epoll,
                                           qint64 now, QObject *parent)
    : Connection(parent), m_descriptor(descriptor), m_peer(peer), m_epoll(epoll),
      m_reader(Limits::frameBytes), m_controls(Limits::controlRate, Limits::controlBurst),
      m_heardAt(now), m_pingedAt(now), m_now(now)
{
    m_epoll.add(m_descriptor, this);
}

DescriptorConnection::~DescriptorConnection()
{
    if (m_state != State::Closed) {
        close(CloseCode::GoingAway);
        m_epoll.remove(m_descriptor, this);
        ::close(m_descriptor);
    }
}

void DescriptorConnection::readable(std::span<char> scratch)
{
    const ssize_t size = recv(m_descriptor, scratch.data(), scratch.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= 0)
        return finish(m_state == State::Closing ? m_code : CloseCode::Abnormal);
    m_heard = true;
    m_reader.feed(scratch.first(size_t(size)));
    while (m_state != State::Closed) {
        const auto incoming = m_reader.next();
        if (!incoming)
            break;
        handle(*incoming);
    }
    if (!m_reader.isInMessage())
        m_messageSince.reset();
}

void DescriptorConnection::handle(const Incoming &incoming)
{
    using Kind = Incoming::Kind;
    if (incoming.kind == Kind::Violation) {
        m_hangsUp = true; // the peer's close frame could not be read any more
        close(incoming.code);
        return transmit();
    }
    if (incoming.kind == Kind::Close) {
        const CloseCode code = m_state == State::Closing ? m_code : incoming.code;
        if (m_state == State::Open)
            put(closeFrame(code));
        return finish(code);
    }
    if (m_state != State::Open)
        return; // whoever is being closed has said enough
    if (incoming.kind == Kind::Text)
        emit received(incoming.payload.toByteArray());
    else if (incoming.kind == Kind::Binary)
        emit refusedBinary();
    else
        answerPing(incoming.kind == Kind::Ping ? std::optional{incoming.payload} : std::nullopt);
}

void DescriptorConnection::answerPing(std::optional<QByteArrayView> payload)
{
    if (m_controls.take(steadyMilliseconds()) > 0)
        return close(CloseCode::Policy);
    if (payload)
        put(pongFrame(*payload));
}

void DescriptorConnection::enqueue(const Frame &frame)
{
    if (m_state != State::Open)
        return;
    count(frame);
    put(frame);
}

void DescriptorConnection::put(const Frame &frame)
{
    const qsizetype sent = m_outbox.isEmpty() ? give(frame.bytes) : 0;
    if (sent == frame.bytes.size())
        return;
    m_outbox.append(frame);
    m_outbox.advance(sent);
    watchWritable(true);
    if (m_outbox.waitingBytes() > Limits::outboxBytes)
        transmit(); // in one turn that is not yet slow
    if (m_outbox.waitingBytes() > Limits::outboxBytes)
        close(CloseCode::Slow);
}

// A socket that fails tells it to epoll too: nobody is let go in the middle of a fan-out.
void DescriptorConnection::transmit()
{
    while (!m_outbox.isEmpty()) {
        const qsizetype sent = give(m_outbox.front());
        if (sent == 0)
            break;
        m_outbox.advance(sent);
    }
    if (m_hangsUp && m_outbox.isEmpty())
        shutdown(m_descriptor, SHUT_WR);
    watchWritable(!m_outbox.isEmpty());
}

// What the system takes of it.
qsizetype DescriptorConnection::give(QByteArrayView bytes)
{
    return std::max<ssize_t>(
        0, ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL));
}

void DescriptorConnection::watchWritable(bool on)
{
    if (std::exchange(m_waitsToWrite, on) != on)
        m_epoll.watchWritable(m_descriptor, this, on);
}

void DescriptorConnection::writable()
{
    transmit();
}

void DescriptorConnection::close(CloseCode code)
{
    if (m_state != State::Open)
        return;
    m_state = State::Closing;
    m_code = code;
    m_closingSince = m_now;
    m_outbox.dropUnsent();
    put(closeFrame(code));
}

void DescriptorConnection::finish(CloseCode code)
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    m_epoll.remove(m_descriptor, this);
    ::close(m_descriptor);
    m_outbox = {};
    emit closed(code);
    deleteLater();
}

void DescriptorConnection::sweep(qint64 now)
{
    m_now = now;
    if (m_state == State::Open)
        checkAlive(now);
    else if (now - m_closingSince >= milliseconds(Limits::closeGrace).count())
        finish(m_code);
}

void DescriptorConnection::checkAlive(qint64 now)
{
    if (std::exchange(m_heard, false))
        m_heardAt = now;
    if (m_reader.isInMessage()
        && now - m_messageSince.emplace(m_messageSince.value_or(now))
            >= milliseconds(Limits::fragmentDeadline).count())
        return close(CloseCode::Policy);
    if (now - m_heardAt >= milliseconds(Limits::silenceAllowed).count())
        return finish(CloseCode::Abnormal);
    if (now - m_pingedAt >= milliseconds(Limits::pingEvery).count()) {
        m_pingedAt = now;
        put(pingFrame());
    }
}

}
