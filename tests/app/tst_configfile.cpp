// SPDX-License-Identifier: MIT
// host.conf: `name = value` a line.
#include "app/configfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Values = QMap<QString, QString>;

class TestConfigFile : public QObject
{
    Q_OBJECT

private slots:
    void linesAreNamesAndValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Values>("values");
        QTest::newRow("nothing") << u""_s << Values{};
        QTest::newRow("one") << u"place = Kitchen"_s << Values{{u"place"_s, u"Kitchen"_s}};
        QTest::newRow("no blanks") << u"place=Kitchen\n"_s << Values{{u"place"_s, u"Kitchen"_s}};
        QTest::newRow("Windows lines")
            << u"a = 1\r\nb = 2\r\n"_s << Values{{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        QTest::newRow("comments") << u"# a = 1\n\n  # b = 2\n c = 3\n"_s
                                  << Values{{u"c"_s, u"3"_s}};
        QTest::newRow("blanks inside")
            << u"place =  Big Kitchen "_s << Values{{u"place"_s, u"Big Kitchen"_s}};
        QTest::newRow("equals inside") << u"a = b = c"_s << Values{{u"a"_s, u"b = c"_s}};
        QTest::newRow("no value") << u"a ="_s << Values{{u"a"_s, u""_s}};
        QTest::newRow("the last counts") << u"a = 1\na = 2"_s << Values{{u"a"_s, u"2"_s}};
        QTest::newRow("a number sign inside") << u"a = #1"_s << Values{{u"a"_s, u"#1"_s}};
    }

    void linesAreNamesAndValues()
    {
        QFETCH(QString, text);
        QFETCH(Values, values);
        const ConfigFile file = readConfig(text);
        QVERIFY(!file.badLine);
        QCOMPARE(file.values, values);
    }

    void theFirstBadLineIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("line");
        QTest::newRow("no equals") << u"place"_s << 1;
        QTest::newRow("no name") << u"a = 1\n = 2\n"_s << 2;
        QTest::newRow("after a comment") << u"# hello\n\na = 1\nbad\nworse"_s << 4;
    }

    void theFirstBadLineIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(int, line);
        QCOMPARE(readConfig(text).badLine, line);
    }
};

QTEST_GUILESS_MAIN(TestConfigFile)
#include "tst_configfile.moc"
