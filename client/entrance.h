// SPDX-License-Identifier: MIT
// Gets us into rooms: those that are ours after each sign-in, those that are made ours, and those
// that somebody wishes to enter.
#pragma once

#include "client/answered.h"
#include "client/requests.h"
#include "client/roomlist.h"

#include <QPointer>

namespace Client {

class Entrance : public QObject
{
    Q_OBJECT

public:
    Entrance(Requests &requests, RoomList &rooms, QObject *parent = nullptr);

    void begin(bool anew); // signed in; the numbering may have begun anew
    void lost();           // the connection is
    void clear();          // another host

    // Remembered while there is no connection. What comes of it is `joined`, and the answer.
    void join(const Protocol::JoinRoom &command, const Answered &answered = {});
    void create(const Protocol::CreateRoom &command, const Answered &answered = {});
    void leave(Room *room);
    void enterOurs(const Protocol::RoomId &room); // it was made ours
    void lose(Room *room);                        // it is not ours any more

signals:
    void entered(Client::Room *room, const Protocol::RoomEntered &entered);
    void left(Client::Room *room);
    void joined(Client::Room *room);           // as was wished: show it
    void failed(const Protocol::Error &error); // nobody waits for this answer

private:
    using Reply = Protocol::Result<Protocol::RoomEntered>;
    struct Wish
    {
        Protocol::JoinRoom command;
        Answered answered;
    };

    void fetchRooms(std::optional<Protocol::RoomId> after, int pages);
    void list(const Protocol::RoomSummary &summary);
    void endList();
    void ask(const Wish &wish);
    void end(const Reply &reply, const Answered &answered);
    void enter(Room *room, const Protocol::JoinRoom &command);
    void notEntered(Room *room, const Protocol::JoinRoom &command, const Protocol::Error &error);
    void enterByName(Room *room);
    Room *take(const Protocol::RoomEntered &entered);
    void report(const Protocol::Error &error);

    Requests &m_requests;
    RoomList &m_rooms;
    bool m_online = false;
    QList<Wish> m_wishes;
    QSet<QString> m_asked;             // names of rooms wished for, not answered yet
    QSet<Protocol::RoomId> m_entering; // or entered
};

}
