// SPDX-License-Identifier: MIT
#include "peer.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

enum Opcode
{
    Text = 0x1,
    Close = 0x8,
    Ping = 0x9,
    Pong = 0xa
};

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

}

Peer::Peer(int port, const std::string &path)
    : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)), m_path(path)
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const auto address = loopback(port);
    const auto *any = reinterpret_cast<const sockaddr *>(&address);
    if (connect(m_descriptor, any, sizeof address) != 0 && errno != EINPROGRESS)
        m_state = State::Failed;
}

void Peer::writable()
{
    if (m_state == State::Connecting)
        shakeHands();
    flush();
}

void Peer::shakeHands()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
    m_state = error ? State::Failed : State::ShakingHands;
    m_out = "GET " + m_path
        + " HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
          "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: bG9hZGdlbi1sb2FkZ2VuLg==\r\n\r\n";
}

void Peer::send(std::string_view text)
{
    frame(Text, text);
    flush();
}

// The mask is all zeros: the server unmasks all the same, and we save the work.
void Peer::frame(int opcode, std::string_view payload)
{
    m_out += char(0x80 | opcode);
    if (payload.size() < 126) {
        m_out += char(0x80 | payload.size());
    } else {
        m_out += char(0x80 | 126);
        m_out += char(payload.size() >> 8);
        m_out += char(payload.size());
    }
    m_out.append(4, '\0');
    m_out += payload;
}

void Peer::flush()
{
    const ssize_t sent = ::send(m_descriptor, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (sent > 0)
        m_out.erase(0, size_t(sent));
    else if (sent < 0 && errno != EAGAIN)
        m_state = State::Failed;
}

void Peer::readable(const std::function<void(std::string_view)> &take)
{
    static char buffer[256 * 1024];
    const ssize_t size = recv(m_descriptor, buffer, sizeof buffer, 0);
    if (size == 0 || (size < 0 && errno != EAGAIN)) {
        m_state = State::Failed;
        return;
    }
    if (size < 0)
        return;
    m_in.append(buffer, size_t(size));
    if (m_state == State::Open || tookHead())
        takeFrames(take);
}

bool Peer::tookHead()
{
    const size_t end = m_in.find("\r\n\r\n");
    if (end == std::string::npos)
        return false;
    m_state = m_in.starts_with("HTTP/1.1 101") ? State::Open : State::Failed;
    m_in.erase(0, end + 4);
    return m_state == State::Open;
}

void Peer::takeFrames(const std::function<void(std::string_view)> &take)
{
    size_t at = 0;
    while (m_in.size() - at >= 2) {
        size_t header = 2;
        size_t length = static_cast<unsigned char>(m_in[at + 1]);
        if (length >= 126)
            header += length == 126 ? 2 : 8;
        if (m_in.size() - at < header)
            break;
        if (length >= 126) {
            length = 0;
            for (size_t i = 2; i < header; ++i)
                length = length << 8 | static_cast<unsigned char>(m_in[at + i]);
        }
        if (m_in.size() - at < header + length)
            break;
        const int opcode = m_in[at] & 0x0f;
        const std::string_view payload{m_in.data() + at + header, length};
        at += header + length;
        if (opcode == Text)
            take(payload);
        else if (opcode == Ping)
            frame(Pong, payload);
        else if (opcode == Close)
            m_state = State::Failed;
    }
    m_in.erase(0, at);
    if (!m_out.empty())
        flush();
}
