// SPDX-License-Identifier: MIT
// Who is in the room: a click leads to the conversation with somebody, a menu to what else one may.
#pragma once

#include "client/moderation.h"
#include "client/people.h"
#include "client/room.h"

#include <QPointer>
#include <QWidget>

class Look;
class MemberListModel;
class QListView;
class QMenu;
class QPushButton;
class Wishes;

class MemberPane : public QWidget
{
    Q_OBJECT

public:
    MemberPane(const Look &look, Wishes &wishes, QWidget *parent = nullptr);

    void setRoom(Client::Room *room);
    void setSelf(const Protocol::MemberId &self);
    // What we may do to them on the host, and what they are there; null: nothing.
    void setModeration(const Client::Moderation *moderation, const Client::People *people);
    QWidget *focusPane() const;

signals:
    void addRequested();
    void personChosen(const Protocol::MemberId &person);

private:
    void choose(const QModelIndex &index);
    void showMenu(const QModelIndex &index, const QPoint &point);
    void addRoles(QMenu &menu, const Client::RosterEntry &entry);
    Protocol::Person personOf(const Client::RosterEntry &entry) const;
    void refreshAdd();

    Wishes &m_wishes;
    QPointer<Client::Room> m_room;
    QPointer<const Client::Moderation> m_moderation;
    QPointer<const Client::People> m_people;
    MemberListModel *m_model;
    QPushButton *m_add;
    QListView *m_list;
};
