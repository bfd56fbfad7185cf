// SPDX-License-Identifier: MIT
// People as the host knows them: one each, however many devices, and told to who wants to know.
#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;

class TestPersonCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_anna = nullptr;

    QHash<QString, QJsonObject> people(FakeConnection *who)
    {
        QHash<QString, QJsonObject> byName;
        const auto page = ask(who, u"people.fetch"_s);
        for (const QJsonValue person : page[u"people"].toArray())
            byName.insert(person[u"name"].toString(), person.toObject());
        return byName;
    }

    QJsonObject lastChange()
    {
        m_stage->settle();
        const auto events = m_anna->ofType(u"person.changed"_s);
        return events.isEmpty() ? QJsonObject{} : events.last()[u"person"].toObject();
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_anna = m_stage->signedIn(u"Anna"_s);
    }

    void cleanup()
    {
        m_stage.reset();
        QDir{m_folder.path()}.removeRecursively();
    }

    void peopleComeAndGo()
    {
        QCOMPARE(people(m_anna)[u"Anna"_s][u"availability"], u"online"_s);
        auto *ben = m_stage->signedIn(u"Ben"_s);
        QCOMPARE(lastChange()[u"name"], u"Ben"_s);
        QCOMPARE(lastChange()[u"availability"], u"online"_s);
        ben->hangUp();
        QCOMPARE(lastChange()[u"availability"], u"offline"_s);
        QVERIFY(lastChange().contains(u"seen"_s));
        QVERIFY(people(m_anna)[u"Ben"_s].contains(u"seen"_s));
    }

    void severalDevicesAreOnePerson()
    {
        people(m_anna);
        auto *ben = m_stage->signedIn(u"Ben"_s);
        const QString token = ben->objects.first()[u"token"].toString();
        auto *phone = m_stage->signedIn(u"Ben"_s, token);
        m_stage->settle();
        QCOMPARE(m_anna->ofType(u"person.changed"_s).size(), 1);
        ben->hangUp();
        m_stage->settle();
        QCOMPARE(m_anna->ofType(u"person.changed"_s).size(), 1);
        phone->hangUp();
        QCOMPARE(lastChange()[u"availability"], u"offline"_s);
    }

    void whoHasNotAskedIsNotTold()
    {
        m_stage->signedIn(u"Ben"_s);
        QVERIFY(lastChange().isEmpty());
    }

    void presenceIsSaid()
    {
        people(m_anna);
        auto *ben = m_stage->signedIn(u"Ben"_s);
        const auto say = [&](const QString &availability, const QString &status) {
            return codeOf(ask(ben, u"presence.set"_s,
                              {{u"availability"_s, availability}, {u"status"_s, status}}));
        };
        QCOMPARE(say(u"busy"_s, u"  in a\nmeeting "_s), u"ack"_s);
        QCOMPARE(lastChange()[u"availability"], u"busy"_s);
        QCOMPARE(lastChange()[u"status"], u"in a meeting"_s);
        QCOMPARE(people(m_anna)[u"Ben"_s][u"status"], u"in a meeting"_s);
        QCOMPARE(say(u"offline"_s, {}), u"bad_message"_s);
        QCOMPARE(say(u"dancing"_s, {}), u"bad_message"_s);
        QCOMPARE(say(u"away"_s, QString{200, u'x'}), u"too_long"_s);
        QCOMPARE(say(u"online"_s, {}), u"ack"_s);
        QVERIFY(!lastChange().contains(u"status"_s));
    }

    void thoseWhoWereHereBeforeAreKnown()
    {
        m_stage->signedIn(u"Ben"_s)->hangUp();
        m_stage->settle();
        m_stage.reset();
        m_stage = std::make_unique<Backstage>(m_folder.path());
        auto *cleo = m_stage->signedIn(u"Cleo"_s);
        const auto known = people(cleo);
        QCOMPARE(known.size(), 3);
        QCOMPARE(known[u"Ben"_s][u"availability"], u"offline"_s);
        QVERIFY(known[u"Ben"_s].contains(u"seen"_s));
    }

    void guestsAreNotPeople()
    {
        m_stage->plain(u"lobby"_s, 0, u"Gus"_s);
        QVERIFY(!people(m_anna).contains(u"Gus"_s));
        QVERIFY(lastChange().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPersonCommands)
#include "tst_personcommands.moc"
