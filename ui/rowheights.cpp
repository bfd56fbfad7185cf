// SPDX-License-Identifier: MIT
#include "ui/rowheights.h"

#include <algorithm>

void RowHeights::reset(int count, int estimate)
{
    m_estimate = estimate;
    m_heights.assign(size_t(count), 0);
}

void RowHeights::insert(int row, int count)
{
    m_heights.insert(m_heights.begin() + row, size_t(count), 0);
}

void RowHeights::remove(int row, int count)
{
    const auto first = m_heights.begin() + row;
    m_heights.erase(first, first + count);
}

int RowHeights::topOf(int row) const
{
    int top = 0;
    for (int i = 0; i < row; ++i)
        top += at(i);
    return top;
}

int RowHeights::rowAt(int y) const
{
    int bottom = 0;
    for (int row = 0; row < count(); ++row) {
        bottom += at(row);
        if (y < bottom)
            return row;
    }
    return count() - 1;
}
