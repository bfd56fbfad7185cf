// SPDX-License-Identifier: MIT
// The window, with or without a host in the same process.
#pragma once

struct Options;

int runDesktop(const Options &options, int argc, char **argv);
