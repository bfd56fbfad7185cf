// SPDX-License-Identifier: MIT
// A disk that is full or must not be written: nothing is half stored, and all is well when it is.
#include "protocol/limits.h"
#include "store/storethread.h"
#include "support/drafts.h"
#include "support/fulldisk.h"

#include <QTest>

#include <unistd.h>

using namespace Support;
using namespace Protocol;

namespace {

// Root may write everything; nobody may not.
class Nobody
{
public:
    Nobody()
    {
        if (m_before == 0 && seteuid(65534) != 0)
            qFatal("cannot become nobody");
    }

    ~Nobody()
    {
        if (m_before == 0 && seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(Nobody)

private:
    uid_t m_before = geteuid();
};

constexpr auto readable = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
    | QFile::ReadOther | QFile::ExeOther;
constexpr auto writable = readable | QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;

}

class TestFailingDisk : public QObject
{
    Q_OBJECT

private:
    static QList<Draft> bigBatch()
    {
        QList<Draft> batch;
        for (int i = 0; i < 8; ++i)
            batch.append(draft(QString(Limits::textBytes, u'x')));
        batch.append(draft(u"in a new room"_s, RoomId{randomId(u'r')}));
        batch.last().roomName = batch.last().room.text();
        return batch;
    }

    static qint64 newestIn(Store &store)
    {
        const auto slice = store.history({.room = lobby, .limit = 1});
        return slice && !slice->messages.isEmpty() ? slice->messages.first().seq : -1;
    }

private slots:
    void aFullDiskStoresNothingAndLosesNothing()
    {
        const QTemporaryDir folder;
        Store store{{.folder = folder.path()}};
        QVERIFY(store.open());
        qint64 stored = 0;
        for (int episode = 1; episode <= 20; ++episode) {
            {
                const FullDisk full{episode * 300'000};
                auto answers = store.append(bigBatch());
                for (; answers; answers = store.append(bigBatch()))
                    stored += 8;
                QCOMPARE(answers.error().code, ErrorCode::Storage);
                QCOMPARE(store.append(bigBatch()).error().code, ErrorCode::Storage);
            }
            const auto answers = store.append({draft(u"there is room again"_s)});
            QVERIFY(answers);
            QCOMPARE(answers->first().event.seq, ++stored);
            QCOMPARE(newestIn(store), stored);
        }
    }

    void whatWasRefusedIsNotThereAfterARestart()
    {
        const QTemporaryDir folder;
        {
            Store store{{.folder = folder.path()}};
            QVERIFY(store.open());
            QVERIFY(store.append(drafts(3)));
            const FullDisk full{64 * 1024};
            QVERIFY(!store.append(bigBatch()));
        }
        Store store{{.folder = folder.path()}};
        const auto record = store.open();
        QVERIFY(record);
        QCOMPARE(record->rooms.size(), 1);
        QCOMPARE(record->rooms.first().newest, 3);
    }

    // Questions that share a transaction: the first ones were done, and are not.
    void nobodyIsAnsweredBeforeItIsStored()
    {
        const QTemporaryDir folder;
        StoreThread thread{{.folder = folder.path()}};
        QList<bool> answers;
        const auto noted = [&](const auto &answer) { answers.append(bool(answer)); };
        thread.ask(
            this, [](Store &store) { return store.open(); }, noted);
        thread.ask(
            this, [](Store &store) { return store.append(drafts(3)); }, noted);
        QTRY_COMPARE(answers, QList<bool>(2, true));
        {
            const FullDisk full{64 * 1024};
            for (int i = 0; i < 20; ++i)
                thread.ask(
                    this, [](Store &store) { return store.append(bigBatch()); }, noted);
            QTRY_COMPARE(answers.size(), 22);
            QCOMPARE(answers.count(true), 2);
        }
        qint64 next = 0;
        thread.ask(
            this, [](Store &store) { return store.append({draft(u"there is room again"_s)}); },
            [&](const auto &answer) { next = answer ? answer->first().event.seq : -1; });
        QTRY_COMPARE(next, 4);
    }

    void changesThatDidNotFitAreNotThere()
    {
        const QTemporaryDir folder;
        Store store{{.folder = folder.path()}};
        QVERIFY(store.open());
        QVERIFY(store.append(drafts(1)));
        const MessageQuery first{.room = lobby, .seq = 1, .reader = {.member = anna.id}};
        const QString longer(Limits::textBytes, u'y');
        {
            const FullDisk full{0};
            QCOMPARE(store.edit({.message = first, .time = noon, .text = longer}).error().code,
                     ErrorCode::Storage);
        }
        QCOMPARE(textsOf(store.history({.room = lobby, .limit = 1})->messages),
                 QStringList{u"1"_s});
        const auto edited = store.edit({.message = first, .time = noon, .text = longer});
        QVERIFY(edited);
        QCOMPARE(edited->revision, 1);
        QCOMPARE(store.edits(first)->size(), 1);
    }

    void nobodySignsInOnAFullDisk()
    {
        const QTemporaryDir folder;
        Store store{{.folder = folder.path()}};
        QVERIFY(store.open());
        const SignIn newcomer{.newcomer = anna, .newDigest = "digest", .time = noon};
        {
            const FullDisk full{0};
            QCOMPARE(store.signIn(newcomer).error().code, ErrorCode::Storage);
        }
        QVERIFY(store.signIn(newcomer));
    }

    void aFullDiskIsNoPlaceToStart()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"data"_s);
        for (const int bytes : {0, 1000, 10'000}) {
            const FullDisk full{bytes};
            Store store{{.folder = path}};
            QCOMPARE(store.open().error().code, ErrorCode::FolderUnusable);
        }
        Store store{{.folder = path}};
        QVERIFY(store.open());
        QVERIFY(store.append(drafts(1)));
    }

    void aFolderThatMustNotBeWrittenIsUnusable()
    {
        const QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), readable));
        const Nobody nobody;
        Store store{{.folder = folder.path()}};
        QCOMPARE(store.open().error().code, ErrorCode::FolderUnusable);
    }

    void aDatabaseThatMustNotBeWrittenIsUnusable()
    {
        const QTemporaryDir folder;
        {
            Store store{{.folder = folder.path()}};
            QVERIFY(store.open());
        }
        const QString file = folder.filePath(u"hubbub.sqlite"_s);
        QVERIFY(QFile::setPermissions(folder.path(), writable));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadOther));
        const QByteArray before = contentOf(file);
        {
            const Nobody nobody;
            Store store{{.folder = folder.path()}};
            QCOMPARE(store.open().error().code, ErrorCode::FolderUnusable);
        }
        QCOMPARE(contentOf(file), before);
    }
};

QTEST_GUILESS_MAIN(TestFailingDisk)
#include "tst_failingdisk.moc"
