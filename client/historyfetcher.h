// SPDX-License-Identifier: MIT
// Fetches a room's messages page by page: the newest on the first visit, what was missed after a
// lost connection, older ones and those of a gap when somebody looks, and those around a place.
#pragma once

#include "client/requests.h"
#include "client/room.h"

#include <QPointer>

namespace Client {

class HistoryFetcher : public QObject
{
    Q_OBJECT

public:
    // More than this is not worth waiting for: the newest are shown, and a gap before them.
    static constexpr qint64 mostToCatchUp = 500;

    explicit HistoryFetcher(Requests &requests, QObject *parent = nullptr);

    void begin(const Protocol::Epoch &epoch, const Protocol::MemberId &self); // signed in

    void enter(Room *room, qint64 newest);              // room.entered: get what is not here yet
    void mend(Room *room, qint64 held, qint64 arrived); // a live message left a hole behind `held`
    void fetchOlder(Room *room);
    void fetchGap(Room *room, qint64 seq); // a page at the later end of the gap that follows `seq`
    void fetchLater(Room *room, qint64 seq); // a page at its earlier end
    // Around a message, a date or the first unread one, whichever the command names.
    void fetchPlace(Room *room, const Protocol::FetchHistory &place);

signals:
    void fetched(const QList<Protocol::TextPosted> &messages);
    void epochEnded();                               // the numbering began anew while signed in
    void placeFound(Client::Room *room, qint64 seq); // it is held now; 0: there is no such place

private:
    using Page = Protocol::Result<Protocol::HistoryPage>;

    enum class Purpose
    {
        CatchUp, // the room is behind
        Look,    // somebody waits for it: one page at a time
        Place,
    };

    // Told when the page is in: what it proves depends on what was asked for.
    using Take = std::function<void(Room *, const Protocol::HistoryPage &)>;

    void ask(Room *room, Protocol::FetchHistory command, Purpose purpose, Take take);
    void insert(Room *room, Protocol::HistoryPage page, std::optional<qint64> before,
                const Take &take);
    void look(Room *room, Protocol::FetchHistory command, Take take);
    void fetchNewest(Room *room);
    void catchUp(Room *room, qint64 after, qint64 target);

    Requests &m_requests;
    Protocol::Epoch m_epoch;
    Protocol::MemberId m_self;
};

}
