// SPDX-License-Identifier: MIT
// What a message's text may hold.
#include "protocol/text.h"

#include "protocol/limits.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void aTextStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"hi"_s;
        QTest::newRow("blanks around") << u"  hi  \n"_s;
        QTest::newRow("code") << u"\tif (x)\n\t\treturn;\n"_s;
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦"_s;
        QTest::newRow("a digit with a frame") << u"1\ufe0f\u20e3"_s;
        QTest::newRow("right to left") << u"שלום \u202eabc\u202c"_s;
        QTest::newRow("combining") << u"Zoe\u0308"_s;
        QTest::newRow("punctuation") << u"…"_s;
        QTest::newRow("private use") << u"\ue000"_s;
        QTest::newRow("replacement") << u"\ufffd"_s;
        QTest::newRow("the longest") << QString(Limits::textBytes, u'x');
        QTest::newRow("the longest, of emoji") << u"😀"_s.repeated(Limits::textBytes / 4);
    }

    void aTextStaysAsItIs()
    {
        QFETCH(QString, text);
        const auto checked = checkedText(text);
        QVERIFY(checked);
        QCOMPARE(*checked, text);
    }

    void lineEndsAreOne()
    {
        QCOMPARE(*checkedText(u"a\r\nb\rc\nd\r\r\ne"_s), u"a\nb\nc\nd\n\ne"_s);
    }

    void aByteOrderMarkGoes()
    {
        QCOMPARE(*checkedText(u"\ufeffhi"_s), u"hi"_s);
        QCOMPARE(*checkedText(u"\ufeff\ufeff \ufeffhi"_s), u" \ufeffhi"_s);
    }

    void aTextThatIsNoneIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        using enum ErrorCode;
        QTest::newRow("empty") << QString{} << EmptyText;
        QTest::newRow("blanks") << u" \t\n\r\n\u00a0\u3000"_s << EmptyText;
        QTest::newRow("invisible") << u"\u200b\u200d\u2060\ufeff\u202e"_s << EmptyText;
        QTest::newRow("blank letters") << u"\u3164\u2800\u115f"_s << EmptyText;
        QTest::newRow("a mark alone") << u"\u0301"_s << EmptyText;
        QTest::newRow("NUL") << u"a"_s + QChar{0} << BadText;
        QTest::newRow("bell") << u"a\u0007"_s << BadText;
        QTest::newRow("escape") << u"\u001b[31mred"_s << BadText;
        QTest::newRow("delete") << u"a\u007f"_s << BadText;
        QTest::newRow("C1") << u"a\u009b"_s << BadText;
        QTest::newRow("form feed") << u"a\fb"_s << BadText;
        QTest::newRow("high half") << u"a"_s + QChar{0xd83d} << BadText;
        QTest::newRow("low half") << QChar{0xde00} + u"a"_s << BadText;
        QTest::newRow("not a character") << u"a\uffff"_s << BadText;
        QTest::newRow("not a character, beyond") << u"a\U0001fffe"_s << BadText;
        QTest::newRow("too long") << QString(Limits::textBytes + 1, u'x') << TooLong;
        QTest::newRow("too long in bytes") << QString(Limits::textBytes / 2 + 1, u'ä') << TooLong;
    }

    void aTextThatIsNoneIsRefused()
    {
        QFETCH(QString, text);
        const auto checked = checkedText(text);
        QVERIFY(!checked);
        QTEST(checked.error().code, "code");
    }

    void aTextThatIsTooLongIsToldTheLimit()
    {
        const auto checked = checkedText(QString(Limits::textBytes + 1, u'x'));
        QCOMPARE(checked.error().limit, Limits::textBytes);
    }

    void lineEndsCountOnce() { QVERIFY(checkedText(u"x\r\n"_s.repeated(Limits::textBytes / 2))); }

    void aLineIsOneLine()
    {
        QCOMPARE(*checkedLine(u" \ta  line\r\nof\u2028text\n"_s, 100), u"a line of text"_s);
        QCOMPARE(*checkedLine(u""_s, 100), QString{});
        QCOMPARE(*checkedLine(u"\u200b \u3164"_s, 100), QString{});
        QCOMPARE(*checkedLine(u"äöü"_s, 6), u"äöü"_s);
    }

    void aLineThatIsNoneIsRefused()
    {
        const auto tooLong = checkedLine(u"äöü"_s, 5);
        QVERIFY(!tooLong);
        QCOMPARE(tooLong.error(), (Error{.code = ErrorCode::TooLong, .limit = 5}));
        QVERIFY(!checkedLine(u"a\u001bb"_s, 100));
        QCOMPARE(checkedLine(u"a"_s + QChar{0xd83d}, 100).error().code, ErrorCode::BadText);
    }

    void oneVisibleCharacterIsEnough()
    {
        QVERIFY(isVisible(u"\u200b.\u200b"));
        QVERIFY(!isVisible(u"\u200b \u200b"));
        QVERIFY(!isVisible(u""));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
