// SPDX-License-Identifier: MIT
// The mouse in a TimelineView: points at messages, marks what is in them, clicks on their parts.
#pragma once

#include "ui/timelineselection.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

class QMouseEvent;
class TimelineView;

// Owned by its view.
class TimelineMouse : public QObject
{
    Q_OBJECT

public:
    TimelineMouse(TimelineView *view, TimelineSelection &selection);

    int hovered() const { return m_hovered; } // the row under it; -1: none
    void forgetRow() { m_hovered = -1; }

    void press(const QMouseEvent &event);
    void move(QPoint point); // or what is under it moved
    void release(const QMouseEvent &event);
    void markWord(const QMouseEvent &event);
    void leave();

private:
    TextPlace placeAt(QPoint point) const;
    void mark(QPoint point);

    TimelineView &m_view;
    TimelineSelection &m_selection;
    QTimer m_scrolling; // held beyond an edge
    QPoint m_at;
    int m_hovered = -1;
    bool m_marking = false;
};
