// SPDX-License-Identifier: MIT
#include "client/pendingposts.h"

#include <QTest>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;

class TestPendingPosts : public QObject
{
    Q_OBJECT

private slots:
    void init() { posts = {}; }

    void aRoomsPostsGoOneByOneInTheOrderWritten()
    {
        write(tea, {u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(take(tea), u"a"_s);
        QCOMPARE(take(tea), QString{}); // a is under way
        QVERIFY(posts.remove(Nonce{u"a"_s}));
        QCOMPARE(take(tea), u"b"_s);
    }

    void roomsDoNotWaitForEachOther()
    {
        write(tea, {u"a"_s});
        write(jam, {u"b"_s});
        QCOMPARE(take(tea), u"a"_s);
        QCOMPARE(take(jam), u"b"_s);
    }

    void aLostConnectionChangesNoOrder()
    {
        write(tea, {u"a"_s, u"b"_s});
        QCOMPARE(take(tea), u"a"_s);
        posts.reset();
        QCOMPARE(take(tea), u"a"_s);
        posts.remove(Nonce{u"a"_s});
        QCOMPARE(take(tea), u"b"_s);
    }

    void aRefusedPostLetsTheOthersPassAndMayGoAgain()
    {
        write(tea, {u"a"_s, u"b"_s});
        QCOMPARE(take(tea), u"a"_s);
        QVERIFY(!posts.refused(Nonce{u"a"_s}));
        posts.refuse(Nonce{u"a"_s});
        QCOMPARE(take(tea), u"b"_s);
        posts.reset();
        QCOMPARE(take(tea), u"b"_s); // refused it stays
        posts.add(*posts.refused(Nonce{u"a"_s}));
        posts.remove(Nonce{u"b"_s});
        QCOMPARE(take(tea), u"a"_s);
        QCOMPARE(posts.count(), 1);
    }

    void aPostIsHeldBackUntilItIsKept()
    {
        posts.addUnkept({.room = tea, .nonce = Nonce{u"a"_s}, .text = u"a"_s});
        write(tea, {u"b"_s});
        QCOMPARE(take(tea), QString{});
        QCOMPARE(posts.kept(Nonce{u"a"_s}), tea);
        QVERIFY(!posts.kept(Nonce{u"a"_s})); // it waits already
        QVERIFY(!posts.kept(Nonce{u"x"_s}));
        QCOMPARE(take(tea), u"a"_s);
    }

    void aRefusedPostMayComeFromAnEarlierStart()
    {
        posts.addRefused({.room = tea, .nonce = Nonce{u"a"_s}, .text = u"a"_s});
        QCOMPARE(take(tea), QString{});
        QCOMPARE(posts.refused(Nonce{u"a"_s})->text, u"a"_s);
    }

    void aRoomMayGetAnotherId()
    {
        write(tea, {u"a"_s});
        posts.move(tea, jam);
        QCOMPARE(take(tea), QString{});
        QCOMPARE(take(jam), u"a"_s);
    }

    void theUnknownIsNotThere()
    {
        QVERIFY(!posts.remove(Nonce{u"x"_s}));
        QVERIFY(!posts.refused(Nonce{u"x"_s}));
        posts.refuse(Nonce{u"x"_s});
        QCOMPARE(posts.count(), 0);
    }

private:
    void write(const RoomId &room, const QStringList &texts)
    {
        for (const QString &text : texts)
            posts.add({.room = room, .nonce = Nonce{text}, .text = text});
    }

    QString take(const RoomId &room)
    {
        const auto post = posts.take(room);
        return post ? post->text : QString{};
    }

    const RoomId tea{u"r_tea"_s};
    const RoomId jam{u"r_jam"_s};
    PendingPosts posts;
};

QTEST_APPLESS_MAIN(TestPendingPosts)
#include "tst_pendingposts.moc"
