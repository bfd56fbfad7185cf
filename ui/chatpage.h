// SPDX-License-Identifier: MIT
// Sidebar, room and members side by side; in a narrow window one of them at a time.
#pragma once

#include "client/session.h"

#include <QPointer>
#include <QWidget>

class Look;
class MemberPane;
class QSplitter;
class RoomPane;
class Sidebar;
class WishDialog;
class Wishes;
struct Place;

class ChatPage : public QWidget
{
    Q_OBJECT

public:
    ChatPage(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    Sidebar &sidebar() { return *m_sidebar; }
    RoomPane &roomPane() { return *m_room; }

    void showRoom(Client::Room *room);
    void removeRoom(Client::Room *room);
    void setSelf(const Protocol::Member &self);
    void setPeople(const Client::People *people);
    bool membersShown() const { return m_membersShown; }
    bool narrow() const { return m_narrow; }

public slots:
    void toggleMembers();
    void showSidebar();
    void goToRoom(int step, bool unreadOnly = false); // up or down the list
    void showSwitcher();
    bool showError(const Protocol::Error &error);      // true if a dialog waited for it
    void showPerson(const Protocol::MemberId &person); // the conversation with somebody
    void goToPane(int step);                           // the next place for the keyboard

signals:
    void roomNamed(const QString &name); // of one to be made

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void watch();
    void go(const Place &place);
    void open(WishDialog *dialog);

    const Look &m_look;
    Wishes &m_wishes;
    const Client::People *m_people = nullptr;
    Protocol::MemberId m_self;
    QPointer<WishDialog> m_dialog;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    RoomPane *m_room;
    MemberPane *m_members;
    bool m_narrow = false;
    bool m_membersShown = false;
    bool m_sidebarWanted = false; // in a narrow window: instead of the room
};
