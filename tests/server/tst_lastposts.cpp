// SPDX-License-Identifier: MIT
// For how long it is remembered when somebody wrote last.
#include "protocol/limits.h"
#include "server/lastposts.h"

#include <QTest>

using namespace Protocol;
using namespace Server;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longest = std::chrono::milliseconds{Limits::slowModeMost}.count();

MemberId member(int number)
{
    return MemberId{u"p_"_s + QString::number(number)};
}

}

class TestLastPosts : public QObject
{
    Q_OBJECT

private slots:
    void theLastOneCounts()
    {
        LastPosts posts;
        QVERIFY(!posts.of(member(1)));
        posts.note(member(1), 1'000);
        posts.note(member(1), 5'000);
        QCOMPARE(posts.of(member(1)), 5'000);
        QVERIFY(!posts.of(member(2)));
    }

    void whatNoRuleAsksForIsForgotten()
    {
        LastPosts posts;
        for (int i = 0; i < 1'000; ++i)
            posts.note(member(i), i);
        QCOMPARE(posts.size(), 1'000);
        for (int i = 1'000; i < 3'000; ++i)
            posts.note(member(i), longest + 999);
        QVERIFY(posts.size() < 3'000);
        QVERIFY(!posts.of(member(0)));
    }

    void whatARuleMayAskForIsKept()
    {
        LastPosts posts;
        posts.note(member(0), 1);
        for (int i = 1; i < 1'000; ++i)
            posts.note(member(i), longest);
        QCOMPARE(posts.of(member(0)), 1);
    }
};

QTEST_APPLESS_MAIN(TestLastPosts)
#include "tst_lastposts.moc"
