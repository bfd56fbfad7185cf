// SPDX-License-Identifier: MIT
// What people wish for in the panes, however deep. One table in app/ joins it to a session, and no
// pane in between has to pass it on. Who waits for the answer to a wish sends along where it goes.
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
    void invitationUsed(const QString &token, const Client::Answered &answered);
    void createRequested(const Protocol::CreateRoom &room, const Client::Answered &answered);
    void editRequested(const Protocol::EditRoom &change, const Client::Answered &answered);
    void leaveRequested(const Protocol::RoomId &room);
    void levelRequested(const Protocol::RoomId &room, RoomLevel level);
    void addRequested(const Protocol::RoomId &room, const QList<Protocol::MemberId> &members,
                      const Client::Answered &answered);
    void removeRequested(const Protocol::RoomId &room, const Protocol::MemberId &member);
    void roleRequested(const Protocol::RoomId &room, const Protocol::MemberId &member,
                       Protocol::Role role);
    void placeWanted(const Protocol::RoomId &room, qint64 seq); // of a message, to be shown
    void pinsWanted(const Protocol::RoomId &room);
    void pinRequested(const Protocol::RoomId &room, qint64 seq, bool on);
    void editsWanted(const Protocol::RoomId &room, qint64 seq);
    void invitesWanted(const Protocol::RoomId &room, const Client::Answered &answered);
    void inviteRequested(const Protocol::MakeInvite &invite, const Client::Answered &answered);
    void revokeRequested(const Protocol::RoomId &room, const Protocol::InviteId &invite,
                         const Client::Answered &answered);
    void deviceCodeWanted(const Client::Answered &answered);
    void devicesWanted(const Client::Answered &answered);
    void deviceRemoveRequested(const Protocol::DeviceId &device, const Client::Answered &answered);
    void hostRoleRequested(const Protocol::MemberId &member, Protocol::HostRole role);
    void muteRequested(const Protocol::MemberId &member, qint64 seconds); // 0: not any more
    void kickRequested(const Protocol::KickPerson &kick, const Client::Answered &answered);
    void banRequested(const Protocol::BanPerson &ban, const Client::Answered &answered);
    void unbanRequested(const Protocol::BanId &ban, const Client::Answered &answered);
    void bansWanted(const Client::Answered &answered);
    void reportRequested(const Protocol::ReportText &report, const Client::Answered &answered);
    void settleRequested(const Protocol::ReportId &report, const Client::Answered &answered);
    void reportsWanted(const Client::Answered &answered);
    void auditWanted(const std::optional<qint64> &before, const Client::Answered &answered);
    void judgeRequested(const Protocol::NewcomerId &newcomer, bool admitted,
                        const Client::Answered &answered);
    void lostNameCodeWanted(const Protocol::MemberId &member, const Client::Answered &answered);
    void gateWanted(const Client::Answered &answered);
    void gateRequested(const Protocol::SetGate &gate, const Client::Answered &answered);
    void presenceRequested(Protocol::Availability availability, const QString &status);
};
