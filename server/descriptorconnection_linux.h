// SPDX-License-Identifier: MIT
// A connection over a plain descriptor: the fast one. Reads and judges frames by itself, sends what
// a group gathered by one send(), and costs Qt nothing while it is idle.
#pragma once

#include "server/connection.h"
#include "server/epollset_linux.h"
#include "server/outbox.h"
#include "server/ratelimiter.h"
#include "server/websocketcodec.h"

namespace Server {

class DescriptorConnection : public Connection, private EpollWatcher
{
    Q_OBJECT

public:
    // Takes the descriptor, a connected non-blocking socket on which the handshake is done. `epoll`
    // must outlive it; `now` in ms of a steady clock.
    DescriptorConnection(int descriptor, const Peer &peer, EpollSet &epoll, qint64 now,
                         QObject *parent = nullptr);
    ~DescriptorConnection() override;

    Peer peer() const override { return m_peer; }
    qsizetype waitingBytes() const override { return m_outbox.waitingBytes(); }
    void close(Protocol::CloseCode code) override;
    void sweep(qint64 now) override;

public slots:
    void enqueue(const Server::Frame &frame) override;

private:
    enum class State
    {
        Open,
        Closing, // our close frame is on its way; the peer's is awaited
        Closed,
    };

    void readable(std::span<char> scratch) override;
    void writable() override;
    void handle(const Incoming &incoming);
    void answerPing(std::optional<QByteArrayView> payload); // nothing: a pong
    void put(const Frame &frame);
    void transmit();
    qsizetype give(QByteArrayView bytes);
    void watchWritable(bool on);
    void finish(Protocol::CloseCode code);
    void checkAlive(qint64 now);

    int m_descriptor;
    Peer m_peer;
    EpollSet &m_epoll;
    WebSocketReader m_reader;
    Outbox m_outbox;
    RateLimiter m_controls; // pings and pongs are nobody's command, and yet may flood
    State m_state = State::Open;
    bool m_waitsToWrite = false;
    bool m_hangsUp = false; // our half of the socket ends with the close frame
    Protocol::CloseCode m_code = Protocol::CloseCode::Abnormal;
    bool m_heard = true; // since the last sweep
    qint64 m_heardAt;
    qint64 m_pingedAt;
    qint64 m_now; // of the last sweep
    qint64 m_closingSince = 0;
    std::optional<qint64> m_messageSince; // a message began and did not end
};

}
