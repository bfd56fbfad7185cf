// SPDX-License-Identifier: MIT
// Who is in the room.
#pragma once

#include "client/room.h"

#include <QWidget>

class Label;
class Look;
class MemberListModel;
class QListView;
class QToolButton;

class MemberPane : public QWidget
{
    Q_OBJECT

public:
    explicit MemberPane(const Look &look, QWidget *parent = nullptr);

    void setRoom(Client::Room *room);
    void setSelf(const Protocol::MemberId &self);
    QWidget *focusPane() const;

signals:
    void closeRequested();

private:
    void restyle();
    void refresh();

    const Look &m_look;
    MemberListModel *m_model;
    QWidget *m_header;
    Label *m_title;
    QToolButton *m_close;
    QListView *m_list;
};
