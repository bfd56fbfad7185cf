// SPDX-License-Identifier: MIT
// Searching: words of any script, filters, pages, rights, and queries that mean harm.
#include "protocol/limits.h"
#include "store/searchquery.h"
#include "store/store.h"
#include "support/drafts.h"

#include <QTest>

using namespace Support;
using namespace Protocol;

class TestSearch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    const RoomId m_tea{u"r_tea"_s};
    const Member m_ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben Müller"_s};

    void post(const QString &text, const RoomId &room = lobby, int day = 0,
              const Member &from = anna)
    {
        Draft posted = draft(text, room);
        posted.time = noon + std::chrono::days{day};
        posted.from = from;
        QVERIFY(m_store->append({posted}));
    }

    SearchQuery query(const QString &text) const
    {
        return {.text = text,
                .places = {{.room = lobby, .name = u"lobby"_s}, {.room = m_tea, .name = u"Tea"_s}},
                .reader = anna.id,
                .limit = 10};
    }

    QStringList found(const SearchQuery &query)
    {
        const auto slice = m_store->search(query);
        return slice ? textsOf(slice->messages) : QStringList{u"failed: "_s + slice.error().detail};
    }

    QStringList found(const QString &text) { return found(query(text)); }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        QVERIFY(m_store->open());
    }

    void cleanup() { m_store.reset(); }

    void wordsAreFound_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("isFound");
        const auto row = [](const QString &query, bool isFound) {
            QTest::newRow(qPrintable(query)) << query << isFound;
        };
        row(u"harbour"_s, true);
        row(u"HARBOUR ships"_s, true);
        row(u"harbour planes"_s, false);
        row(u"harb"_s, false);
        row(u"harb*"_s, false); // whole words only
        row(u"\"the harbour\""_s, true);
        row(u"\"harbour the\""_s, false);
        row(u"uberfahrt"_s, true);
        row(u"北京"_s, true);
        row(u"京北"_s, false);
        row(u"東京*"_s, false);
        row(u"ships!"_s, true);
        row(u"say:ships"_s, false);
    }

    void wordsAreFound()
    {
        QFETCH(QString, query);
        QFETCH(bool, isFound);
        const QString text = u"Ships leave the harbour: Überfahrt 我们在北京见面"_s;
        post(text);
        post(u"nothing of it"_s);
        QCOMPARE(found(query), isFound ? QStringList{text} : QStringList{});
    }

    void filtersNarrow_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const QString &query, const QStringList &texts) {
            QTest::newRow(qPrintable(query)) << query << texts;
        };
        row(u"one from:anna"_s, {u"one https://hubbub.chat/x"_s, u"one"_s});
        row(u"from:\"ben müller\""_s, {u"one by Ben"_s});
        row(u"from:p_ben"_s, {u"one by Ben"_s});
        row(u"from:Benjamin"_s, {u"one by Ben"_s}); // as he is called now
        row(u"from:Nobody"_s, {});
        row(u"in:tea"_s, {u"one https://hubbub.chat/x"_s});
        row(u"in:r_tea one"_s, {u"one https://hubbub.chat/x"_s});
        row(u"in:elsewhere one"_s, {});
        row(u"has:link"_s, {u"one https://hubbub.chat/x"_s});
        row(u"has:link one"_s, {u"one https://hubbub.chat/x"_s});
        row(u"one has:link"_s, {u"one https://hubbub.chat/x"_s});
        row(u"is:pinned"_s, {u"one"_s});
        row(u"is:pinned by"_s, {});
        row(u"one before:2026-02-01"_s, {u"one"_s});
        row(u"one after:2026-02-01"_s, {u"one https://hubbub.chat/x"_s});
        row(u"after:2026-01-31 before:2026-02-02"_s, {u"one by Ben"_s});
        row(u"one before:yesterday"_s, {});
        row(u"IN:TEA FROM:ANNA"_s, {u"one https://hubbub.chat/x"_s});
    }

    void filtersNarrow()
    {
        QFETCH(QString, query);
        QVERIFY(m_store->signIn({.newcomer = m_ben, .newDigest = "d", .time = noon}));
        post(u"one"_s); // on 2026-01-31
        post(u"one by Ben"_s, lobby, 1, m_ben);
        post(u"one https://hubbub.chat/x"_s, m_tea, 2);
        QVERIFY(m_store->pin({.message = {.room = lobby, .seq = 1}, .on = true, .time = noon}));
        QVERIFY(m_store->rename({.id = m_ben.id, .name = u"Benjamin"_s}));
        QTEST(found(query), "texts");
    }

    void nobodyFindsWhatTheyMayNotSee()
    {
        post(u"secret one"_s, m_tea);
        post(u"secret two"_s, m_tea);
        SearchQuery asked = query(u"secret"_s);
        asked.places[1].from = 2;
        QCOMPARE(found(asked), QStringList{u"secret two"_s});
        asked.places.removeLast();
        const auto slice = m_store->search(asked);
        QVERIFY(slice->messages.isEmpty() && !slice->next);
        asked.text = u"in:r_tea secret"_s;
        QCOMPARE(found(asked), QStringList{});
        asked.places.clear();
        QCOMPARE(found(asked), QStringList{});
    }

    void changedTextsAreFoundByTheirNewWords()
    {
        post(u"apple"_s);
        post(u"pear"_s);
        QCOMPARE(found(u"apple"_s).size(), 1); // it is in the index
        const MessageQuery first{.room = lobby, .seq = 1, .reader = {.member = anna.id}};
        QVERIFY(m_store->edit({.message = first, .time = noon, .text = u"cherry"_s}));
        QCOMPARE(found(u"apple"_s), QStringList{});
        QCOMPARE(found(u"cherry"_s), QStringList{u"cherry"_s});
        QVERIFY(m_store->erase({.message = first}));
        QCOMPARE(found(u"cherry"_s), QStringList{});
        QCOMPARE(found(u"in:lobby"_s), QStringList{u"pear"_s});
    }

    void aTextThatWasChangedBeforeItWasIndexedIsFoundOnce()
    {
        post(u"apple"_s);
        const MessageQuery first{.room = lobby, .seq = 1, .reader = {.member = anna.id}};
        QVERIFY(m_store->edit({.message = first, .time = noon, .text = u"cherry"_s}));
        QCOMPARE(found(u"apple"_s), QStringList{});
        QCOMPARE(found(u"cherry"_s), QStringList{u"cherry"_s});
    }

    void pagesGoBackToTheFirst_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"word"_s;
        QTest::newRow("a room") << u"in:lobby"_s;
        QTest::newRow("a person") << u"from:Anna"_s;
    }

    void pagesGoBackToTheFirst()
    {
        QFETCH(QString, text);
        QList<Draft> many;
        for (int i = 0; i < 6'000; ++i) // more than is looked at for one page
            many.append(draft(u"word %1"_s.arg(i), i % 600 == 0 ? lobby : RoomId{u"r_other"_s}));
        QVERIFY(m_store->append(many));
        while (m_store->tend()) { }
        SearchQuery asked = query(text);
        asked.limit = 4;
        QStringList texts;
        int pages = 0;
        do {
            const auto slice = m_store->search(asked);
            QVERIFY(slice && slice->messages.size() <= 4);
            texts += textsOf(slice->messages);
            asked.before = slice->next;
        } while (asked.before && ++pages < 99);
        QStringList expected;
        for (int i = 5'400; i >= 0; i -= 600)
            expected.append(u"word %1"_s.arg(i));
        QCOMPARE(texts, expected);
    }

    void theBestComeFirst()
    {
        post(u"tea tea tea"_s);
        post(u"a long text about many things of which one is tea among all the others here"_s);
        SearchQuery asked = query(u"tea"_s);
        QCOMPARE(found(asked).first().size(), 75);
        asked.ranked = true;
        QCOMPARE(found(asked).first(), u"tea tea tea"_s);
    }

    // All of it is text: never an error, and nothing is found that is not so written.
    void hostileQueriesAreText_data()
    {
        QTest::addColumn<QString>("query");
        int number = 0;
        for (const auto &query : {u"\""_s,
                                  u"\"\""_s,
                                  u"a AND"_s,
                                  u"AND"_s,
                                  u"NOT x"_s,
                                  u"OR OR OR"_s,
                                  u"text:x"_s,
                                  u"words:x"_s,
                                  u"*"_s,
                                  u"**"_s,
                                  u"x*y"_s,
                                  u"^x"_s,
                                  u"-x"_s,
                                  u"+x"_s,
                                  u"(x"_s,
                                  u"x)"_s,
                                  u"{a b}: x"_s,
                                  u"NEAR(a b, 2)"_s,
                                  u"a NEAR b"_s,
                                  u"'; DROP TABLE x; --"_s,
                                  u"from:"_s,
                                  u"in:\""_s,
                                  u"before:9999-99-99"_s,
                                  u"after:-1"_s,
                                  u"has:x is:x"_s,
                                  u"🦊"_s,
                                  u"\u0000x"_s,
                                  QString(QChar{0}),
                                  QString(QChar{0xD800}) + u'x',
                                  u"ﷺ \u202e x"_s,
                                  QString(10'000, u'x'),
                                  QString(10'000, u'"'),
                                  QString(10'000, u' '),
                                  QStringLiteral("x ").repeated(5'000),
                                  QStringLiteral("北").repeated(5'000),
                                  QStringLiteral("(\"").repeated(3'000)})
            QTest::addRow("%d", ++number) << query;
    }

    void hostileQueriesAreText()
    {
        QFETCH(QString, query);
        post(u"an ordinary message"_s);
        for (const bool ranked : {false, true}) {
            SearchQuery asked = this->query(query);
            asked.ranked = ranked;
            QCOMPARE(found(asked), QStringList{});
        }
        QCOMPARE(found(u"ordinary"_s).size(), 1);
    }

    void anEmptyQueryFindsNothing()
    {
        post(u"x"_s);
        for (const auto &text : {u""_s, u"  "_s, u"!!!"_s})
            QCOMPARE(found(text), QStringList{});
    }

    void linksAreAddressesOfTheWeb()
    {
        for (const auto &text : {u"see https://x.org"_s, u"HTTP://X"_s, u"(http://a/b)"_s})
            QVERIFY(hasLink(text));
        for (const auto &text : {u"https"_s, u"https://"_s, u"http:// x"_s, u"ftp://x"_s})
            QVERIFY(!hasLink(text));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
