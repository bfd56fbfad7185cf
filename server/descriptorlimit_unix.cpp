// SPDX-License-Identifier: MIT
#include "server/descriptorlimit.h"

#include <algorithm>

#include <sys/resource.h>
#include <unistd.h>

namespace Server {

namespace {

// More than a network of this kind has members. Unlimited, where the system offers it, would make
// whatever closes "all" descriptors crawl.
constexpr rlim_t enough = 100'000;

}

int raiseDescriptorLimit()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 256; // what the most frugal system starts with
    const rlim_t now = limit.rlim_cur;
    limit.rlim_cur = std::max(now, std::min(limit.rlim_max, enough));
    const bool raised = setrlimit(RLIMIT_NOFILE, &limit) == 0;
    return int(std::min(raised ? limit.rlim_cur : now, enough));
}

// The system always gives the lowest that is free.
int descriptorsLeft()
{
    rlimit limit{};
    const int lowest = dup(STDERR_FILENO);
    if (lowest < 0 || getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return 0;
    ::close(lowest);
    return int(std::min(limit.rlim_cur, enough)) - lowest;
}

}
