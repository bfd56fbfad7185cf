// SPDX-License-Identifier: MIT
// Copies of a database: of a running host, whole or not at all, and the way back.
#include "store/backup.h"

#include "store/database.h"
#include "support/drafts.h"
#include "support/fulldisk.h"

#include <QTest>

using namespace Support;
using namespace Protocol;

class TestBackup : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString folder() const { return m_folder.filePath(u"data"_s); }
    QString database() const { return folder() + u"/hubbub.sqlite"_s; }
    QString copy() const { return m_folder.filePath(u"copy.sqlite"_s); }
    QStringList names(const QString &folder) const
    {
        return QDir{folder}.entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    // The folder's epoch and how many messages its lobby has.
    std::pair<Epoch, qint64> look(const QString &folder)
    {
        Store store{{.folder = folder}};
        const auto record = store.open();
        if (!record)
            return {};
        return {record->epoch, record->rooms.isEmpty() ? 0 : record->rooms.first().newest};
    }

    void fill(int count)
    {
        Store store{{.folder = folder()}};
        QVERIFY(store.open());
        QVERIFY(store.append(drafts(count)));
    }

private slots:
    void init() { m_folder = QTemporaryDir{}; }

    void aRunningHostIsCopiedWithWhatIsInItsWal()
    {
        Store store{{.folder = folder()}};
        QVERIFY(store.open());
        QVERIFY(store.append(drafts(100)));
        QVERIFY(QFile{database() + u"-wal"_s}.size() > 0);
        QVERIFY(backUp(folder(), copy()));
        QVERIFY(store.append({draft(u"goes on"_s)}));
        QCOMPARE(names(m_folder.path()), QStringList{u"copy.sqlite"_s}); // one file, nothing beside

        const QString elsewhere = m_folder.filePath(u"elsewhere"_s);
        QVERIFY(restore(copy(), elsewhere));
        QCOMPARE(look(elsewhere).second, 100);
    }

    void aHostThatStoppedIsCopiedAndLeftAsItIs()
    {
        fill(10);
        const auto before = filesIn(folder());
        QVERIFY(backUp(folder(), copy()));
        QVERIFY(filesIn(folder()) == before);
    }

    void theCopyIsForTheOwnerAlone()
    {
        fill(1);
        QVERIFY(backUp(folder(), copy()));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(copy()) & others));
    }

    void noFileIsOverwritten()
    {
        fill(1);
        write(copy(), "mine");
        QCOMPARE(backUp(folder(), copy()).error().code, ErrorCode::FolderUnusable);
        QCOMPARE(contentOf(copy()), QByteArray{"mine"});
    }

    void whatIsNotThereIsNotCopied()
    {
        QCOMPARE(backUp(folder(), copy()).error().code, ErrorCode::FolderUnusable);
        QVERIFY(!QFile::exists(folder()));
        fill(1);
        const auto nowhere = m_folder.filePath(u"no/such/folder.sqlite"_s);
        QCOMPARE(backUp(folder(), nowhere).error().code, ErrorCode::FolderUnusable);
    }

    void aDamagedDatabaseIsNoBackup()
    {
        fill(3000);
        QByteArray bytes = contentOf(database());
        std::fill(bytes.begin() + bytes.size() / 2, bytes.end() - bytes.size() / 4, '\x55');
        write(database(), bytes);
        QCOMPARE(backUp(folder(), copy()).error().code, ErrorCode::DatabaseDamaged);
        QCOMPARE(names(m_folder.path()), QStringList{});
    }

    void onAFullDiskNothingIsLeft()
    {
        fill(3000);
        const FullDisk full{64 * 1024};
        QCOMPARE(backUp(folder(), copy()).error().code, ErrorCode::FolderUnusable);
        QCOMPARE(names(m_folder.path()), QStringList{});
    }

    void aRestoredDatabaseHasTheOldTextsAndAnotherEpoch()
    {
        fill(5);
        const Epoch epoch = look(folder()).first;
        QVERIFY(backUp(folder(), copy()));
        fill(5);
        const QByteArray later = contentOf(database());
        QVERIFY(restore(copy(), folder()));
        const auto [restored, newest] = look(folder());
        QCOMPARE(newest, 5);
        QVERIFY(!restored.isEmpty() && restored != epoch);

        const QStringList aside =
            names(folder()).filter(u"hubbub.sqlite.before-restore-"_s); // the later ones
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(folder() + u'/' + aside.first()), later);
    }

    void aRunningHostIsNotRestored()
    {
        fill(5);
        QVERIFY(backUp(folder(), copy()));
        Store store{{.folder = folder()}};
        QVERIFY(store.open());
        QCOMPARE(restore(copy(), folder()).error().code, ErrorCode::FolderInUse);
        QVERIFY(store.append({draft(u"still here"_s)}));
    }

    void whatIsNoBackupIsNotRestored_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("nothing") << QByteArray{} << ErrorCode::FolderUnusable;
        QTest::newRow("a text") << QByteArray(5000, 'x') << ErrorCode::DatabaseDamaged;
    }

    void whatIsNoBackupIsNotRestored()
    {
        QFETCH(QByteArray, content);
        QFETCH(ErrorCode, code);
        fill(5);
        write(copy(), content);
        const auto before = filesIn(folder());
        QCOMPARE(restore(copy(), folder()).error().code, code);
        QVERIFY(filesIn(folder()) == before);
        QVERIFY(QFile::remove(copy()));
        QVERIFY(!restore(copy(), folder()));
        QVERIFY(filesIn(folder()) == before);
    }

    void aNewerBackupIsNotRestored()
    {
        fill(5);
        QVERIFY(backUp(folder(), copy()));
        {
            Database database;
            QVERIFY(database.open(copy(), Durability::Full));
            QVERIFY(database.execute(u"PRAGMA user_version = 999"_s));
        }
        QCOMPARE(restore(copy(), folder()).error().code, ErrorCode::DatabaseNewer);
        QCOMPARE(look(folder()).second, 5);
    }

    void aFullDiskKeepsTheOldDatabase()
    {
        fill(3000);
        QVERIFY(backUp(folder(), copy()));
        const auto before = filesIn(folder());
        {
            const FullDisk full{64 * 1024};
            QCOMPARE(restore(copy(), folder()).error().code, ErrorCode::FolderUnusable);
        }
        QVERIFY(filesIn(folder()) == before);
    }

    void aDamagedDatabaseIsReplacedToo()
    {
        fill(5);
        QVERIFY(backUp(folder(), copy()));
        write(database(), QByteArray(9000, 'x'));
        write(database() + u"-wal"_s, QByteArray(9000, 'y'));
        QVERIFY(restore(copy(), folder()));
        QCOMPARE(look(folder()).second, 5);
        QCOMPARE(names(folder()).filter(u"before-restore"_s).size(), 2); // with its WAL
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
