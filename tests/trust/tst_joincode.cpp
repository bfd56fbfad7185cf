// SPDX-License-Identifier: MIT
// Addresses that are read aloud.
#include "trust/joincode.h"

#include "protocol/link.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::defaultPort;

class TestJoinCode : public QObject
{
    Q_OBJECT

private slots:
    void anAddressComesBack_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address :
             {"192.168.0.0", "192.168.1.20", "192.168.255.255", "10.0.0.1", "10.255.255.255",
              "172.16.0.1", "172.31.255.255", "169.254.7.8", "100.64.0.1", "100.127.255.255"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void anAddressComesBack()
    {
        QFETCH(QString, address);
        const QString code = joinCode(address, defaultPort);
        QCOMPARE(code.split(u' ').size(), 3);
        QCOMPARE(addressOf(code), std::optional{address});
    }

    void itIsUnderstoodAsItIsTyped()
    {
        const QStringList words = joinCode(u"192.168.1.20"_s, defaultPort).split(u' ');
        for (const auto &typed : {words.join(u'-'), words.join(u", "_s), words.join(u'.'),
                                  u"  "_s + words.join(u"   "_s).toUpper() + u'\n'})
            QCOMPARE(addressOf(typed), std::optional{u"192.168.1.20"_s});
    }

    void neighboursDoNotSoundAlike()
    {
        const QStringList one = joinCode(u"192.168.1.20"_s, defaultPort).split(u' ');
        const QStringList next = joinCode(u"192.168.1.21"_s, defaultPort).split(u' ');
        QVERIFY(one[0] != next[0]);
        QVERIFY(one[2] != next[2]);
    }

    void othersHaveNone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<quint16>("port");
        QTest::newRow("public") << u"203.0.113.5"_s << quint16(defaultPort);
        QTest::newRow("after the last") << u"172.32.0.0"_s << quint16(defaultPort);
        QTest::newRow("before the first") << u"100.63.255.255"_s << quint16(defaultPort);
        QTest::newRow("another port") << u"192.168.1.20"_s << quint16(7479);
        QTest::newRow("IPv6") << u"fe80::1"_s << quint16(defaultPort);
        QTest::newRow("a name") << u"tea.local"_s << quint16(defaultPort);
    }

    void othersHaveNone()
    {
        QFETCH(QString, address);
        QFETCH(quint16, port);
        QCOMPARE(joinCode(address, port), QString{});
    }

    void whatIsNoCodeIsNone()
    {
        for (const auto &text : {u""_s, u"acorn"_s, u"acorn acorn"_s, u"acorn acorn acorn acorn"_s,
                                 u"tea.local"_s, u"192.168.1.20"_s, u"hubbub hubbub hubbub"_s})
            QVERIFY2(!addressOf(text), qPrintable(text));
    }

    // One word is heard as another.
    void whatIsMisheardIsMostOftenNoCode()
    {
        QRandomGenerator random{7};
        int passed = 0;
        for (int i = 0; i < 2000; ++i) {
            const quint32 any = 0x0A000000 | random.bounded(1u << 24);
            QStringList words = joinCode(QHostAddress{any}.toString(), defaultPort).split(u' ');
            words[i % 3] =
                joinCode(QHostAddress{any ^ 1}.toString(), defaultPort).split(u' ')[i % 3];
            const auto address = addressOf(words.join(u' '));
            passed += address && *address != QHostAddress{any}.toString();
        }
        QVERIFY2(passed < 2000 / 20, QByteArray::number(passed));
    }
};

QTEST_APPLESS_MAIN(TestJoinCode)
#include "tst_joincode.moc"
