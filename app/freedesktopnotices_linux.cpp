// SPDX-License-Identifier: MIT
#include "app/freedesktopnotices_linux.h"

#include "app/sessionbus_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr int asTheDesktopLikes = -1; // when it goes

QVariantMap hints(bool sound)
{
    QVariantMap hints{{u"desktop-entry"_s, u"chat.hubbub.Hubbub"_s},
                      {u"category"_s, u"im.received"_s},
                      {u"urgency"_s, QVariant::fromValue<uchar>(1)}};
    if (sound)
        hints.insert(u"sound-name"_s, u"message-new-instant"_s);
    else
        hints.insert(u"suppress-sound"_s, true);
    return hints;
}

}

FreedesktopNotices::FreedesktopNotices(const QDBusConnection &bus, QObject *parent)
    : Notices(parent), m_bus(bus)
{
    listen(u"ActionInvoked"_s, SLOT(invoke(uint, QString)));
    listen(u"NotificationClosed"_s, SLOT(forget(uint)));
    listen(u"ActivationToken"_s, SLOT(keepToken(uint, QString)));
    askCapabilities();
}

void FreedesktopNotices::listen(const QString &signal, const char *slot)
{
    m_bus.connect(service, path, service, signal, this, slot);
}

QDBusMessage FreedesktopNotices::call(const QString &method, const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, service, method);
    message.setArguments(arguments);
    return message;
}

void FreedesktopNotices::askCapabilities()
{
    auto *watcher =
        new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s, {})), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        m_markup = reply.isValid() && reply.value().contains("body-markup"_L1);
        watcher->deleteLater();
    });
}

void FreedesktopNotices::show(const ShownNotice &notice)
{
    Shown &shown = m_shown[notice.room];
    shown.unwanted = false;
    if (shown.asking)
        shown.next = notice;
    else
        send(notice, shown);
}

void FreedesktopNotices::send(const ShownNotice &notice, Shown &shown)
{
    const QString body = m_markup ? notice.text.body.toHtmlEscaped() : notice.text.body;
    const QStringList actions{u"default"_s, tr("Open")};
    shown.asking = true;
    auto *watcher = new QDBusPendingCallWatcher(
        m_bus.asyncCall(
            call(u"Notify"_s,
                 {QCoreApplication::applicationName(), shown.id, u"chat.hubbub.Hubbub"_s,
                  notice.text.title, body, actions, hints(notice.sound), asTheDesktopLikes})),
        this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        settle(notice, *watcher);
        watcher->deleteLater();
    });
}

void FreedesktopNotices::settle(const ShownNotice &notice, const QDBusPendingCallWatcher &answer)
{
    const QDBusPendingReply<uint> reply = answer;
    Shown &shown = m_shown[notice.room];
    shown.asking = false;
    if (!reply.isValid()) {
        m_shown.remove(notice.room);
        emit failed(notice);
        return;
    }
    shown.id = reply.value();
    if (shown.unwanted)
        return withdraw(notice.room);
    if (const auto next = std::exchange(shown.next, {}))
        send(*next, shown);
}

void FreedesktopNotices::withdraw(const RoomAddress &room)
{
    const auto shown = m_shown.find(room);
    if (shown == m_shown.end())
        return;
    if (shown->asking) {
        shown->unwanted = true;
        shown->next = {};
        return;
    }
    m_bus.asyncCall(call(u"CloseNotification"_s, {shown->id}));
    m_shown.erase(shown);
}

std::optional<RoomAddress> FreedesktopNotices::roomOf(uint id) const
{
    for (auto [room, shown] : m_shown.asKeyValueRange()) {
        if (shown.id == id)
            return room;
    }
    return {};
}

void FreedesktopNotices::invoke(uint id, const QString &action)
{
    const auto room = roomOf(id);
    if (room && action == "default"_L1)
        emit activated(*room);
}

// Who is asked to show a newer one in its place is not asked to replace what is gone.
void FreedesktopNotices::forget(uint id)
{
    const auto room = roomOf(id);
    if (!room)
        return;
    Shown &shown = m_shown[*room];
    if (shown.asking)
        shown.id = 0;
    else
        m_shown.remove(*room);
}

// With it a window may come to the front under Wayland; Qt looks for it there.
void FreedesktopNotices::keepToken(uint id, const QString &token)
{
    if (roomOf(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

std::unique_ptr<Notices> systemNotices()
{
    const auto bus = sessionBus();
    return bus ? std::make_unique<FreedesktopNotices>(*bus) : nullptr;
}
