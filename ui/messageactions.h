// SPDX-License-Identifier: MIT
// What is done to messages in a TimelineView: by the bar, the menu and single keys.
#pragma once

#include "ui/messageoffer.h"
#include "ui/shortcutrow.h"

#include <QObject>

class Look;
class MessageBar;
class QMenu;
class TimelineView;

// Owned by its view, which tells where the mouse and the keyboard are. Knows messages by their seq,
// for rows come and go.
class MessageActions : public QObject
{
    Q_OBJECT

public:
    MessageActions(const Look &look, TimelineView *view);

    void setRights(const MessageRights &rights);
    void pointTo(int row);             // the bar stands there; -1: nowhere
    void place();                      // the rows may have moved
    bool act(int row, MessageAct act); // false: not to this one
    void fill(QMenu &menu, int row);
    void toggle(int row, const QString &emoji);
    bool barHasMouse() const;
    static QList<ShortcutLine> keys(); // for the list of them

signals:
    void replyRequested(qint64 seq);
    void editRequested(qint64 seq);
    void reactRequested(qint64 seq, const QString &emoji, bool on);
    void pinRequested(qint64 seq, bool on);
    void reportRequested(qint64 seq);
    void deleteRequested(qint64 seq);

private:
    int row() const; // where the bar stands
    void showPopup(int row);

    TimelineView &m_view;
    MessageBar *m_bar;
    MessageRights m_rights;
    qint64 m_seq = 0; // the bar stands at; 0: at none
};
