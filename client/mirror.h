// SPDX-License-Identifier: MIT
// Carries what the host tells into the rooms and people here: one handler for each kind of event.
#pragma once

#include "client/changefetcher.h"
#include "client/entrance.h"
#include "client/historyfetcher.h"
#include "client/people.h"
#include "client/poster.h"

namespace Client {

class Mirror : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        RoomList &rooms;
        People &people;
        HistoryFetcher &history;
        ChangeFetcher &changes;
        Entrance &entrance;
        Poster &poster;
    };

    explicit Mirror(const Parts &parts, QObject *parent = nullptr);

    void setSelf(const Protocol::MemberId &self) { m_self = self; }
    void take(const Protocol::Message &message);
    void settle(const QList<Protocol::TextPosted> &messages); // our own posts among them are done

signals:
    void selfRenamed(const Protocol::Member &self);
    void pinsOutdated(Client::Room *room);
    void opened(Client::Room *room); // by somebody who let us in
    void closed(Client::Room *room); // to us, by somebody else

private:
    Room *joined(const Protocol::RoomId &id) const; // null unless we are in
    void tell(const Protocol::Person &person);
    void lose(Room *room);

    void on(const Protocol::TextPosted &event);
    void on(const Protocol::TextChanged &event);
    void on(const Protocol::ReactionChanged &event);
    void on(const Protocol::PresenceChanged &event);
    void on(const Protocol::PersonChanged &event);
    void on(const Protocol::RoomOpened &event);
    void on(const Protocol::RoomChanged &event);
    void on(const Protocol::RoomClosed &event);
    void on(const Protocol::MemberAdded &event);
    void on(const Protocol::MemberRemoved &event);
    void on(const Protocol::TypingChanged &event);
    void on(const Protocol::ReadChanged &event);
    void on(const Protocol::SeenChanged &event);
    void on(const Protocol::Refusal &refusal);
    // Replies go to who asked.
    void on(const Protocol::Challenge &) { }
    void on(const Protocol::Welcome &) { }
    void on(const Protocol::DeviceCode &) { }
    void on(const Protocol::DevicesPage &) { }
    void on(const Protocol::Ack &) { }
    void on(const Protocol::RoomEntered &) { }
    void on(const Protocol::InviteMade &) { }
    void on(const Protocol::HistoryPage &) { }
    void on(const Protocol::ChangesPage &) { }
    void on(const Protocol::EditsPage &) { }
    void on(const Protocol::PinsPage &) { }
    void on(const Protocol::SeenPage &) { }
    void on(const Protocol::SearchPage &) { }
    void on(const Protocol::MembersPage &) { }
    void on(const Protocol::PeoplePage &) { }
    void on(const Protocol::RoomsPage &) { }
    void on(const Protocol::InvitesPage &) { }
    void on(const Protocol::BansPage &) { }
    void on(const Protocol::ReportsPage &) { }
    void on(const Protocol::AuditPage &) { }
    void on(const Protocol::GateRules &) { }
    void on(const Protocol::EntryWaiting &) { }
    void on(const Protocol::NewcomerWaiting &) { }
    void on(const Protocol::NewcomerGone &) { }
    void on(const Protocol::NewcomersPage &) { }
    // Of who one is here, see Moderation and Session.
    void on(const Protocol::StandingChanged &) { }
    void on(const Protocol::ReportMade &) { }
    void on(const Protocol::SentAway &) { }
    void on(const Protocol::ToHost auto &) { } // a host has no commands for us

    Parts m_parts;
    Protocol::MemberId m_self;
};

}
