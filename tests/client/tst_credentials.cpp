// SPDX-License-Identifier: MIT
// What a host is told of us, what it is told only once, and what is remembered of it.
#include "client/credentials.h"

#include <QSignalSpy>
#include <QTest>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const Link here{.host = u"127.0.0.1"_s, .port = 7478};
const Link there{.host = u"192.168.1.20"_s, .port = 7478};

Identity identity()
{
    return {.key = *DeviceKey::make(), .device = u"laptop"_s};
}

}

class TestCredentials : public QObject
{
    Q_OBJECT

private slots:
    void theNameAndTheTokenOfThatHostAreSaid()
    {
        Credentials credentials{{.name = u"Anna"_s, .tokens = {{tokenKey(there), u"t-there"_s}}},
                                m_connection};
        credentials.setLink(here);
        QVERIFY(!credentials.hello()->token);
        credentials.setLink(there);
        QCOMPARE(credentials.hello()->name, u"Anna"_s);
        QCOMPARE(credentials.hello()->token, u"t-there"_s);
    }

    void secretsAreSaidOnce()
    {
        Credentials credentials{{}, m_connection};
        Link link = here;
        link.owner = u"mine"_s;
        credentials.setLink(link);
        credentials.setPassword(u"open sesame"_s);
        const auto first = credentials.hello();
        QCOMPARE(first->password, u"open sesame"_s);
        QCOMPARE(first->owner, u"mine"_s);
        const auto second = credentials.hello();
        QVERIFY(!second->password);
        QVERIFY(!second->owner);
    }

    // Where nobody can be in between, and where the host has no key that the proof would be bound
    // to.
    void theKeyIsNotShownWhereItCouldBePassedOn()
    {
        Credentials credentials{{.identity = identity()}, m_connection};
        credentials.setLink(here);
        QVERIFY(credentials.hello()->key);
        QCOMPARE(credentials.hello()->device, u"laptop"_s);
        credentials.setLink(there);
        QVERIFY(!credentials.hello()->key);
    }

    void aKeyThatCannotBeReadLetsNobodyIn()
    {
        Credentials credentials{{.identity = Identity{.key = ErrorCode::Storage}}, m_connection};
        credentials.setLink(here);
        QCOMPARE(credentials.hello().error().code, ErrorCode::Storage);
    }

    void whoComesByACodeIsCalledWhatTheCodeSays()
    {
        Credentials credentials{{.name = u"guest"_s, .identity = identity()}, m_connection};
        QSignalSpy changed{&credentials, &Credentials::changed};
        credentials.setLink(here);
        credentials.setLinkCode(u"1234-5678"_s);
        QVERIFY(!credentials.hello()->name);
        QCOMPARE(credentials.hello()->link, u"1234-5678"_s);
        credentials.keep({}, u"Anna"_s);
        QCOMPARE(credentials.config().name, u"Anna"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!credentials.hello()->link);
        credentials.keep({}, u"another"_s);
        QCOMPARE(credentials.config().name, u"Anna"_s);
    }

    void tokensAreKeptByHost()
    {
        Credentials credentials{{}, m_connection};
        QSignalSpy changed{&credentials, &Credentials::changed};
        credentials.setLink(there);
        credentials.keep(u"t-1"_s, {});
        credentials.keep(u"t-1"_s, {});
        QCOMPARE(credentials.config().tokens.value(tokenKey(there)), u"t-1"_s);
        QCOMPARE(changed.size(), 1);
        credentials.keep(QString{2'000, u't'}, {});
        QCOMPARE(credentials.config().tokens.value(tokenKey(there)), u"t-1"_s);
    }

    void whoIsTrustedIsExpected()
    {
        Credentials credentials{{}, m_connection};
        Link link = there;
        link.key = u"named"_s;
        credentials.setLink(link);
        credentials.trust(u"seen"_s);
        QCOMPARE(credentials.keyBefore(), u"seen"_s);
        QCOMPARE(credentials.expectedKey().before, u"seen"_s);
        QCOMPARE(credentials.expectedKey().named, u"named"_s);
        credentials.setLink(here);
        QCOMPARE(credentials.keyBefore(), QString{});
    }

private:
    const Connection m_connection{Timing{}};
};

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
