// SPDX-License-Identifier: MIT
// The index of all words: filled piece by piece, whole in the end, nothing twice.
#include "store/searchindex.h"

#include "protocol/limits.h"
#include "store/storethread.h"
#include "support/drafts.h"

#include <QTest>

using namespace Support;
using namespace Protocol;

class TestSearchIndex : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    void reopen()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        QVERIFY(m_store->open());
    }

    // How many messages are found so; -1: the database could not be asked.
    int found(const QString &match) const
    {
        Database database;
        if (!database.look(m_folder.filePath(u"hubbub.sqlite"_s)))
            return -1;
        const auto count =
            database.value(u"SELECT count(*) FROM search WHERE search MATCH '%1'"_s.arg(match));
        return count ? count->toInt() : -1;
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        reopen();
    }

    void cleanup() { m_store.reset(); }

    void anEmptyHistoryIsSoonDone()
    {
        QVERIFY(!m_store->tend());
        QCOMPARE(found(u"hi"_s), 0);
    }

    void whatIsNewComesInPieces()
    {
        QVERIFY(m_store->append(drafts(Limits::indexedAtOnce + 1)));
        QCOMPARE(found(u"1"_s), 0);
        QVERIFY(m_store->tend());
        QCOMPARE(found(u"1"_s), 1);
        QCOMPARE(found(QString::number(Limits::indexedAtOnce + 1)), 0);
        QVERIFY(!m_store->tend());
        QCOMPARE(found(QString::number(Limits::indexedAtOnce + 1)), 1);
    }

    void itGoesOnWhereItStopped()
    {
        QVERIFY(m_store->append({draft(u"ahoy"_s)}));
        QVERIFY(!m_store->tend());
        reopen();
        QVERIFY(m_store->append({draft(u"ahoy again"_s)}));
        QVERIFY(!m_store->tend());
        QVERIFY(!m_store->tend());
        QCOMPARE(found(u"ahoy"_s), 2);
    }

    void anyScriptIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("match");
        QTest::newRow("case") << u"Überfahrt"_s << u"uberfahrt"_s;
        QTest::newRow("a word of two characters") << u"我们在北京见面"_s << u"\"北 京\""_s;
        QTest::newRow("not of its characters apart") << u"北方的京城 北京"_s << u"\"北 京\""_s;
        QTest::newRow("Arabic") << u"السلام عليكم"_s << u"عليكم"_s;
        QTest::newRow("the beginning of a word") << u"embarkation"_s << u"emb*"_s;
        QTest::newRow("code") << u"call `open_port(80)`"_s << u"open"_s;
    }

    void anyScriptIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, match);
        QVERIFY(m_store->append({draft(text), draft(u"something else"_s), draft(u"北 方 京"_s)}));
        m_store->tend();
        QCOMPARE(found(match), 1);
    }

    void nothingIsTendedWithoutADatabase()
    {
        Store store{{.folder = m_folder.path()}};
        QVERIFY(!store.tend());
    }

    void theStoreIsTendedWhenNobodyAsks()
    {
        m_store.reset();
        StoreThread thread{{.folder = m_folder.path()}};
        bool stored = false;
        thread.ask(
            this,
            [](Store &store) {
                return store.open() && store.append(drafts(3 * Limits::indexedAtOnce));
            },
            [&](bool answer) { stored = answer; });
        QTRY_VERIFY(stored);
        QTRY_COMPARE(found(QString::number(3 * Limits::indexedAtOnce)), 1);
    }
};

QTEST_GUILESS_MAIN(TestSearchIndex)
#include "tst_searchindex.moc"
