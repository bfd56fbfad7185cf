// SPDX-License-Identifier: MIT
// Whether somebody is at the machine, and what is said of it.
#include "app/awayrule.h"
#include "app/idlewatch.h"

#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace std::chrono_literals;
using enum Protocol::Availability;

namespace {

class FakeSource : public IdleSource
{
public:
    void ask() override
    {
        ++asked;
        emit answered(idle);
    }

    std::optional<std::chrono::milliseconds> idle;
    int asked = 0;
};

struct Watched
{
    Watched() { QTest::keyClick(&window, Qt::Key_A); }

    QWidget window;
    FakeSource *source = new FakeSource;
    IdleWatch watch{60ms, std::unique_ptr<IdleSource>{source}};
    QSignalSpy changes{&watch, &IdleWatch::idleChanged};
};

}

class tst_Presence : public QObject
{
    Q_OBJECT

private slots:
    void whoDoesNothingIsIdleAndComesBackByAKey()
    {
        Watched watched;
        QTRY_VERIFY(watched.watch.isIdle());
        QTest::keyClick(&watched.window, Qt::Key_A);
        QVERIFY(!watched.watch.isIdle());
        QCOMPARE(watched.changes.count(), 2);
        QTRY_VERIFY(watched.watch.isIdle());
    }

    void whoWorksElsewhereIsNotIdle()
    {
        Watched watched;
        watched.source->idle = 5ms;
        QTRY_VERIFY(watched.source->asked >= 2);
        QCOMPARE(watched.changes.count(), 0);
        watched.source->idle = 1h;
        QTRY_VERIFY(watched.watch.isIdle());
        watched.source->idle = 5ms; // came back, but to another window
        QTRY_VERIFY(!watched.watch.isIdle());
    }

    void withoutASourceOurWindowsAreAllThatIsKnown()
    {
        IdleWatch watch{30ms, nullptr};
        QTRY_VERIFY(watch.isIdle());
    }

    void awayIsSaidOnceAndTakenBack()
    {
        AwayRule rule;
        QCOMPARE(rule.onIdle(true, Online), Away);
        QCOMPARE(rule.onIdle(false, Away), Online);
        QCOMPARE(rule.onIdle(false, Online), std::nullopt);
    }

    void whatWasSaidByHandStands()
    {
        AwayRule rule;
        QCOMPARE(rule.onIdle(true, Busy), std::nullopt);
        QCOMPARE(rule.onIdle(false, Busy), std::nullopt);
        QCOMPARE(rule.onIdle(true, Away), std::nullopt);
        QCOMPARE(rule.onIdle(false, Away), std::nullopt);
        QCOMPARE(rule.onIdle(true, Online), Away);
        rule.saidByHand(); // from the browser, say: Away it is
        QCOMPARE(rule.onIdle(false, Away), std::nullopt);
        QCOMPARE(rule.onIdle(true, Online), Away);
        QCOMPARE(rule.onIdle(false, Busy), std::nullopt);
        QCOMPARE(rule.onIdle(false, Away), std::nullopt);
    }
};

QTEST_MAIN(tst_Presence)
#include "tst_presence.moc"
