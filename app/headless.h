// SPDX-License-Identifier: MIT
// The host without a window: one host on the main thread until a signal ends it.
#pragma once

namespace Server {
struct HostStatus;
}
struct Options;

// As soon as a host accepts connections: one line per address on standard output, for people and
// scripts.
void printAddresses(const Server::HostStatus &status);

int runHeadless(const Options &options, int argc, char **argv);
