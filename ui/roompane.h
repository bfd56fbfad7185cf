// SPDX-License-Identifier: MIT
// One room: header, banner, messages and composer. Shows a Client::Room, wishes by signals.
#pragma once

#include "ui/hostpanel.h"

#include "client/session.h"

#include <QPointer>
#include <QWidget>

class Banner;
class ComposerPane;
class EmptyRoom;
class NoRoom;
class QStackedWidget;
class Reading;
class RoomHeader;
class Shortcuts;
class TimelineModel;
class TimelineView;

class RoomPane : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPane(const Look &look, QWidget *parent = nullptr);

    void setShortcuts(const Shortcuts &shortcuts);
    void setSelf(const Protocol::MemberId &self);
    void setRoom(Client::Room *room); // null: none
    Client::Room *room() const { return m_room; }
    void setStatus(const Client::Status &status);
    void setHosting(const std::optional<HostCard> &card);
    void showError(const Protocol::Error &error);
    void showPlace(qint64 seq);                       // a message that is held; 0: the end
    void showEdits(const Protocol::EditsPage &edits); // if they are still wanted
    qint64 place() const; // what somebody looks at, to come back to; 0: the end
    void readAll();
    void goToUnread(); // the oldest
    void goToStart();
    void goToEnd();

    RoomHeader &header() { return *m_header; }
    Banner &banner() { return *m_banner; }
    ComposerPane &composer() { return *m_composer; }
    EmptyRoom &emptyRoom() { return *m_empty; }
    NoRoom &noRoom() { return *m_none; }
    QList<QWidget *> focusPanes() const;
    bool isWatched() const; // its end is in sight of somebody who is there

signals:
    void repostRequested(const Protocol::RoomId &room, const Protocol::Nonce &nonce);
    void discardRequested(const Protocol::RoomId &room, const Protocol::Nonce &nonce);
    void olderWanted(const Protocol::RoomId &room);
    void gapWanted(const Protocol::RoomId &room, qint64 seq, bool laterEnd);
    void placeWanted(const Protocol::RoomId &room, qint64 seq);
    void unreadWanted(const Protocol::RoomId &room);
    void editsWanted(const Protocol::RoomId &room, qint64 seq);

    void reactRequested(const Protocol::RoomId &room, qint64 seq, const QString &emoji, bool on);
    void pinRequested(const Protocol::RoomId &room, qint64 seq, bool on);
    void deleteRequested(const Protocol::RoomId &room, qint64 seq);
    void reportRequested(const Protocol::RoomId &room, qint64 seq);
    void retryRequested();

private:
    void connectView();
    void connectActions();
    void watchRoom();
    void refresh();
    void refreshEmpty();
    void unfold(qint64 seq);

    const Look &m_look;
    QPointer<Client::Room> m_room;
    std::optional<HostCard> m_hosting;
    qint64 m_editsWanted = 0; // seq

    RoomHeader *m_header;
    Banner *m_banner;
    TimelineModel *m_model;
    TimelineView *m_view;
    Reading *m_reading;
    EmptyRoom *m_empty;
    NoRoom *m_none;
    QStackedWidget *m_body;
    ComposerPane *m_composer;
};
