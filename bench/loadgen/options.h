// SPDX-License-Identifier: MIT
// What to load a server with.
#pragma once

#include <string>

struct Options
{
    enum class Mode
    {
        Fanout, // closed loop: each sender keeps `window` messages under way
        Paced,  // open loop: `rate` messages a second over all rooms, come what may
        Storm,  // handshakes, and nothing else
        Siege,  // connections that never finish asking, while newcomers knock
        Resume  // members whose host dies and comes back
    };

    Mode mode = Mode::Fanout;
    int port = 0;
    std::string path = "/ws/chat/%d/"; // %d is the room
    int rooms = 1;
    int members = 10; // of each room
    int senders = 1;  // of each room, among its members
    int window = 1;
    int size = 64; // bytes of a text
    double rate = 100;
    int stalled = 0;     // members of the first room that never read
    int idle = 0;        // connections that say nothing
    int atOnce = 256;    // connects under way
    double drip = 0;     // bytes a second of the head that never ends
    double warmUp = 0.5; // seconds that do not count
    double seconds = 3;
    int serverPid = 0;
    std::string label = "run";
};

// Says what is wrong and ends the program with 2.
Options parseOptions(int argc, char **argv);
