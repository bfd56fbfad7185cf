// SPDX-License-Identifier: MIT
// Changes what a room is called, what it is about, and its rules.
#pragma once

#include "ui/wishdialog.h"

#include "client/room.h"

#include <QPointer>

class RoomSettingsForm;
class Wishes;

class RoomSettingsDialog : public WishDialog
{
    Q_OBJECT

public:
    RoomSettingsDialog(const Client::Room &room, Wishes &wishes, QWidget *parent);

    void editTopic();

    // Rules are for moderators; what a group is called is up to all in it.
    static bool maySee(const Client::Room &room);

protected:
    void submit() override;

private:
    Protocol::Result<Protocol::RoomFacts> checked() const;

    Wishes &m_wishes;
    const Protocol::RoomId m_room;
    const Protocol::RoomFacts m_before;
    RoomSettingsForm *m_form;
};
