// SPDX-License-Identifier: MIT
// The messages of a room: anchored at the end, never moving under the reader, laying out only what
// is to be seen.
#pragma once

#include "ui/messagedelegate.h"
#include "ui/timelineselection.h"
#include "ui/timelinestrip.h"

#include <QAbstractScrollArea>
#include <QTimer>

class EndButton;
class Look;
class MessageActions;
class TimelineModel;
class TimelineMouse;

class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    // The model must live as long as the view.
    TimelineView(const Look &look, const TimelineModel &model, QWidget *parent = nullptr);

    const Look &look() const { return m_look; }
    const TimelineModel &model() const { return m_model; }
    const TimelineStrip &strip();                 // settled
    void setHeader(const QString &words);         // above the first row; empty: nothing
    void setSelf(const Protocol::MemberId &self); // whom a message may call

    // The unread line: it stands behind this message until it is told otherwise.
    void setReadUpTo(std::optional<qint64> seq);
    std::optional<qint64> readUpTo() const { return m_readUpTo; }
    bool unreadLineSeen() const;
    void unfold(int row, bool unfolded = true); // a long message, shown whole
    void openAtUnread();          // as soon as the line is there, until the reader moves
    bool showMessage(qint64 seq); // in the middle, and flash; false: it is not held
    MessageActions &actions() { return *m_actions; }

    qint64 place() const; // a message that is looked at; 0: the end
    bool atEnd() const { return m_strip.atEnd(); }
    int arrivedBelow() const { return m_below; } // since the reader left the end
    QString selectedText() const { return m_selection.text(m_model); }
    QRect rowRect(int row) const;                // in the viewport; empty when it is not to be seen
    int currentRow() const { return m_current; } // of the keyboard; -1: none
    void moveCurrent(int step);
    QString spoken(int row) const;

public slots:
    void scrollBy(int pixels); // positive: towards the end
    void scrollToStart();
    void scrollToEnd();
    void copy() const;
    void selectAll();
    void clearSelection();

signals:
    void olderWanted();                        // near the top
    void gapWanted(qint64 seq, bool laterEnd); // is to be seen; the end that the reader is at
    void placeWanted(qint64 seq);              // of a message that one here refers to
    void editsWanted(qint64 seq);              // how it read before
    void readRequested();
    void endShown();                      // everything that has come is to be seen
    void seen(qint64 first, qint64 last); // these are; others may be let go
    void linkActivated(const QUrl &url, const QString &words);
    void repostRequested(const Protocol::Nonce &nonce);
    void discardRequested(const Protocol::Nonce &nonce);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void watchModel();
    void rowsInserted(int first, int last);
    void rowsRemoved(int first, int last);
    void settle();
    void settleSoon();
    void syncScrollBar();
    void restyle();
    void paintHeader(QPainter &painter) const;
    void wantGaps();
    void tellSeen();

    const Look &m_look;
    const TimelineModel &m_model;
    TimelineStrip m_strip;
    MessageDelegate m_delegate;
    TimelineSelection m_selection;
    QString m_header;
    MessageActions *m_actions;
    TimelineMouse *m_mouse;
    EndButton *m_toEnd;
    QTimer m_settling; // gathers arrivals into one repaint
    QTimer m_flashing;
    int m_current = -1;
    int m_below = 0;
    qint64 m_flashed = 0; // seq
    std::optional<qint64> m_readUpTo;
    bool m_openAtUnread = false;
    bool m_syncing = false; // the scroll bar follows us, not we it
};
