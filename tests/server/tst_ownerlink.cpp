// SPDX-License-Identifier: MIT
// How a host gets its first owner: by a link that works once, or by who runs it in a window.
#include "server/ownerlink.h"

#include "protocol/link.h"
#include "support/testhost.h"

#include <QFileInfo>

using namespace Support;

class TestOwnerLink : public QObject
{
    Q_OBJECT

    static QJsonObject greet(TestHost &host, const QString &secret)
    {
        const auto client = host.native();
        client->say({{u"type"_s, u"hello"_s}, {u"ref"_s, 1}, {u"owner"_s, secret}});
        if (!QTest::qWaitFor([&] { return !client->frames.isEmpty(); }))
            qFatal("no answer");
        return objectOf(client->frames.first().payload);
    }

    static QString fileOf(const TestHost &host) { return host.folder() + u"/owner-link"_s; }

private slots:
    void theLinkIsForTheOperatorAlone()
    {
        TestHost host;
        QFile file{fileOf(host)};
        QVERIFY(file.open(QFile::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll()).trimmed();
        QCOMPARE(text, Server::ownerLink(host.host().status()));
        const auto link = Protocol::parseLink(text);
        QVERIFY(link);
        QCOMPARE(link->port, host.port());
        QCOMPARE(link->owner, host.host().status().ownerSecret);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFileInfo{file}.permissions() & others));
    }

    void itWorksOnce()
    {
        TestHost host;
        const QString secret = host.host().status().ownerSecret;
        QCOMPARE(greet(host, secret)[u"role"], u"owner"_s);
        QVERIFY(!QFile::exists(fileOf(host)));
        QVERIFY(host.host().status().ownerSecret.isEmpty());
        QCOMPARE(greet(host, secret)[u"code"], u"bad_invite"_s);
        host.end();
        host.start();
        QVERIFY(host.host().status().ownerSecret.isEmpty());
        QVERIFY(Server::ownerLink(host.host().status()).isEmpty());
    }

    void anotherOneIsMadeUntilThereIsAnOwner()
    {
        TestHost host;
        const QString secret = host.host().status().ownerSecret;
        host.end();
        host.start();
        QVERIFY(!host.host().status().ownerSecret.isEmpty());
        QCOMPARE_NE(host.host().status().ownerSecret, secret);
        QCOMPARE(greet(host, secret)[u"code"], u"bad_invite"_s);
    }

    void whoRunsItInAWindowOwnsIt()
    {
        TestHost host{{.isOurs = true}};
        const QString secret = host.host().status().ownerSecret;
        for (int again = 0; again < 2; ++again)
            QCOMPARE(greet(host, secret)[u"role"], u"owner"_s);
        QVERIFY(!QFile::exists(fileOf(host)));
    }

    void thePasswordOfTheOptionsCounts()
    {
        TestHost host{{.password = u"right"_s}};
        QCOMPARE(greet(host, host.host().status().ownerSecret)[u"role"], u"owner"_s);
        const auto client = host.native();
        client->say({{u"type"_s, u"hello"_s}, {u"ref"_s, 1}});
        QTRY_COMPARE(client->frames.size(), 1);
        QCOMPARE(objectOf(client->frames.first().payload)[u"code"], u"password"_s);
    }
};

QTEST_GUILESS_MAIN(TestOwnerLink)
#include "tst_ownerlink.moc"
