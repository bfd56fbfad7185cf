// SPDX-License-Identifier: MIT
// Which bytes are JSON, as RFC 8259 has it, and of a sane shape.
#include "protocol/jsoncheck.h"

#include "protocol/limits.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

QByteArray nested(int depth, char open, char close)
{
    return QByteArray(depth, open) + QByteArray(depth, close);
}

QByteArray objectWithKeys(int count)
{
    QByteArray object = "{";
    for (int i = 0; i < count; ++i)
        object += (i ? ",\"k" : "\"k") + QByteArray::number(i) + "\":0";
    return object + '}';
}

}

class TestJsonCheck : public QObject
{
    Q_OBJECT

private slots:
    void whatIsJsonPasses_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char *const texts[] = {"{}",
                                     "[]",
                                     "null",
                                     "true",
                                     "false",
                                     "0",
                                     "-0",
                                     "-0.0e+00",
                                     "1E9",
                                     "1e-9",
                                     "0.5",
                                     "\"\"",
                                     " \t\r\n{ \"a\" : [ 1 , 2 ] } ",
                                     "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                                     R"("\u0041\u00e9\uFFFF")",
                                     R"("\ud83d\ude00")",
                                     R"("\u0000")",
                                     "\"\x7f\"",
                                     "\"\xc3\xa9 \xe2\x80\xa8 \xf0\x9f\x98\x80\"",
                                     R"({"a":1,"A":2,"aa":3})",
                                     R"([{"a":1},{"a":2}])",
                                     "12345678901234567890123456789",
                                     R"({"":0})",
                                     "1e999"};
        for (const char *text : texts)
            QTest::newRow(text) << QByteArray{text};
        QTest::newRow("deep objects") << QByteArray{"[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]"};
        QTest::newRow("deep arrays") << nested(Limits::jsonDepth, '[', ']');
        QTest::newRow("many keys") << objectWithKeys(Limits::jsonKeys);
        QTest::newRow("long key") << "{\"" + QByteArray(Limits::jsonKeyLength, 'k') + "\":0}";
    }

    void whatIsJsonPasses()
    {
        QFETCH(QByteArray, text);
        QVERIFY(checkJson(text));
    }

    void whatIsNotJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char *const texts[] = {"",
                                     " ",
                                     "{",
                                     "}",
                                     "[",
                                     "]",
                                     "{]",
                                     "[}",
                                     "[1,]",
                                     "[,1]",
                                     "[1 2]",
                                     "{,}",
                                     "{\"a\"}",
                                     "{\"a\":}",
                                     "{\"a\" 1}",
                                     "{\"a\":1,}",
                                     "{a:1}",
                                     "{'a':1}",
                                     "{1:1}",
                                     "[1]]",
                                     "[1][2]",
                                     "{}{}",
                                     "{} x",
                                     "nul",
                                     "nulll",
                                     "True",
                                     "NaN",
                                     "Infinity",
                                     "-",
                                     "+1",
                                     "01",
                                     "-01",
                                     "1.",
                                     ".5",
                                     "1e",
                                     "1e+",
                                     "1.e3",
                                     "0x10",
                                     "1_000",
                                     "--1",
                                     "\"",
                                     "\"a",
                                     "\"\\\"",
                                     "\"\\",
                                     R"("\x")",
                                     R"("\u")",
                                     R"("\u12")",
                                     R"("\u123g")",
                                     R"("\U0041")",
                                     "'a'",
                                     "\"a\tb\"",
                                     "\"a\nb\"",
                                     "\"\x01\"",
                                     "// x\n{}",
                                     "/**/{}",
                                     "{}//",
                                     "\xef\xbb\xbf{}",
                                     "\"\xff\"",
                                     "\"\xc3\"",
                                     "\"\xc0\x80\"",
                                     "\"\xed\xa0\x80\"",
                                     "\"\xf4\x90\x80\x80\"",
                                     "\"\xe2\x82\"",
                                     "\xc2\xa0{}",
                                     "\f{}"};
        int row = 0;
        for (const char *text : texts)
            QTest::addRow("%d %s", ++row, text) << QByteArray{text};
        QTest::newRow("NUL") << QByteArray{"\0", 1};
        QTest::newRow("NUL at the end") << QByteArray{"{}\0", 3};
        QTest::newRow("NUL in a text") << QByteArray{"\"\0\"", 3};
        QTest::newRow("too deep") << nested(Limits::jsonDepth + 1, '[', ']');
        QTest::newRow("far too deep") << QByteArray(60'000, '[');
        QTest::newRow("objects too deep") << [] {
            QByteArray text;
            for (int i = 0; i <= Limits::jsonDepth; ++i)
                text += "{\"a\":";
            return text + "1" + QByteArray(Limits::jsonDepth + 1, '}');
        }();
    }

    void whatIsNotJsonIsRefused()
    {
        QFETCH(QByteArray, text);
        const auto checked = checkJson(text);
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, ErrorCode::BadJson);
    }

    void objectsAreOfASaneShape_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("too many keys") << objectWithKeys(Limits::jsonKeys + 1);
        QTest::newRow("fifty thousand keys") << objectWithKeys(50'000);
        QTest::newRow("too long a key")
            << "{\"" + QByteArray(Limits::jsonKeyLength + 1, 'k') + "\":0}";
        QTest::newRow("equal keys") << QByteArray{R"({"a":1,"b":2,"a":3})"};
        QTest::newRow("equal empty keys") << QByteArray{R"({"":1,"":3})"};
        QTest::newRow("equal keys, one in escapes") << QByteArray{R"({"a":1,"\u0061":2})"};
        QTest::newRow("equal keys, both in escapes") << QByteArray{R"({"\ud83d\ude00":1,"😀":2})"};
        QTest::newRow("inside") << QByteArray{R"({"x":[{"a":1,"a":3}]})"};
    }

    void objectsAreOfASaneShape()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(checkJson(text).error().code, ErrorCode::BadMessage);
    }

    void halfACharacterIsBadText_data()
    {
        QTest::addColumn<QByteArray>("text");
        const char *const texts[] = {R"("\ud83d")",       R"("\ude00")",       R"("\ud83dx")",
                                     R"("\ud83d\n")",     R"("\ud83d\ud83d")", R"("\ude00\ud83d")",
                                     R"("\ud83d\u0041")", R"({"a\udfff":1})"};
        for (const char *text : texts)
            QTest::newRow(text) << QByteArray{text};
    }

    void halfACharacterIsBadText()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(checkJson(text).error().code, ErrorCode::BadText);
    }

    void everyBeginningOfADocumentIsRefused()
    {
        const QByteArray text =
            R"({"type":"x","a":[1.5e-3,true,null,"\u00e9\ud83d\ude00\\"],"b":{}})";
        QVERIFY(checkJson(text));
        for (qsizetype size = 0; size < text.size(); ++size) {
            const QByteArray exact{text.constData(), size}; // a buffer that ends there
            QVERIFY2(!checkJson(exact), exact);
        }
    }

    // What passes here must mean something to QJsonDocument, which reads it afterwards.
    void randomBytesDoNoHarm()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        constexpr QByteArrayView alphabet{"{}[]:,\"\"\\u0061dbtrue nul.-+eE12\t\xc3\xa9\xed"};
        int passed = 0;
        for (int round = 0; round < 200'000; ++round) {
            QByteArray text;
            for (int i = random.bounded(12); i >= 0; --i)
                text += alphabet[random.bounded(alphabet.size())];
            if (!checkJson(text))
                continue;
            ++passed;
            if (text.contains('e') || text.contains('E'))
                continue; // perhaps a number that no double holds: JSON, but not Qt's
            QVERIFY2(!QJsonDocument::fromJson('[' + text + ']').isNull(),
                     QByteArray::number(seed) + ": " + text);
        }
        QVERIFY(passed > 100);
    }

    void oneByteWrongDoesNoHarm()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random{seed};
        const QByteArray whole =
            R"({"type":"text.post","ref":7,"room":"r_1","nonce":"n","message":"h\u00e9 \ud83d\ude00"})";
        for (int round = 0; round < 50'000; ++round) {
            QByteArray text = whole;
            text[random.bounded(text.size())] = char(random.bounded(256));
            if (checkJson(text))
                QVERIFY2(QJsonDocument::fromJson(text).isObject(),
                         QByteArray::number(seed) + ": " + text);
        }
    }
};

QTEST_GUILESS_MAIN(TestJsonCheck)
#include "tst_jsoncheck.moc"
