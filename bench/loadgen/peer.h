// SPDX-License-Identifier: MIT
// One WebSocket client on a non-blocking socket: connects, shakes hands, sends texts, hands out
// frames.
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
        ShakingHands,
        Open,
        Failed
    };

    Peer(int port, const std::string &path); // begins to connect

    int descriptor() const { return m_descriptor; }
    State state() const { return m_state; }
    bool wantsToWrite() const { return m_state == State::Connecting || !m_out.empty(); }

    void send(std::string_view text); // one masked frame
    void writable();
    // Reads what there is; each whole text goes to `take`. Pings are answered, a close frame fails
    // it.
    void readable(const std::function<void(std::string_view text)> &take);

private:
    void shakeHands();
    bool tookHead();
    void takeFrames(const std::function<void(std::string_view text)> &take);
    void frame(int opcode, std::string_view payload);
    void flush();

    int m_descriptor;
    State m_state = State::Connecting;
    std::string m_path;
    std::string m_in;
    std::string m_out;
};
