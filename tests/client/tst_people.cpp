// SPDX-License-Identifier: MIT
#include "client/people.h"

#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;

class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void init() { people = std::make_unique<People>(); }

    void peopleStandByName()
    {
        put(u"1"_s, u"carl"_s);
        put(u"2"_s, u"Ben"_s);
        put(u"3"_s, u"anna"_s);
        QCOMPARE(names(), u"anna Ben carl"_s);
        put(u"2"_s, u"Dora"_s);
        QCOMPARE(names(), u"anna carl Dora"_s);
        QCOMPARE(people->find(MemberId{u"2"_s})->name, u"Dora"_s);
        QVERIFY(!people->find(MemberId{u"9"_s}));
    }

    void howSomebodyIsIsTold()
    {
        put(u"1"_s, u"Ann"_s);
        const QSignalSpy changed{people.get(), &People::changed};
        const QSignalSpy told{people.get(), &People::told};
        people->put({.id = MemberId{u"1"_s},
                     .name = u"Ann"_s,
                     .availability = Availability::Away,
                     .status = u"lunch"_s});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(told.size(), 1);
        QCOMPARE(people->at(0).person.availability, Availability::Away);
    }

    void namesThatLookAlikeAreMarked()
    {
        put(u"1"_s, u"Scott"_s);
        put(u"2"_s, u"Ben"_s);
        put(u"3"_s, u"S\u0441ott"_s);
        QVERIFY(alike(u"1"_s) && alike(u"3"_s) && !alike(u"2"_s));
        put(u"3"_s, u"Carl"_s);
        QVERIFY(!alike(u"1"_s) && !alike(u"3"_s));
    }

    void whoWasHereFirstIsNotMarked()
    {
        const Protocol::Time noon{std::chrono::hours{12}};
        people->put({.id = MemberId{u"1"_s}, .name = u"Scott"_s, .since = noon});
        people->put({.id = MemberId{u"3"_s},
                     .name = u"S\u0441ott"_s,
                     .since = noon + std::chrono::milliseconds{1}});
        QVERIFY(!alike(u"1"_s) && alike(u"3"_s));
    }

    void aRefreshDropsWhoWasNotNamed()
    {
        put(u"1"_s, u"Ann"_s);
        put(u"2"_s, u"ann"_s);
        people->beginRefresh();
        put(u"2"_s, u"ann"_s);
        people->endRefresh();
        QCOMPARE(names(), u"ann"_s);
        QVERIFY(!alike(u"2"_s));
    }

    void theSignalsTellEveryChange()
    {
        QStringList mirror;
        int row = -1;
        connect(people.get(), &People::aboutToInsert, this, [&](int r) { row = r; });
        connect(people.get(), &People::inserted, this,
                [&] { mirror.insert(row, people->at(row).person.name); });
        connect(people.get(), &People::aboutToRemove, this, [&](int r) { row = r; });
        connect(people.get(), &People::removed, this, [&] { mirror.removeAt(row); });
        const unsigned seed = std::random_device{}();
        std::mt19937 random{seed};
        const auto any = [&random](int most) { return QString::number(random() % unsigned(most)); };
        for (int step = 0; step < 1'000; ++step) {
            put(any(20), u"name "_s + any(8));
            QVERIFY2(mirror.join(u' ') == names(), qPrintable(u"seed %1"_s.arg(seed)));
        }
        people->clear();
        QVERIFY(mirror.isEmpty());
    }

private:
    void put(const QString &id, const QString &name)
    {
        people->put({.id = MemberId{id}, .name = name});
    }

    bool alike(const QString &id) const
    {
        for (int row = 0; row < people->count(); ++row) {
            if (people->at(row).person.id.text() == id)
                return people->at(row).alike;
        }
        return false;
    }

    QString names() const
    {
        QStringList list;
        for (int row = 0; row < people->count(); ++row)
            list << people->at(row).person.name;
        return list.join(u' ');
    }

    std::unique_ptr<People> people;
};

QTEST_APPLESS_MAIN(TestPeople)
#include "tst_people.moc"
