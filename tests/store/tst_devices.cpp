// SPDX-License-Identifier: MIT
// Whose key is whose: how members get theirs, and lose them.
#include "protocol/limits.h"
#include "store/store.h"

#include "support/drafts.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Support;
using namespace Protocol;

class TestDevices : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    int m_newcomers = 0;

    void restart()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        QVERIFY(m_store->open());
    }

    // Whoever is new is p_1, p_2 …; the device too.
    SignIn question(const QByteArray &key, const QString &name = u"Anna"_s)
    {
        const QString number = QString::number(++m_newcomers);
        SignIn signIn{.name = name,
                      .newcomer = {.id = MemberId{u"p_"_s + number}},
                      .newDigest = "digest " + number.toLatin1(),
                      .time = noon};
        if (!key.isEmpty())
            signIn.device = DeviceRecord{.key = key, .id = DeviceId{u"d_"_s + number}};
        return signIn;
    }

    SignedIn signIn(const SignIn &question)
    {
        const auto signedIn = m_store->signIn(question);
        return signedIn ? *signedIn : SignedIn{};
    }

    SignedIn byKey(const QByteArray &key) { return signIn(question(key)); }

    QStringList devicesOf(const SignedIn &somebody)
    {
        QStringList ids;
        const auto devices = m_store->devices(somebody.member.id);
        for (const Device &device : *devices)
            ids.append(device.id.text());
        return ids;
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        m_newcomers = 0;
        restart();
    }

    void aKnownKeyBringsItsMemberBack()
    {
        const auto first = byKey("key");
        QVERIFY(!first.known);
        QCOMPARE(first.device, DeviceId{u"d_1"_s});
        restart();
        SignIn again = question("key", u"Änne"_s);
        again.time = noon + std::chrono::hours{1};
        const auto second = signIn(again);
        QVERIFY(second.known);
        QCOMPARE(second.member.id, first.member.id);
        QCOMPARE(second.member.name, u"Änne"_s);
        QCOMPARE(second.device, first.device);
        QCOMPARE(second.since, noon);
        QCOMPARE(m_store->devices(first.member.id)->first().seen, again.time);
    }

    void namesMayRepeatAndKeysMayNot()
    {
        QCOMPARE_NE(byKey("one").member.id, byKey("two").member.id);
        QCOMPARE(byKey("one").member.id, byKey("one").member.id);
    }

    // From the time before keys.
    void aKeyWithAKnownTokenIsThatMembers()
    {
        const auto before = signIn(question({}));
        SignIn upgrade = question("key");
        upgrade.digest = "digest 1";
        const auto after = signIn(upgrade);
        QCOMPARE(after.member.id, before.member.id);
        QVERIFY(after.device);
        QCOMPARE(byKey("key").member.id, before.member.id);
    }

    void aTokenIsWorthNothingOnceThereIsAKey()
    {
        const auto before = signIn(question({}));
        SignIn upgrade = question("key");
        upgrade.digest = "digest 1";
        signIn(upgrade);
        SignIn thief = question({});
        thief.digest = "digest 1";
        QCOMPARE_NE(signIn(thief).member.id, before.member.id);
    }

    void aTokenDoesNotTakeAKeyFromItsMember()
    {
        const auto owner = byKey("key");
        signIn(question({}, u"Ben"_s));
        SignIn both = question("key");
        both.digest = "digest 2";
        QCOMPARE(signIn(both).member.id, owner.member.id);
    }

    void withoutAKeyTheTokenDoes()
    {
        const auto before = signIn(question({}));
        QVERIFY(!before.device);
        SignIn again = question({});
        again.digest = "digest 1";
        QCOMPARE(signIn(again).member.id, before.member.id);
    }

    void aLinkedDeviceIsTheSameMember()
    {
        const auto owner = byKey("laptop");
        SignIn phone = question("phone");
        phone.name.reset();
        phone.device->linkTo = owner.member.id;
        const auto linked = signIn(phone);
        QCOMPARE(linked.member, owner.member);
        QCOMPARE(byKey("phone").member.id, owner.member.id);
        QCOMPARE(devicesOf(owner), QStringList({u"d_1"_s, u"d_2"_s}));
    }

    void aDeviceThatWasSomebodyElseIsThemNoMore()
    {
        const auto owner = byKey("laptop");
        const auto guest = byKey("phone");
        SignIn phone = question("phone");
        phone.device->linkTo = owner.member.id;
        QCOMPARE(signIn(phone).member.id, owner.member.id);
        QCOMPARE(devicesOf(guest), QStringList{});
    }

    void nobodyIsLinkedToWhoIsNotThere()
    {
        SignIn phone = question("phone");
        phone.device->linkTo = MemberId{u"p_gone"_s};
        QCOMPARE(m_store->signIn(phone).error().code, ErrorCode::BadCode);
        QVERIFY(!byKey("phone").known);
    }

    void aRemovedDeviceIsAStranger()
    {
        const auto owner = byKey("laptop");
        QVERIFY(m_store->removeDevice(owner.member.id, *owner.device));
        QCOMPARE_NE(byKey("laptop").member.id, owner.member.id);
        QCOMPARE(m_store->removeDevice(owner.member.id, *owner.device).error().code,
                 ErrorCode::NoSuchDevice);
    }

    void nobodyRemovesAnothersDevice()
    {
        const auto owner = byKey("laptop");
        const auto ben = byKey("his");
        QCOMPARE(m_store->removeDevice(ben.member.id, *owner.device).error().code,
                 ErrorCode::NoSuchDevice);
        QVERIFY(byKey("laptop").known);
    }

    void thereIsAnEndOfDevices()
    {
        const auto owner = byKey("0");
        for (int i = 1; i <= Limits::devicesPerPerson; ++i) {
            SignIn more = question(QByteArray::number(i));
            more.device->linkTo = owner.member.id;
            const auto linked = m_store->signIn(more);
            QCOMPARE(bool(linked), i < Limits::devicesPerPerson);
            if (!linked)
                QCOMPARE(linked.error().code, ErrorCode::TooMany);
        }
    }

    void peopleAreSaidSinceWhen()
    {
        byKey("key");
        QCOMPARE(m_store->people({}, 10)->first().since, noon);
    }
};

QTEST_GUILESS_MAIN(TestDevices)
#include "tst_devices.moc"
