// SPDX-License-Identifier: MIT
// Waits for a request in the epoll set and leaves it in the system: what comes is only peeked at.
#pragma once

#include "server/epollset_linux.h"
#include "server/halfopen.h"

namespace Server {

class EpollHalfOpen : public HalfOpen, private EpollWatcher
{
    Q_OBJECT

public:
    // Takes the descriptor, a connected socket. `epoll` must outlive it.
    EpollHalfOpen(int descriptor, EpollSet &epoll, QObject *parent = nullptr);
    ~EpollHalfOpen() override;

    QHostAddress address() const override;
    qintptr release() override;
    void dismiss(const QByteArray &answer) override;
    bool isWaiting() const override { return m_descriptor >= 0; }
    void close() override;

private:
    void readable(std::span<char> scratch) override;
    void writable() override { }
    void expire() override;
    bool isComplete(QByteArrayView bytes);

    int m_descriptor; // -1: it is somebody else's, or closed
    EpollSet &m_epoll;
    ssize_t m_seen = 0; // bytes
};

}
