// SPDX-License-Identifier: MIT
// Loads a chat server with rooms full of members and checks that each had every message once, in
// the order of all. See docs/performance.md.
#include "load.h"

#include <csignal>
#include <sys/resource.h>

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    return Load{parseOptions(argc, argv)}.run();
}
