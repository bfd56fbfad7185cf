// SPDX-License-Identifier: MIT
#include "client/emojicodes.h"

#include "protocol/emoji.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace Client;
using namespace Qt::StringLiterals;

class TestEmojiCodes : public QObject
{
    Q_OBJECT

private slots:
    void theTableIsSortedAndEachNameStandsOnce()
    {
        const auto table = emojiTable();
        QVERIFY(table.size() > 300);
        for (size_t i = 1; i < table.size(); ++i)
            QVERIFY2(table[i - 1].name < table[i].name, qPrintable(table[i].name.toString()));
    }

    void everyEmojiMayBeAReaction()
    {
        for (const EmojiRow &row : emojiTable()) {
            const auto checked = Protocol::checkedEmoji(row.emoji.toString());
            QVERIFY2(checked && *checked == row.emoji, qPrintable(row.name.toString()));
        }
    }

    void aNameHasItsEmoji()
    {
        for (const EmojiRow &row : emojiTable())
            QCOMPARE(emojiOf(row.name), row.emoji.toString());
        QCOMPARE(emojiOf(u"+1"), u"👍"_s);
        QVERIFY(emojiOf(u"no_such").isEmpty());
        QVERIFY(emojiOf(u"").isEmpty());
    }

    void aBeginningIsCompleted()
    {
        QStringList names;
        for (const EmojiRow &row : emojiBeginningWith(u"smil"))
            names << row.name.toString();
        QCOMPARE(names.join(u' '), u"smile smile_cat smiley smiling_imp"_s);
        QCOMPARE(emojiBeginningWith(u"s", 3).size(), 3);
        QVERIFY(emojiBeginningWith(u"").isEmpty());
        QVERIFY(emojiBeginningWith(u"qqq").isEmpty());
    }

    void codesAreReplacedOutsideOfCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("alone") << u":tada:"_s << u"🎉"_s;
        QTest::newRow("within") << u"a :tada: b:tada: (:heart:)"_s << u"a 🎉 b:tada: (❤️)"_s;
        QTest::newRow("side by side") << u":fire::fire:"_s << u"🔥🔥"_s;
        QTest::newRow("unknown") << u":nothing: :: : :TADA:"_s << u":nothing: :: : :TADA:"_s;
        QTest::newRow("a time") << u"10:100:30"_s << u"10:100:30"_s;
        QTest::newRow("not closed") << u":tada"_s << u":tada"_s;
        QTest::newRow("in code") << u"`:tada:` :tada: ``:tada:``"_s << u"`:tada:` 🎉 ``:tada:``"_s;
        QTest::newRow("in a block")
            << u"```\n:tada:\n```\n:tada:\n"_s << u"```\n:tada:\n```\n🎉\n"_s;
        QTest::newRow("nothing") << u""_s << u""_s;
    }

    void codesAreReplacedOutsideOfCode()
    {
        QFETCH(QString, text);
        QTEST(withEmoji(text), "expected");
    }

    void colonsWithoutEndTakeNoTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QString &piece : {u":"_s, u":a"_s, u":smil"_s, u"`:"_s, u"\n:"_s}) {
            const QString text = piece.repeated(400'000 / piece.size());
            QCOMPARE(withEmoji(text), text);
        }
        QVERIFY2(timer.elapsed() < 4'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestEmojiCodes)
#include "tst_emojicodes.moc"
