// SPDX-License-Identifier: MIT
// A strip of messages that scrolls: anchored at the end, never moving under the reader, gathering
// arrivals into one repaint. Tells what of it is before the reader's eyes, and what is missing.
#pragma once

#include "ui/timelinestrip.h"

#include <QAbstractScrollArea>
#include <QTimer>

class EndButton;
class Look;
class TimelineModel;

class TimelineScroll : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // The model must live as long as the view.
    TimelineScroll(const Look &look, const TimelineModel &model, QWidget *parent = nullptr);

    const Look &look() const { return m_look; }
    const TimelineModel &model() const { return m_model; }
    const TimelineStrip &strip();                 // settled
    void setHeader(const QString &words);         // above the first row; empty: nothing
    void setSelf(const Protocol::MemberId &self); // whom a message may call

    // The unread line: it stands behind this message until it is told otherwise.
    void setReadUpTo(std::optional<qint64> seq);
    std::optional<qint64> readUpTo() const { return m_readUpTo; }
    bool unreadLineSeen() const;
    void openAtUnread(); // as soon as the line is there, until the reader moves

    bool atEnd() const { return m_strip.atEnd(); }
    int arrivedBelow() const { return m_below; } // since the reader left the end

public slots:
    void scrollBy(int pixels); // positive: towards the end
    void scrollToStart();
    void scrollToEnd();

signals:
    void olderWanted();                        // near the top
    void gapWanted(qint64 seq, bool laterEnd); // is to be seen; the end that the reader is at
    void endShown();                           // everything that has come is to be seen
    void seen(qint64 first, qint64 last);      // these are; others may be let go

protected:
    TimelineStrip &rows() { return m_strip; } // as they settled last
    const TimelineStrip &rows() const { return m_strip; }
    void settle();
    void settleSoon();
    void leaveUnread() { m_openAtUnread = false; } // the reader has moved
    void paintHeader(QPainter &painter) const;

    virtual void settled() { }                       // and about to be painted
    virtual bool holdsRows() const { return false; } // a place is known by its row
    virtual void insertRows(int first, int count);   // in the model, they were
    virtual void removeRows(int first, int count);
    virtual void reset(); // all rows are others

    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void watchModel();
    void lookForUnread();
    void syncScrollBar();
    void restyle();
    void wantGaps();
    void tellSeen();

    const Look &m_look;
    const TimelineModel &m_model;
    TimelineStrip m_strip;
    QString m_header;
    EndButton *m_toEnd;
    QTimer m_settling; // gathers arrivals into one repaint
    int m_below = 0;
    std::optional<qint64> m_readUpTo;
    bool m_openAtUnread = false;
    bool m_syncing = false; // the scroll bar follows us, not we it
};
