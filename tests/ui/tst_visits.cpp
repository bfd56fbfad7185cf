// SPDX-License-Identifier: MIT
// Back and forward among the places where somebody has been.
#include "ui/visits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::RoomId;

class tst_Visits : public QObject
{
    Q_OBJECT

    const Visit lobby{RoomId{u"r_lobby"_s}};
    const Visit tea{RoomId{u"r_tea"_s}};
    const Visit said{RoomId{u"r_tea"_s}, 7};

private slots:
    void theWayBackIsTheWayForward()
    {
        Visits visits;
        for (const Visit &visit : {lobby, tea, said})
            visits.add(visit);
        QCOMPARE(visits.step(-1), tea);
        QCOMPARE(visits.step(-1), lobby);
        QVERIFY(!visits.step(-1));
        QCOMPARE(visits.step(1), tea);
        QCOMPARE(visits.step(1), said);
        QVERIFY(!visits.step(1));
    }

    void aNewPlaceEndsTheWayForward()
    {
        Visits visits;
        visits.add(lobby);
        visits.add(tea);
        visits.step(-1);
        visits.add(said);
        QVERIFY(!visits.step(1));
        QCOMPARE(visits.step(-1), lobby);
    }

    void whoStaysHasNotMoved()
    {
        Visits visits;
        visits.add(lobby);
        visits.add(lobby);
        QVERIFY(!visits.step(-1));
    }

    void roomsAreToldOnceTheLatestFirst()
    {
        Visits visits;
        for (const Visit &visit : {tea, lobby, said, lobby})
            visits.add(visit);
        QCOMPARE(visits.rooms().first(), lobby.room);
        QCOMPARE(visits.rooms().size(), 2);
        visits.step(-1); // is no visit
        QCOMPARE(visits.rooms().first(), lobby.room);
    }

    void aRoomThatIsGoneIsNoPlace()
    {
        Visits visits;
        for (const Visit &visit : {tea, lobby, said})
            visits.add(visit);
        visits.remove(tea.room);
        QVERIFY(!visits.step(-1));
        visits.add(said);
        QCOMPARE(visits.step(-1), lobby);
        visits.clear();
        QVERIFY(!visits.step(-1) && !visits.step(1));
    }

    void notAllIsRemembered()
    {
        Visits visits;
        for (qint64 seq = 1; seq <= 2 * Visits::most; ++seq)
            visits.add({tea.room, seq});
        int back = 0;
        while (visits.step(-1))
            ++back;
        QCOMPARE(back, int(Visits::most) - 1);
    }
};

QTEST_MAIN(tst_Visits)
#include "tst_visits.moc"
