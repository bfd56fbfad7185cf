// SPDX-License-Identifier: MIT
// Who is connected to a port, by the tables as a little-endian computer prints them.
#include "lan/sockettable.h"

#include <QTest>

namespace {

QByteArray line(const char *local, const char *remote, const char *state = "01")
{
    return QByteArray{"   3: "} + local + ' ' + remote + ' ' + state
        + " 00000000:00000000 00:00000000 00000000  1000        0 41 1 0 20 4 30 10 -1\n";
}

// 7478 is 1D36.
constexpr auto here = "1401A8C0:1D36";
constexpr auto there = "1E01A8C0:A2C4"; // 192.168.1.30
constexpr auto here6 = "000080FE00000000FF005450B6AD1DFE:1D36";
constexpr auto there6 = "000080FE00000000FF005450B7AD1DFE:A2C4";
constexpr auto wrappedHere = "0000000000000000FFFF00001401A8C0:1D36";
constexpr auto wrappedThere = "0000000000000000FFFF00001E01A8C0:A2C4";

}

class TestSocketTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (Q_BYTE_ORDER == Q_BIG_ENDIAN)
            QSKIP("the lines are of a little-endian computer");
    }

    void somebodyIsConnectedOrNot_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("peer"); // empty: nobody
        const auto row = [](const char *name, const QByteArray &lines, const char *peer = "") {
            QTest::newRow(name) << "  sl  local_address rem_address   st tx_queue rx_queue\n"
                    + lines << QString::fromLatin1(peer);
        };
        row("nothing", {});
        row("IPv4", line(here, there), "192.168.1.30");
        row("IPv6", line(here6, there6), "fe80::5054:ff:fe1d:adb7");
        row("IPv4 in IPv6", line(wrappedHere, wrappedThere), "192.168.1.30");
        row("it listens", line("00000000:1D36", "00000000:0000", "0A"));
        row("it was closed", line(here, there, "06"));
        row("it is not yet open", line(here, there, "03"));
        row("another port", line("1401A8C0:1D37", there));
        row("we went there", line("1401A8C0:A2C4", "1E01A8C0:1D36"));
        row("cut", line(here, there).first(25));
        row("no address", line("1401A8:1D36", there));
        row("no number", line(here, "1E01AXC0:A2C4"));
        row("no port", line(here, "1E01A8C0"));
        row("no port's number", line("1401A8C0:1D36:1", there));
        row("the next line is sound", "\n\xff 1 2 01\n" + line(here, there), "192.168.1.30");
    }

    void somebodyIsConnectedOrNot()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, peer);
        QStringList peers;
        for (const QHostAddress &address : peersAt(table, 7478))
            peers.append(address.toString());
        QCOMPARE(peers, peer.isEmpty() ? QStringList{} : QStringList{peer});
    }
};

QTEST_APPLESS_MAIN(TestSocketTable)
#include "tst_sockettable.moc"
