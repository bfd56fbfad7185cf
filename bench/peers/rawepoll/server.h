// SPDX-License-Identifier: MIT
// Rooms by path. What a turn of the loop brought to a room leaves as one buffer, with one send() to
// each member.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

class Server
{
public:
    Server();

    int listen(); // on any free port of the loopback: which
    void turn();

private:
    struct Member;
    struct Room
    {
        std::vector<Member *> members;
        std::string batch;
    };
    struct Member
    {
        int descriptor;
        Room *room = nullptr; // none before the handshake
        size_t place = 0;     // among its members
        std::string in = {};
        std::string out = {}; // what the system would not take
        bool gone = false;
    };

    void serve(Member *member, unsigned events); // null: the listener
    void accept();
    bool read(Member &member);
    size_t greet(Member &member, std::string_view bytes); // both: how much of it was used
    size_t takeFrames(Member &member, std::string_view bytes);
    void post(Room &room, const char *payload, size_t length);
    void enter(Member &member, const std::string &path);
    void send(Member &member, const std::string &bytes);
    void leave(Member &member);

    int m_epoll;
    int m_listener;
    std::unordered_map<std::string, Room> m_rooms; // never forgotten
    std::vector<Room *> m_dirty;                   // have a batch
    std::vector<Member *> m_gone;                  // freed at the end of the turn
};
