// SPDX-License-Identifier: MIT
// A host: sidebar, room and details side by side; in a narrow window one of them at a time.
#pragma once

#include "ui/detailspane.h"
#include "ui/hostpanel.h"
#include "ui/panewidths.h"
#include "ui/roomlevel.h"
#include "ui/visits.h"
#include "ui/wishes.h"

#include "client/session.h"

#include <QPointer>
#include <QWidget>

class HostListModel;
class Look;
class Notice;
class QSplitter;
class RoomDialogs;
class RoomPane;
class Sidebar;
struct Place;

class ChatPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChatPage(const Look &look, QWidget *parent = nullptr);

    Sidebar &sidebar() { return *m_sidebar; }
    RoomPane &roomPane() { return *m_room; }
    DetailsPane &details() { return *m_details; }
    RoomDialogs &dialogs() { return *m_dialogs; }
    const Wishes &wishes() const { return m_wishes; }

    void setHosts(HostListModel *hosts); // this and the others; must live as long
    void setStatus(const Client::Status &status);
    void setHosting(const std::optional<HostCard> &card); // none: it is not ours
    void setLevels(const RoomLevels &levels);
    void setDrafts(const QHash<Protocol::RoomId, QString> &drafts);
    void showRoom(Client::Room *room);
    void removeRoom(Client::Room *room);
    void showPlace(Client::Room *room, qint64 seq); // 0: it was not found
    void setSelf(const Protocol::Member &self);
    void setPeople(const Client::People *people);
    bool narrow() const { return m_narrow; }
    void setPaneWidths(const PaneWidths &widths);

public slots:
    void toggleDetails();
    void find(bool everywhere); // in the room that is open, or in all
    void goBack(int step);      // -1: to where one was before, 1: forward again
    void showSidebar();
    void goToRoom(int step, bool unreadOnly = false); // up or down the list
    void goToPlace(int row);                          // in the list
    void showSwitcher();
    void showError(const Protocol::Error &error);
    void tellPutAside(const QString &file);            // see Session::cachePutAside
    void tellNotKept(const Protocol::Error &error);    // see Session::cacheFailed
    void showPerson(const Protocol::MemberId &person); // the conversation with somebody
    void goToPane(int step);                           // the next place for the keyboard

signals:
    void roomNamed(const QString &name);              // of one to be made
    void paneWidthsChanged(const PaneWidths &widths); // by the person
    void changed(); // the room that is open, how the host stands, or what is unread

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

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
    void focus(QWidget *pane);
    void measurePanes();

    const Look &m_look;
    Wishes m_wishes;
    HostListModel *m_hosts = nullptr;
    const Client::People *m_people = nullptr;
    Protocol::MemberId m_self;
    RoomDialogs *m_dialogs;
    Notice *m_notice;
    QSplitter *m_splitter;
    Sidebar *m_sidebar;
    RoomPane *m_room;
    DetailsPane *m_details;
    PaneWidths m_widths;
    Visits m_visits;
    Visit m_wanted;                  // once its room is entered
    QPointer<QWidget> m_focusWanted; // once the page is shown
    bool m_narrow = false;
    bool m_detailsShown = false;
    bool m_sidebarWanted = false; // in a narrow window: instead of the room
};
