// SPDX-License-Identifier: MIT
#include "peer.h"

#include <arpa/inet.h>
#include <cerrno>
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

constexpr int final = 0x80;
constexpr unsigned char mask[4] = {0x5a, 0xc3, 0x96, 0x0f}; // any will do that is not all zeros

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

}

// The key, and the answer to it, are the example of RFC 6455 section 1.3.
std::string Peer::upgrade(int port, const std::string &path)
{
    const std::string authority = "localhost:" + std::to_string(port);
    return "GET " + path + " HTTP/1.1\r\nHost: " + authority + "\r\nOrigin: http://" + authority
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

Peer::Peer(int port, std::string request)
    : m_descriptor(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0)),
      m_out(std::move(request))
{
    const int on = 1;
    setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    const auto address = loopback(port);
    const auto *any = reinterpret_cast<const sockaddr *>(&address);
    if (connect(m_descriptor, any, sizeof address) != 0 && errno != EINPROGRESS)
        m_state = State::Ended;
}

Peer::~Peer()
{
    ::close(m_descriptor);
}

void Peer::shrinkBuffer()
{
    const int bytes = 4096;
    setsockopt(m_descriptor, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

void Peer::writable()
{
    if (m_state == State::Connecting) {
        int error = 0;
        socklen_t size = sizeof error;
        getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size);
        m_state = error ? State::Ended : State::Asking;
    }
    flush();
}

void Peer::say(std::string_view text)
{
    frame(Text, text);
}

void Peer::frame(int opcode, std::string_view payload)
{
    m_out += char(final | opcode);
    if (payload.size() < 126) {
        m_out += char(0x80 | payload.size());
    } else {
        m_out += char(0x80 | 126);
        m_out += char(payload.size() >> 8);
        m_out += char(payload.size());
    }
    m_out.append(reinterpret_cast<const char *>(mask), sizeof mask);
    for (size_t i = 0; i < payload.size(); ++i)
        m_out += char(payload[i] ^ mask[i % 4]);
}

void Peer::flush()
{
    if (m_out.empty() || m_state == State::Ended)
        return;
    const ssize_t sent = ::send(m_descriptor, m_out.data(), m_out.size(), MSG_NOSIGNAL);
    if (sent > 0)
        m_out.erase(0, size_t(sent));
    else if (sent < 0 && errno != EAGAIN)
        m_state = State::Ended;
}

void Peer::readable(const Take &take)
{
    static char buffer[256 * 1024];
    const ssize_t size = recv(m_descriptor, buffer, sizeof buffer, 0);
    if (size < 0 && errno == EAGAIN)
        return;
    if (size <= 0) {
        m_state = State::Ended;
        return;
    }
    std::string_view bytes{buffer, size_t(size)};
    const bool goesOn = !m_in.empty();
    if (goesOn)
        bytes = m_in.append(bytes);
    size_t used = m_state == State::Open ? 0 : takeAnswer(bytes);
    if (m_state == State::Open)
        used += takeFrames(bytes.substr(used), take);
    if (goesOn)
        m_in.erase(0, used);
    else
        m_in = bytes.substr(used);
}

size_t Peer::takeAnswer(std::string_view bytes)
{
    const size_t end = bytes.find("\r\n\r\n");
    if (end == bytes.npos)
        return 0;
    const auto head = bytes.substr(0, end);
    const bool granted =
        head.starts_with("HTTP/1.1 101") && head.find("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=") != head.npos;
    m_state = granted ? State::Open : State::Ended;
    return end + 4;
}

size_t Peer::takeFrames(std::string_view bytes, const Take &take)
{
    const auto byte = [&](size_t at) { return static_cast<unsigned char>(bytes[at]); };
    size_t at = 0;
    while (bytes.size() - at >= 2) {
        size_t length = byte(at + 1);
        const size_t header = length < 126 ? 2 : length == 126 ? 4 : 10;
        if (bytes.size() - at < header)
            break;
        if (header > 2) {
            length = 0;
            for (size_t i = 2; i < header; ++i)
                length = length << 8 | byte(at + i);
        }
        if (bytes.size() - at - header < length)
            break;
        if (!takeFrame(byte(at), bytes.substr(at + header, length), take))
            break;
        at += header + length;
    }
    return at;
}

// False: it was the last. Nobody whom we load sends fragments.
bool Peer::takeFrame(int head, std::string_view payload, const Take &take)
{
    if (head == (final | Text))
        take(payload);
    else if (head == (final | Ping))
        frame(Pong, payload);
    else if (head != (final | Pong))
        m_state = State::Ended;
    return m_state == State::Open;
}
