// SPDX-License-Identifier: MIT
// Who hosts keeps the computer awake, as long as the host runs and no longer.
#include "app/sleepinhibitor_linux.h"
#include "support/privatebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

class FakeLogin : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    ~FakeLogin() override { close(m_end); }

    QString what;
    QString who;
    QString why;
    QString mode;

    // As logind sees it: nobody has the other end open any more.
    bool isReleased() const
    {
        char byte;
        return m_end >= 0 && read(m_end, &byte, 1) == 0;
    }

public slots:
    QDBusUnixFileDescriptor Inhibit(const QString &a, const QString &b, const QString &c, // NOLINT
                                    const QString &d)
    {
        std::tie(what, who, why, mode) = std::tie(a, b, c, d);
        int ends[2];
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        m_end = ends[0];
        QDBusUnixFileDescriptor lock;
        lock.giveFileDescriptor(ends[1]);
        return lock;
    }

private:
    int m_end = -1;
};

// The portal, and every request to it: at whatever path below its own.
class FakePortal : public QDBusVirtualObject
{
    Q_OBJECT

public:
    QList<uint> flags;
    QString request; // where its documentation says that it is
    QStringList closed;

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == "Inhibit"_L1) {
            const auto options = qdbus_cast<QVariantMap>(message.arguments().value(2));
            request = u"/org/freedesktop/portal/desktop/request/"_s
                + message.service().mid(1).replace(u'.', u'_') + u'/'
                + options[u"handle_token"_s].toString();
            flags.append(message.arguments().value(1).toUInt());
            bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath{request})));
        }
        if (message.interface() == "org.freedesktop.portal.Request"_L1)
            closed.append(message.path());
        return true;
    }
};

class TestSleepInhibitor : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_bus.isRunning(), "dbus-daemon is needed"); }

    void theSystemIsAskedNotToIdleAway()
    {
        FakeLogin login;
        QDBusConnection theirs = m_bus.connection(u"login"_s);
        theirs.registerObject(u"/org/freedesktop/login1"_s, &login,
                              QDBusConnection::ExportAllContents);
        theirs.registerService(u"org.freedesktop.login1"_s);
        auto awake = std::make_unique<BusSleepInhibitor>(m_bus.connection(u"ours"_s), std::nullopt);
        QTRY_COMPARE(login.mode, u"block"_s);
        QCOMPARE(login.what, u"idle"_s); // and nothing that a person wants
        QCOMPARE(login.who, u"Hubbub"_s);
        QVERIFY(!login.why.isEmpty());
        QVERIFY(!login.isReleased());
        awake.reset();
        QTRY_VERIFY(login.isReleased());
    }

    void theDesktopIsAskedToo()
    {
        FakePortal portal;
        QDBusConnection theirs = m_bus.connection(u"portal"_s);
        theirs.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                                     QDBusConnection::SubPath);
        theirs.registerService(u"org.freedesktop.portal.Desktop"_s);
        auto awake =
            std::make_unique<BusSleepInhibitor>(std::nullopt, m_bus.connection(u"window"_s));
        QTRY_COMPARE(portal.flags, QList<uint>{4}); // the screen may go dark
        QCOMPARE(portal.closed, QStringList{});
        awake.reset();
        QTRY_COMPARE(portal.closed, QStringList{portal.request});
    }

    void whereNobodyAnswersNothingHappens()
    {
        BusSleepInhibitor{std::nullopt, std::nullopt};
        const QDBusConnection empty = m_bus.connection(u"empty"_s);
        BusSleepInhibitor{empty, empty};
        QVERIFY(empty.isConnected());
    }

private:
    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestSleepInhibitor)
#include "tst_sleepinhibitor.moc"
