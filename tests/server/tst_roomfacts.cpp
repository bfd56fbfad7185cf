// SPDX-License-Identifier: MIT
// What a room may be made into.
#include "server/roomfacts.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Server;
using namespace Protocol;
using namespace Qt::StringLiterals;

class TestRoomFacts : public QObject
{
    Q_OBJECT

private slots:
    void namesAreCleaned()
    {
        const auto facts = factsOf({.roomKind = RoomKind::Public, .name = u"  tea  "_s});
        QVERIFY(facts);
        QCOMPARE(facts->name, u"tea"_s);
        QCOMPARE(facts->posting, Posting::All);
    }

    void someKindsNeedAName()
    {
        for (const RoomKind kind : {RoomKind::Public, RoomKind::Private}) {
            QCOMPARE(factsOf({.roomKind = kind}).error().code, ErrorCode::BadRoomName);
            QCOMPARE(factsOf({.roomKind = kind, .name = u".."_s}).error().code,
                     ErrorCode::BadRoomName);
        }
        QVERIFY(factsOf({.roomKind = RoomKind::Group}));
        QVERIFY(factsOf({.roomKind = RoomKind::Group, .name = u"us"_s}));
        QVERIFY(factsOf({.roomKind = RoomKind::Direct}));
        QCOMPARE(factsOf({.roomKind = RoomKind::Direct, .name = u"us"_s}).error().code,
                 ErrorCode::BadMessage);
    }

    void aTopicIsALine()
    {
        const auto facts =
            factsOf({.roomKind = RoomKind::Public, .name = u"a"_s, .topic = u" two\nlines "_s});
        QCOMPARE(facts->topic, u"two lines"_s);
        QCOMPARE(factsOf({.roomKind = RoomKind::Public,
                          .name = u"a"_s,
                          .topic = QString{Limits::topicBytes + 1, u'x'}})
                     .error()
                     .limit,
                 qint64(Limits::topicBytes));
    }

    void onlyWhatIsGivenChanges()
    {
        const RoomFacts facts{.name = u"a"_s, .topic = u"b"_s, .slowMode = 5, .receipts = true};
        QCOMPARE(*changed(facts, {}), facts);
        const auto other = changed(facts, {.topic = u""_s, .keepDays = 30});
        QCOMPARE(other->topic, QString{});
        QCOMPARE(other->keepDays, 30);
        QCOMPARE(other->name, u"a"_s);
        QVERIFY(other->receipts);
    }

    void numbersHaveTheirBounds_data()
    {
        QTest::addColumn<EditRoom>("command");
        QTest::newRow("slower than that") << EditRoom{.slowMode = 21'601};
        QTest::newRow("faster than at once") << EditRoom{.slowMode = -1};
        QTest::newRow("last") << EditRoom{.historyLast = -1};
        QTest::newRow("days") << EditRoom{.keepDays = 40'000};
        QTest::newRow("count") << EditRoom{.keepCount = 9'007'199'254'740'991};
    }
    void numbersHaveTheirBounds()
    {
        QFETCH(EditRoom, command);
        const auto facts = changed({.name = u"a"_s}, command);
        QVERIFY(!facts);
        QCOMPARE(facts.error().code, ErrorCode::BadMessage);
    }
};

QTEST_APPLESS_MAIN(TestRoomFacts)
#include "tst_roomfacts.moc"
