// SPDX-License-Identifier: MIT
// The invitations to a room: makes them, shows a new one's link this once, and ends them.
#pragma once

#include "ui/wishdialog.h"

#include "client/actions.h"
#include "client/room.h"
#include "protocol/link.h"

class CopyField;
class InvitationList;
class Label;
class QComboBox;
class Wishes;

class InvitationsDialog : public WishDialog
{
    Q_OBJECT

public:
    // The link is the host's, as those who are invited reach it.
    InvitationsDialog(const Client::Room &room, const Protocol::Link &host, Wishes &wishes,
                      const Client::Actions &actions, QWidget *parent);

    // To moderators, and in a group to all in it.
    static bool maySee(const Client::Room &room);

protected:
    void submit() override;

private:
    void addChoices();
    void addResult();
    void addList();
    void watch(const Client::Actions &actions);
    void fetch();
    void tell(const Protocol::InviteMade &made);

    Wishes &m_wishes;
    const Protocol::RoomId m_room;
    const Protocol::Link m_host;
    QComboBox *m_seconds = nullptr;
    QComboBox *m_uses = nullptr;
    Label *m_once = nullptr;
    CopyField *m_link = nullptr;
    InvitationList *m_list = nullptr;
};
