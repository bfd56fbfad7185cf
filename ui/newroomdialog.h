// SPDX-License-Identifier: MIT
// Makes a room: for everybody, for those who are invited, or for a group of people.
#pragma once

#include "ui/wishdialog.h"

#include "client/people.h"
#include "protocol/commands.h"

class PeoplePicker;
class QButtonGroup;
class QCheckBox;
class QLineEdit;
class Wishes;

class NewRoomDialog : public WishDialog
{
    Q_OBJECT

public:
    // People may be null: then nobody can be chosen yet.
    NewRoomDialog(Wishes &wishes, const Client::People *people, const Protocol::MemberId &self,
                  QWidget *parent);

protected:
    void submit() override;

private:
    void addKinds();
    void refresh();
    Protocol::RoomKind kind() const;
    QList<Protocol::MemberId> members() const;

    Wishes &m_wishes;
    QButtonGroup *m_kinds;
    QLineEdit *m_name;
    QLineEdit *m_topic;
    QCheckBox *m_announcements;
    PeoplePicker *m_people;
};
