// SPDX-License-Identifier: MIT
// One WebSocket client on a non-blocking socket: connects, asks, and once it is let in, talks.
#pragma once

#include <functional>
#include <string>
#include <string_view>

class Peer
{
public:
    enum class State
    {
        Connecting,
        Asking, // connected; the answer to the request is not here
        Open,
        Ended // refused, closed, failed
    };
    using Take = std::function<void(std::string_view text)>;

    // Begins to connect; `request` is what it sends first.
    Peer(int port, std::string request);
    ~Peer();
    Peer(const Peer &) = delete;
    Peer &operator=(const Peer &) = delete;

    static std::string upgrade(int port, const std::string &path); // as browsers ask

    int descriptor() const { return m_descriptor; }
    State state() const { return m_state; }
    bool wantsToWrite() const { return m_state == State::Connecting || !m_out.empty(); }

    void say(std::string_view text); // one masked frame; leaves with the next flush()
    void put(std::string_view bytes) { m_out += bytes; } // as they are
    void flush();
    void writable();
    // Reads what there is; each whole text goes to `take`. Pings are answered.
    void readable(const Take &take);
    void shrinkBuffer(); // the system keeps little of what is not read
    void end() { m_state = State::Ended; }

private:
    size_t takeAnswer(std::string_view bytes);
    size_t takeFrames(std::string_view bytes, const Take &take);
    bool takeFrame(int head, std::string_view payload, const Take &take);
    void frame(int opcode, std::string_view payload);

    int m_descriptor;
    State m_state = State::Connecting;
    std::string m_in; // the beginning of something
    std::string m_out;
};
