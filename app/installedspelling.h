// SPDX-License-Identifier: MIT
// The spelling that this program was built with.
#pragma once

#include "ui/spelling.h"

#include <memory>

class Settings;

// Which remember the language that was chosen. Null: there is no dictionary, or nothing to read
// one.
std::unique_ptr<Spelling> installedSpelling(Settings &settings);
