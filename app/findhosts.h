// SPDX-License-Identifier: MIT
// The hosts on this network, a line each on standard output: for scripts, and where no window is.
// The one that the options' link names is asked directly as well.
#pragma once

struct Options;

// An exit code: ExitCode::NobodyFound if none has answered.
int runFind(const Options &options, int argc, char **argv);
