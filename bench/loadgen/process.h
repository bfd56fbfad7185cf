// SPDX-License-Identifier: MIT
// A program as the system sees it: with its threads and with its living children.
#pragma once

#include <vector>

class Process
{
public:
    explicit Process(int pid) : m_pid(pid) { } // 0: nobody; all figures are 0

    double cpuSeconds() const;    // user and system
    double privateBytes() const;  // resident and shared with no other program
    double residentBytes() const; // quick to ask
    int descriptors() const;

private:
    std::vector<int> family() const;

    int m_pid;
};
