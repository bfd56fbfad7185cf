// SPDX-License-Identifier: MIT
// What a person writes gets there: once, in order, or with the reason why not.
#include "support/visit.h"

using namespace Client;
using namespace Support;

class TestPosting : public QObject
{
    Q_OBJECT

private slots:
    void aPostShowsAtOnceAndComesBack()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.post(u"hi"_s);
        QCOMPARE(visit.texts(), u"~hi"_s);
        QTRY_COMPARE(visit.texts(), u"hi"_s);
        QCOMPARE(visit.lobby()->unread(), 0);
    }

    void theOrderIsAsWrittenAmongOthers()
    {
        Visit visit;
        QVERIFY(visit.begin());
        for (int i = 1; i <= 50; ++i) {
            visit.post(u"%1"_s.arg(i));
            if (i % 10 == 0)
                visit.host.say(visit.host.room(u"lobby"_s), ben, u"and"_s);
        }
        QTRY_COMPARE(visit.host.room(u"lobby"_s).messages.size(), 55);
        QTRY_VERIFY(visit.isWhole());
        QCOMPARE(own(visit), numbers(50));
    }

    void whatWasWrittenOfflineIsSentInOrder()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.stop();
        QTRY_VERIFY(!visit.online());
        for (int i = 1; i <= 20; ++i)
            visit.post(QString::number(i));
        visit.host.listen();
        QTRY_VERIFY(visit.isWhole() && visit.lobby()->timeline().count() == 20);
        QCOMPARE(own(visit), numbers(20));
    }

    void aPostWhoseEventWasLostIsNotDoubled()
    {
        Visit visit;
        QVERIFY(visit.begin());
        auto &lobby = visit.host.room(u"lobby"_s);
        visit.host.script = [&](const Message &message, Ref) {
            const auto *post = std::get_if<PostText>(&message);
            if (!post || visit.host.visits > 1)
                return false;
            visit.host.store(lobby, visit.host.self, post->text, post->nonce); // stored, never told
            visit.host.drop();
            return true;
        };
        visit.post(u"a"_s);
        visit.post(u"b"_s);
        QTRY_COMPARE(visit.texts(), u"a, b"_s);
        QCOMPARE(lobby.messages.size(), 2);
    }

    void theConnectionMayBeLostAtEveryPost()
    {
        Visit visit;
        QVERIFY(visit.begin());
        int posts = 0;
        visit.host.script = [&](const Message &message, Ref) {
            if (!std::holds_alternative<PostText>(message) || ++posts % 3 == 0)
                return false;
            visit.host.drop();
            return posts % 3
                == 1; // one is lost on the way, the answer to the next, then all is well
        };
        for (int i = 1; i <= 12; ++i)
            visit.post(QString::number(i));
        QTRY_VERIFY(visit.isWhole() && visit.lobby()->timeline().count() == 12);
        QCOMPARE(own(visit), numbers(12));
    }

    void silenceIsFollowedByTheSameNonce()
    {
        Timing timing = quick();
        timing.replyDeadline = 150ms;
        Visit visit{timing};
        QVERIFY(visit.begin());
        const int visits = visit.host.visits;
        int posts = 0;
        visit.host.script = [&](const Message &message, Ref) {
            return std::holds_alternative<PostText>(message) && ++posts < 3;
        };
        visit.post(u"hi"_s);
        QTRY_COMPARE(visit.texts(), u"hi"_s);
        const auto sent = visit.host.received<PostText>();
        QVERIFY(sent.size() >= 3);
        QCOMPARE(sent.first().nonce, sent.last().nonce);
        QCOMPARE(visit.host.visits, visits);
    }

    void aRefusalThatPassesKeepsTheOrder()
    {
        Visit visit;
        QVERIFY(visit.begin());
        int posts = 0;
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *post = std::get_if<PostText>(&message);
            if (!post || ++posts % 2 == 0)
                return false;
            visit.host.refuse(posts % 4 == 1 ? ErrorCode::RateExceeded : ErrorCode::Storage, ref,
                              post->nonce);
            return true;
        };
        for (int i = 1; i <= 6; ++i)
            visit.post(QString::number(i));
        QTRY_VERIFY(visit.isWhole() && visit.lobby()->timeline().count() == 6);
        QCOMPARE(own(visit), numbers(6));
    }

    void aRefusalForGoodIsShownAndTheNextOneGoes_data()
    {
        QTest::addColumn<bool>("byRef");
        QTest::newRow("by ref") << true;
        QTest::newRow("by nonce alone") << false;
    }

    void aRefusalForGoodIsShownAndTheNextOneGoes()
    {
        QFETCH(bool, byRef);
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.script = [&](const Message &message, Ref ref) {
            const auto *post = std::get_if<PostText>(&message);
            if (!post || post->text != u"bad"_s)
                return false;
            visit.host.refuse(ErrorCode::BadText, byRef ? ref : Ref{}, post->nonce);
            return true;
        };
        visit.post(u"bad"_s);
        visit.post(u"good"_s);
        QTRY_COMPARE(visit.texts(), u"good, !bad"_s);
        const TimelineEntry bad = visit.lobby()->timeline().at(1);
        QCOMPARE(bad.refusal->code, ErrorCode::BadText);

        visit.host.script = {};
        visit.session.repost(visit.lobby()->id(), *bad.message.nonce);
        QCOMPARE(visit.texts(), u"good, ~bad"_s);
        QTRY_COMPARE(visit.texts(), u"good, bad"_s);
        QCOMPARE(visit.lobby()->timeline().at(1).key, bad.key);
    }

    void aDiscardedPostIsGoneAndHoldsUpNothing()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.script = [](const Message &message, Ref) {
            const auto *post = std::get_if<PostText>(&message);
            return post && post->text == u"never answered"_s;
        };
        visit.post(u"never answered"_s);
        visit.post(u"next"_s);
        visit.session.discard(visit.lobby()->id(), *visit.lobby()->timeline().at(0).message.nonce);
        QTRY_COMPARE(visit.texts(), u"next"_s);
    }

    void whatNoHostWouldTakeIsRefusedHere()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.post(u"  \n "_s);
        QCOMPARE(visit.lobby()->timeline().count(), 0);
        visit.post(QString{Limits::textBytes + 1, u'x'});
        QCOMPARE(visit.lobby()->timeline().at(0).state, TimelineEntry::State::Refused);
        QCOMPARE(visit.lobby()->timeline().at(0).refusal->code, ErrorCode::TooLong);
        visit.post(u"next"_s);
        QTRY_COMPARE(visit.lobby()->timeline().newest(), 1);
        QCOMPARE(visit.host.received<PostText>().size(), 1);
    }

    void somebodyElsesNonceSettlesNothing()
    {
        Visit visit;
        QVERIFY(visit.begin());
        visit.host.script = [&](const Message &message, Ref) {
            const auto *post = std::get_if<PostText>(&message);
            if (post)
                visit.host.say(visit.host.room(u"lobby"_s), ben, u"mine"_s, post->nonce);
            return post != nullptr;
        };
        visit.post(u"hi"_s);
        QTRY_COMPARE(visit.texts(), u"mine, ~hi"_s);
    }

    void postsWaitForTheirRoom()
    {
        Visit visit;
        visit.host.addRoom(u"tea"_s);
        QVERIFY(visit.begin());
        QTRY_VERIFY(visit.room(u"tea"_s));
        visit.session.post(visit.room(u"tea"_s)->id(), u"early"_s);
        visit.session.join(u"tea"_s);
        QTRY_COMPARE(visit.host.room(u"tea"_s).messages.size(), 1);
        visit.session.post(RoomId{u"r_unknown"_s}, u"nowhere"_s);
        QCOMPARE(visit.host.received<PostText>().size(), 1);
    }

private:
    static QString numbers(int last)
    {
        QStringList list;
        for (int i = 1; i <= last; ++i)
            list << QString::number(i);
        return list.join(u' ');
    }

    static QString own(const Visit &visit)
    {
        QStringList list;
        const auto &timeline = visit.lobby()->timeline();
        for (int row = 0; row < timeline.count(); ++row) {
            if (timeline.at(row).own)
                list << timeline.at(row).message.text;
        }
        return list.join(u' ');
    }
};

QTEST_GUILESS_MAIN(TestPosting)
#include "tst_posting.moc"
