// SPDX-License-Identifier: MIT
#include "app/seatwatch.h"

#include "app/noticerules.h"
#include "app/notifier.h"
#include "app/seat.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/preferenceactions.h"

using Client::Room;
using Client::Session;

SeatWatch::SeatWatch(Seat &seat, ChatWindow &window, Notifier &notifier, QObject *parent)
    : QObject(parent), m_seat(seat), m_window(window), m_notifier(notifier)
{
    const Session *session = &seat.session();
    for (Room *room : session->rooms()) // what was kept of them
        watch(room);
    connect(session, &Session::statusChanged, this, &SeatWatch::changed);
    connect(session, &Session::placeChanged, this, &SeatWatch::changed);
    connect(&seat, &Seat::levelsChanged, this, &SeatWatch::changed);
    connect(session, &Session::roomAdded, this, &SeatWatch::watch);
    connect(session, &Session::opened, this, [this](Room *room) { m_opened.insert(room); });
    connect(session, &Session::roomAboutToBeRemoved, this, [this](Room *room) {
        m_opened.remove(room);
        forget(room);
    });
    connect(&seat.page().wishes(), &Wishes::presenceRequested, this,
            [this] { m_away.saidByHand(); });
    watchGate();
}

// Who looks at the window sees it there.
void SeatWatch::watchGate()
{
    const Client::Moderation *moderation = &m_seat.session().moderation();
    const auto tell = [this](const NoticeText &text) {
        if (!m_window.isActiveWindow())
            m_notifier.tellOfHost(text);
    };
    connect(moderation, &Client::Moderation::knocked, this,
            [this, tell](const Protocol::Newcomer &newcomer) {
                tell(knockNoticeText(newcomer, m_seat.session().place()));
            });
    connect(moderation, &Client::Moderation::reported, this,
            [this, tell](const Protocol::Report &report) {
                tell(reportNoticeText(report, m_seat.session().place()));
            });
}

SeatWatch::~SeatWatch()
{
    for (const Room *room : m_seat.session().rooms())
        forget(room);
}

const Preferences &SeatWatch::preferences() const
{
    return m_window.preferenceActions().preferences();
}

bool SeatWatch::isOnline() const
{
    return m_seat.session().status().state == Client::Status::State::Online;
}

void SeatWatch::watch(Room *room)
{
    connect(room, &Room::posted, this, [this, room](const Protocol::TextPosted &message) {
        m_opened.remove(room);
        tell(*room, message);
    });
    connect(&room->timeline(), &Client::Timeline::inserted, this, [this, room] {
        if (m_opened.contains(room)) // later: a message that comes live is told as that
            QMetaObject::invokeMethod(
                this, [this, room] { tellOpened(room); }, Qt::QueuedConnection);
    });
    connect(room, &Room::changed, this, [this, room] {
        if (room->unread() == 0)
            forget(room);
    });
}

void SeatWatch::tell(const Room &room, const Protocol::TextPosted &message)
{
    const auto &self = m_seat.session().self().id;
    const NoticeCase news{.own = message.from.id == self,
                          .watched = m_window.isReading(&room),
                          .calls = Client::mentions(message, self),
                          .level = levelOf(m_seat.levels(), room)};
    if (deservesNotice(news, preferences()))
        m_notifier.take(m_seat.host(), room, message,
                        m_amongOthers ? m_seat.session().place() : QString{});
}

// What was written before we were in came as history.
void SeatWatch::tellOpened(Room *room)
{
    if (!m_opened.remove(room))
        return;
    const Client::Timeline &timeline = room->timeline();
    for (int row = 0; row < timeline.count(); ++row) {
        const auto &entry = timeline.at(row);
        if (entry.state == Client::TimelineEntry::State::Posted && entry.message.seq > room->read())
            tell(*room, entry.message);
    }
}

void SeatWatch::forget(const Room *room)
{
    m_notifier.forget({m_seat.host(), room->id()});
}

void SeatWatch::setIdle(bool idle)
{
    Session &session = m_seat.session();
    const Protocol::Person *self = session.people().find(session.self().id);
    if (!self || !(preferences().awayWhenIdle || !idle))
        return;
    if (const auto said = m_away.onIdle(idle, self->availability))
        session.actions().setPresence(*said, self->status.value_or(QString{}));
}

TrayState SeatWatch::state() const
{
    auto state = TrayState::Plain;
    for (const Room *room : m_seat.session().rooms()) {
        if (room->unread() == 0 || levelOf(m_seat.levels(), *room) == RoomLevel::Nothing)
            continue;
        if (room->isDirect() || room->mentions() > 0)
            return TrayState::Mention;
        state = TrayState::Unread;
    }
    return state;
}
