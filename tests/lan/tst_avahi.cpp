// SPDX-License-Identifier: MIT
// What is said to the Avahi daemon over D-Bus, and heard from it. The daemon is made up.
#include "lan/avahiannouncement_linux.h"
#include "lan/avahibrowser_linux.h"
#include "lan/dnssdtext.h"
#include "protocol/limits.h"
#include "support/privatebus.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::HostHere;

namespace {

const QString service = u"org.freedesktop.Avahi"_s;
const QString type = u"_hubbub._tcp"_s;
constexpr int loopback = 1; // its index, on every Linux

HostHere office(const QString &key = u"k"_s)
{
    return {.key = key, .place = u"Office"_s, .port = 7478, .version = u"1"_s};
}

}

// All its objects in one: groups, browsers and the server itself.
class FakeAvahi : public QDBusVirtualObject
{
    Q_OBJECT

public:
    explicit FakeAvahi(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath);
        appear();
    }
    ~FakeAvahi() override { disappear(); }

    void appear() { m_bus.registerService(service); }
    void disappear() { m_bus.unregisterService(service); }

    QHash<QString, QList<QByteArray>> committed; // a group's text, by its path
    QStringList browsers;
    QVariantList added; // arguments of the last AddService
    QString address = u"192.168.1.20"_s;
    QList<QByteArray> text = DnsSd::textOf(office());
    int resolved = 0;

    void say(const QString &path, const QString &interface, const QString &signal,
             const QVariantList &arguments)
    {
        auto message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        m_bus.send(message);
    }

    void sayItem(const QString &signal, const QString &name, int network = loopback,
                 const QString &itsType = type)
    {
        say(browsers.last(), u"org.freedesktop.Avahi.ServiceBrowser"_s, signal,
            {network, 0, name, itsType, u"local"_s, 0u});
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString method = message.member();
        const QVariantList arguments = message.arguments();
        const auto textAt = [&](int place) {
            return qdbus_cast<QList<QByteArray>>(arguments.value(place));
        };
        QVariantList answer;
        if (method == "EntryGroupNew"_L1)
            answer = {newPath()};
        else if (method == "AddService"_L1)
            added = arguments, m_texts[message.path()] = textAt(8);
        else if (method == "Commit"_L1)
            committed[message.path()] = m_texts[message.path()];
        else if (method == "UpdateServiceTxt"_L1)
            committed[message.path()] = textAt(6);
        else if (method == "Free"_L1)
            committed.remove(message.path()), browsers.removeAll(message.path());
        else if (method == "ServiceBrowserNew"_L1)
            answer = {newPath()}, browsers.append(answer[0].value<QDBusObjectPath>().path());
        else if (method == "ResolveService"_L1)
            answer = resolve(arguments), ++resolved;
        return m_bus.send(message.createReply(answer));
    }

private:
    QVariant newPath()
    {
        return QVariant::fromValue(QDBusObjectPath{u"/Client/%1"_s.arg(++m_last)});
    }

    QVariantList resolve(const QVariantList &asked) const
    {
        return {asked[0],
                0,
                asked[2],
                asked[3],
                asked[4],
                u"office.local"_s,
                0,
                address,
                QVariant::fromValue(quint16{7478}),
                QVariant::fromValue(text),
                0u};
    }

    QDBusConnection m_bus;
    QHash<QString, QList<QByteArray>> m_texts;
    int m_last = 0;
};

