// SPDX-License-Identifier: MIT
// Above a room: its name, who is there and what it is about, and the buttons that lead on.
#pragma once

#include <QWidget>

class Label;
class Look;
class QToolButton;
class Shortcuts;

namespace Client {
class Room;
}

class RoomHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RoomHeader(const Look &look, QWidget *parent = nullptr);

    void setShortcuts(const Shortcuts &shortcuts);
    void showRoom(Client::Room *room);          // as it is now; null: none
    void setNarrow(bool narrow);                // alone in the window: has a way back
    void setDetails(bool members, bool search); // which of them are beside it

signals:
    void membersToggled();
    void searchToggled();
    void menuRequested(const QRect &button); // the room's; on the screen
    void backRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLayout *makeWords();
    void restyle();

    const Look &m_look;
    Label *m_title;
    Label *m_present;
    QToolButton *m_back;
    QToolButton *m_find;
    QToolButton *m_members;
    QToolButton *m_more;
};
