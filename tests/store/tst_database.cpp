// SPDX-License-Identifier: MIT
// Which folders a store opens, and what it leaves of those that it does not.
#include "store/database.h"
#include "store/migrations.h"
#include "support/drafts.h"

#include <QSqlError>
#include <QTest>

using namespace Support;
using namespace Protocol;

class TestDatabase : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString folder() const { return m_folder.filePath(u"data"_s); }
    QString file() const { return folder() + u"/hubbub.sqlite"_s; }

    void fill(int texts = 50)
    {
        Store store{{.folder = folder()}};
        QVERIFY(store.open());
        QVERIFY(store.append(drafts(texts)));
    }

    // The files as a crash would leave them: copied while they are in use.
    void crashAfter(const QString &sql)
    {
        const QString copy = m_folder.filePath(u"copy"_s);
        QVERIFY(QDir{}.mkpath(copy));
        {
            Database database;
            QVERIFY(database.open(file(), Durability::Normal));
            QVERIFY(database.execute(sql));
            for (const auto suffix : {""_L1, "-wal"_L1})
                QVERIFY(QFile::copy(file() + suffix, copy + u"/hubbub.sqlite"_s + suffix));
        }
        QVERIFY(QDir{folder()}.removeRecursively());
        QVERIFY(QDir{}.rename(copy, folder()));
    }

    void refuses(ErrorCode code)
    {
        const auto before = filesIn(folder());
        {
            Store store{{.folder = folder()}};
            const auto opened = store.open();
            QVERIFY(!opened);
            QCOMPARE(opened.error().code, code);
            QVERIFY(!opened.error().detail.isEmpty());
        }
        QVERIFY(filesIn(folder()) == before);
    }

