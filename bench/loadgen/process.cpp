// SPDX-License-Identifier: MIT
#include "process.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>

namespace fs = std::filesystem;

namespace {

fs::path folderOf(int pid)
{
    return fs::path{"/proc"} / std::to_string(pid);
}

// Of every thread: a child belongs to the one that made it.
void addChildren(int pid, std::vector<int> &pids)
{
    std::error_code gone;
    for (const auto &thread : fs::directory_iterator{folderOf(pid) / "task", gone}) {
        std::ifstream children{thread.path() / "children"};
        for (int child = 0; children >> child;)
            pids.push_back(child);
    }
}

double ownCpuSeconds(int pid)
{
    clockid_t clock;
    timespec time{};
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double ownPrivateBytes(int pid)
{
    std::ifstream rollup{folderOf(pid) / "smaps_rollup"};
    double sum = 0;
    for (std::string word; rollup >> word;) {
        double kibibytes = 0;
        if (word.starts_with("Private_") && rollup >> kibibytes)
            sum += kibibytes * 1024;
    }
    return sum;
}

double ownResidentBytes(int pid)
{
    std::ifstream statm{folderOf(pid) / "statm"};
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * double(sysconf(_SC_PAGESIZE));
}

}

std::vector<int> Process::family() const
{
    std::vector<int> pids;
    if (m_pid)
        pids.push_back(m_pid);
    for (size_t i = 0; i < pids.size(); ++i)
        addChildren(pids[i], pids);
    return pids;
}

double Process::cpuSeconds() const
{
    double sum = 0;
    for (const int pid : family())
        sum += ownCpuSeconds(pid);
    return sum;
}

double Process::privateBytes() const
{
    double sum = 0;
    for (const int pid : family())
        sum += ownPrivateBytes(pid);
    return sum;
}

double Process::residentBytes() const
{
    double sum = 0;
    for (const int pid : family())
        sum += ownResidentBytes(pid);
    return sum;
}

int Process::descriptors() const
{
    std::ptrdiff_t count = 0;
    std::error_code gone;
    for (const int pid : family())
        count += std::distance(fs::directory_iterator{folderOf(pid) / "fd", gone}, {});
    return int(count);
}
