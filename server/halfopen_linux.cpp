// SPDX-License-Identifier: MIT
#include "server/halfopen_linux.h"

#include "protocol/limits.h"
#include "server/tls.h"

#include <cerrno>
#include <utility>

#include <sys/socket.h>
#include <unistd.h>

namespace Server {

EpollHalfOpen::EpollHalfOpen(int descriptor, EpollSet &epoll, QObject *parent)
    : HalfOpen(parent), m_descriptor(descriptor), m_epoll(epoll)
{
    allow(Limits::headDeadline);
    m_epoll.add(m_descriptor, this, EpollSet::Trigger::Edge); // unread bytes would wake us for ever
}

EpollHalfOpen::~EpollHalfOpen()
{
    if (isWaiting())
        ::close(int(release()));
}

QHostAddress EpollHalfOpen::address() const
{
    sockaddr_storage storage{};
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    socklen_t size = sizeof storage;
    return getpeername(m_descriptor, address, &size) == 0 ? QHostAddress{address} : QHostAddress{};
}

qintptr EpollHalfOpen::release()
{
    m_epoll.remove(m_descriptor, this);
    return std::exchange(m_descriptor, -1);
}

// An event that brings no bytes is the end of the socket.
void EpollHalfOpen::readable(std::span<char> scratch)
{
    const ssize_t size =
        recv(m_descriptor, scratch.data(), scratch.size(), MSG_PEEK | MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (size <= std::exchange(m_seen, size))
        return close();
    if (isComplete({scratch.data(), size}))
        emit spoke();
}

bool EpollHalfOpen::isComplete(QByteArrayView bytes)
{
    m_wantsTls = isTls(bytes);
    if (m_wantsTls)
        return isWholeHello(bytes);
    return m_head.read(bytes) != HeadReader::State::Incomplete;
}

void EpollHalfOpen::expire()
{
    m_seen == 0 || m_wantsTls ? close() : emit late();
}

// What came is thrown away first: a socket closed with bytes unread resets the connection, and the
// answer may be lost with it.
void EpollHalfOpen::dismiss(const QByteArray &answer)
{
    recv(m_descriptor, nullptr, Limits::headBytes, MSG_TRUNC | MSG_DONTWAIT);
    ::send(m_descriptor, answer.data(), size_t(answer.size()), MSG_DONTWAIT | MSG_NOSIGNAL);
    close();
}

void EpollHalfOpen::close()
{
    if (!isWaiting())
        return;
    ::close(int(release()));
    deleteLater();
}

}