class TestAvahi : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qDBusRegisterMetaType<QList<QByteArray>>(); // for the daemon's answers
        QVERIFY2(m_bus.isRunning(), "dbus-daemon is needed");
    }

    void aHostIsAnnouncedAsLongAsItRuns()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        auto host = std::make_unique<AvahiAnnouncement>(ours(), office(), NetworkScope{});
        QTRY_COMPARE(avahi.committed.size(), 1);
        QCOMPARE(avahi.committed.cbegin().value(), DnsSd::textOf(office()));
        QCOMPARE(avahi.added[0].toInt(), -1); // on all networks
        QCOMPARE(avahi.added[3].toString(), DnsSd::nameOf(office()));
        QCOMPARE(avahi.added[4].toString(), type);
        QCOMPARE(avahi.added[7].toInt(), 7478);
        host.reset();
        QTRY_VERIFY(avahi.committed.isEmpty());
    }

    void howManyAreThereIsToldLater()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        AvahiAnnouncement host{ours(), office(), {}};
        QTRY_COMPARE(avahi.committed.size(), 1);
        HostHere busy = office();
        busy.people = 6;
        host.tell(busy);
        QTRY_COMPARE(avahi.committed.cbegin().value(), DnsSd::textOf(busy));
    }

    void aDaemonThatComesLaterIsTold()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        avahi.disappear();
        const AvahiAnnouncement host{ours(), office(), {}};
        avahi.appear();
        QTRY_COMPARE(avahi.committed.size(), 1);
    }

    void aComputerOfAnotherNameIsAnnouncedAnew()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        const AvahiAnnouncement host{ours(), office(), {}};
        QTRY_COMPARE(avahi.committed.size(), 1);
        const QString before = avahi.committed.cbegin().key();
        avahi.say(u"/"_s, u"org.freedesktop.Avahi.Server"_s, u"StateChanged"_s, {2, QString{}});
        QTRY_VERIFY(avahi.committed.size() == 1 && !avahi.committed.contains(before));
    }

    void onTheLoopbackNothingIsAnnounced()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        const AvahiAnnouncement silent{
            ours(), office(u"silent"_s), {.addresses = {u"127.0.0.1"_s}}};
        const AvahiAnnouncement host{ours(), office(), {}};
        QTRY_COMPARE(avahi.committed.size(), 1); // of the second alone
        QCOMPARE(avahi.committed.cbegin().value(), DnsSd::textOf(office()));
    }

    void aHostIsFoundAndAskedAfter()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        auto browser = std::make_unique<AvahiBrowser>(ours(), NetworkScope{});
        QSignalSpy found{browser.get(), &DnsSd::Browser::found};
        QTRY_COMPARE(avahi.browsers.size(), 1);
        avahi.sayItem(u"ItemNew"_s, u"Office k"_s);
        avahi.sayItem(u"ItemNew"_s, u"Office k"_s); // again
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].value<HostHere>(), office());
        QCOMPARE(found[0][1].toString(), u"192.168.1.20"_s);
        browser->ask();
        QTRY_COMPARE(found.size(), 2);
        avahi.sayItem(u"ItemRemove"_s, u"Office k"_s);
        avahi.sayItem(u"ItemNew"_s, u"Attic"_s);
        QTRY_COMPARE(found.size(), 3);
        browser->ask();
        QTRY_COMPARE(found.size(), 4); // the attic alone
        QCOMPARE(avahi.resolved, 4);
        browser.reset();
        QTRY_VERIFY(avahi.browsers.isEmpty());
    }

    void aLinksOwnAddressNamesTheLink()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        avahi.address = u"fe80::1"_s;
        const AvahiBrowser browser{ours(), {}};
        QSignalSpy found{&browser, &DnsSd::Browser::found};
        QTRY_COMPARE(avahi.browsers.size(), 1);
        avahi.sayItem(u"ItemNew"_s, u"Office k"_s);
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][1].toString(), u"fe80::1%lo"_s);
    }

    void whatIsNotSoundIsNotFound_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QList<QByteArray>>("text");
        const auto text = DnsSd::textOf(office());
        QTest::newRow("elsewhere in the world") << u"8.8.8.8"_s << text;
        QTest::newRow("no address") << u"office"_s << text;
        QTest::newRow("no key") << u"10.0.0.1"_s << QList<QByteArray>{"place=Office"};
    }

    void whatIsNotSoundIsNotFound()
    {
        QFETCH(QString, address);
        QFETCH(QList<QByteArray>, text);
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        const AvahiBrowser browser{ours(), {}};
        QSignalSpy found{&browser, &DnsSd::Browser::found};
        QTRY_COMPARE(avahi.browsers.size(), 1);
        avahi.address = address;
        avahi.text = text;
        avahi.sayItem(u"ItemNew"_s, u"Liar"_s);
        QTRY_COMPARE(avahi.resolved, 1);
        avahi.address = u"10.0.0.1"_s;
        avahi.text = DnsSd::textOf(office());
        avahi.sayItem(u"ItemNew"_s, u"Office k"_s);
        QTRY_COMPARE(found.size(), 1); // that of the second
        QCOMPARE(found[0][1].toString(), u"10.0.0.1"_s);
    }

    void aFloodIsBoundedAndOtherServicesAreNotOurs()
    {
        FakeAvahi avahi{m_bus.connection(u"daemon"_s)};
        const AvahiBrowser browser{ours(), {}};
        QSignalSpy found{&browser, &DnsSd::Browser::found};
        QTRY_COMPARE(avahi.browsers.size(), 1);
        avahi.sayItem(u"ItemNew"_s, u"a printer"_s, loopback, u"_ipp._tcp"_s);
        avahi.sayItem(u"ItemNew"_s, u"no network"_s, 9999);
        for (int i = 0; i < 10 * Limits::hostsFound; ++i)
            avahi.sayItem(u"ItemNew"_s, u"k%1"_s.arg(i));
        avahi.sayItem(u"ItemRemove"_s, u"k0"_s); // makes room
        avahi.sayItem(u"ItemNew"_s, u"the last"_s);
        QTRY_COMPARE(found.size(), Limits::hostsFound + 1);
        QCOMPARE(avahi.resolved, Limits::hostsFound + 1);
    }

private:
    QDBusConnection ours() { return m_bus.connection(u"ours"_s); }

    PrivateBus m_bus;
};

QTEST_GUILESS_MAIN(TestAvahi)
#include "tst_avahi.moc"
