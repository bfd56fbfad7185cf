// SPDX-License-Identifier: MIT
// Stands where the messages will be, in a new room.
#pragma once

#include "ui/hostpanel.h"

#include "client/room.h"

#include <QScrollArea>

#include <optional>

class Label;
class QLabel;
class QPushButton;

class EmptyRoom : public QScrollArea
{
    Q_OBJECT

public:
    explicit EmptyRoom(const Look &look, QWidget *parent = nullptr);

    void setRoom(Client::Room &room);
    void setInvitation(const std::optional<HostCard> &card); // hosting, and alone

signals:
    void inviteRequested();
    void topicRequested();

private:
    QLayout *makeButtons();
    void restyle();

    const Look &m_look;
    QLabel *m_picture;
    Label *m_title;
    Label *m_maker;
    Label *m_sentence;
    QPushButton *m_invite;
    QPushButton *m_topic;
    HostPanel *m_invitation;
    QString m_name; // of the room
};
