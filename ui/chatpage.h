// SPDX-License-Identifier: MIT
// Sidebar, room and details side by side; in a narrow window one of them at a time.
#pragma once

#include "ui/detailspane.h"
#include "ui/visits.h"

#include "client/session.h"

#include <QPointer>
#include <QWidget>

class Look;
class Notice;
class QSplitter;
class RoomDialogs;
class RoomPane;
class Sidebar;
class Wishes;
struct Place;

class ChatPage : public QWidget
{
    Q_OBJECT

public:
    ChatPage(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    Sidebar &sidebar() { return *m_sidebar; }
    RoomPane &roomPane() { return *m_room; }
    DetailsPane &details() { return *m_details; }
    RoomDialogs &dialogs() { return *m_dialogs; }
    Notice &notice() { return *m_notice; }

    void showRoom(Client::Room *room);
    void removeRoom(Client::Room *room);
    void showPlace(Client::Room *room, qint64 seq); // 0: it was not found
    void forget();                                  // where one was, and what one looked for
    void setSelf(const Protocol::Member &self);
    void setPeople(const Client::People *people);
    bool narrow() const { return m_narrow; }

public slots:
    void toggleDetails();
    void find(bool everywhere); // in the room that is open, or in all
    void goBack(int step);      // -1: to where one was before, 1: forward again
    void showSidebar();
    void goToRoom(int step, bool unreadOnly = false); // up or down the list
    void goToPlace(int row);                          // in the list
    void showSwitcher();
    bool showError(const Protocol::Error &error);      // true if a dialog waited for it
    void showPerson(const Protocol::MemberId &person); // the conversation with somebody
    void goToPane(int step);                           // the next place for the keyboard

signals:
    void roomNamed(const QString &name); // of one to be made

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void watch();
    void watchDetails();
    void open(Client::Room *room);
    void goTo(const Visit &visit);
    void toggle(DetailsPane::Tab tab);
    void leaveSearch();
    bool searching() const;
    void go(const Place &place);
    void watchDialogs();
    void enterRoom(Client::Room *room);

    const Look &m_look;
    Wishes &m_wishes;
    const Client::People *m_people = nullptr;
    Protocol::MemberId m_self;
    RoomDialogs *m_dialogs;
    Notice *m_notice;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    RoomPane *m_room;
    DetailsPane *m_details;
    Visits m_visits;
    Visit m_wanted; // once its room is entered
    bool m_narrow = false;
    bool m_detailsShown = false;
    bool m_sidebarWanted = false; // in a narrow window: instead of the room
};
