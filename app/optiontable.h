// SPDX-License-Identifier: MIT
// Every option there is, a row each: parsing, the environment, host.conf and --help follow from it.
#pragma once

#include "app/options.h"

#include <span>

// What is asked once is no setting: a variable or a line of that name is somebody else's.
enum class Where
{
    Anywhere,
    NotInFile,
    CommandLine
};

struct OptionRow
{
    const char *name;         // --NAME, HUBBUB_NAME, NAME = … in host.conf
    const char *value;        // what stands for its value in --help; null: a switch
    const char *defaultValue; // as --help shows it; null: there is none
    const char *help;
    // Takes a value (of a switch: "on") into the options, or says what is wrong with it.
    std::optional<QString> (*take)(Options &options, const QString &value);
    bool repeatable = false; // in the environment and host.conf: divided by commas
    Where where = Where::Anywhere;
};

std::span<const OptionRow> optionTable();
