// SPDX-License-Identifier: MIT
// A host as a record of DNS-SD, there and back, and what strangers write into one.
#include "lan/dnssdtext.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using Protocol::HostHere;

namespace {

HostHere office()
{
    return {
        .key = u"GZ4kX3abc"_s, .place = u"Büro"_s, .port = 7478, .people = 3, .version = u"1.0"_s};
}

}

class TestDnsSdText : public QObject
{
    Q_OBJECT

private slots:
    void aHostIsReadAsItWasWritten()
    {
        QCOMPARE(DnsSd::hostIn(DnsSd::textOf(office()), 7478), office());
    }

    void twoHostsOfOneNameStayApart()
    {
        HostHere other = office();
        other.key = u"another"_s;
        QCOMPARE(DnsSd::nameOf(office()), u"Büro GZ4kX3"_s);
        QVERIFY(DnsSd::nameOf(other) != DnsSd::nameOf(office()));
    }

    void aLongNameIsCutBetweenCharacters()
    {
        HostHere crowd = office();
        crowd.place = u"\U0001F600"_s.repeated(64);
        const QString name = DnsSd::nameOf(crowd);
        QVERIFY(name.toUtf8().size() <= 63);
        QVERIFY(name.startsWith(u"\U0001F600"_s.repeated(14) + u' '));
        const auto text = DnsSd::textOf(crowd);
        QVERIFY(std::ranges::all_of(text, [](auto &string) { return string.size() <= 255; }));
        QCOMPARE(DnsSd::hostIn(text, 1)->place, u"\U0001F600"_s.repeated(62));
    }

    void whatIsNotSoundIsNoHost_data()
    {
        QTest::addColumn<QList<QByteArray>>("text");
        QTest::addColumn<quint16>("port");
        const auto row = [](const char *name, const QList<QByteArray> &text, quint16 port = 7478) {
            QTest::newRow(name) << text << port;
        };
        row("nothing", {});
        row("no key", {"place=Office", "people=1", "version=1"});
        row("no token", {"key=a b", "place=Office", "people=1"});
        row("a long key", {"key=" + QByteArray(200, 'k'), "place=Office"});
        row("no place", {"key=k", "people=1"});
        row("a place that turns others", {"key=k", "place=Of\u202Efice"});
        row("nobody's port", {"key=k", "place=Office"}, 0);
        row("fewer than nobody", {"key=k", "place=Office", "people=-1"});
        row("a version with lines", {"key=k", "place=Office", "version=1\n2"});
        row("too long", {"key=k", "place=" + QByteArray(300, 'p')});
        row("no equals sign", {"key", "place", "=k"});
        row("behind a flood", QList<QByteArray>(100, "x=y") + DnsSd::textOf(office()));
    }

    void whatIsNotSoundIsNoHost()
    {
        QFETCH(QList<QByteArray>, text);
        QFETCH(quint16, port);
        QVERIFY(!DnsSd::hostIn(text, port));
    }

    void namesComeOutClean()
    {
        const auto here = DnsSd::hostIn({"KEY=k", "place= Office ", "place=Attic"}, 7478);
        QVERIFY(here);
        QCOMPARE(here->place, u"Office"_s);
    }
};

QTEST_APPLESS_MAIN(TestDnsSdText)
#include "tst_dnssdtext.moc"
