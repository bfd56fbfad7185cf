// SPDX-License-Identifier: MIT
#include "app/noticerules.h"
#include "app/notifier.h"
#include "support/conversation.h"

#include <QSignalSpy>
#include <QTest>

using namespace Conversation;
using Client::Room;
using Protocol::RoomId;

namespace {

class FakeNotices : public Notices
{
public:
    void show(const ShownNotice &notice) override { shown.append(notice); }
    void withdraw(const RoomAddress &room) override { withdrawn.append(room); }

    QList<ShownNotice> shown;
    QList<RoomAddress> withdrawn;
};

RoomAddress at(const Room &room)
{
    return {u"h"_s, room.id()};
}

struct Scene
{
    FakeNotices notices;
    Notifier notifier{notices};
    Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
    Room attic{RoomId{u"r_attic"_s}, u"attic"_s};
};

}

class tst_Notifier : public QObject
{
    Q_OBJECT

private slots:
    void whoIsToldOfAMessage_data()
    {
        using enum RoomLevel;
        QTest::addColumn<NoticeCase>("news");
        QTest::addColumn<bool>("told");
        QTest::newRow("plain") << NoticeCase{} << true;
        QTest::newRow("own") << NoticeCase{.own = true, .calls = true} << false;
        QTest::newRow("in sight") << NoticeCase{.watched = true, .calls = true} << false;
        QTest::newRow("big room") << NoticeCase{.level = Mentions} << false;
        QTest::newRow("mention there") << NoticeCase{.calls = true, .level = Mentions} << true;
        QTest::newRow("muted") << NoticeCase{.level = Nothing} << false;
        QTest::newRow("mention, muted") << NoticeCase{.calls = true, .level = Nothing} << false;
    }

    void whoIsToldOfAMessage()
    {
        QFETCH(NoticeCase, news);
        QFETCH(bool, told);
        QCOMPARE(deservesNotice(news, {}), told);
        QVERIFY(!deservesNotice(news, {.doNotDisturb = true}));
        QVERIFY(!deservesNotice(news, {.notices = false}));
    }

    void oneMessageIsOneNotice()
    {
        Scene scene;
        QSignalSpy attention{&scene.notifier, &Notifier::attention};
        scene.notifier.take(u"h"_s, scene.tea, message(7, u"kettle is on"_s));
        QCOMPARE(scene.notices.shown.size(), 0);
        QTRY_COMPARE(scene.notices.shown.size(), 1);
        QCOMPARE(scene.notices.shown[0].room, at(scene.tea));
        QCOMPARE(scene.notices.shown[0].text.body, u"kettle is on"_s);
        QVERIFY(scene.notices.shown[0].sound);
        QCOMPARE(attention.count(), 1);
    }

    void aBurstIsOneNoticePerRoomAndOneSound()
    {
        Scene scene;
        for (int i = 1; i <= 20; ++i) {
            scene.notifier.take(u"h"_s, scene.tea, message(i, u"t"_s));
            scene.notifier.take(u"h"_s, scene.attic, message(i, u"a"_s));
        }
        QTRY_COMPARE(scene.notices.shown.size(), 2);
        QVERIFY(scene.notices.shown[0].sound);
        QVERIFY(!scene.notices.shown[1].sound);
    }

    void aNewOneTakesThePlaceOfTheLast()
    {
        Scene scene;
        scene.notifier.setPreferences({.preview = NoticePreview::Nothing, .sound = false});
        scene.notifier.take(u"h"_s, scene.tea, message(1, u"a"_s));
        QTRY_COMPARE(scene.notices.shown.size(), 1);
        scene.notifier.take(u"h"_s, scene.tea, message(2, u"b"_s));
        QTRY_COMPARE(scene.notices.shown.size(), 2);
        QCOMPARE(scene.notices.shown[1].room, at(scene.tea));
        QCOMPARE(scene.notices.shown[1].text.body, u"2 new messages"_s);
        QVERIFY(!scene.notices.shown[1].sound);
    }

