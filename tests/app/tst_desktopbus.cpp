// SPDX-License-Identifier: MIT
// What is said to the desktop over D-Bus, and heard from it.
#include "app/freedesktopnotices_linux.h"
#include "app/portallook_linux.h"
#include "app/sessionidle_linux.h"
#include "support/privatebus.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Protocol::RoomId;

class FakeDaemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told
    {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QList<Told> told;
    QList<uint> closed;
    QStringList capabilities;

public slots:
    QStringList GetCapabilities() { return capabilities; } // NOLINT: the names are D-Bus's
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        told.append({replaces, title, body, actions, hints});
        return replaces ? replaces : m_last += 10;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 0;
};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 1;

public slots:
    QDBusVariant Read(const QString &, const QString &key)
    {
        const uint value = key == "color-scheme"_L1 ? scheme : 0;
        return QDBusVariant{QVariant::fromValue(QDBusVariant{value})};
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

class FakeSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public slots:
    uint GetSessionIdleTime() { return 42; }
};

class tst_DesktopBus : public QObject
{
    Q_OBJECT

    PrivateBus bus;
    const RoomAddress tea{u"h"_s, RoomId{u"r_tea"_s}};
    const RoomAddress attic{u"h"_s, RoomId{u"r_attic"_s}};

    struct Scene
    {
        explicit Scene(PrivateBus &bus, const QStringList &capabilities = {})
            : daemonsBus(bus.connection(u"daemon"_s)), ours(bus.connection(u"ours"_s))
        {
            daemon.capabilities = capabilities;
            daemonsBus.registerObject(u"/org/freedesktop/Notifications"_s, &daemon,
                                      QDBusConnection::ExportAllContents);
            daemonsBus.registerService(u"org.freedesktop.Notifications"_s);
        }

        ~Scene()
        {
            daemonsBus.unregisterService(u"org.freedesktop.Notifications"_s);
            daemonsBus.unregisterObject(u"/org/freedesktop/Notifications"_s);
        }

        FakeDaemon daemon;
        QDBusConnection daemonsBus;
        QDBusConnection ours;
    };

    static ShownNotice notice(const RoomAddress &room, const QString &body, bool sound = true)
    {
        return {.room = room, .text = {.title = u"Ben"_s, .body = body}, .sound = sound};
    }

private slots:
    void initTestCase() { QVERIFY2(bus.isRunning(), "dbus-daemon is needed"); }

    void aNoticeSaysWhatDesktopsAskFor()
    {
        Scene scene{bus};
        FreedesktopNotices notices{scene.ours};
        notices.show(notice(tea, u"a < b"_s));
        QTRY_COMPARE(scene.daemon.told.size(), 1);
        const auto &told = scene.daemon.told[0];
        QCOMPARE(told.title, u"Ben"_s);
        QCOMPARE(told.body, u"a < b"_s);
        QCOMPARE(told.actions.first(), u"default"_s);
        QCOMPARE(told.hints[u"desktop-entry"_s].toString(), u"chat.hubbub.Hubbub"_s);
        QCOMPARE(told.hints[u"category"_s].toString(), u"im.received"_s);
        QCOMPARE(told.hints[u"sound-name"_s].toString(), u"message-new-instant"_s);
        notices.show(notice(attic, u"c"_s, false));
        QTRY_COMPARE(scene.daemon.told.size(), 2);
        QVERIFY(scene.daemon.told[1].hints[u"suppress-sound"_s].toBool());
        QVERIFY(!scene.daemon.told[1].hints.contains(u"sound-name"_s));
    }

    void whereBodiesAreMarkupItIsEscaped()
    {
        Scene scene{bus, {u"body-markup"_s}};
        FreedesktopNotices notices{scene.ours};
        // Which it knows as soon as it has been told.
        QTRY_VERIFY([&] {
            notices.show(notice(tea, u"<b>a</b>"_s));
            return !scene.daemon.told.isEmpty()
                && scene.daemon.told.last().body == u"&lt;b&gt;a&lt;/b&gt;"_s;
        }());
    }

    void aRoomHasOneNoticeAtATime()
    {
        Scene scene{bus};
        FreedesktopNotices notices{scene.ours};
        for (const char16_t *body : {u"1", u"2", u"3"}) // faster than the answers
            notices.show(notice(tea, QString::fromUtf16(body)));
        notices.show(notice(attic, u"x"_s));
        QTRY_COMPARE(scene.daemon.told.size(), 3);
        QCOMPARE(scene.daemon.told[0].replaces, 0u);
        QCOMPARE(scene.daemon.told[1].body, u"x"_s);
        QCOMPARE(scene.daemon.told[1].replaces, 0u);
        QCOMPARE(scene.daemon.told[2].body, u"3"_s);
        QCOMPARE(scene.daemon.told[2].replaces, 10u);
    }

