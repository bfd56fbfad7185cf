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
        QCOMPARE(roster->at(0).id, MemberId{u"1"_s});
        roster->remove(MemberId{u"1"_s});
        QCOMPARE(roster->at(0).id, MemberId{u"2"_s});
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
        roster->put({.id = MemberId{u"1"_s}, .name = u"Ann"_s, .guest = true});
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
                [&] { mirror.insert(row, roster->at(row).name); });
        connect(roster.get(), &Roster::aboutToRemove, this, [&](int r) { row = r; });
        connect(roster.get(), &Roster::removed, this, [&] { mirror.removeAt(row); });

        const unsigned seed = std::random_device{}();
        std::mt19937 random{seed};
        const auto any = [&random](int most) { return QString::number(random() % unsigned(most)); };
        for (int step = 0; step < 2'000; ++step) {
            if (random() % 3 == 0)
                roster->remove(MemberId{any(20)});
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
        roster->put({.id = MemberId{id}, .name = name});
    }

    QString names() const
    {
        QStringList list;
        for (int row = 0; row < roster->count(); ++row)
            list << roster->at(row).name;
        return list.join(u' ');
    }

    std::unique_ptr<Roster> roster;
};

QTEST_APPLESS_MAIN(TestRoster)
#include "tst_roster.moc"