    void aClickLeadsToTheFirstThatWasNotSeen()
    {
        Scene scene;
        QSignalSpy opened{&scene.notifier, &Notifier::opened};
        scene.notifier.take(u"h"_s, scene.tea, message(7, u"a"_s));
        scene.notifier.take(u"h"_s, scene.tea, message(8, u"b"_s));
        emit scene.notices.activated(at(scene.tea));
        QCOMPARE(opened.takeFirst(), (QVariantList{QVariant::fromValue(at(scene.tea)), 7LL}));
        emit scene.notices.activated({});
        QCOMPARE(opened.takeFirst().at(1).toLongLong(), 0);
    }

    void roomsOfTwoHostsAreTwo()
    {
        Scene scene;
        scene.notifier.take(u"h"_s, scene.tea, message(1, u"a"_s));
        scene.notifier.take(u"other"_s, scene.tea, message(5, u"b"_s), u"Office"_s);
        QTRY_COMPARE(scene.notices.shown.size(), 2);
        for (const ShownNotice &notice : scene.notices.shown)
            QCOMPARE(notice.text.title.contains(u"Office"), notice.room.host == u"other");
        scene.notifier.forget(at(scene.tea));
        QCOMPARE(scene.notices.withdrawn, QList{at(scene.tea)});
        QSignalSpy opened{&scene.notifier, &Notifier::opened};
        const RoomAddress other{u"other"_s, scene.tea.id()};
        emit scene.notices.activated(other);
        QCOMPARE(opened.takeFirst(), (QVariantList{QVariant::fromValue(other), 5LL}));
    }

    void whatWasSeenIsTakenBack()
    {
        Scene scene;
        scene.notifier.take(u"h"_s, scene.tea, message(1, u"a"_s));
        QTRY_COMPARE(scene.notices.shown.size(), 1);
        scene.notifier.forget(at(scene.tea));
        scene.notifier.forget(at(scene.tea));
        scene.notifier.forget(at(scene.attic));
        QCOMPARE(scene.notices.withdrawn, QList{at(scene.tea)});
        scene.notifier.take(u"h"_s, scene.tea, message(2, u"b"_s));
        QTRY_COMPARE(scene.notices.shown.size(), 2);
        QCOMPARE(scene.notices.shown[1].text.body, u"b"_s);
    }

    void whatWasSeenInTimeIsNotTold()
    {
        Scene scene;
        QSignalSpy attention{&scene.notifier, &Notifier::attention};
        scene.notifier.take(u"h"_s, scene.tea, message(1, u"a"_s));
        scene.notifier.forget(at(scene.tea));
        scene.notifier.take(u"h"_s, scene.attic, message(1, u"b"_s));
        QTRY_COMPARE(scene.notices.shown.size(), 1);
        QCOMPARE(scene.notices.shown[0].room, at(scene.attic));
        QCOMPARE(attention.count(), 1);
    }

    void silenceHoldsAtOnce()
    {
        Scene scene;
        scene.notifier.take(u"h"_s, scene.tea, message(1, u"a"_s));
        scene.notifier.setPreferences({.doNotDisturb = true});
        scene.notifier.setPreferences({.attention = false});
        QSignalSpy attention{&scene.notifier, &Notifier::attention};
        scene.notifier.take(u"h"_s, scene.attic, message(2, u"b"_s));
        QTRY_VERIFY(!scene.notices.shown.isEmpty());
        QCOMPARE(scene.notices.shown.last().room, at(scene.attic));
        QCOMPARE(scene.notices.shown.size(), 1);
        QCOMPARE(attention.count(), 0);
    }

    void aTestIsShownAtOnce()
    {
        Scene scene;
        scene.notifier.showTest();
        QCOMPARE(scene.notices.shown.size(), 1);
        QVERIFY(scene.notices.shown[0].room.isEmpty());
    }
};

QTEST_MAIN(tst_Notifier)
#include "tst_notifier.moc"
