// SPDX-License-Identifier: MIT
// A member is one, with however many sessions: one name, one bucket of posts.
#include "server/accounts.h"

#include "protocol/limits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;
using Protocol::Member;
using Protocol::MemberId;

namespace {

Member member(int number, const QString &name = u"Anna"_s)
{
    return {.id = MemberId{u'p' + QString::number(number)}, .name = name};
}

void spend(Account &account)
{
    while (account.posts().take(1000) == 0) { }
}

}

class TestAccounts : public QObject
{
    Q_OBJECT

private slots:
    void theSessionsOfAMemberShareABucket()
    {
        Accounts accounts{20};
        const auto one = accounts.of(member(1));
        const auto two = accounts.of(member(1));
        for (int i = 0; i < 20 * Limits::burstSeconds; ++i)
            QCOMPARE((i % 2 ? one : two)->posts().take(1000), 0);
        QVERIFY(one->posts().take(1000) > 0);
        QVERIFY(two->posts().take(1000) > 0);
    }

    void membersHaveBucketsOfTheirOwn()
    {
        Accounts accounts{1};
        const auto anna = accounts.of(member(1));
        spend(*anna);
        QCOMPARE(accounts.of(member(2))->posts().take(1000), 0);
    }

    void rateZeroNeverRefuses()
    {
        Accounts accounts{0};
        const auto anna = accounts.of(member(1));
        for (int i = 0; i < 10'000; ++i)
            QCOMPARE(anna->posts().take(1000), 0);
    }

    void toComeBackBringsNoNewBurst()
    {
        Accounts accounts{1};
        spend(*accounts.of(member(1)));
        QVERIFY(accounts.of(member(1))->posts().take(1000) > 0);
    }

    void aNameIsChangedForAllSessionsAndOnce()
    {
        Accounts accounts{1};
        const auto one = accounts.of(member(1));
        const auto two = accounts.of(member(1));
        QSignalSpy renamed{two.get(), &Account::renamed};
        one->rename(u"Annie"_s);
        one->rename(u"Annie"_s);
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(two->member().name, u"Annie"_s);
    }

    void whoSignsInByAnotherNameIsRenamed()
    {
        Accounts accounts{1};
        const auto anna = accounts.of(member(1));
        QSignalSpy renamed{anna.get(), &Account::renamed};
        accounts.of(member(1, u"Annie"_s));
        QCOMPARE(renamed.size(), 1);
        QCOMPARE(anna->member().name, u"Annie"_s);
    }

    void whoIsHereIsCountedOnce()
    {
        Accounts accounts{1};
        QSignalSpy changed{&accounts, &Accounts::hereChanged};
        const auto anna = accounts.of(member(1));
        QCOMPARE(accounts.here(), 0);
        anna->arrive();
        anna->arrive(); // by phone
        QCOMPARE(accounts.here(), 1);
        anna->leave();
        QCOMPARE(accounts.here(), 1);
        anna->leave();
        QCOMPARE(accounts.here(), 0);
        QCOMPARE(changed.size(), 2);
    }

    void theAbsentAreForgottenInTheEndAndThePresentNever()
    {
        Accounts accounts{1};
        const auto anna = accounts.of(member(0));
        spend(*anna);
        const std::weak_ptr left = accounts.of(member(1));
        for (int i = 2; i <= 1'000; ++i)
            accounts.of(member(i));
        QVERIFY(left.expired());
        QCOMPARE(accounts.of(member(0)), anna);
        QVERIFY(anna->posts().take(1000) > 0);
    }
};

QTEST_GUILESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
