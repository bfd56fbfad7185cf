// SPDX-License-Identifier: MIT
#include "clock.h"

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

std::vector<int> withChildren(int pid)
{
    std::vector<int> pids{pid};
    for (size_t i = 0; i < pids.size(); ++i) {
        const std::string name = std::to_string(pids[i]);
        std::ifstream children{"/proc/" + name + "/task/" + name + "/children"};
        for (int child = 0; children >> child;)
            pids.push_back(child);
    }
    return pids;
}

double ownCpuSeconds(int pid)
{
    clockid_t clock;
    timespec time{};
    if (clock_getcpuclockid(pid, &clock) != 0 || clock_gettime(clock, &time) != 0)
        return 0;
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double ownResidentBytes(int pid)
{
    std::ifstream statm{"/proc/" + std::to_string(pid) + "/statm"};
    double total = 0;
    double resident = 0;
    statm >> total >> resident;
    return resident * double(sysconf(_SC_PAGESIZE));
}

}

double steadySeconds()
{
    using namespace std::chrono;
    return duration<double>(steady_clock::now().time_since_epoch()).count();
}

double cpuSeconds(int pid)
{
    double sum = 0;
    for (const int each : pid ? withChildren(pid) : std::vector<int>{})
        sum += ownCpuSeconds(each);
    return sum;
}

double residentBytes(int pid)
{
    double sum = 0;
    for (const int each : pid ? withChildren(pid) : std::vector<int>{})
        sum += ownResidentBytes(each);
    return sum;
}
