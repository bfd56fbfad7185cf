// SPDX-License-Identifier: MIT
#include "client/roster.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;

class TestRoster : public QObject
{
    Q_OBJECT

    static constexpr Protocol::Time noon{std::chrono::hours{12}};

private slots:
    void init() { roster = std::make_unique<Roster>(); }

    void membersStandByNameWhateverTheirCapitals()
    {
        put(u"1"_s, u"carl"_s);
        put(u"2"_s, u"Ben"_s);
        put(u"3"_s, u"anna"_s);
        QCOMPARE(names(), u"anna Ben carl"_s);
    }

    void twoMayHaveOneName()
    {
        put(u"2"_s, u"Ann"_s);
        put(u"1"_s, u"Ann"_s);
        QCOMPARE(roster->count(), 2);
        QCOMPARE(roster->at(0).member.id, MemberId{u"1"_s});
        roster->remove(MemberId{u"1"_s});
        QCOMPARE(roster->at(0).member.id, MemberId{u"2"_s});
    }

    void anotherNameMovesAMember()
    {
        put(u"1"_s, u"Ann"_s);
        put(u"2"_s, u"Ben"_s);
        put(u"1"_s, u"Zoe"_s);
        QCOMPARE(names(), u"Ben Zoe"_s);
    }

    void whatIsKnownAlreadyIsNoNews()
    {
        put(u"1"_s, u"Ann"_s);
        const QSignalSpy inserted{roster.get(), &Roster::inserted};
        const QSignalSpy changed{roster.get(), &Roster::changed};
        put(u"1"_s, u"Ann"_s);
        roster->remove(MemberId{u"9"_s});
        QCOMPARE(inserted.size() + changed.size(), 0);
        roster->put(Member{.id = MemberId{u"1"_s}, .name = u"Ann"_s, .guest = true});
        QCOMPARE(changed.size(), 1);
    }

    void aRefreshDropsWhoWasNotNamed()
    {
        put(u"1"_s, u"Ann"_s);
        put(u"2"_s, u"Ben"_s);
        put(u"3"_s, u"Carl"_s);
        roster->beginRefresh();
        put(u"2"_s, u"Ben"_s);
        put(u"4"_s, u"Dora"_s);
        roster->remove(MemberId{u"3"_s});
        QCOMPARE(names(), u"Ann Ben Dora"_s);
        roster->endRefresh();
        QCOMPARE(names(), u"Ben Dora"_s);
    }

    void thoseThereStandBeforeTheOthers()
    {
        member(u"1"_s, u"Zoe"_s, true);
        member(u"2"_s, u"Ann"_s, false);
        member(u"3"_s, u"Ben"_s, true);
        QCOMPARE(names(), u"Ben Zoe Ann"_s);
        QCOMPARE(roster->present(), 2);
        put(u"2"_s, u"Ann"_s); // comes
        QCOMPARE(names(), u"Ann Ben Zoe"_s);
        roster->remove(MemberId{u"3"_s}); // goes, and stays a member
        QCOMPARE(names(), u"Ann Zoe Ben"_s);
        QCOMPARE(roster->at(2).role, Role::Member);
        roster->dismiss(MemberId{u"3"_s});
        QCOMPARE(names(), u"Ann Zoe"_s);
    }

    void aVisitorIsGoneWhenTheyGo()
    {
        put(u"1"_s, u"Ann"_s);
        roster->remove(MemberId{u"1"_s});
        QCOMPARE(roster->count(), 0);
    }

    void aRoleIsGivenToWhoIsHereAndWhoIsNot()
    {
        put(u"1"_s, u"Ann"_s);
        roster->setRole({.id = MemberId{u"1"_s}, .name = u"Ann"_s}, Role::Owner);
        roster->setRole({.id = MemberId{u"2"_s}, .name = u"Ben"_s}, Role::Member);
        QCOMPARE(roster->find(MemberId{u"1"_s})->role, Role::Owner);
        QVERIFY(roster->find(MemberId{u"1"_s})->online);
        QVERIFY(!roster->find(MemberId{u"2"_s})->online);
        QVERIFY(!roster->find(MemberId{u"3"_s}));
    }

