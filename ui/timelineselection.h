// SPDX-License-Identifier: MIT
// What is marked in a timeline, from one place in a text to another; and as text to copy.
#pragma once

#include <QString>

#include <compare>

class TimelineModel;

struct TextPlace
{
    int row = 0;
    int offset = 0; // in the row's text

    friend auto operator<=>(const TextPlace &, const TextPlace &) = default;
};

class TimelineSelection
{
public:
    void clear() { m_from = m_to = {}; }
    void start(TextPlace place) { m_from = m_to = place; }
    void extendTo(TextPlace place) { m_to = place; }
    void set(TextPlace from, TextPlace to);
    bool isEmpty() const { return m_from == m_to; }

    // The marked part of a row whose text is so long; from == to: none.
    struct Range
    {
        int from = 0;
        int to = 0;
    };
    Range rangeIn(int row, int length) const;

    // A part of one message as it is; of several, "time, name: text" lines of all they touch.
    QString text(const TimelineModel &model) const;

    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);

private:
    TextPlace begin() const { return std::min(m_from, m_to); }
    TextPlace end() const { return std::max(m_from, m_to); }

    TextPlace m_from; // where it was started
    TextPlace m_to;   // where it is drawn to
};
