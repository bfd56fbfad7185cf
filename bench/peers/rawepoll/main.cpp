// SPDX-License-Identifier: MIT
// The least that a chat server can do: one epoll loop and frames by hand. It passes JSON on unread,
// checks nothing, and has no limits. A yardstick, and no server for anybody.
#include "server.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

int main()
{
    std::signal(SIGPIPE, SIG_IGN);
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    Server server;
    std::printf("Listening on 127.0.0.1:%d\n", server.listen());
    std::fflush(stdout);
    for (;;)
        server.turn();
}