    void aClickLeadsToTheRoom()
    {
        Scene scene{bus};
        FreedesktopNotices notices{scene.ours};
        QSignalSpy activated{&notices, &Notices::activated};
        notices.show(notice(tea, u"a"_s));
        notices.show(notice(attic, u"b"_s));
        QTRY_COMPARE(scene.daemon.told.size(), 2);
        QTRY_VERIFY([&] { // the answer with the id is on its way
            emit scene.daemon.ActionInvoked(20, u"default"_s);
            return !activated.isEmpty();
        }());
        QCOMPARE(activated.last().first().value<RoomAddress>(), attic);
        emit scene.daemon.ActionInvoked(99, u"default"_s); // of another program
        emit scene.daemon.ActionInvoked(10, u"default"_s);
        // Of the clicks before, some may only come now.
        QTRY_COMPARE(activated.last().first().value<RoomAddress>(), tea);
    }

    void whatIsReadIsTakenAway()
    {
        Scene scene{bus};
        FreedesktopNotices notices{scene.ours};
        notices.show(notice(tea, u"a"_s));
        notices.withdraw(tea); // before there is an answer
        notices.withdraw(attic);
        QTRY_COMPARE(scene.daemon.closed, QList<uint>{10});
        notices.show(notice(tea, u"b"_s));
        QTRY_COMPARE(scene.daemon.told.size(), 2);
        QCOMPARE(scene.daemon.told[1].replaces, 0u);
    }

    void whatTheDesktopClosedIsNotReplaced()
    {
        Scene scene{bus};
        FreedesktopNotices notices{scene.ours};
        QSignalSpy activated{&notices, &Notices::activated};
        notices.show(notice(tea, u"a"_s));
        QTRY_VERIFY([&] {
            emit scene.daemon.ActionInvoked(10, u"default"_s);
            return !activated.isEmpty();
        }());
        emit scene.daemon.NotificationClosed(10, 2);
        notices.show(notice(attic, u"b"_s));
        activated.clear();
        QTRY_VERIFY([&] { // what came before this has been heard
            emit scene.daemon.ActionInvoked(20, u"default"_s);
            return !activated.isEmpty() && activated.last()[0].value<RoomAddress>() == attic;
        }());
        notices.show(notice(tea, u"c"_s));
        QTRY_COMPARE(scene.daemon.told.size(), 3);
        QCOMPARE(scene.daemon.told[2].replaces, 0u);
    }

    void withoutADaemonItSaysSo()
    {
        FreedesktopNotices notices{bus.connection(u"alone"_s)};
        QSignalSpy failed{&notices, &Notices::failed};
        notices.show(notice(tea, u"a"_s));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed[0][0].value<ShownNotice>().text.body, u"a"_s);
    }

    void thePortalSaysLightOrDarkAndWhenItChanges()
    {
        FakePortal portal;
        QDBusConnection theirs = bus.connection(u"portal"_s);
        theirs.registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                              QDBusConnection::ExportAllContents);
        theirs.registerService(u"org.freedesktop.portal.Desktop"_s);
        PortalLook look{bus.connection(u"look"_s)};
        QSignalSpy told{&look, &PortalLook::told};
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.last()[0].value<SystemLook>(), (SystemLook{.dark = true}));
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                                   QDBusVariant{2u});
        QTRY_COMPARE(told.count(), 2);
        QCOMPARE(told.last()[0].value<SystemLook>(), (SystemLook{.dark = false}));
        emit portal.SettingChanged(u"org.gnome.desktop"_s, u"color-scheme"_s, QDBusVariant{1u});
        emit portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s,
                                   QDBusVariant{1u});
        QTRY_COMPARE(told.count(), 3);
        QCOMPARE(told.last()[0].value<SystemLook>(),
                 (SystemLook{.dark = false, .highContrast = true}));
    }

    void whoeverKnowsSaysHowLongNobodyWasThere()
    {
        SessionIdle idle{bus.connection(u"idle"_s)};
        QList<std::optional<std::chrono::milliseconds>> answers;
        connect(&idle, &IdleSource::answered, this, [&](auto answer) { answers.append(answer); });
        idle.ask();
        QTRY_COMPARE(answers.size(), 1);
        QCOMPARE(answers.last(), std::nullopt);

        FakeSaver saver;
        QDBusConnection theirs = bus.connection(u"saver"_s);
        theirs.registerObject(u"/org/freedesktop/ScreenSaver"_s, &saver,
                              QDBusConnection::ExportAllContents);
        theirs.registerService(u"org.freedesktop.ScreenSaver"_s);
        idle.ask();
        QTRY_COMPARE(answers.size(), 2);
        QCOMPARE(answers.last(), 42s);
    }
};

QTEST_GUILESS_MAIN(tst_DesktopBus)
#include "tst_desktopbus.moc"
