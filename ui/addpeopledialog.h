// SPDX-License-Identifier: MIT
// Makes people members of a room, several at once.
#pragma once

#include "ui/wishdialog.h"

#include "client/people.h"
#include "client/room.h"

class PeoplePicker;
class Wishes;

class AddPeopleDialog : public WishDialog
{
    Q_OBJECT

public:
    // People may be null: then nobody is known yet.
    AddPeopleDialog(Client::Room &room, const Client::People *people, Wishes &wishes,
                    QWidget *parent);

protected:
    void submit() override;

private:
    Wishes &m_wishes;
    const Protocol::RoomId m_room;
    PeoplePicker *m_people;
};
