// SPDX-License-Identifier: MIT
// Replays a timeline's signals into a list of its own, as a model does, and sees whether they tell
// the whole truth.
#pragma once

#include "client/timeline.h"

#include <QTest>

namespace Support {

class TimelineMirror : public QObject
{
public:
    explicit TimelineMirror(const Client::Timeline &timeline) : m_timeline(timeline)
    {
        using Client::Timeline;
        for (int row = 0; row < timeline.count(); ++row)
            m_entries.append(timeline.at(row));
        connect(&timeline, &Timeline::aboutToInsert, this, [this](int first, int last) {
            begin(first, last, first >= 0 && first <= last && first <= m_entries.size());
        });
        connect(&timeline, &Timeline::inserted, this, [this] {
            for (int row = m_first; m_faultless && row <= m_last && row < m_timeline.count(); ++row)
                m_entries.insert(row, m_timeline.at(row));
            end();
        });
        connect(&timeline, &Timeline::aboutToRemove, this, [this](int first, int last) {
            begin(first, last, first >= 0 && first <= last && last < m_entries.size());
        });
        connect(&timeline, &Timeline::removed, this, [this] {
            if (m_faultless)
                m_entries.remove(m_first, m_last - m_first + 1);
            end();
        });
        connect(&timeline, &Timeline::changed, this, [this](int row) {
            begin(row, row, row >= 0 && row < m_entries.size());
            if (m_faultless)
                m_entries[row] = m_timeline.at(row);
            end();
        });
    }

    // Every change was announced, came as announced, and there was no other.
    bool isTrue() const { return m_faultless && m_first < 0 && equal(); }

private:
    bool equal() const
    {
        if (m_entries.size() != m_timeline.count())
            return false;
        for (int row = 0; row < m_timeline.count(); ++row) {
            if (m_entries.at(row) != m_timeline.at(row))
                return false;
        }
        return true;
    }

    void begin(int first, int last, bool fits)
    {
        m_faultless = m_faultless && fits && m_first < 0 && m_entries.size() == m_timeline.count();
        m_first = first;
        m_last = last;
    }

    void end()
    {
        m_first = -1;
        m_faultless = m_faultless && equal();
    }

    const Client::Timeline &m_timeline;
    QList<Client::TimelineEntry> m_entries;
    int m_first = -1; // of the change that was announced and is not done
    int m_last = -1;
    bool m_faultless = true;
};

}
