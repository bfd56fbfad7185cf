// SPDX-License-Identifier: MIT
// What a run has to say: one JSON object on one line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

class Report
{
public:
    explicit Report(std::string_view label);

    void add(std::string_view name, double value, int decimals = 0);
    // Percentiles, in milliseconds: name_p50_ms, name_p99_ms, name_max_ms.
    void addTimes(const std::string &name, std::vector<float> seconds);
    void print() const;

private:
    std::string m_json;
};
