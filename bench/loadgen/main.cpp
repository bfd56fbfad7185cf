// SPDX-License-Identifier: MIT
// Loads a chat server with rooms full of members and checks that each had every message once, in
// the order of all. See docs/performance.md.
#include "load.h"
#include "resume.h"
#include "siege.h"
#include "storm.h"

#include <csignal>
#include <sys/resource.h>

namespace {

void raiseDescriptorLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

}

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    raiseDescriptorLimit();
    const Options options = parseOptions(argc, argv);
    switch (options.mode) {
    case Options::Mode::Storm:
        return Storm{options}.run();
    case Options::Mode::Siege:
        return Siege{options}.run();
    case Options::Mode::Resume:
        return Resume{options}.run();
    default:
        return Load{options}.run();
    }
}
