// SPDX-License-Identifier: MIT
// Opens what there is to say and to ask about a room, over the window: at most one at a time.
#pragma once

#include "ui/roomlevel.h"

#include "client/actions.h"
#include "client/people.h"
#include "protocol/link.h"

#include <QPointer>
#include <QWidget>

class QMessageBox;
class RoomMenu;
class WishDialog;
class Wishes;

class RoomDialogs : public QObject
{
    Q_OBJECT

public:
    RoomDialogs(Wishes &wishes, QWidget *window);

    void setActions(const Client::Actions *actions) { m_actions = actions; }
    void setPeople(const Client::People *people) { m_people = people; }
    void setSelf(const Protocol::MemberId &self) { m_self = self; }
    void setLevels(const RoomLevels &levels) { m_levels = levels; }
    void setLinks(const QList<Protocol::Link> &links) { m_links = links; }

    void makeRoom();
    void useInvitation();
    void showDevices(QWidget *over); // one's own
    void showMenu(Client::Room *room, const QPoint &point);
    void showMenuBelow(Client::Room *room, const QRect &button); // and within the window
    void showSettings(Client::Room *room); // or what it is like, if nothing can be changed
    void editTopic(Client::Room *room);
    void addPeople(Client::Room *room);
    void invite(Client::Room *room);
    void leave(Client::Room *room);
    void copyLink(const Client::Room *room) const;

signals:
    void signInRequested(const Protocol::Link &link); // to another host

private:
    RoomMenu *makeMenu(Client::Room &room);
    void open(WishDialog *dialog);
    QMessageBox *ask(const QString &title, const QString &question, const QString &words);
    void askElsewhere(const Protocol::Link &link);

    Wishes &m_wishes;
    QWidget *m_window;
    QPointer<const Client::Actions> m_actions;
    QPointer<const Client::People> m_people;
    Protocol::MemberId m_self;
    RoomLevels m_levels;
    QList<Protocol::Link> m_links; // by which this host is known, the one to pass on first
    QPointer<WishDialog> m_dialog;
};
