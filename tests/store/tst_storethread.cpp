// SPDX-License-Identifier: MIT
// The seam between host and store: who runs where, in which order, and what happens at the end.
#include "store/storethread.h"

#include "support/drafts.h"

#include <QTest>

#include <numeric>

using namespace Support;
using namespace Protocol;

class TestStoreThread : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::unique_ptr<StoreThread> opened()
    {
        auto thread = std::make_unique<StoreThread>(StoreConfig{.folder = m_folder.path()});
        bool open = false;
        thread->ask(
            this, [](Store &store) { return bool(store.open()); },
            [&](bool opened) { open = opened; });
        return QTest::qWaitFor([&] { return open; }) ? std::move(thread) : nullptr;
    }

    // Asks so many questions at once and gathers whether each was answered well.
    template <class Question>
    QList<bool> askAtOnce(StoreThread &thread, int count, Question question)
    {
        QList<bool> answers;
        for (int i = 0; i < count; ++i) {
            thread.ask(
                this, [question, i](Store &store) { return question(store, i); },
                [&](const auto &answer) { answers.append(bool(answer)); });
        }
        return QTest::qWaitFor([&] { return answers.size() == count; }) ? answers : QList<bool>{};
    }

private slots:
    void init() { m_folder = QTemporaryDir{}; }

    void questionsRunThereAndRepliesHere()
    {
        StoreThread thread{{.folder = m_folder.path()}};
        const QThread *there = nullptr;
        const QThread *here = nullptr;
        thread.ask(
            this, [](Store &) { return QThread::currentThread(); },
            [&](QThread *answer) {
                there = answer;
                here = QThread::currentThread();
            });
        QVERIFY(!here); // never at once: the asker is not done asking
        QTRY_VERIFY(here);
        QCOMPARE(here, QThread::currentThread());
        QVERIFY(there && there != here);
    }

    void answersComeInTheOrderOfTheQuestions()
    {
        auto thread = opened();
        QVERIFY(thread);
        QList<qint64> numbers;
        for (int i = 0; i < 100; ++i) {
            thread->ask(
                this, [](Store &store) { return store.append({draft(u"x"_s)}); },
                [&](const Result<QList<Appended>> &answer) {
                    numbers.append(answer ? answer->first().event.seq : -1);
                });
        }
        QTRY_COMPARE(numbers.size(), 100);
        QList<qint64> expected(100);
        std::iota(expected.begin(), expected.end(), 1);
        QCOMPARE(numbers, expected);
    }

    void whoIsGoneGetsNoReply()
    {
        auto thread = opened();
        QVERIFY(thread);
        bool replied = false;
        bool later = false;
        auto context = std::make_unique<QObject>();
        thread->ask(
            context.get(), [](Store &store) { return store.append({draft(u"kept"_s)}); },
            [&](const auto &) { replied = true; });
        context.reset();
        thread->ask(
            this, [](Store &store) { return store.history({.room = lobby, .limit = 9}); },
            [&](const Result<HistorySlice> &slice) {
                later = slice && textsOf(slice->messages) == QStringList{u"kept"_s};
            });
        QTRY_VERIFY(later);
        QVERIFY(!replied);
    }

    void whatWasAskedIsAnsweredAtTheEnd()
    {
        auto thread = opened();
        QVERIFY(thread);
        int replies = 0;
        for (int i = 0; i < 20; ++i) {
            thread->ask(
                this, [](Store &store) { return store.append({draft(u"x"_s)}); },
                [&](const Result<QList<Appended>> &answer) { replies += bool(answer); });
        }
        thread.reset();
        QCOMPARE(replies, 20);

        Store store{{.folder = m_folder.path()}}; // closed: the folder is free
        QCOMPARE(store.open()->rooms.first().newest, 20);
    }

    void aQuestionAskedAtTheEndIsNotRun()
    {
        auto thread = opened();
        QVERIFY(thread);
        bool replied = false;
        std::atomic<bool> asked = false;
        thread->ask(
            this, [](Store &) { return 1; },
            [&, again = thread.get()](int) {
                replied = true;
                again->ask(
                    this, [&](Store &) { return asked = true; }, [](bool) {});
            });
        thread.reset();
        QVERIFY(replied);
        QVERIFY(!asked);
    }

    void oneThatFailsUndoesOnlyItself()
    {
        auto thread = opened();
        QVERIFY(thread);
        const auto answers = askAtOnce(*thread, 30, [](Store &store, int i) {
            Draft posted = draft(QString::number(i), RoomId{u"r_%1"_s.arg(i)});
            posted.roomName = i == 7 ? u"0"_s : QString::number(i); // a name that is taken
            return store.append({draft(u"x"_s), posted});
        });
        QList<bool> expected(30, true);
        expected[7] = false;
        QCOMPARE(answers, expected);
        thread.reset();
        Store store{{.folder = m_folder.path()}};
        const auto record = store.open();
        QCOMPARE(record->rooms.size(), 30); // the lobby and 29
        QCOMPARE(record->rooms.first().newest, 29);
    }

    void whatIsAskedTogetherIsCommittedTogether()
    {
        auto thread = opened();
        QVERIFY(thread);
        const QString wal = m_folder.filePath(u"hubbub.sqlite-wal"_s);
        const auto signIn = [](Store &store, int i) {
            const QString id = QString::number(i);
            return store.signIn({.newcomer = {.id = MemberId{id}, .name = id},
                                 .newDigest = id.toUtf8(),
                                 .time = noon});
        };
        const qint64 before = QFileInfo{wal}.size();
        QCOMPARE(askAtOnce(*thread, 100, signIn), QList<bool>(100, true));
        // Apart, each would have written at least two pages of 4 KiB.
        QVERIFY(QFileInfo{wal}.size() - before < 100 * 2 * 4096);
    }

    void aThreadThatWasNeverUsedEnds() { StoreThread thread{{.folder = m_folder.path()}}; }

    void aFailureToOpenIsAnAnswer()
    {
        StoreThread thread{{.folder = u"/proc/hubbub"_s}};
        std::optional<ErrorCode> code;
        thread.ask(
            this, [](Store &store) { return store.open(); },
            [&](const Result<HostRecord> &record) { code = record.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::FolderUnusable);
    }
};

QTEST_GUILESS_MAIN(TestStoreThread)
#include "tst_storethread.moc"