    void howSomebodyIsShowsHere()
    {
        put(u"1"_s, u"Ann"_s);
        const QSignalSpy changed{roster.get(), &Roster::changed};
        const Person busy{.id = MemberId{u"1"_s},
                          .name = u"Ann"_s,
                          .availability = Availability::Busy,
                          .status = u"reading"_s};
        roster->setPerson(busy);
        roster->setPerson(busy);
        roster->setPerson({.id = MemberId{u"2"_s}}); // is not here
        QCOMPARE(changed.size(), 1);
        QCOMPARE(roster->at(0).availability, Availability::Busy);
        QCOMPARE(roster->at(0).status, u"reading"_s);
    }

    void namesThatLookAlikeAreMarkedAsLongAsThereAreTwo()
    {
        put(u"1"_s, u"Paypal"_s);
        put(u"2"_s, u"Ben"_s);
        QVERIFY(alike().isEmpty());
        put(u"3"_s, u"P\u0430ypal"_s); // a Cyrillic a
        QCOMPARE(alike(), u"1 3"_s);
        put(u"4"_s, u"BEN"_s);
        QCOMPARE(alike(), u"1 2 3 4"_s);
        roster->remove(MemberId{u"1"_s});
        QCOMPARE(alike(), u"2 4"_s);
        put(u"4"_s, u"Bert"_s);
        QVERIFY(alike().isEmpty());
    }

    // Whoever comes later looks like somebody, and not the other way round.
    void whoWasHereFirstIsNotMarked()
    {
        put(u"1"_s, u"Paypal"_s);
        put(u"2"_s, u"P\u0430ypal"_s);
        put(u"3"_s, u"PAYPAL"_s);
        QCOMPARE(alike(), u"1 2 3"_s); // nobody knows yet
        since(u"2"_s, noon);
        QCOMPARE(alike(), u"1 3"_s);
        since(u"1"_s, noon - std::chrono::hours{1});
        QCOMPARE(alike(), u"2 3"_s);
        since(u"3"_s, noon - std::chrono::hours{1});
        QCOMPARE(alike(), u"1 2 3"_s); // two at once
        roster->remove(MemberId{u"1"_s});
        QCOMPARE(alike(), u"2"_s);
        roster->remove(MemberId{u"3"_s});
        QVERIFY(alike().isEmpty());
    }

    void aHostCannotNameMembersWithoutEnd()
    {
        for (int i = 0; i < 10'050; ++i)
            put(QString::number(i), u"x"_s);
        QCOMPARE(roster->count(), 10'000);
    }

    void theSignalsTellEveryChange()
    {
        QStringList mirror;
        int row = -1;
        connect(roster.get(), &Roster::aboutToInsert, this, [&](int r) { row = r; });
        connect(roster.get(), &Roster::inserted, this,
                [&] { mirror.insert(row, roster->at(row).member.name); });
        connect(roster.get(), &Roster::aboutToRemove, this, [&](int r) { row = r; });
        connect(roster.get(), &Roster::removed, this, [&] { mirror.removeAt(row); });

        const unsigned seed = std::random_device{}();
        std::mt19937 random{seed};
        const auto any = [&random](int most) { return QString::number(random() % unsigned(most)); };
        for (int step = 0; step < 2'000; ++step) {
            if (random() % 3 == 0)
                roster->remove(MemberId{any(20)});
            else if (random() % 3 == 0)
                member(any(20), u"name "_s + any(8), random() % 2 == 0);
            else
                put(any(20), u"name "_s + any(8));
            QVERIFY2(mirror.join(u' ') == names(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        roster->clear();
        QVERIFY(mirror.isEmpty());
    }

private:
    void put(const QString &id, const QString &name)
    {
        roster->put(Member{.id = MemberId{id}, .name = name});
    }

    void member(const QString &id, const QString &name, bool online)
    {
        roster->put(
            RoomMember{.id = MemberId{id}, .name = name, .role = Role::Member, .online = online});
    }

    void since(const QString &id, Protocol::Time time)
    {
        roster->setPerson({.id = MemberId{id}, .since = time});
    }

    QString alike() const // ids
    {
        QStringList ids;
        for (int row = 0; row < roster->count(); ++row) {
            if (roster->at(row).alike)
                ids << roster->at(row).member.id.text();
        }
        ids.sort();
        return ids.join(u' ');
    }

    QString names() const
    {
        QStringList list;
        for (int row = 0; row < roster->count(); ++row)
            list << roster->at(row).member.name;
        return list.join(u' ');
    }

    std::unique_ptr<Roster> roster;
};

QTEST_APPLESS_MAIN(TestRoster)
#include "tst_roster.moc"
