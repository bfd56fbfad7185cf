// SPDX-License-Identifier: MIT
#include "app/desk.h"

#include "app/autostart.h"
#include "app/seats.h"
#include "app/settings.h"
#include "app/systemlook.h"
#include "ui/chatpage.h"
#include "ui/chatwindow.h"
#include "ui/hostingactions.h"
#include "ui/preferenceactions.h"
#include "ui/shortcuts.h"

#include <QApplication>

#include <algorithm>

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

Desk::Desk(Settings &settings, Look &look, Seats &seats, ChatWindow &window)
    : m_settings(settings), m_seats(seats), m_window(window),
      m_tray(window.preferenceActions().doNotDisturb()), m_system(systemNotices()),
      m_notifier(notices()), m_idle(IdleWatch::standardLimit, systemIdle()),
      m_latinKeys(LatinKeys::systemOffset())
{
    qApp->installEventFilter(&m_latinKeys);
    watchSystemLook(this, [&look](const SystemLook &system) { look.setSystem(system); });
    wireWindow();
    wireSeats();
    wireTray();
    window.preferenceActions().setOffer(offer());
    window.preferenceActions().setPreferences(settings.preferences());
    m_notifier.setPreferences(preferences());
    connect(&window.preferenceActions(), &PreferenceActions::changed, this, &Desk::apply);
    Shortcuts &shortcuts = window.shortcuts();
    shortcuts.restore(settings.shortcuts());
    connect(&shortcuts, &Shortcuts::changed, this,
            [this] { m_settings.set(m_window.shortcuts().choices()); });
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
    m_window.setOnClose([this] {
        const CloseAction wish = preferences().onClose;
        return wish == CloseAction::Background && !Tray::isAvailable() ? CloseAction::Quit : wish;
    });
    connect(&m_window, &ChatWindow::hidden, this, &Desk::explainTray);
    connect(&m_window, &ChatWindow::unreadChanged, this, &Desk::refreshTray);
    connect(&m_window.preferenceActions(), &PreferenceActions::testNoticeRequested, &m_notifier,
            &Notifier::showTest);
    connect(&m_notifier, &Notifier::opened, this, &Desk::open);
    connect(&m_notifier, &Notifier::attention, this, [this] { QApplication::alert(&m_window); });
    connect(&m_idle, &IdleWatch::idleChanged, this, &Desk::setIdle);
}

void Desk::wireSeats()
{
    connect(&m_seats, &Seats::added, this, [this](Seat *seat) {
        auto watch = std::make_unique<SeatWatch>(*seat, m_window, m_notifier);
        connect(watch.get(), &SeatWatch::changed, this, &Desk::refreshTray);
        m_watches.push_back(std::move(watch));
        refreshHosts();
    });
    connect(&m_seats, &Seats::aboutToBeRemoved, this, [this](const Seat *seat) {
        std::erase_if(m_watches, [seat](const auto &watch) { return &watch->seat() == seat; });
        refreshHosts();
    });
}

void Desk::wireTray()
{
    connect(&m_tray, &Tray::openRequested, &m_window, &ChatWindow::bringUp);
    connect(&m_tray, &Tray::stopHostingRequested, &m_window.hosting(),
            &HostingActions::stopIfMeant);
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

void Desk::open(const RoomAddress &address, qint64 seq)
{
    m_window.bringUp();
    Seat *seat = m_seats.find(address.host);
    if (!seat)
        return;
    m_window.turnTo(&seat->page());
    Client::Room *room = seat->session().room(address.room);
    if (!room)
        return;
    seat->page().showRoom(room);
    if (seq > 0)
        seat->session().goTo(address.room, seq);
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
    for (const auto &watch : m_watches)
        watch->setIdle(idle);
}

void Desk::refreshHosts()
{
    for (const auto &watch : m_watches)
        watch->setAmongOthers(m_watches.size() > 1);
    refreshTray();
}

void Desk::refreshTray()
{
    const TrayState state = trayState();
    m_tray.setState(state, places(state));
}

TrayState Desk::trayState() const
{
    if (std::ranges::none_of(m_watches, [](const auto &watch) { return watch->isOnline(); }))
        return TrayState::Disconnected;
    if (preferences().doNotDisturb)
        return TrayState::Quiet;
    const auto is = [this](TrayState state) {
        return std::ranges::any_of(m_watches,
                                   [state](const auto &watch) { return watch->state() == state; });
    };
    return is(TrayState::Mention) ? TrayState::Mention
        : is(TrayState::Unread)   ? TrayState::Unread
                                  : TrayState::Plain;
}

// All, or those that have the news.
QString Desk::places(TrayState state) const
{
    const bool news = state == TrayState::Mention || state == TrayState::Unread;
    QStringList places;
    for (const auto &watch : m_watches) {
        if (!news || watch->state() == state)
            places.append(watch->seat().session().place());
    }
    return QLocale{}.createSeparatedList(places);
}
