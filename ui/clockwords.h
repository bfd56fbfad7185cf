// SPDX-License-Identifier: MIT
// When a clock that goes wrong is worth a word, and which. Pure.
#pragma once

#include <QString>

#include <chrono>

// `ahead` of the host's, less than nothing if behind. One that was `dismissed` comes back when the
// clock is off by much more or less than it was then; zero: none was.
bool clockMatters(std::chrono::milliseconds ahead, std::chrono::milliseconds dismissed);
QString clockWords(std::chrono::milliseconds ahead);