private slots:
    void init() { m_folder = QTemporaryDir{}; }

    void theFirstStartMakesFolderAndDatabaseForTheOwnerAlone()
    {
        const QString deep = m_folder.filePath(u"a/b/data/"_s);
        Store store{{.folder = deep}};
        QVERIFY(store.open());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(deep) & others));
        QVERIFY(!(QFile::permissions(deep + u"hubbub.sqlite"_s) & others));
        QVERIFY(!(QFile::permissions(deep + u"hubbub.sqlite-wal"_s) & others));
    }

    void aFolderThatWasThereKeepsItsMode()
    {
        QVERIFY(QDir{}.mkpath(folder()));
        const auto mode = QFile::permissions(folder());
        fill();
        QCOMPARE(QFile::permissions(folder()), mode);
    }

    void aCleanEndLeavesOneFile()
    {
        fill();
        QCOMPARE(filesIn(folder()).keys(), QStringList{u"hubbub.sqlite"_s});
    }

    void thePragmasAreSet_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("WAL") << u"journal_mode"_s << u"wal"_s;
        QTest::newRow("FULL") << u"synchronous"_s << u"2"_s;
        QTest::newRow("waits") << u"busy_timeout"_s << u"5000"_s;
        QTest::newRow("keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("schema") << u"trusted_schema"_s << u"0"_s;
        QTest::newRow("cells") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("WAL size") << u"journal_size_limit"_s << u"67108864"_s;
    }

    void thePragmasAreSet()
    {
        QFETCH(QString, pragma);
        QFETCH(QString, value);
        Database database;
        QVERIFY(database.open(m_folder.filePath(u"x"_s), Durability::Full));
        QCOMPARE(database.value(u"PRAGMA "_s + pragma)->toString(), value);
    }

    void normalDurabilityIsForSlowDisks()
    {
        Database database;
        QVERIFY(database.open(m_folder.filePath(u"x"_s), Durability::Normal));
        QCOMPARE(database.value(u"PRAGMA synchronous"_s)->toInt(), 1);
    }

    void aTransactionThatIsNotCommittedDoesNothing()
    {
        Database database;
        QVERIFY(database.open(m_folder.filePath(u"x"_s), Durability::Normal));
        QVERIFY(database.execute(u"CREATE TABLE t (x)"_s));
        for (const bool commit : {false, true}) {
            Transaction transaction{database};
            QVERIFY(transaction.begin());
            QVERIFY(database.execute(u"INSERT INTO t VALUES (1)"_s));
            if (commit)
                QVERIFY(transaction.commit());
        }
        QCOMPARE(database.value(u"SELECT count(*) FROM t"_s)->toInt(), 1);
    }

    void noConnectionIsLeftBehind()
    {
        fill();
        QCOMPARE(QSqlDatabase::connectionNames(), QStringList{});
    }

    void anEmptyFileIsANewDatabase()
    {
        QVERIFY(QDir{}.mkpath(folder()));
        write(file(), {});
        fill();
        QVERIFY(QFile{file()}.size() > 0);
    }

    void aDatabaseThatWasMadeButNeverFilledIsNew()
    {
        QVERIFY(QDir{}.mkpath(folder()));
        {
            Database database;
            QVERIFY(database.open(file(), Durability::Full));
        }
        QVERIFY(QFile{file()}.size() > 0);
        fill();
    }

    void aDamagedDatabaseIsLeftAsItIs_data()
    {
        QTest::addColumn<int>("from"); // of the file's size in per cent: what is overwritten
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("size");
        QTest::newRow("not a database") << 0 << 100 << 100;
        QTest::newRow("head gone") << 0 << 1 << 100;
        QTest::newRow("bytes flipped in the middle") << 40 << 60 << 100;
        QTest::newRow("bytes flipped at the end") << 80 << 100 << 100;
        QTest::newRow("cut in the middle") << 0 << 0 << 50;
        QTest::newRow("cut in the first page") << 0 << 0 << 1;
    }

    void aDamagedDatabaseIsLeftAsItIs()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, size);
        fill(500);
        QByteArray bytes = contentOf(file());
        const qsizetype percent = bytes.size() / 100;
        for (qsizetype i = from * percent; i < to * percent; ++i)
            bytes[i] = char(~bytes[i]);
        write(file(), size == 100 ? bytes : bytes.first(size * percent));
        refuses(ErrorCode::DatabaseDamaged);
    }

    void damageIsFoundAfterACrashToo()
    {
        fill(500);
        crashAfter(u"UPDATE rooms SET name = 'renamed'"_s);
        QByteArray bytes = contentOf(file());
        std::fill(bytes.begin() + bytes.size() / 2, bytes.end(), '\x55');
        write(file(), bytes);
        refuses(ErrorCode::DatabaseDamaged);
    }

    void aDatabaseWithoutItsTablesIsDamaged()
    {
        fill();
        {
            Database database;
            QVERIFY(database.open(file(), Durability::Full));
            QVERIFY(database.execute(u"DROP TABLE history"_s));
        }
        Store store{{.folder = folder()}};
        QCOMPARE(store.open().error().code, ErrorCode::DatabaseDamaged);
    }

    void aDatabaseOfAnotherProgramIsLeftAsItIs()
    {
        QVERIFY(QDir{}.mkpath(folder()));
        {
            Database database;
            QVERIFY(database.open(file(), Durability::Full));
            QVERIFY(database.execute(u"CREATE TABLE photos (name TEXT)"_s));
        }
        refuses(ErrorCode::DatabaseDamaged);
    }

    void aNewerDatabaseIsLeftAsItIs()
    {
        fill();
        {
            Database database;
            QVERIFY(database.open(file(), Durability::Full));
            QVERIFY(database.execute(u"PRAGMA user_version = %1"_s.arg(newestVersion() + 1)));
        }
        refuses(ErrorCode::DatabaseNewer);
    }

    void aNewerDatabaseThatCrashedIsLeftAsItIs()
    {
        fill();
        crashAfter(u"PRAGMA user_version = %1"_s.arg(newestVersion() + 1));
        refuses(ErrorCode::DatabaseNewer);
    }

    void whatACrashLeftIsRecovered()
    {
        fill();
        crashAfter(u"UPDATE rooms SET name = 'renamed'"_s);
        QVERIFY(QFile{file() + u"-wal"_s}.size() > 0);
        Store store{{.folder = folder()}};
        const auto record = store.open();
        QVERIFY(record);
        QCOMPARE(record->rooms.value(0).facts.name, u"renamed"_s);
        QCOMPARE(record->rooms.value(0).newest, 50);
    }

    void aFolderIsHeldByOneStoreAtATime()
    {
        Store first{{.folder = folder()}};
        QVERIFY(first.open());
        refuses(ErrorCode::FolderInUse);
        QVERIFY(first.append({draft(u"still here"_s)}));
    }

    void aLockThatNobodyHoldsIsTaken_data()
    {
        QTest::addColumn<QByteArray>("content");
        // A container gives every host the same process id.
        QTest::newRow("by a process with our id")
            << QByteArray::number(QCoreApplication::applicationPid())
                + "\ntst_store_database\n\n\n";
        QTest::newRow("on another machine") << QByteArray{"1\nhubbub\nelsewhere\n\n"};
        QTest::newRow("empty, by a power cut") << QByteArray{};
    }

    void aLockThatNobodyHoldsIsTaken()
    {
        QFETCH(QByteArray, content);
        QVERIFY(QDir{}.mkpath(folder()));
        write(folder() + u"/hubbub.lock"_s, content);
        fill();
    }

    void aFolderThatCannotBeIsUnusable_data()
    {
        QTest::addColumn<QString>("path"); // %1: a folder that holds a file named "file"
        QTest::newRow("below a file") << u"%1/file/data"_s;
        QTest::newRow("a file") << u"%1/file"_s;
        QTest::newRow("of the kernel") << u"/proc/hubbub"_s;
        QTest::newRow("none") << QString{};
    }

    void aFolderThatCannotBeIsUnusable()
    {
        QFETCH(QString, path);
        write(m_folder.filePath(u"file"_s), "x");
        Store store{{.folder = path.replace(u"%1"_s, m_folder.path())}};
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FolderUnusable);
    }

    void aFileThatCannotBeOpenedIsUnusable()
    {
        QVERIFY(QDir{}.mkpath(file())); // a folder in its place
        refuses(ErrorCode::FolderUnusable);
    }
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
