// SPDX-License-Identifier: MIT
#include "server/descriptorlimit.h"
#include "server/listener.h"
#include "server/transport.h"
#include "server/upgrader.h"

#include <QFile>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include <sys/resource.h>

using namespace Server;

// Lowers the limit of this process for good, and so has a program of its own.
class TestDescriptorLimit : public QObject
{
    Q_OBJECT

    std::vector<std::unique_ptr<QFile>> m_files;

    void takeOne()
    {
        m_files.push_back(std::make_unique<QFile>(QStringLiteral("/dev/null")));
        QVERIFY(m_files.back()->open(QIODevice::ReadOnly));
    }

    void takeAllBut(int rest)
    {
        while (descriptorsLeft() > rest)
            takeOne();
    }

private slots:
    void initTestCase()
    {
        const rlimit limit{.rlim_cur = 80, .rlim_max = 200};
        QCOMPARE(setrlimit(RLIMIT_NOFILE, &limit), 0);
    }

    void cleanup() { m_files.clear(); }

    void asManyAsTheSystemGivesAreTaken()
    {
        QCOMPARE(raiseDescriptorLimit(), 200);
        QCOMPARE(raiseDescriptorLimit(), 200);
    }

    void eachThatIsTakenCounts()
    {
        const int before = descriptorsLeft();
        QVERIFY(before > 100 && before < 200);
        takeOne();
        takeOne();
        QCOMPARE(descriptorsLeft(), before - 2);
        takeAllBut(0);
        QCOMPARE(descriptorsLeft(), 0);
        m_files.clear();
        QCOMPARE(descriptorsLeft(), before);
    }

    void inShortageTheOldestThatAskedNothingMakesRoom()
    {
        const QTemporaryDir pages;
        Upgrader upgrader;
        const auto transport = platformTransport();
        Listener listener{{}, upgrader, *transport, pages.path()};
        QVERIFY(listener.listen({{.address = QHostAddress::LocalHost, .port = 0}}));
        const auto port = quint16(listener.urls().first().port());
        QTcpSocket idle;
        idle.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(idle.waitForConnected());
        QCoreApplication::processEvents();

        takeAllBut(10);
        QTcpSocket newcomer;
        newcomer.connectToHost(QHostAddress::LocalHost, port);
        QVERIFY(newcomer.waitForConnected());
        newcomer.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QTRY_VERIFY(newcomer.peek(15).startsWith("HTTP/1.1 200 OK"));
        QTRY_COMPARE(idle.state(), QAbstractSocket::UnconnectedState);
    }

    void inShortageWithNobodyToMakeRoomNewcomersAreToldSo()
    {
        const QTemporaryDir pages;
        Upgrader upgrader;
        const auto transport = platformTransport();
        Listener listener{{}, upgrader, *transport, pages.path()};
        QVERIFY(listener.listen({{.address = QHostAddress::LocalHost, .port = 0}}));
        takeAllBut(10);
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, quint16(listener.urls().first().port()));
        QTRY_VERIFY(client.peek(12).startsWith("HTTP/1.1 503"));
    }

    void aPausedListenerComesBack()
    {
        const QTemporaryDir pages;
        Upgrader upgrader;
        const auto transport = platformTransport();
        Listener listener{{}, upgrader, *transport, pages.path()};
        QVERIFY(listener.listen({{.address = QHostAddress::LocalHost, .port = 0}}));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, quint16(listener.urls().first().port()));
        QVERIFY(client.waitForConnected()); // to the system; nobody takes it from there
        client.write("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
        takeAllBut(0);
        listener.sweep(1000);
        QCoreApplication::processEvents();
        QVERIFY(!client.waitForReadyRead(100));
        m_files.clear();
        listener.sweep(2000);
        QTRY_VERIFY(client.peek(15).startsWith("HTTP/1.1 200 OK"));
    }
};

QTEST_GUILESS_MAIN(TestDescriptorLimit)

#include "tst_descriptorlimit.moc"
