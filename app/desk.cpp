// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include "app/autostart.h"
#include "app/noticerules.h"
#include "app/settings.h"
#include "app/systemlook.h"
#include "client/session.h"
#include "ui/chatwindow.h"
#include "ui/preferenceactions.h"

#include <QApplication>

using Client::Room;
using Client::Session;

namespace {

PreferenceOffer offer()
{
    PreferenceOffer offer;
    if (Tray::isAvailable())
        offer.insert(PreferenceRow::Needs::Tray);
    if (canAutostart())
        offer.insert(PreferenceRow::Needs::Autostart);
    return offer;
}

}

Desk::Desk(Settings &settings, Look &look, Session &session, ChatWindow &window)
    : m_settings(settings), m_session(session), m_window(window),
      m_tray(window.preferenceActions().doNotDisturb()), m_system(systemNotices()),
      m_notifier(notices()), m_idle(IdleWatch::standardLimit, systemIdle()),
      m_latinKeys(LatinKeys::systemOffset())
{
    qApp->installEventFilter(&m_latinKeys);
    watchSystemLook(this, [&look](const SystemLook &system) { look.setSystem(system); });
    wireWindow();
    wireSession();
    wireTray();
    window.preferenceActions().setOffer(offer());
    window.preferenceActions().setPreferences(settings.preferences());
    m_notifier.setPreferences(preferences());
    connect(&window.preferenceActions(), &PreferenceActions::changed, this, &Desk::apply);
}

const Preferences &Desk::preferences() const
{
    return m_window.preferenceActions().preferences();
}

bool Desk::startsHidden() const
{
    return preferences().startHidden && Tray::isAvailable();
}

Notices &Desk::notices()
{
    return m_system ? *m_system : m_tray;
}

void Desk::wireWindow()
{
    m_window.setStaysOpen(
        [this] { return preferences().onClose == CloseAction::Background && Tray::isAvailable(); });
    connect(&m_window, &ChatWindow::hidden, this, &Desk::explainTray);
    connect(&m_window, &ChatWindow::unreadChanged, this, &Desk::refreshTray);
    connect(&m_window.preferenceActions(), &PreferenceActions::testNoticeRequested, &m_notifier,
            &Notifier::showTest);
    connect(&m_notifier, &Notifier::opened, this, &Desk::open);
    connect(&m_notifier, &Notifier::attention, this, [this] { QApplication::alert(&m_window); });
    connect(&m_idle, &IdleWatch::idleChanged, this, &Desk::setIdle);
    connect(&m_window.wishes(), &Wishes::presenceRequested, this, [this] { m_away.saidByHand(); });
}

void Desk::wireSession()
{
    connect(&m_session, &Session::statusChanged, this, &Desk::refreshTray);
    connect(&m_session, &Session::roomAdded, this, &Desk::watch);
    connect(&m_session, &Session::opened, this, [this](Room *room) { m_opened.insert(room); });
    connect(&m_session, &Session::roomAboutToBeRemoved, this, [this](Room *room) {
        m_opened.remove(room);
        m_notifier.forget(room->id());
    });
}

void Desk::wireTray()
{
    connect(&m_tray, &Tray::openRequested, &m_window, &ChatWindow::bringUp);
    connect(&m_tray, &Tray::stopHostingRequested, &m_window, &ChatWindow::stopHosting);
    connect(&m_tray, &Tray::quitRequested, &m_window, &ChatWindow::quitIfMeant);
    if (m_system)
        connect(m_system.get(), &Notices::failed, &m_tray, &Tray::show);
}

void Desk::apply(const Preferences &preferences)
{
    if (preferences.autostart != m_settings.preferences().autostart)
        setAutostart(preferences.autostart);
    m_settings.set(preferences);
    m_notifier.setPreferences(preferences);
    refreshTray();
}

void Desk::setHosting(std::optional<int> people)
{
    m_tray.setHosting(people);
}

void Desk::setLevels(const RoomLevels &levels)
{
    m_levels = levels;
    refreshTray();
}

void Desk::watch(Room *room)
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
            m_notifier.forget(room->id());
    });
}

void Desk::tell(const Room &room, const Protocol::TextPosted &message)
{
    const auto &self = m_session.self().id;
    const NoticeCase news{.own = message.from.id == self,
                          .watched = m_window.isReading(&room),
                          .calls = Client::mentions(message, self),
                          .level = levelOf(m_levels, room)};
    if (deservesNotice(news, preferences()))
        m_notifier.take(room, message);
}

// What was written before we were in came as history.
void Desk::tellOpened(Room *room)
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

void Desk::open(const Protocol::RoomId &room, qint64 seq)
{
    m_window.bringUp();
    Room *found = m_session.room(room);
    if (!found)
        return;
    m_window.showRoom(found);
    if (seq > 0)
        m_session.goTo(room, seq);
}

void Desk::explainTray()
{
    if (m_settings.get(Keys::toldOfTray))
        return;
    m_settings.set(Keys::toldOfTray, true);
    notices().show({.text = backgroundNoticeText()});
}

void Desk::setIdle(bool idle)
{
    const Protocol::Person *self = m_session.people().find(m_session.self().id);
    if (!self || !(preferences().awayWhenIdle || !idle))
        return;
    if (const auto said = m_away.onIdle(idle, self->availability))
        m_session.actions().setPresence(*said, self->status.value_or(QString{}));
}

void Desk::refreshTray()
{
    m_tray.setState(trayState(), m_session.place());
}

TrayState Desk::trayState() const
{
    if (m_session.status().state != Client::Status::State::Online)
        return TrayState::Disconnected;
    if (preferences().doNotDisturb)
        return TrayState::Quiet;
    auto state = TrayState::Plain;
    for (const Room *room : m_session.rooms()) {
        if (room->unread() == 0 || levelOf(m_levels, *room) == RoomLevel::Nothing)
            continue;
        if (room->isDirect() || room->mentions() > 0)
            return TrayState::Mention;
        state = TrayState::Unread;
    }
    return state;
}
