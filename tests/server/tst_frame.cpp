// SPDX-License-Identifier: MIT
// The bytes of a host's frames, as RFC 6455 section 5.2 has them.
#include "server/frame.h"

#include "support/wire.h"

#include <QTest>

using namespace Server;
using namespace Qt::StringLiterals;

class TestFrame : public QObject
{
    Q_OBJECT

private slots:
    void theShortestLengthIsUsed_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("nothing") << 0 << QByteArray::fromHex("8100");
        QTest::newRow("one byte") << 1 << QByteArray::fromHex("8101");
        QTest::newRow("most of 7 bits") << 125 << QByteArray::fromHex("817d");
        QTest::newRow("least of 16 bits") << 126 << QByteArray::fromHex("817e007e");
        QTest::newRow("most of 16 bits") << 65535 << QByteArray::fromHex("817effff");
        QTest::newRow("least of 64 bits") << 65536 << QByteArray::fromHex("817f0000000000010000");
    }

    void theShortestLengthIsUsed()
    {
        QFETCH(int, size);
        QFETCH(QByteArray, head);
        const QByteArray payload(size, 'x');
        QCOMPARE(textFrame(payload).bytes, head + payload);
    }

    void aTextGoesUnchanged()
    {
        const QByteArray text = u"\u00e9\u20ac\U0001f600"_s.toUtf8();
        QCOMPARE(textFrame(text).bytes, "\x81\x09" + text);
    }

    void aCloseFrameSaysCodeAndReason()
    {
        QCOMPARE(closeFrame(Protocol::CloseCode::GoingAway).bytes,
                 QByteArray("\x88\x10\x03\xe9") + "the host stops");
        QCOMPARE(closeFrame(Protocol::CloseCode::Slow).bytes,
                 QByteArray("\x88\x06\x0f\xa8") + "slow");
    }

    void aCloseFrameWithoutACodeIsEmpty()
    {
        QCOMPARE(closeFrame(Protocol::CloseCode::NoCode).bytes, QByteArray("\x88\x00", 2));
    }

    void everyCloseFrameIsAControlFrame()
    {
        for (const auto &row : Protocol::closeTable()) {
            QByteArray bytes = closeFrame(row.code).bytes;
            const auto frame = Support::takeFrame(bytes);
            QVERIFY(frame && bytes.isEmpty());
            QVERIFY(frame->final && !frame->masked);
            QCOMPARE(Support::closeCodeOf(*frame), int(row.code));
            QVERIFY(frame->payload.size() <= 125);
            if (row.code != Protocol::CloseCode::NoCode)
                QCOMPARE(frame->payload.mid(2), QByteArray{row.reason});
        }
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
