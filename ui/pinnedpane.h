// SPDX-License-Identifier: MIT
// What is pinned in the room: leads to each message, and unpins it for those who may.
#pragma once

#include "client/room.h"

#include <QPointer>
#include <QWidget>

class CardList;
class Look;
class PaneNotice;
class PinListModel;
class QStackedLayout;
class Wishes;

class PinnedPane : public QWidget
{
    Q_OBJECT

public:
    PinnedPane(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    void setRoom(Client::Room *room); // null: none
    void setSelf(const Protocol::MemberId &self);
    void setOnline(bool online);
    QWidget *focusPane() const;

signals:
    void placeWanted(const Protocol::RoomId &room, qint64 seq);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fetch();
    void refresh();

    Wishes &m_wishes;
    QPointer<Client::Room> m_room;
    PinListModel *m_model;
    CardList *m_list;
    PaneNotice *m_notice;
    QStackedLayout *m_pages;
    bool m_online = false;
};
