// SPDX-License-Identifier: MIT
// What a person may do besides writing: to messages, rooms and members. Each is one command; what
// comes of it comes as events, or by a signal here.
#pragma once

#include "client/requests.h"

namespace Client {

// GUI thread. Without a connection all fail at once.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(Requests &requests, QObject *parent = nullptr);

    void setOnline(bool online) { m_online = online; }

public slots:
    void editText(const Protocol::RoomId &room, qint64 seq, const QString &text);
    void deleteText(const Protocol::RoomId &room, qint64 seq);
    void react(const Protocol::RoomId &room, qint64 seq, const QString &emoji, bool on);
    void pin(const Protocol::RoomId &room, qint64 seq, bool on);
    void fetchEdits(const Protocol::RoomId &room, qint64 seq);

    void editRoom(const Protocol::EditRoom &change);
    void addMembers(const Protocol::RoomId &room, const QList<Protocol::MemberId> &members);
    void removeMember(const Protocol::RoomId &room, const Protocol::MemberId &member);
    void setRole(const Protocol::RoomId &room, const Protocol::MemberId &member,
                 Protocol::Role role);

    void makeInvite(const Protocol::MakeInvite &invite);
    void revokeInvite(const Protocol::RoomId &room, const Protocol::InviteId &invite);
    void fetchInvites(const Protocol::RoomId &room);

    void setPresence(Protocol::Availability availability, const QString &status);

signals:
    void roomEdited(const Protocol::RoomId &room); // the host has taken it
    void membersAdded(const Protocol::RoomId &room);
    void inviteRevoked(const Protocol::RoomId &room);
    void editsFetched(const Protocol::EditsPage &edits);
    void inviteMade(const Protocol::InviteMade &invite); // its secret is told this once
    void invitesFetched(const Protocol::InvitesPage &invites);
    void failed(const Protocol::Error &error);

private:
    void command(Protocol::Message command, std::function<void()> done = {});
    template <class Reply>
    void question(Protocol::Message command, void (Actions::*answered)(const Reply &));

    Requests &m_requests;
    bool m_online = false;
};

}
