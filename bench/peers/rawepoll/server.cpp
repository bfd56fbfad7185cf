// SPDX-License-Identifier: MIT
#include "server.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <QCryptographicHash>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace {

unsigned char at(std::string_view bytes, size_t place)
{
    return static_cast<unsigned char>(bytes[place]);
}

// Between two marks; empty if they are not there.
std::string between(const std::string &text, const std::string &from, const std::string &to)
{
    const size_t begin = text.find(from);
    if (begin == text.npos)
        return {};
    const size_t end = text.find(to, begin + from.size());
    return text.substr(begin + from.size(), end - begin - from.size());
}

// The one thing that Qt is used for.
std::string acceptanceOf(const std::string &key)
{
    const std::string salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    return QCryptographicHash::hash(QByteArrayView{salted}, QCryptographicHash::Sha1)
        .toBase64()
        .toStdString();
}

void appendHeader(std::string &frame, size_t length)
{
    frame += '\x81';
    if (length < 126) {
        frame += char(length);
    } else {
        frame += char(126);
        frame += char(length >> 8);
        frame += char(length);
    }
}

}

Server::Server()
    : m_epoll(epoll_create1(EPOLL_CLOEXEC)),
      m_listener(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0))
{ }

int Server::listen()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    ::bind(m_listener, any, size);
    ::listen(m_listener, 4096);
    getsockname(m_listener, any, &size);
    epoll_event event{.events = EPOLLIN, .data = {.ptr = nullptr}};
    epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_listener, &event);
    return ntohs(address.sin_port);
}

void Server::turn()
{
    epoll_event events[1024];
    const int count = epoll_wait(m_epoll, events, 1024, -1);
    for (int i = 0; i < count; ++i)
        serve(static_cast<Member *>(events[i].data.ptr), events[i].events);
    for (Room *room : m_dirty) {
        for (Member *member : room->members)
            send(*member, room->batch);
        room->batch.clear();
    }
    m_dirty.clear();
    for (Member *member : m_gone)
        delete member;
    m_gone.clear();
}

void Server::serve(Member *member, unsigned events)
{
    if (!member)
        return accept();
    if (events & EPOLLOUT && !member->out.empty())
        send(*member, std::exchange(member->out, {}));
    bool more = events & EPOLLIN;
    while (more)
        more = read(*member);
    if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR))
        leave(*member);
}

void Server::accept()
{
    for (int one = 1;;) {
        const int descriptor = accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET,
                          .data = {.ptr = new Member{descriptor}}};
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event);
    }
}

// What is whole is taken where it lies; only the beginning of something is kept. True: there may
// be more.
bool Server::read(Member &member)
{
    static char buffer[256 * 1024];
    const ssize_t size = recv(member.descriptor, buffer, sizeof buffer, 0);
    if (size <= 0 || member.gone)
        return false;
    const std::string kept = std::exchange(member.in, {});
    const std::string joined = kept.empty() ? kept : kept + std::string{buffer, size_t(size)};
    std::string_view bytes{buffer, size_t(size)};
    if (!joined.empty())
        bytes = joined;
    if (!member.room)
        bytes.remove_prefix(greet(member, bytes));
    if (member.room)
        bytes.remove_prefix(takeFrames(member, bytes));
    member.in = bytes;
    return size == sizeof buffer;
}

size_t Server::greet(Member &member, std::string_view bytes)
{
    const size_t end = bytes.find("\r\n\r\n");
    if (end == bytes.npos)
        return 0;
    const std::string head{bytes.substr(0, end + 2)};
    send(member,
         "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
         "Sec-WebSocket-Accept: "
             + acceptanceOf(between(head, "Sec-WebSocket-Key: ", "\r\n")) + "\r\n\r\n");
    enter(member, between(head, "GET ", " "));
    return end + 4;
}

void Server::enter(Member &member, const std::string &path)
{
    member.room = &m_rooms[path];
    member.place = member.room->members.size();
    member.room->members.push_back(&member);
}

// How much of it there was; anything but a whole text is the end.
size_t Server::takeFrames(Member &member, std::string_view bytes)
{
    size_t begin = 0;
    while (bytes.size() - begin >= 8) {
        const size_t shortLength = at(bytes, begin + 1) & 0x7f;
        const bool isLong = shortLength == 126;
        const size_t length =
            isLong ? size_t(at(bytes, begin + 2) << 8 | at(bytes, begin + 3)) : shortLength;
        const size_t payload = begin + (isLong ? 8 : 6);
        if (at(bytes, begin) != 0x81 || shortLength == 127) {
            leave(member);
            break;
        }
        if (bytes.size() < payload + length)
            break;
        post(*member.room, bytes.data() + payload, length);
        begin = payload + length;
    }
    return begin;
}

// The mask stands before the payload.
void Server::post(Room &room, const char *payload, size_t length)
{
    if (room.batch.empty())
        m_dirty.push_back(&room);
    appendHeader(room.batch, length);
    const size_t begin = room.batch.size();
    room.batch.resize(begin + length);
    const char *mask = payload - 4;
    for (size_t i = 0; i < length; ++i)
        room.batch[begin + i] = char(payload[i] ^ mask[i % 4]);
}

void Server::send(Member &member, const std::string &bytes)
{
    if (!member.out.empty()) {
        member.out += bytes;
        return;
    }
    const ssize_t sent =
        ::send(member.descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    const size_t done = sent > 0 ? size_t(sent) : 0;
    if (done < bytes.size())
        member.out = bytes.substr(done);
}

void Server::leave(Member &member)
{
    if (std::exchange(member.gone, true))
        return;
    if (member.room) {
        auto &members = member.room->members;
        members[member.place] = members.back();
        members[member.place]->place = member.place;
        members.pop_back();
    }
    ::close(member.descriptor);
    m_gone.push_back(&member);
}
