// SPDX-License-Identifier: MIT
// What went wrong with a host, as a sentence for a terminal and an exit code for a script.
#pragma once

#include "protocol/error.h"

enum class ExitCode
{
    Stopped = 0,     // by a signal
    NobodyFound = 1, // by --find
    WrongUsage = 2,  // or wrong configuration
    CannotListen = 3,
    FolderUnusable = 4, // the data folder or the database in it
    AlreadyRunning = 5, // a window, and it could not do what was asked
};

ExitCode exitCodeOf(Protocol::ErrorCode code);
QString sentenceOf(const Protocol::Error &error);
