// SPDX-License-Identifier: MIT
// What is done with a data folder instead of hosting from it: back up, restore, export.
#pragma once

#include "app/options.h"
#include "store/roomexport.h"

bool isErrand(const Options &options);

// Says how it went; an exit code.
int runErrand(const Options &options, int argc, char **argv);

// By the end of the file's name; none: not one that we write.
std::optional<ExportFormat> formatOf(const QString &file);
