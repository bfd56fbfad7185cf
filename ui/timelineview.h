// SPDX-License-Identifier: MIT
// The messages of a room, as one reads them: painted, marked and copied, gone through by mouse and
// keyboard.
#pragma once

#include "ui/messagedelegate.h"
#include "ui/timelinescroll.h"
#include "ui/timelineselection.h"

class MessageActions;
class TimelineMouse;

class TimelineView : public TimelineScroll
{
    Q_OBJECT

public:
    // The model must live as long as the view.
    TimelineView(const Look &look, const TimelineModel &model, QWidget *parent = nullptr);

    void unfold(int row, bool unfolded = true); // a long message, shown whole
    bool showMessage(qint64 seq);               // in the middle, and flash; false: it is not held
    MessageActions &actions() { return *m_actions; }

    qint64 place() const; // a message that is looked at; 0: the end
    QString selectedText() const { return m_selection.text(model()); }
    QRect rowRect(int row) const;                // in the viewport; empty when it is not to be seen
    int currentRow() const { return m_current; } // of the keyboard; -1: none
    void moveCurrent(int step);
    QString spoken(int row) const;

public slots:
    void copy() const;
    void selectAll();
    void clearSelection();

signals:
    void placeWanted(qint64 seq); // of a message that one here refers to
    void editsWanted(qint64 seq); // how it read before
    void readRequested();
    void linkActivated(const QUrl &url, const QString &words);
    void repostRequested(const Protocol::Nonce &nonce);
    void discardRequested(const Protocol::Nonce &nonce);

protected:
    void settled() override;
    bool holdsRows() const override { return !m_selection.isEmpty(); }
    void insertRows(int first, int count) override;
    void removeRows(int first, int count) override;
    void reset() override;

    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    MessageDelegate m_delegate;
    TimelineSelection m_selection;
    MessageActions *m_actions;
    TimelineMouse *m_mouse;
    QTimer m_flashing;
    int m_current = -1;
    qint64 m_flashed = 0; // seq
};
