// SPDX-License-Identifier: MIT
// The bytes of a text, one by one: which may stand, and which can never be mended.
#include "server/utf8progress.h"

#include <QTest>
#include <QUtf8StringView>

using namespace Server;
using namespace Qt::StringLiterals;

namespace {

// How many bytes are taken before the first bad one.
qsizetype taken(const QByteArray &bytes)
{
    Utf8Progress progress;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!progress.take(bytes[i]))
            return i;
    }
    return bytes.size();
}

}

class TestUtf8Progress : public QObject
{
    Q_OBJECT

private slots:
    void theFirstBadByteIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("good");
        const auto row = [](const char *name, const QByteArray &bytes, qsizetype good) {
            QTest::newRow(name) << bytes << good;
        };
        row("a continuation of nothing", "a\x80", 1);
        row("overlong in two", "\xc0\xaf", 0);
        row("overlong in two, the last", "\xc1\xbf", 0);
        row("overlong in three", "\xe0\x9f\xbf", 1);
        row("overlong in four", "\xf0\x8f\xbf\xbf", 1);
        row("a surrogate", "\xed\xa0\x80", 1);
        row("beyond Unicode", "\xf4\x90\x80\x80", 1);
        row("far beyond", "\xf5\x80\x80\x80", 0);
        row("no byte of UTF-8", "ab\xff", 2);
        row("a character cut by another", "\xe2\x82x", 2);
        row("Autobahn 6.4.1", "\xce\xba\xe1\xbd\xb9\xcf\x83\xce\xbc\xce\xb5\xf4\x90\x80\x80", 12);
    }

    void theFirstBadByteIsTold()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const qsizetype, good);
        QCOMPARE(taken(bytes), good);
    }

    // All of Unicode, and Qt's opinion of every three bytes.
    void everyCharacterPasses()
    {
        for (char32_t c = 0; c <= 0x10ffff; c += c < 0x11000 ? 1 : 61) {
            if (QChar::isSurrogate(c))
                continue;
            const QByteArray bytes = QStringView{QChar::fromUcs4(c)}.toUtf8();
            Utf8Progress progress;
            QVERIFY(progress.take(bytes) && progress.isWhole());
            Utf8Progress half;
            QVERIFY(half.take(bytes.chopped(1)) && half.isWhole() == (bytes.size() == 1));
        }
    }

    void itJudgesAsQtDoes()
    {
        for (int number = 0; number < 0x1000000; number += 7) {
            const char three[] = {char(number >> 16), char(number >> 8), char(number)};
            const QByteArrayView bytes{three, 3};
            Utf8Progress progress;
            const bool good = progress.take(bytes) && progress.isWhole();
            if (good != QUtf8StringView{three, 3}.isValidUtf8())
                QFAIL(bytes.toByteArray().toHex());
        }
    }
};

QTEST_GUILESS_MAIN(TestUtf8Progress)
#include "tst_utf8progress.moc"
