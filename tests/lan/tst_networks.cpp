// SPDX-License-Identifier: MIT
// Which networks and addresses are ours to talk to.
#include "lan/networks.h"

#include <QNetworkInterface>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const NetworkScope &scope)
{
    QStringList names;
    for (const QNetworkInterface &network : networksIn(scope))
        names.append(network.name());
    return names;
}

QString loopback()
{
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces()) {
        if (network.flags().testFlag(QNetworkInterface::IsLoopBack))
            return network.name();
    }
    return {};
}

}

class TestNetworks : public QObject
{
    Q_OBJECT

private slots:
    void theLoopbackIsANetwork() { QVERIFY(namesIn({}).contains(loopback())); }

    void aNetworkIsChosenByItsName()
    {
        QCOMPARE(namesIn({.interfaces = {loopback()}}), QStringList{loopback()});
        QCOMPARE(namesIn({.interfaces = {u"no such network"_s}}), QStringList{});
    }

    void aNetworkIsChosenByItsAddress()
    {
        QCOMPARE(namesIn({.addresses = {u"127.0.0.1"_s}}), QStringList{loopback()});
        QCOMPARE(namesIn({.addresses = {u"203.0.113.77"_s}}), QStringList{});
    }

    void bothMustHold()
    {
        QCOMPARE(namesIn({.interfaces = {loopback()}, .addresses = {u"203.0.113.77"_s}}),
                 QStringList{});
    }

    void theseAddressesAreNear_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("near");
        for (const char *near :
             {"127.0.0.1", "::1", "10.1.2.3", "172.16.0.1", "172.31.255.1", "192.168.1.1",
              "100.64.0.1", "169.254.3.4", "fe80::1", "fd00::1", "::ffff:192.168.1.1"})
            QTest::newRow(near) << QString::fromLatin1(near) << true;
        for (const char *far : {"203.0.113.77", "172.32.0.1", "100.128.0.1", "192.169.0.1",
                                "2001:db8::1", "::ffff:203.0.113.77", ""})
            QTest::addRow("far: %s", far) << QString::fromLatin1(far) << false;
    }

    void theseAddressesAreNear()
    {
        QFETCH(QString, address);
        QTEST(isNear(QHostAddress{address}), "near");
    }
};

QTEST_GUILESS_MAIN(TestNetworks)
#include "tst_networks.moc"
