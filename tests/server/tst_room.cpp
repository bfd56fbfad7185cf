// SPDX-License-Identifier: MIT
// Who is in a room, and what may be posted there.
#include "server/room.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Server;
using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const Member anna{.id = MemberId{u"p_anna"_s}, .name = u"Anna"_s};
const Member ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s};

Room tea(RoomFacts facts = {.name = u"tea"_s}, const QList<MemberRecord> &members = {})
{
    return Room{{.id = RoomId{u"r_tea"_s}, .facts = facts, .members = members, .newest = 7}, false};
}

MemberRecord record(const Member &member, Role role = Role::Member, qint64 joined = 0)
{
    return {.member = member, .role = role, .joined = joined};
}

PostText post(const QString &text, const QString &nonce = u"n"_s)
{
    return {.nonce = Nonce{nonce}, .text = text};
}

}

class TestRoom : public QObject
{
    Q_OBJECT

private slots:
    void theSummarySaysWhatIsKnown()
    {
        Room room = tea();
        room.members().enter(anna, 7);
        room.members().enter(ben, 7);
        const RoomSummary expected{
            .room = RoomId{u"r_tea"_s}, .facts = {.name = u"tea"_s}, .newest = 7, .present = 2};
        QCOMPARE(room.summaryFor(anna.id), expected);
    }

    void aMemberKnowsWhatIsUnread()
    {
        MemberRecord reader = record(anna);
        reader.read = 5;
        const Room room = tea({.name = u"tea"_s}, {reader});
        QCOMPARE(room.summaryFor(anna.id).unread, 2);
        QCOMPARE(room.summaryFor(anna.id).role, Role::Member);
        QCOMPARE(room.enteredBy(anna.id).read, 5);
        QVERIFY(!room.summaryFor(ben.id).unread);
        QCOMPARE(room.enteredBy(ben.id).read, 7); // a visitor owes nothing
    }

    void onlyMembersSeeWhatIsNotPublic()
    {
        for (const RoomKind kind : {RoomKind::Private, RoomKind::Group, RoomKind::Direct}) {
            const Room room = tea({.kind = kind}, {record(anna)});
            QVERIFY(room.isVisibleTo(anna.id));
            QVERIFY(!room.isVisibleTo(ben.id));
        }
        QVERIFY(tea().isVisibleTo(ben.id));
    }

    void inviting_data()
    {
        QTest::addColumn<RoomKind>("kind");
        QTest::addColumn<bool>("member");
        QTest::addColumn<bool>("moderator");
        QTest::newRow("public") << RoomKind::Public << false << true;
        QTest::newRow("private") << RoomKind::Private << false << true;
        QTest::newRow("group") << RoomKind::Group << true << true;
        QTest::newRow("direct") << RoomKind::Direct << false << false;
    }
    void inviting()
    {
        QFETCH(RoomKind, kind);
        const Room room = tea({.kind = kind}, {record(anna), record(ben, Role::Moderator)});
        QTEST(room.mayInvite(anna.id), "member");
        QTEST(room.mayInvite(ben.id), "moderator");
        QVERIFY(!room.mayInvite(MemberId{u"p_stranger"_s}));
    }

