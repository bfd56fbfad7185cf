// SPDX-License-Identifier: MIT
// What people wish for in the panes, however deep. One table in app/ joins it to a session, and no
// pane in between has to pass it on.
#pragma once

#include "ui/roomlevel.h"

#include "client/session.h"

#include <QObject>

class Wishes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void joinRequested(const Protocol::RoomId &room);
    void invitationUsed(const QString &token);
    void createRequested(const Protocol::CreateRoom &room);
    void editRequested(const Protocol::EditRoom &change);
    void leaveRequested(const Protocol::RoomId &room);
    void levelRequested(const Protocol::RoomId &room, RoomLevel level);
    void addRequested(const Protocol::RoomId &room, const QList<Protocol::MemberId> &members);
    void removeRequested(const Protocol::RoomId &room, const Protocol::MemberId &member);
    void roleRequested(const Protocol::RoomId &room, const Protocol::MemberId &member,
                       Protocol::Role role);
    void placeWanted(const Protocol::RoomId &room, qint64 seq); // of a message, to be shown
    void pinsWanted(const Protocol::RoomId &room);
    void pinRequested(const Protocol::RoomId &room, qint64 seq, bool on);
    void editsWanted(const Protocol::RoomId &room, qint64 seq);
    void invitesWanted(const Protocol::RoomId &room);
    void inviteRequested(const Protocol::MakeInvite &invite);
    void revokeRequested(const Protocol::RoomId &room, const Protocol::InviteId &invite);
    void presenceRequested(Protocol::Availability availability, const QString &status);
};
