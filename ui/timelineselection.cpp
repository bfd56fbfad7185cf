// SPDX-License-Identifier: MIT
#include "ui/timelineselection.h"

#include "ui/richtext.h"
#include "ui/timelinemodel.h"

#include <QStringList>

void TimelineSelection::set(TextPlace from, TextPlace to)
{
    m_from = from;
    m_to = to;
}

TimelineSelection::Range TimelineSelection::rangeIn(int row, int length) const
{
    if (isEmpty() || row < begin().row || row > end().row)
        return {};
    return {row == begin().row ? begin().offset : 0, row == end().row ? end().offset : length};
}

QString TimelineSelection::text(const TimelineModel &model) const
{
    if (isEmpty() || end().row >= model.count())
        return {};
    if (begin().row == end().row) {
        return shownText(model.entry(begin().row).message)
            .mid(begin().offset, end().offset - begin().offset); // it may be edited by now
    }
    QStringList lines;
    for (int row = begin().row; row <= end().row; ++row) {
        const QString line = copiedText(model.entry(row));
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

void TimelineSelection::rowsInserted(int first, int count)
{
    if (isEmpty())
        return;
    for (TextPlace *place : {&m_from, &m_to})
        place->row += place->row >= first ? count : 0;
}

void TimelineSelection::rowsRemoved(int first, int count)
{
    if (isEmpty())
        return;
    if (end().row >= first && begin().row < first + count)
        return clear(); // a part of it is gone
    for (TextPlace *place : {&m_from, &m_to})
        place->row -= place->row >= first ? count : 0;
}
