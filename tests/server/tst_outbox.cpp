// SPDX-License-Identifier: MIT
// What waits for one reader.
#include "server/outbox.h"

#include "support/wire.h"

#include <QTest>

using namespace Server;
using namespace Support;

namespace {

// Takes all that waits, so many bytes at a time.
QByteArray drained(Outbox &outbox, qsizetype atATime)
{
    QByteArray bytes;
    while (!outbox.isEmpty()) {
        const auto part = outbox.front().first(std::min(atATime, outbox.front().size()));
        bytes.append(part);
        outbox.advance(part.size());
    }
    return bytes;
}

Frame sized(qsizetype size)
{
    return textFrame(QByteArray(size, 'x'));
}

}

class TestOutbox : public QObject
{
    Q_OBJECT

private slots:
    void givesWhatWasPutInOrder()
    {
        Outbox outbox;
        QByteArray expected;
        for (const qsizetype size : {0, 1, 200, 70'000}) {
            outbox.append(sized(size));
            expected += sized(size).bytes;
        }
        QCOMPARE(outbox.waitingBytes(), expected.size());
        QCOMPARE(drained(outbox, 1000), expected);
        QCOMPARE(outbox.waitingBytes(), 0);
    }

    void sharesFramesAndDoesNotCopyThem()
    {
        const Frame frame = sized(1000);
        Outbox outbox;
        outbox.append(frame);
        QCOMPARE(outbox.front().data(), frame.bytes.constData());
    }

    void droppingKeepsTheRestOfTheFrameThatHasBegun_data()
    {
        QTest::addColumn<qsizetype>("sent");
        QTest::addColumn<int>("whole"); // frames of the first batch that leave in the end
        const qsizetype frame = sized(200).bytes.size();
        QTest::newRow("nothing has left") << qsizetype(0) << 0;
        QTest::newRow("a byte has") << qsizetype(1) << 1;
        QTest::newRow("on a boundary") << frame << 1;
        QTest::newRow("inside the second") << frame + 5 << 2;
        QTest::newRow("all but a byte") << 3 * frame - 1 << 3;
    }

    void droppingKeepsTheRestOfTheFrameThatHasBegun()
    {
        QFETCH(const qsizetype, sent);
        QFETCH(const int, whole);
        const QByteArray one = sized(200).bytes;
        Outbox outbox;
        outbox.append({one + one + one});
        outbox.append(sized(70'000));
        QByteArray left = outbox.front().first(sent).toByteArray();
        outbox.advance(sent);

        outbox.dropUnsent();
        outbox.append(closeFrame(Protocol::CloseCode::Slow));
        left += drained(outbox, 50);

        const auto frames = framesIn(left);
        QCOMPARE(frames.size(), whole + 1);
        QCOMPARE(closeCodeOf(frames.last()), 4008);
    }

    void droppingNothingIsNothing()
    {
        Outbox outbox;
        outbox.dropUnsent();
        QVERIFY(outbox.isEmpty());
        QCOMPARE(outbox.waitingBytes(), 0);
    }
};

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
