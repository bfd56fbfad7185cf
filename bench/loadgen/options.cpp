// SPDX-License-Identifier: MIT
#include "options.h"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <string_view>

namespace {

constexpr const char *usage = R"(usage: loadgen --port PORT [--mode MODE] [option value]...
modes:
    fanout   each of --senders in a room keeps --window messages under way
    paced    --rate messages a second over all rooms, come what may
    storm    --idle connects and handshakes, and nothing else
    siege    --idle connections that never finish asking, while newcomers knock
    resume   --members of a room that says "ready"; kill the host and start it again
fanout, paced:
    --rooms N --members N --senders N      members and senders of each room
    --size BYTES                           of a text
    --stalled N                            members of the first room that never read
    --idle N                               connections beside the rooms that say nothing
    --warm-up S --seconds S
siege:
    --drip N                               bytes a second of a request that never ends
all:
    --at-once N                            connects under way at the most
    --server-pid PID --path PATH --label TEXT
One JSON line on standard output. Ends with 0: every member had every message once, in one order,
and all were let in; 1: not so; 2: there was no run.
)";

[[noreturn]] void refuse(std::string_view what)
{
    std::fprintf(stderr, "loadgen: %.*s\n%s", int(what.size()), what.data(), usage);
    std::exit(2);
}

Options::Mode modeOf(std::string_view name)
{
    using enum Options::Mode;
    static const std::map<std::string_view, Options::Mode> modes{{"fanout", Fanout},
                                                                 {"paced", Paced},
                                                                 {"storm", Storm},
                                                                 {"siege", Siege},
                                                                 {"resume", Resume}};
    const auto found = modes.find(name);
    if (found == modes.end())
        refuse("no such mode");
    return found->second;
}

}

Options parseOptions(int argc, char **argv)
{
    Options options;
    const auto into = [](auto &field) {
        return [&field](const char *value) {
            field = std::remove_reference_t<decltype(field)>(std::atof(value));
        };
    };
    const std::map<std::string_view, std::function<void(const char *)>> takers{
        {"--mode", [&](const char *value) { options.mode = modeOf(value); }},
        {"--path", [&](const char *value) { options.path = value; }},
        {"--label", [&](const char *value) { options.label = value; }},
        {"--port", into(options.port)},
        {"--rooms", into(options.rooms)},
        {"--members", into(options.members)},
        {"--senders", into(options.senders)},
        {"--window", into(options.window)},
        {"--size", into(options.size)},
        {"--rate", into(options.rate)},
        {"--stalled", into(options.stalled)},
        {"--idle", into(options.idle)},
        {"--at-once", into(options.atOnce)},
        {"--drip", into(options.drip)},
        {"--seconds", into(options.seconds)},
        {"--warm-up", into(options.warmUp)},
        {"--server-pid", into(options.serverPid)},
    };
    for (int i = 1; i < argc; i += 2) {
        const auto taker = takers.find(argv[i]);
        if (taker == takers.end() || i + 1 == argc)
            refuse(argv[i]);
        taker->second(argv[i + 1]);
    }
    if (options.port <= 0)
        refuse("--port is needed");
    return options;
}
