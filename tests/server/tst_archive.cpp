// SPDX-License-Identifier: MIT
// What anybody has seen is on disk; a text that cannot be stored is shown to nobody.
#include "protocol/limits.h"
#include "server/storedarchive.h"
#include "server/unstoredarchive.h"
#include "store/storethread.h"
#include "support/drafts.h"
#include "support/fulldisk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Server;
using namespace Support;
using namespace Protocol;

class TestArchive : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<Archive> m_archive;
    QList<TextPosted> m_announced;
    QStringList m_order; // announcements and replies, as they come

    void open(bool keepHistory = true)
    {
        m_archive.reset();
        m_store = std::make_unique<StoreThread>(StoreConfig{.folder = m_folder.path()});
        bool opened = false;
        m_store->ask(
            this, [](Store &store) { return bool(store.open()); }, [&](bool ok) { opened = ok; });
        QTRY_VERIFY(opened);
        if (keepHistory)
            m_archive = std::make_unique<StoredArchive>(*m_store);
        else
            m_archive = std::make_unique<UnstoredArchive>();
        connect(m_archive.get(), &Archive::appended, this, [this](const TextPosted &event) {
            m_announced.append(event);
            m_order.append(u"announced "_s + event.text);
        });
        m_announced.clear();
        m_order.clear();
    }

    void post(const Draft &draft)
    {
        m_archive->append(draft, [this, text = draft.text](const Result<Appended> &answer) {
            m_order.append(!answer             ? u"refused "_s + wireName(answer.error().code)
                               : answer->fresh ? u"stored "_s + text
                                               : u"known "_s + answer->event.text);
        });
    }

    HistorySlice read(const HistoryQuery &query)
    {
        std::optional<HistorySlice> slice;
        m_store->ask(
            this, [&](Store &store) { return store.history(query); },
            [&](const Result<HistorySlice> &answer) { slice = answer ? *answer : HistorySlice{}; });
        return QTest::qWaitFor([&] { return slice.has_value(); }) ? *slice : HistorySlice{};
    }

    int refusals() const { return int(m_order.count(u"refused storage"_s)); }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        open();
    }

    void cleanup()
    {
        m_archive.reset();
        m_store.reset();
    }

    void nothingIsAnnouncedBeforeItIsStored()
    {
        post(draft(u"hi"_s));
        QVERIFY(m_announced.isEmpty());
        QVERIFY(!m_archive->isIdle());
        QTRY_COMPARE(m_order, (QStringList{u"announced hi"_s, u"stored hi"_s}));
        QVERIFY(m_archive->isIdle());
        QCOMPARE(read({.room = lobby, .limit = 10}).messages, m_announced);
    }

    void whatComesDuringACommitIsCommittedTogetherInOrder()
    {
        QStringList texts;
        for (int i = 0; i < 3 * Limits::draftsPerCommit; ++i) {
            texts.append(QString::number(i));
            post(draft(texts.last()));
        }
        QTRY_COMPARE(textsOf(m_announced), texts);
        for (qint64 seq = 1; seq <= texts.size(); ++seq)
            QCOMPARE(m_announced.at(seq - 1).seq, seq);
        QVERIFY(m_archive->isIdle());
    }

    void aRepliedTextIsReadable()
    {
        for (int i = 0; i < 50; ++i) {
            post(draft(QString::number(i)));
            const auto slice = read({.room = lobby, .limit = 1}); // asked behind it
            QCOMPARE(slice.messages.first().text, QString::number(i));
            QCOMPARE(m_announced.last(), slice.messages.first()); // and announced by then
        }
    }

    void aNonceIsAnsweredButNotAnnouncedAgain()
    {
        post(draftWithNonce(u"n"_s, u"first"_s));
        post(draftWithNonce(u"n"_s, u"second"_s));
        QTRY_COMPARE(m_order.size(), 3);
        post(draftWithNonce(u"n"_s, u"third"_s));
        QTRY_COMPARE(m_order,
                     (QStringList{u"announced first"_s, u"stored first"_s, u"known first"_s,
                                  u"known first"_s}));
    }

    void aFullDiskRefusesAndShowsNothingUntilThereIsRoom()
    {
        post(draft(u"before"_s));
        QTRY_COMPARE(m_announced.size(), 1);
        {
            const FullDisk full{1024};
            for (int i = 0; i < 600; ++i) // more than one commit
                post(draft(QString(1000, u'x')));
            QTRY_COMPARE(refusals(), 600);
            QCOMPARE(m_announced.size(), 1);
            QVERIFY(m_archive->isIdle());
        }
        post(draft(u"after"_s));
        QTRY_COMPARE(textsOf(m_announced), (QStringList{u"before"_s, u"after"_s}));
        QCOMPARE(m_announced.last().seq, 2);
        QCOMPARE(numbersOf(read({.room = lobby, .limit = 10}).messages), (QList<qint64>{1, 2}));
    }

    void whoseDiskDoesNotKeepUpIsRefusedWithATime()
    {
        int refused = 0;
        std::optional<qint64> wait;
        for (int i = 0; i < Limits::draftsWaiting + 1000; ++i) {
            m_archive->append(draft(u"x"_s), [&](const Result<Appended> &answer) {
                refused += !answer;
                wait = answer ? wait : answer.error().retryAfter;
            });
        }
        QVERIFY(refused >= 1000 - Limits::draftsPerCommit && refused <= 1000);
        QVERIFY(wait > 0);
        QTRY_VERIFY_WITH_TIMEOUT(m_archive->isIdle(), 30'000);
        QCOMPARE(m_announced.size(), Limits::draftsWaiting + 1000 - refused);
    }

    void anArchiveMayGoWhileItCommits()
    {
        for (int i = 0; i < 1000; ++i)
            post(draft(QString::number(i)));
        m_archive.reset();
        m_store.reset();
        QVERIFY(m_order.isEmpty());
        open();
        QCOMPARE(read({.room = lobby, .limit = 1}).messages.size(), 1); // the commit that had begun
    }

    void withoutHistoryATextIsNumberedAndForgotten()
    {
        open(false);
        post(draft(u"one"_s));
        QCOMPARE(m_order, (QStringList{u"announced one"_s, u"stored one"_s}));
        post(draft(u"elsewhere"_s, RoomId{u"r_tea"_s}));
        post(draft(u"two"_s));
        QCOMPARE(numbersOf(m_announced), (QList<qint64>{1, 1, 2}));
        QVERIFY(read({.room = lobby, .limit = 10}).messages.isEmpty());
    }

    void withoutHistoryANonceIsKnownForAWhile()
    {
        open(false);
        post(draftWithNonce(u"n"_s, u"first"_s));
        for (int i = 0; i < Limits::noncesRemembered - 1; ++i)
            post(draftWithNonce(QString::number(i)));
        m_order.clear();
        post(draftWithNonce(u"n"_s, u"second"_s));
        QCOMPARE(m_order, QStringList{u"known first"_s});
        for (int i = 0; i < Limits::noncesRemembered; ++i)
            post(draftWithNonce(u"more "_s + QString::number(i)));
        m_order.clear();
        post(draftWithNonce(u"n"_s, u"third"_s));
        QCOMPARE(m_order.last(), u"stored third"_s);
    }
};

QTEST_GUILESS_MAIN(TestArchive)
#include "tst_archive.moc"
