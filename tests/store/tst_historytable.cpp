// SPDX-License-Identifier: MIT
// Pages of history: their order, their ends and their size.
#include "store/historytable.h"

#include "protocol/limits.h"
#include "store/migrations.h"
#include "store/roomtable.h"
#include "support/drafts.h"

#include <QTest>

using namespace Support;
using namespace Protocol;

class TestHistoryTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReactionTable> m_reactions;
    std::unique_ptr<HistoryTable> m_table;
    qint64 m_lobby = 0;

    void add(qint64 room, qint64 seq, const QString &text = u"hi"_s)
    {
        const TextPosted event{.room = lobby,
                               .seq = seq,
                               .id = MessageId{randomId(u'm')},
                               .from = anna,
                               .time = noon,
                               .text = text};
        QVERIFY(m_table->insert(room, event));
    }

    void addMany(int count, const QString &text = u"hi"_s)
    {
        Transaction transaction{*m_database};
        QVERIFY(transaction.begin());
        for (int seq = 1; seq <= count; ++seq)
            add(m_lobby, seq, text);
        QVERIFY(transaction.commit());
    }

    HistorySlice page(HistoryQuery query)
    {
        query.room = lobby;
        const auto slice = m_table->page(m_lobby, query);
        return slice ? *slice : HistorySlice{};
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        m_database = std::make_unique<Database>();
        QVERIFY(m_database->open(m_folder.filePath(u"x"_s), Durability::Normal));
        QVERIFY(migrate(*m_database));
        RoomTable rooms{*m_database};
        m_lobby = rooms.insert(lobby, {.name = u"lobby"_s})->number;
        m_reactions = std::make_unique<ReactionTable>(*m_database);
        m_table = std::make_unique<HistoryTable>(*m_database, *m_reactions);
    }

    void cleanup()
    {
        m_table.reset();
        m_reactions.reset();
        m_database.reset();
    }

    void aPageIsOldestFirstAndSaysWhetherThereIsMore_data()
    {
        using Place = std::optional<qint64>;
        QTest::addColumn<Place>("before");
        QTest::addColumn<Place>("after");
        QTest::addColumn<qint64>("limit");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addColumn<bool>("more");
        const Place none;
        const auto row = [&](const char *name, Place before, Place after, qint64 limit,
                             const QList<qint64> &numbers, bool more) {
            QTest::newRow(name) << before << after << limit << numbers << more;
        };
        row("newest", none, none, 3, {8, 9, 10}, true);
        row("newest, all", none, none, 10, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, false);
        row("newest, more than there are", none, none, 99, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, false);
        row("before", 5, none, 2, {3, 4}, true);
        row("before, to the start", 4, none, 3, {1, 2, 3}, false);
        row("before the first", 1, none, 3, {}, false);
        row("before the future", 1'000'000, none, 2, {9, 10}, true);
        row("after", none, 5, 2, {6, 7}, true);
        row("after, to the end", none, 7, 3, {8, 9, 10}, false);
        row("after all", none, 0, 2, {1, 2}, true);
        row("after the last", none, 10, 3, {}, false);
        row("after the future", none, 1'000'000, 3, {}, false);
        row("no limit is one", none, none, 0, {10}, true);
        row("a negative limit is one", none, 0, -5, {1}, true);
        row("a negative place", -1, none, 5, {}, false);
        row("the largest number", std::numeric_limits<qint64>::max(), none, 1, {10}, true);
    }

    void aPageIsOldestFirstAndSaysWhetherThereIsMore()
    {
        QFETCH(std::optional<qint64>, before);
        QFETCH(std::optional<qint64>, after);
        QFETCH(qint64, limit);
        addMany(10);
        const auto slice = page({.before = before, .after = after, .limit = limit});
        QTEST(numbersOf(slice.messages), "numbers");
        QTEST(slice.more, "more");
    }

    void theLimitIsThatOfAPage()
    {
        addMany(Limits::pageMessages + 1);
        const auto slice = page({.limit = 1'000'000});
        QCOMPARE(slice.messages.size(), Limits::pageMessages);
        QVERIFY(slice.more);
    }

    void longTextsMakeAPageShort()
    {
        constexpr int fit = Limits::pageBytes / Limits::textBytes;
        addMany(fit + 3, QString(Limits::textBytes / 2, u'ä')); // two bytes each
        const auto newest = page({.limit = 100});
        QCOMPARE(newest.messages.size(), fit);
        QCOMPARE(newest.messages.last().seq, fit + 3);
        QVERIFY(newest.more);
        const auto oldest = page({.after = 0, .limit = 100});
        QCOMPARE(oldest.messages.size(), fit);
        QCOMPARE(oldest.messages.first().seq, 1);
        QVERIFY(oldest.more);
    }

    void aPageHasAtLeastOneMessage()
    {
        addMany(2, QString(Limits::pageBytes + 1, u'x'));
        const auto slice = page({.limit = 10});
        QCOMPARE(numbersOf(slice.messages), QList<qint64>{2});
        QVERIFY(slice.more);
    }

    void roomsAreApart()
    {
        RoomTable rooms{*m_database};
        const qint64 tea = rooms.insert(RoomId{u"r_tea"_s}, {.name = u"tea"_s})->number;
        add(m_lobby, 1, u"to the lobby"_s);
        add(tea, 1, u"to tea"_s);
        QCOMPARE(textsOf(page({.limit = 10}).messages), QStringList{u"to the lobby"_s});
    }

    void whatGoesInComesOut()
    {
        const TextPosted event{
            .room = lobby,
            .seq = 1,
            .id = MessageId{u"m_1"_s},
            .from = {.id = MemberId{u"p_2"_s}, .name = u"Zoë 🦊"_s, .guest = true},
            .time = noon,
            .nonce = Nonce{u"n'); DROP TABLE history; --"_s},
            .text = u"tab\t, line\n, quote ', \u2028, \U0001F469\u200D\U0001F680"_s};
        QVERIFY(m_table->insert(m_lobby, event));
        QCOMPARE(page({.limit = 1}).messages, QList<TextPosted>{event});
        QCOMPARE(*m_table->find(event.from.id, *event.nonce), std::optional{event});
    }

    void aNonceIsFoundForItsAuthorOnly()
    {
        const TextPosted event{.room = lobby,
                               .seq = 1,
                               .id = MessageId{u"m"_s},
                               .from = anna,
                               .nonce = Nonce{u"n"_s},
                               .text = u"x"_s};
        QVERIFY(*m_table->insert(m_lobby, event));
        QCOMPARE(m_table->find(anna.id, event.nonce)->value(), event);
        QCOMPARE(*m_table->find(MemberId{u"p_other"_s}, event.nonce), std::nullopt);
        QCOMPARE(*m_table->find(anna.id, Nonce{u"unknown"_s}), std::nullopt);
        QCOMPARE(*m_table->find(anna.id, std::nullopt), std::nullopt);
    }

    void aNonceIsStoredOnce()
    {
        TextPosted event{.room = lobby,
                         .seq = 1,
                         .id = MessageId{u"m"_s},
                         .from = anna,
                         .nonce = Nonce{u"n"_s},
                         .text = u"first"_s};
        QVERIFY(*m_table->insert(m_lobby, event));
        event.seq = 2;
        event.text = u"second"_s;
        const auto again = m_table->insert(m_lobby, event);
        QVERIFY(again && !*again);
        QCOMPARE(textsOf(page({.limit = 9}).messages), QStringList{u"first"_s});
    }

    void aNumberIsGivenOnce()
    {
        add(m_lobby, 1);
        TextPosted second{
            .room = lobby, .seq = 1, .id = MessageId{u"m"_s}, .from = anna, .text = u"x"_s};
        QVERIFY(!m_table->insert(m_lobby, second));
    }

    void aRoomThatIsNotThereHasNoTexts()
    {
        const TextPosted event{.seq = 1, .id = MessageId{u"m"_s}, .from = anna, .text = u"x"_s};
        QVERIFY(!m_table->insert(4711, event));
        QCOMPARE(m_table->page(4711, {.limit = 10})->messages.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestHistoryTable)
#include "tst_historytable.moc"
