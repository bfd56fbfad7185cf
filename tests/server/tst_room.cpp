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

Room tea()
{
    return Room{{.id = RoomId{u"r_tea"_s}, .name = u"tea"_s, .newest = 7}, false};
}

}

class TestRoom : public QObject
{
    Q_OBJECT

private slots:
    void aMemberIsThereFromTheFirstSessionToTheLast()
    {
        Room room = tea();
        QVERIFY(room.enter(anna));
        QVERIFY(!room.enter(anna));
        QVERIFY(!room.enter(anna));
        QCOMPARE(room.summary().present, 1);
        QVERIFY(!room.leave(anna.id));
        QVERIFY(!room.leave(anna.id));
        QVERIFY(!room.isEmpty());
        QVERIFY(room.leave(anna.id));
        QVERIFY(room.isEmpty());
    }

    void whoIsNotThereCannotLeave()
    {
        Room room = tea();
        room.enter(anna);
        QVERIFY(!room.leave(ben.id));
        QCOMPARE(room.summary().present, 1);
    }

    void theSummarySaysWhatIsKnown()
    {
        Room room = tea();
        room.enter(anna);
        room.enter(ben);
        const RoomSummary expected{
            .room = RoomId{u"r_tea"_s}, .name = u"tea"_s, .newest = 7, .present = 2};
        QCOMPARE(room.summary(), expected);
    }

    void membersComeInPagesByTheirIds()
    {
        Room room = tea();
        for (int i = 0; i < 10; ++i)
            room.enter({.id = MemberId{u"p_"_s + QString::number(9 - i)}, .name = u"x"_s});
        QStringList ids;
        MemberId after;
        for (auto page = room.membersAfter(after, 4); !page.isEmpty();
             page = room.membersAfter(after, 4)) {
            QVERIFY(page.size() <= 4);
            for (const Member &member : page)
                ids.append(member.id.text());
            after = page.last().id;
        }
        QCOMPARE(ids.size(), 10);
        QVERIFY(std::ranges::is_sorted(ids));
    }

    void aPlaceWhereNobodyIsAnyMoreStillDivides()
    {
        Room room = tea();
        room.enter(anna);
        room.enter(ben);
        room.leave(anna.id);
        QCOMPARE(room.membersAfter(anna.id, 10), QList{ben});
    }

    void aRenamedMemberIsListedByTheNewName()
    {
        Room room = tea();
        room.enter(anna);
        Member annie = anna;
        annie.name = u"Annie"_s;
        QVERIFY(room.rename(annie));
        QVERIFY(!room.rename(annie)); // nothing new
        QVERIFY(!room.rename(ben));   // is not there
        QCOMPARE(room.membersAfter({}, 10), QList{annie});
    }

    void aDraftIsComplete()
    {
        Room room = tea();
        const auto draft = room.draft(anna, u"hi"_s, Nonce{u"n"_s});
        QVERIFY(draft);
        QCOMPARE(draft->room, room.id());
        QCOMPARE(draft->roomName, u"tea"_s);
        QCOMPARE(draft->from, anna);
        QCOMPARE(draft->nonce, Nonce{u"n"_s});
        QCOMPARE(draft->text, u"hi"_s);
        QVERIFY(draft->id.text().startsWith("m_"_L1));
        QVERIFY(draft->time > Time{});
        QVERIFY(room.draft(anna, u"hi"_s, {})->id != draft->id);
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
        QTest::newRow("empty nonce") << u"hi"_s << u""_s << int(ErrorCode::BadNonce);
    }

    void whatMayNotBePostedIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(QString, nonce);
        QFETCH(int, code);
        Room room = tea();
        const auto draft = room.draft(anna, text, Nonce{nonce});
        QCOMPARE(draft ? -1 : int(draft.error().code), code);
        QCOMPARE(room.isKept(), code == -1);
    }

    void lineEndsBecomeLineFeeds()
    {
        Room room = tea();
        QCOMPARE(room.draft(anna, u"a\r\nb\rc\n"_s, {})->text, u"a\nb\nc\n"_s);
    }

    void theNumberingGoesOn()
    {
        Room room = tea();
        room.advance(8);
        room.advance(9);
        QCOMPARE(room.newest(), 9);
        QCOMPARE(room.summary().newest, 9);
    }
};

QTEST_GUILESS_MAIN(TestRoom)
#include "tst_room.moc"
