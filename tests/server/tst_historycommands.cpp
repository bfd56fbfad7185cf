// SPDX-License-Identifier: MIT
// What was written, as far as the asker may read it: pages around any place, history rules, search.
#include "protocol/time.h"
#include "support/asking.h"
#include "support/backstage.h"

#include <QJsonArray>

using namespace Support;

class TestHistoryCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Backstage> m_stage;
    FakeConnection *m_anna = nullptr; // owns the room
    QString m_room;

    FakeConnection *member(const QString &name)
    {
        auto *connection = m_stage->signedIn(name);
        m_room = ask(connection, u"room.join"_s, {{u"name"_s, u"tea"_s}})[u"room"].toString();
        return connection;
    }

    void post(FakeConnection *who, const QString &text)
    {
        static int nonce = 0;
        who->say(command(u"text.post"_s,
                         in({{u"nonce"_s, u"h%1"_s.arg(++nonce)}, {u"message"_s, text}})));
    }

    void postMany(int count)
    {
        for (int i = 1; i <= count; ++i)
            post(m_anna, u"text %1"_s.arg(i));
        m_stage->settle();
    }

    QJsonObject in(QJsonObject fields) const
    {
        fields[u"room"] = m_room;
        return fields;
    }

    QJsonObject page(FakeConnection *who, const QJsonObject &fields)
    {
        return ask(who, u"history.fetch"_s, in(fields));
    }

    static QList<qint64> numbersOf(const QJsonObject &page)
    {
        QList<qint64> numbers;
        for (const QJsonValue message : page[u"messages"].toArray())
            numbers.append(message[u"seq"].toInteger());
        return numbers;
    }

    static QStringList textsOf(const QJsonObject &page)
    {
        QStringList texts;
        for (const QJsonValue message : page[u"messages"].toArray())
            texts.append(message[u"message"].toString());
        return texts;
    }

    QStringList found(FakeConnection *who, const QString &query)
    {
        return textsOf(ask(who, u"search"_s, {{u"query"_s, query}}));
    }

    void rule(const QString &history, int last = 0)
    {
        QCOMPARE(codeOf(ask(m_anna, u"room.edit"_s,
                            in({{u"history"_s, history}, {u"historyLast"_s, last}}))),
                 u"ack"_s);
    }

