// SPDX-License-Identifier: MIT
// The host without a window: one host on the main thread until a signal ends it.
#pragma once

struct Options;

int runHeadless(const Options &options, int argc, char **argv);
