// SPDX-License-Identifier: MIT
// What a person may do besides writing: to messages, rooms and members. Each is one command; what
// comes of it comes as events, or by a signal here.
#pragma once

#include "client/asker.h"

namespace Client {

// GUI thread.
class Actions : public Asker
{
    Q_OBJECT

public:
    explicit Actions(Requests &requests, QObject *parent = nullptr);

public slots:
    void editText(const Protocol::RoomId &room, qint64 seq, const QString &text);
    void deleteText(const Protocol::RoomId &room, qint64 seq);
    void react(const Protocol::RoomId &room, qint64 seq, const QString &emoji, bool on);
    void pin(const Protocol::RoomId &room, qint64 seq, bool on);
    void fetchEdits(const Protocol::RoomId &room, qint64 seq);

    void editRoom(const Protocol::EditRoom &change, const Client::Answered &answered = {});
    void addMembers(const Protocol::RoomId &room, const QList<Protocol::MemberId> &members,
                    const Client::Answered &answered = {});
    void removeMember(const Protocol::RoomId &room, const Protocol::MemberId &member);
    void setRole(const Protocol::RoomId &room, const Protocol::MemberId &member,
                 Protocol::Role role);

    void makeInvite(const Protocol::MakeInvite &invite, const Client::Answered &answered = {});
    void revokeInvite(const Protocol::RoomId &room, const Protocol::InviteId &invite,
                      const Client::Answered &answered = {});
    void fetchInvites(const Protocol::RoomId &room, const Client::Answered &answered = {});

    void linkDevice(const Client::Answered &answered = {});
    void fetchDevices(const Client::Answered &answered = {});
    void removeDevice(const Protocol::DeviceId &device, const Client::Answered &answered = {});

    void setPresence(Protocol::Availability availability, const QString &status);

signals:
    void editsFetched(const Protocol::EditsPage &edits);
    void inviteMade(const Protocol::InviteMade &invite); // its secret is told this once
    void invitesFetched(const Protocol::InvitesPage &invites);
    void deviceCodeMade(const Protocol::DeviceCode &code);
    void devicesFetched(const Protocol::DevicesPage &devices);
};

}
