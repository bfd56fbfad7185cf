// SPDX-License-Identifier: MIT
// Handshakes, and nothing else: how many a server does in a second, and whether none is lost.
#pragma once

#include "crowd.h"
#include "options.h"

class Storm : private Crowd::Watcher
{
public:
    explicit Storm(const Options &options);

    int run(); // 0 all were let in, 1 not so

private:
    const Options m_options;
    Crowd m_crowd;
};
