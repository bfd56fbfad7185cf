// SPDX-License-Identifier: MIT
// One bucket for each address, and only for those that have taken something lately.
#include "server/addressmeter.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;

namespace {

const QHostAddress here{u"192.0.2.1"_s};
const QHostAddress there{u"192.0.2.2"_s};

int taken(AddressMeter &meter, const QHostAddress &address, qint64 now = 1000)
{
    int count = 0;
    while (count < 100'000 && meter.take(address, now) == 0)
        ++count;
    return count;
}

}

class TestAddressMeter : public QObject
{
    Q_OBJECT

private slots:
    void everyAddressHasItsOwn()
    {
        AddressMeter meter{RateLimiter{10, 30}};
        QCOMPARE(taken(meter, here), 30);
        QCOMPARE(meter.take(here, 1000), 100);
        QCOMPARE(taken(meter, there), 30);
        QCOMPARE(taken(meter, here, 1500), 5);
    }

    void aMappedAddressIsTheSameAddress()
    {
        AddressMeter meter{RateLimiter{10, 30}};
        taken(meter, here);
        QCOMPARE(taken(meter, QHostAddress{u"::ffff:192.0.2.1"_s}), 0);
    }

    void withoutALimitNobodyIsRemembered()
    {
        AddressMeter meter{RateLimiter{0, 0}};
        QCOMPARE(taken(meter, here), 100'000);
        QCOMPARE(meter.remembered(), 0);
    }

    void whoHasWaitedLongEnoughIsForgotten()
    {
        AddressMeter meter{RateLimiter{10, 30}};
        taken(meter, here, 1'000);
        for (quint32 i = 0; i < 10'000; ++i)
            QCOMPARE(meter.take(QHostAddress{i}, 1'000 + qint64(i)), 0);
        QVERIFY2(meter.remembered() < 500, QByteArray::number(meter.remembered()));
        QCOMPARE(taken(meter, here, 11'000), 30);
    }

    void whoHasTakenTooMuchIsNotForgotten()
    {
        AddressMeter meter{RateLimiter{1, 1'000'000}};
        for (quint32 i = 0; i < 10'000; ++i)
            meter.take(QHostAddress{i}, 1000);
        QCOMPARE(meter.remembered(), 10'000);
    }

    void anAddressMayDoAsMuchAsATeam()
    {
        AddressMeters meters{64, 20};
        QCOMPARE(taken(meters.commands, here), Limits::addressShare * Limits::commandBurst);
        QCOMPARE(taken(meters.posts, here), Limits::addressShare * 20 * Limits::burstSeconds);
        QCOMPARE(taken(meters.newRooms, here), Limits::addressShare * Limits::newRoomBurst);
        const qint64 minute = 60'000;
        QCOMPARE(taken(meters.newRooms, here, 1000 + minute),
                 Limits::addressShare * Limits::newRoomsPerMinute);
    }

    void anAddressOfAnybodyHasNoLimits()
    {
        AddressMeters meters{0, 20};
        QCOMPARE(taken(meters.commands, here), 100'000);
        QCOMPARE(taken(meters.posts, here), 100'000);
        QCOMPARE(taken(meters.newRooms, here), 100'000);
    }

    void postsWithoutALimitHaveNoneFromAnAddress()
    {
        AddressMeters meters{64, 0};
        QCOMPARE(taken(meters.posts, here), 100'000);
    }
};

QTEST_GUILESS_MAIN(TestAddressMeter)
#include "tst_addressmeter.moc"
