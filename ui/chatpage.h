// SPDX-License-Identifier: MIT
// A host: sidebar, room and details side by side; in a narrow window one of them at a time.
#pragma once

#include "ui/detailspane.h"
#include "ui/hostpanel.h"
#include "ui/roomlevel.h"
#include "ui/visits.h"
#include "ui/wishes.h"

#include "client/session.h"

#include <QPointer>
#include <QWidget>

class GatePage;
class HostListModel;
class KnockStrip;
class Look;
class Notice;
class PaneSplitter;
class RoomDialogs;
class RoomPane;
class RoomWays;
class Shortcuts;
class Sidebar;

class ChatPage : public QWidget
{
    Q_OBJECT

public:
    explicit ChatPage(const Look &look, QWidget *parent = nullptr);

    Sidebar &sidebar() { return *m_sidebar; }
    RoomPane &roomPane() { return *m_room; }
    DetailsPane &details() { return *m_details; }
    RoomDialogs &dialogs() { return *m_dialogs; }
    PaneSplitter &panes() { return *m_panes; }
    GatePage &gate() { return *m_gate; }
    RoomWays &ways() { return *m_ways; }
    const Wishes &wishes() const { return m_wishes; }

    void setHosts(HostListModel *hosts);           // this and the others; must live as long
    void setShortcuts(const Shortcuts &shortcuts); // for what shows keys; they must live as long
    void setStatus(const Client::Status &status);
    void setHosting(const std::optional<HostCard> &card); // none: it is not ours
    void setLevels(const RoomLevels &levels);
    void setDrafts(const QHash<Protocol::RoomId, QString> &drafts);
    void showRoom(Client::Room *room);
    void removeRoom(Client::Room *room);
    void showPlace(Client::Room *room, qint64 seq); // 0: it was not found
    void setSelf(const Protocol::Member &self);
    void setPeople(const Client::People *people);
    void setModeration(const Client::Moderation *moderation); // of the host; null: nothing
    bool mayModerate() const;

public slots:
    void find(bool everywhere); // in the room that is open, or in all
    void goBack(int step);      // -1: to where one was before, 1: forward again
    void showError(const Protocol::Error &error);
    void tellPutAside(const QString &file);                   // see Session::cachePutAside
    void tellNotKept(const Protocol::Error &error);           // see Session::cacheFailed
    void goToPane(int step);                                  // the next place for the keyboard
    void tellNewer(const QString &version, const QUrl &page); // of the program, there
    void tellClosed(const Client::Room *room);
    void moderate(); // shows what there is to look after

signals:
    void aboutWanted();                  // the host
    void roomNamed(const QString &name); // of one to be made
    void changed(); // the room that is open, how the host stands, or what is unread

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void watch();
    void watchDetails();
    void open(Client::Room *room);
    void goTo(const Visit &visit);
    void leaveSearch();
    void watchDialogs();
    void showStanding();
    void focus(QWidget *pane);

    Wishes m_wishes;
    const Client::People *m_people = nullptr;
    QPointer<const Client::Moderation> m_moderation;
    Protocol::MemberId m_self;
    RoomDialogs *m_dialogs;
    Notice *m_notice;
    KnockStrip *m_knocks;
    GatePage *m_gate;
    Sidebar *m_sidebar;
    RoomPane *m_room;
    DetailsPane *m_details;
    PaneSplitter *m_panes;
    RoomWays *m_ways;
    Visits m_visits;
    Visit m_wanted;                  // once its room is entered
    QPointer<QWidget> m_focusWanted; // once the page is shown
};