private slots:
    void init()
    {
        m_stage = std::make_unique<Backstage>(m_folder.path());
        m_anna = member(u"Anna"_s);
    }

    void cleanup()
    {
        m_stage.reset();
        QDir{m_folder.path()}.removeRecursively();
    }

    void aPageLiesAroundItsPlace()
    {
        postMany(20);
        const auto middle = page(m_anna, {{u"around"_s, 10}, {u"limit"_s, 4}});
        QCOMPARE(numbersOf(middle), (QList<qint64>{8, 9, 10, 11}));
        QVERIFY(middle[u"more"].toBool());
        QVERIFY(middle[u"later"].toBool());
        const auto end = page(m_anna, {{u"around"_s, 20}, {u"limit"_s, 4}});
        QVERIFY(numbersOf(end).contains(20));
        QVERIFY(!end[u"later"].toBool());
        const auto start = page(m_anna, {{u"around"_s, 1}, {u"limit"_s, 4}});
        QVERIFY(numbersOf(start).contains(1));
        QVERIFY(!start[u"more"].toBool());
    }

    void aPageLiesAroundADate()
    {
        postMany(3);
        const auto time = page(m_anna, {})[u"messages"][2][u"time"];
        const auto then = page(m_anna, {{u"date"_s, time}, {u"limit"_s, 2}});
        QVERIFY(std::ranges::any_of(then[u"messages"].toArray(), [&](const QJsonValue &message) {
            return message[u"time"] == time;
        }));
        QVERIFY(!numbersOf(page(m_anna, {{u"date"_s, u"2001-01-01T00:00:00.000Z"_s}})).isEmpty());
        QCOMPARE(numbersOf(page(m_anna, {{u"date"_s, u"2101-01-01T00:00:00.000Z"_s}})),
                 (QList<qint64>{1, 2, 3}));
    }

    void aPageLiesAroundTheFirstUnread()
    {
        auto *ben = member(u"Ben"_s);
        postMany(20);
        ask(ben, u"read.mark"_s, in({{u"seq"_s, 12}}));
        QCOMPARE(numbersOf(page(ben, {{u"unread"_s, true}, {u"limit"_s, 4}})),
                 (QList<qint64>{11, 12, 13, 14}));
    }

    void onlyOnePlaceCanBeAskedFor()
    {
        QCOMPARE(codeOf(page(m_anna, {{u"around"_s, 1}, {u"before"_s, 1}})), u"bad_seq"_s);
        QCOMPARE(codeOf(page(m_anna, {{u"unread"_s, true}, {u"around"_s, 1}})), u"bad_seq"_s);
        QCOMPARE(codeOf(page(m_anna, {{u"around"_s, -1}})), u"bad_seq"_s);
        QCOMPARE(codeOf(page(m_anna, {{u"date"_s, u"yesterday"_s}})), u"bad_message"_s);
    }

    void whoJoinsLaterReadsFromThenOn()
    {
        postMany(5);
        rule(u"joined"_s);
        auto *ben = member(u"Ben"_s);
        QCOMPARE(numbersOf(page(ben, {})), QList<qint64>{});
        post(m_anna, u"welcome"_s);
        m_stage->settle();
        QCOMPARE(numbersOf(page(ben, {})), QList<qint64>{6});
        QCOMPARE(numbersOf(page(ben, {{u"around"_s, 2}})), QList<qint64>{6});
        QCOMPARE(numbersOf(page(ben, {{u"before"_s, 4}})), QList<qint64>{});
        QCOMPARE(found(ben, u"text"_s), QStringList{});
        QCOMPARE(found(m_anna, u"text"_s).size(), 5);
        QCOMPARE(codeOf(ask(ben, u"edits.fetch"_s, in({{u"seq"_s, 2}}))), u"no_message"_s);
        QCOMPARE(codeOf(ask(ben, u"reaction.set"_s,
                            in({{u"seq"_s, 2}, {u"emoji"_s, u"👍"_s}, {u"on"_s, true}}))),
                 u"no_message"_s);
        ask(m_anna, u"pin.set"_s, in({{u"seq"_s, 2}, {u"on"_s, true}}));
        QCOMPARE(numbersOf(ask(ben, u"pins.fetch"_s, in({}))), QList<qint64>{});
        QCOMPARE(numbersOf(ask(ben, u"changes.fetch"_s, in({{u"after"_s, 0}}))), QList<qint64>{});
    }

    void theLastFewAreForAll()
    {
        postMany(9);
        rule(u"last"_s, 3);
        auto *ben = member(u"Ben"_s);
        QCOMPARE(numbersOf(page(ben, {})), (QList<qint64>{7, 8, 9}));
        QCOMPARE(numbersOf(page(m_anna, {})).size(), 9); // who moderates reads all
    }

    void withoutHistoryOneReadsWhatOneSaw()
    {
        rule(u"none"_s);
        auto *ben = member(u"Ben"_s);
        postMany(2);
        QCOMPARE(numbersOf(page(ben, {})), (QList<qint64>{1, 2}));
        const QString token = ben->objects.first()[u"token"].toString();
        ben->hangUp();
        ben = m_stage->signedIn(u"Ben"_s, token);
        ask(ben, u"room.join"_s, in({}));
        QCOMPARE(numbersOf(page(ben, {})), QList<qint64>{});
    }

    void aGuestsPageFollowsTheRule()
    {
        postMany(5);
        rule(u"joined"_s);
        auto *guest = m_stage->plain(u"tea"_s, 20);
        m_stage->settle();
        QVERIFY(guest->texts().isEmpty());
    }

    void searchFindsWordsOfAllScripts()
    {
        for (const QString &text : {u"the quick brown fox"_s, u"今日は茶会です"_s, u"Über Größe"_s,
                                    u"привет мир"_s, u"link https://example.org/x"_s})
            post(m_anna, text);
        m_stage->settle();
        QCOMPARE(found(m_anna, u"quick"_s), QStringList{u"the quick brown fox"_s});
        QCOMPARE(found(m_anna, u"茶会"_s), QStringList{u"今日は茶会です"_s});
        QCOMPARE(found(m_anna, u"uber"_s), QStringList{u"Über Größe"_s});
        QCOMPARE(found(m_anna, u"ПРИВЕТ"_s), QStringList{u"привет мир"_s});
        QCOMPARE(found(m_anna, u"has:link"_s).size(), 1);
        QCOMPARE(found(m_anna, u"from:anna fox"_s).size(), 1);
        QCOMPARE(found(m_anna, u"from:ben fox"_s).size(), 0);
        QCOMPARE(found(m_anna, u"in:tea fox"_s).size(), 1);
        QCOMPARE(found(m_anna, u"in:lobby fox"_s).size(), 0);
        QCOMPARE(found(m_anna, u"before:2001-01-01 fox"_s).size(), 0);
        QCOMPARE(found(m_anna, u"after:2001-01-01 fox"_s).size(), 1);
        ask(m_anna, u"pin.set"_s, in({{u"seq"_s, 1}, {u"on"_s, true}}));
        QCOMPARE(found(m_anna, u"is:pinned"_s).size(), 1);
    }

    void aHostileQueryIsText_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query : {"\"", "'", "*", "a* OR", "NEAR(", "(((", "AND OR NOT", "words:",
                                  "-", "^a", "a\" OR \"b", "from:", "in:\"", "before:never",
                                  "{x y}: z", "'; DROP TABLE history; --", "\\", "%"})
            QTest::newRow(query) << QString::fromUtf8(query);
    }
    void aHostileQueryIsText()
    {
        QFETCH(QString, query);
        postMany(1);
        QCOMPARE(codeOf(ask(m_anna, u"search"_s, {{u"query"_s, query}})), u"search.page"_s);
        QCOMPARE(codeOf(ask(m_anna, u"search"_s, {{u"query"_s, query}, {u"ranked"_s, true}})),
                 u"search.page"_s);
        QCOMPARE(found(m_anna, u"text"_s).size(), 1);
    }

    void searchFollowsEditsAndDeletions()
    {
        post(m_anna, u"apple"_s);
        post(m_anna, u"banana"_s);
        m_stage->settle();
        QCOMPARE(found(m_anna, u"apple"_s).size(), 1);
        ask(m_anna, u"text.edit"_s, in({{u"seq"_s, 1}, {u"message"_s, u"cherry"_s}}));
        ask(m_anna, u"text.delete"_s, in({{u"seq"_s, 2}}));
        QCOMPARE(found(m_anna, u"apple"_s), QStringList{});
        QCOMPARE(found(m_anna, u"cherry"_s), QStringList{u"cherry"_s});
        QCOMPARE(found(m_anna, u"banana"_s), QStringList{});
    }

    void searchGoesOnPageByPage()
    {
        postMany(12);
        QList<qint64> numbers;
        QJsonObject fields{{u"query"_s, u"text"_s}, {u"limit"_s, 5}};
        int pages = 0;
        for (; pages < 10; ++pages) {
            const auto page = ask(m_anna, u"search"_s, fields);
            numbers += numbersOf(page);
            if (!page.contains(u"next"_s))
                break;
            fields[u"before"] = page[u"next"];
        }
        QCOMPARE(numbers, (QList<qint64>{12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
    }

    void searchStaysInOneRoomIfTold()
    {
        postMany(1);
        const QString lobby = m_stage->idOf(u"lobby"_s);
        QCOMPARE(textsOf(ask(m_anna, u"search"_s, {{u"query"_s, u"text"_s}, {u"room"_s, lobby}})),
                 QStringList{});
        QCOMPARE(codeOf(ask(m_anna, u"search"_s, {{u"query"_s, QString{600, u'x'}}})),
                 u"too_long"_s);
    }

    void nobodyFindsWhatIsPrivate()
    {
        const auto made =
            ask(m_anna, u"room.create"_s, {{u"kind"_s, u"private"_s}, {u"name"_s, u"plans"_s}});
        m_room = made[u"room"].toString();
        post(m_anna, u"hush"_s);
        m_stage->settle();
        QCOMPARE(found(m_anna, u"hush"_s), QStringList{u"hush"_s});
        QCOMPARE(found(m_stage->signedIn(u"Ben"_s), u"hush"_s), QStringList{});
        QCOMPARE(found(m_stage->signedIn(u"Ben"_s), u"in:plans hush"_s), QStringList{});
    }
};

QTEST_GUILESS_MAIN(TestHistoryCommands)
#include "tst_historycommands.moc"
