// SPDX-License-Identifier: MIT
// Those who type are shown as long as they do, and we say that we do no more often than needed.
#include "client/typing.h"

#include "client/typist.h"
#include "support/messages.h"

#include <QSignalSpy>
#include <QTest>

using namespace Client;
using namespace Support;
using namespace Protocol;
using namespace Qt::StringLiterals;

class TestTyping : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        now = 1'000;
        typing = std::make_unique<Typing>([this] { return now; });
        typist = std::make_unique<Typist>([this] { return now; });
    }

    void whoFellSilentIsForgotten()
    {
        const QSignalSpy changed{typing.get(), &Typing::changed};
        typing->put(ann);
        now += 5'000;
        typing->put(ben);
        now += 999;
        typing->elapse();
        QCOMPARE(typing->members(), (QList{ann, ben}));
        now += 1;
        typing->elapse();
        QCOMPARE(typing->members(), QList{ben});
        QCOMPARE(changed.size(), 3);
    }

    void whoGoesOnTypingStaysInPlace()
    {
        typing->put(ann);
        typing->put(ben);
        now += 5'000;
        const QSignalSpy changed{typing.get(), &Typing::changed};
        typing->put(ann);
        now += 1'000;
        typing->elapse();
        QCOMPARE(typing->members(), QList{ann});
        QCOMPARE(changed.size(), 1); // ben is gone; that ann goes on is no news
    }

    void whoStopsIsGoneAtOnce()
    {
        typing->put(ann);
        typing->put(ben);
        const QSignalSpy changed{typing.get(), &Typing::changed};
        typing->remove(ann.id);
        typing->remove(ann.id);
        QCOMPARE(typing->members(), QList{ben});
        typing->clear();
        typing->clear();
        QCOMPARE(changed.size(), 2);
    }

    void aHostCannotNameTypistsWithoutEnd()
    {
        for (int i = 0; i < 5'000; ++i)
            typing->put({.id = MemberId{QString::number(i)}});
        QCOMPARE(typing->members().size(), 100);
    }

    void ownTypingIsSaidEveryThreeSeconds()
    {
        QVERIFY(typist->type(tea)->typing);
        now += 2'999;
        QVERIFY(!typist->type(tea));
        QVERIFY(typist->type(RoomId{u"r_jam"_s})); // rooms are apart
        now += 1;
        QVERIFY(typist->type(tea));
    }

    void stoppingIsSaidIfTypingWas()
    {
        QVERIFY(!typist->stop(tea));
        (void)typist->type(tea);
        QCOMPARE(typist->stop(tea)->typing, false);
        QVERIFY(!typist->stop(tea));
        QVERIFY(typist->type(tea)); // at once again
        typist->lost();
        QVERIFY(!typist->stop(tea));
    }

private:
    qint64 now = 0;
    std::unique_ptr<Typing> typing;
    std::unique_ptr<Typist> typist;
};

QTEST_GUILESS_MAIN(TestTyping)
#include "tst_typing.moc"
