// SPDX-License-Identifier: MIT
#include "app/sleepinhibitor_linux.h"

#include "app/sessionbus_linux.h"
#include "lan/systembus_linux.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;

// Falling asleep by itself. Not 8, idling: then the screen would never be locked.
constexpr uint suspend = 4;

// For people who ask what keeps it awake.
QString reason()
{
    return QCoreApplication::translate("SleepInhibitor", "Hubbub hosts on this computer.");
}

}

BusSleepInhibitor::BusSleepInhibitor(const std::optional<QDBusConnection> &system,
                                     const std::optional<QDBusConnection> &session)
    : m_session(session), m_token(u"hubbub"_s + QUuid::createUuid().toString(QUuid::Id128))
{
    if (system)
        askLogin(*system);
    if (m_session)
        askPortal();
}

// The calls of one connection arrive in order: this one never before the request.
BusSleepInhibitor::~BusSleepInhibitor()
{
    if (m_session)
        m_session->send(QDBusMessage::createMethodCall(
            portal, requestPath(), u"org.freedesktop.portal.Request"_s, u"Close"_s));
}

// "idle" is what nobody wished for; "sleep" would be in the way of who shuts the lid.
void BusSleepInhibitor::askLogin(QDBusConnection system)
{
    auto call =
        QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                       u"org.freedesktop.login1.Manager"_s, u"Inhibit"_s);
    call.setArguments({u"idle"_s, u"Hubbub"_s, reason(), u"block"_s});
    m_lock = system.asyncCall(call);
}

void BusSleepInhibitor::askPortal()
{
    auto call = QDBusMessage::createMethodCall(portal, portalPath,
                                               u"org.freedesktop.portal.Inhibit"_s, u"Inhibit"_s);
    const QVariantMap options{{u"handle_token"_s, m_token}, {u"reason"_s, reason()}};
    call.setArguments({QString{}, suspend, options});
    m_session->send(call);
}

// Where the portal puts a request of this token, by its documentation.
QString BusSleepInhibitor::requestPath() const
{
    const QString sender = m_session->baseService().mid(1).replace(u'.', u'_');
    return portalPath + u"/request/"_s + sender + u'/' + m_token;
}

std::unique_ptr<SleepInhibitor> inhibitSleep(SleepInhibitor::Asker asker)
{
    const bool hasDesktop = asker == SleepInhibitor::Asker::Window;
    return std::make_unique<BusSleepInhibitor>(systemBus(),
                                               hasDesktop ? sessionBus() : std::nullopt);
}
