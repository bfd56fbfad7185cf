// SPDX-License-Identifier: MIT
// What to load a server with.
#pragma once

#include <string>

struct Options
{
    enum class Mode
    {
        Fanout,  // closed loop: each sender keeps `window` messages under way
        Latency, // open loop: `rate` messages a second over all rooms
        Idle,    // `idle` connections that say nothing, beside an open loop
        Storm,   // connects and handshakes, as many at once as `window`
    };

    Mode mode = Mode::Fanout;
    int port = 0;
    int rooms = 1;
    int members = 10; // of each room
    int senders = 1;  // of each room, among its members
    int window = 1;
    int size = 64; // bytes of a text
    int rate = 100;
    int idle = 0;
    int stalled = 0;     // members of the first room that never read
    double warmUp = 0.5; // seconds that do not count
    double seconds = 3;
    int serverPid = 0;
    std::string path = "/ws/chat/%d/"; // %d is the room
    std::string label = "run";
};

// Says what is wrong and ends the program with 2.
Options parseOptions(int argc, char **argv);
