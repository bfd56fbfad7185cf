// SPDX-License-Identifier: MIT
// How tall the rows of a long list are: measured where somebody has looked, estimated elsewhere.
#pragma once

#include <cstddef>
#include <vector>

// A plain sum over one array: 100,000 rows take some ten microseconds, and an insertion at the top
// moves memory once. A tree would be no faster to a person.
class RowHeights
{
public:
    explicit RowHeights(int estimate = 1) : m_estimate(estimate) { }

    int count() const { return int(m_heights.size()); }
    int at(int row) const
    {
        return m_heights[std::size_t(row)] ? m_heights[std::size_t(row)] : m_estimate;
    }

    void reset(int count, int estimate); // all are estimates again
    void insert(int row, int count);
    void remove(int row, int count);
    void measure(int row, int height) { m_heights[std::size_t(row)] = height; }
    void forget(int row) { m_heights[std::size_t(row)] = 0; }

    int topOf(int row) const; // topOf(count()) is the whole height
    int rowAt(int y) const;   // the nearest; -1 without rows

private:
    std::vector<int> m_heights; // 0: not measured
    int m_estimate;
};
