// SPDX-License-Identifier: MIT
#include "report.h"

#include <algorithm>
#include <cstdio>

// A label is ours to choose and needs no escapes.
Report::Report(std::string_view label) : m_json(R"({"label": ")")
{
    m_json.append(label).append("\"");
}

void Report::add(std::string_view name, double value, int decimals)
{
    char number[64];
    std::snprintf(number, sizeof number, "%.*f", decimals, value);
    m_json.append(", \"").append(name).append("\": ").append(number);
}

void Report::addTimes(const std::string &name, std::vector<float> seconds)
{
    std::ranges::sort(seconds);
    const auto at = [&](double part) {
        return seconds.empty() ? 0.0
                               : double(seconds[size_t(part * double(seconds.size() - 1))]) * 1000;
    };
    add(name + "_p50_ms", at(0.5), 3);
    add(name + "_p99_ms", at(0.99), 3);
    add(name + "_max_ms", at(1), 3);
}

void Report::print() const
{
    std::printf("%s}\n", m_json.c_str());
}