    void slowModeWaitsFromTheLastText()
    {
        Room room = tea({.name = u"tea"_s, .slowMode = 10}, {record(anna)});
        QVERIFY(room.draft(anna, post(u"one"_s), 1'000));
        const auto refused = room.draft(anna, post(u"two"_s), 4'000);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RateExceeded);
        QCOMPARE(refused.error().retryAfter, 7'000);
        QVERIFY(room.draft(anna, post(u"two"_s), 11'000));
        room.setFacts({.name = u"tea"_s, .slowMode = 2});
        QCOMPARE(room.mayPost(anna.id, 12'000).error().retryAfter, 1'000);
        QVERIFY(room.mayPost(anna.id, 13'000)); // the rule of today counts
    }

    void slowModeIsNotShedByLeaving()
    {
        Room room = tea({.name = u"tea"_s, .slowMode = 10});
        room.members().enter(ben, 7);
        QVERIFY(room.draft(ben, post(u"one"_s), 1'000));
        QVERIFY(room.members().leave(ben.id));
        room.members().enter(ben, 8);
        QCOMPARE(room.mayPost(ben.id, 4'000).error().retryAfter, 7'000);
        QVERIFY(room.mayPost(ben.id, 11'000));
    }

    void theRuleSaysFromWhereOneReads_data()
    {
        QTest::addColumn<HistoryRule>("rule");
        QTest::addColumn<qint64>("member");
        QTest::addColumn<qint64>("visitor");
        QTest::newRow("all") << HistoryRule::All << 1LL << 1LL;
        QTest::newRow("joined") << HistoryRule::Joined << 4LL << 7LL;
        QTest::newRow("last") << HistoryRule::Last << 6LL << 6LL;
        QTest::newRow("none") << HistoryRule::None << 8LL << 7LL;
    }
    void theRuleSaysFromWhereOneReads()
    {
        QFETCH(HistoryRule, rule);
        const Member olga{.id = MemberId{u"p_olga"_s}, .name = u"Olga"_s};
        Room room = tea({.name = u"tea"_s, .history = rule, .historyLast = 2},
                        {record(anna, Role::Member, 3), record(olga, Role::Owner, 3)});
        room.members().enter(ben, 6);
        QTEST(room.readerFor(anna.id).from, "member");
        QTEST(room.readerFor(ben.id).from, "visitor");
        QCOMPARE(room.readerFor(olga.id).from, 1);
    }

    void aDraftIsComplete()
    {
        Room room = tea();
        const auto draft = room.draft(anna, post(u"hi"_s), 0);
        QVERIFY(draft);
        QCOMPARE(draft->room, room.id());
        QCOMPARE(draft->roomName, u"tea"_s);
        QCOMPARE(draft->from, anna);
        QCOMPARE(draft->nonce, Nonce{u"n"_s});
        QCOMPARE(draft->text, u"hi"_s);
        QVERIFY(draft->id.text().startsWith("m_"_L1));
        QVERIFY(draft->time > Time{});
        QVERIFY(room.draft(anna, post(u"hi"_s), 0)->id != draft->id);
    }

    void whatMayNotBePostedIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("nonce");
        QTest::addColumn<int>("code");
        const QString fits(Limits::textBytes, u'x');
        const QString wide = QString(Limits::textBytes / 3, u'\u20ac');
        const int good = -1;
        QTest::newRow("a full text") << fits << u"n"_s << good;
        QTest::newRow("a full text of wide letters") << wide << u"n"_s << good;
        QTest::newRow("a byte too long") << fits + u'x' << u"n"_s << int(ErrorCode::TooLong);
        QTest::newRow("a letter too long") << wide + u'\u20ac' << u"n"_s << int(ErrorCode::TooLong);
        QTest::newRow("empty") << u""_s << u"n"_s << int(ErrorCode::EmptyText);
        QTest::newRow("blank") << u" \t\n\u200b\u3000"_s << u"n"_s << int(ErrorCode::EmptyText);
        QTest::newRow("NUL") << u"a\0b"_s << u"n"_s << int(ErrorCode::BadText);
        QTest::newRow("escape") << u"a\033[31m"_s << u"n"_s << int(ErrorCode::BadText);
        QTest::newRow("half a character")
            << QString{QChar{0xd800}} << u"n"_s << int(ErrorCode::BadText);
        QTest::newRow("longest nonce") << u"hi"_s << QString(Limits::nonceLength, u'n') << good;
        QTest::newRow("nonce too long")
            << u"hi"_s << QString(Limits::nonceLength + 1, u'n') << int(ErrorCode::BadNonce);
        QTest::newRow("no nonce: the plain dialect") << u"hi"_s << u""_s << good;
    }

    void whatMayNotBePostedIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, nonce);
        QFETCH(int, code);
        Room room = tea();
        const auto draft = room.draft(anna, post(text, nonce), 0);
        QCOMPARE(draft ? -1 : int(draft.error().code), code);
        QCOMPARE(room.isKept(), code == -1);
    }

    void lineEndsBecomeLineFeeds()
    {
        Room room = tea();
        QCOMPARE(room.draft(anna, post(u"a\r\nb\rc\n"_s), 0)->text, u"a\nb\nc\n"_s);
    }

    void theNumberingGoesOn()
    {
        Room room = tea();
        room.advance({.seq = 8, .from = anna});
        room.advance({.seq = 9, .from = ben});
        QCOMPARE(room.newest(), 9);
    }

    void whoWritesHasRead()
    {
        Room room = tea({.name = u"tea"_s}, {record(anna), record(ben)});
        room.advance({.seq = 8, .from = anna});
        QCOMPARE(room.members().find(anna.id)->read, 8);
        QCOMPARE(room.members().find(ben.id)->read, 0);
    }

    void revisionsGoForward()
    {
        Room room = tea();
        room.revise(3);
        room.revise(2);
        QCOMPARE(room.revision(), 3);
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
