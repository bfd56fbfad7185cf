// SPDX-License-Identifier: MIT
// The steps from version to version, on new databases and on saved ones of every released version.
#include "store/migrations.h"

#include "support/drafts.h"

#include <QSqlQuery>
#include <QTest>

using namespace Support;
using namespace Protocol;

class TestMigrations : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file() const { return m_folder.filePath(u"hubbub.sqlite"_s); }

private slots:
    void init() { m_folder = QTemporaryDir{}; }

    void theStepsAreLinkedIn() { QVERIFY(newestVersion() >= 1); }

    void aNewDatabaseGetsAllSteps()
    {
        Database database;
        QVERIFY(database.open(file(), Durability::Normal));
        QCOMPARE(*versionOf(database), 0);
        QVERIFY(migrate(database));
        QCOMPARE(*versionOf(database), newestVersion());
        QCOMPARE(database.value(u"PRAGMA application_id"_s)->toLongLong(), applicationId);
        QCOMPARE(database.value(u"PRAGMA foreign_key_check"_s)->isValid(), false);
    }

    void nothingIsDoneTwice()
    {
        Database database;
        QVERIFY(database.open(file(), Durability::Normal));
        QVERIFY(migrate(database));
        const QString schema = u"SELECT group_concat(sql) FROM sqlite_schema"_s;
        const auto before = *database.value(schema);
        QVERIFY(migrate(database));
        QCOMPARE(*database.value(schema), before);
        QCOMPARE(*versionOf(database), newestVersion());
    }

    void aStepThatFailsLeavesNothing()
    {
        Database database;
        QVERIFY(database.open(file(), Durability::Normal));
        QVERIFY(database.execute(u"CREATE TABLE history (in_the_way)"_s));
        QVERIFY(!migrate(database));
        QCOMPARE(*versionOf(database), 0);
        QCOMPARE(database.value(u"SELECT count(*) FROM sqlite_schema"_s)->toInt(), 1);
    }

    void pagesAreReadByKey_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("index");
        QTest::newRow("page")
            << u"SELECT text FROM history WHERE room = 1 AND seq < 9 ORDER BY seq DESC"_s
            << u"(room=? AND seq<?)"_s;
        QTest::newRow("page after")
            << u"SELECT text FROM history WHERE room = 1 AND seq > max(1, 9) ORDER BY seq"_s
            << u"(room=? AND seq>?)"_s;
        QTest::newRow("nonce") << u"SELECT seq FROM history WHERE author = 'a' AND nonce = 'n'"_s
                               << u"history_by_nonce"_s;
        QTest::newRow("newest") << u"SELECT max(seq) FROM history WHERE room = 1"_s
                                << u"(room=?)"_s;
        QTest::newRow("changes")
            << u"SELECT seq FROM history WHERE room = 1 AND revision > 9 ORDER BY revision"_s
            << u"history_by_revision"_s;
        QTest::newRow("pins") << u"SELECT seq FROM history WHERE room = 1 AND pinned IS NOT NULL"_s
                              << u"history_pinned"_s;
        QTest::newRow("token") << u"SELECT id FROM members WHERE token = x'00'"_s << u"(token=?)"_s;
        QTest::newRow("key") << u"SELECT member FROM devices WHERE key = x'00'"_s << u"(key=?)"_s;
    }

    void pagesAreReadByKey()
    {
        QFETCH(QString, query);
        QFETCH(QString, index);
        Database database;
        QVERIFY(database.open(file(), Durability::Normal));
        QVERIFY(migrate(database));
        QSqlQuery plan{database.connection()};
        QVERIFY(plan.exec(u"EXPLAIN QUERY PLAN "_s + query) && plan.next());
        const QString step = plan.value(3).toString();
        QVERIFY2(step.startsWith(u"SEARCH"_s) && step.contains(index), qPrintable(step));
        QVERIFY(!plan.next()); // no sorting
    }

    void aSavedDatabaseOfEachVersionOpens_data()
    {
        QTest::addColumn<QString>("name");
        const QDir saved{QStringLiteral(TESTS_DIR "/store/databases")};
        const QStringList names = saved.entryList({u"v*.sqlite"_s}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), newestVersion());
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << saved.filePath(name);
    }

    void aSavedDatabaseOfEachVersionOpens()
    {
        QFETCH(QString, name);
        write(file(), contentOf(name));
        Store store{{.folder = m_folder.path()}};
        const auto record = store.open();
        QVERIFY(record);
        QCOMPARE(record->epoch, Epoch{u"e_Saved-epoch-of-v1"_s});
        const QList<RoomRecord> rooms{
            {.id = lobby, .facts = {.name = u"lobby"_s}, .newest = 3},
            {.id = RoomId{u"r_tea"_s}, .facts = {.name = u"Teestübchen ☕"_s}, .newest = 1}};
        QCOMPARE(record->rooms.first(2), rooms);

        const auto slice = store.history({.room = lobby, .limit = 10});
        QVERIFY(slice);
        QCOMPARE(textsOf(slice->messages),
                 QStringList({u"first"_s, u"zweite 👍🏽"_s, u"line\nline"_s}));
        QCOMPARE(slice->messages[0].from, anna);
        QCOMPARE(slice->messages[0].nonce, Nonce{u"nonce-1"_s});
        QCOMPARE(slice->messages[0].time, noon);
        QCOMPARE(slice->messages[1].from.guest, true);
        QVERIFY(!slice->messages[1].nonce);
    }

    void theWholeConversationOfASavedDatabaseIsThere()
    {
        write(file(), contentOf(QStringLiteral(TESTS_DIR "/store/databases/v4.sqlite")));
        Store store{{.folder = m_folder.path()}};
        const auto record = store.open();
        QVERIFY(record);
        const Member ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s};
        const RoomRecord plans{.id = RoomId{u"r_plans"_s},
                               .facts = {.name = u"Plans"_s,
                                         .kind = RoomKind::Private,
                                         .topic = u"for May"_s,
                                         .slowMode = 5,
                                         .history = HistoryRule::Joined,
                                         .keepCount = 1000,
                                         .receipts = true},
                               .members = {{.member = anna, .role = Role::Owner, .read = 3},
                                           {.member = ben, .read = 1}},
                               .newest = 3,
                               .revision = 4};
        QCOMPARE(record->rooms.value(2), plans);
        QCOMPARE(record->rooms.value(3).facts.kind, RoomKind::Direct);

        const auto slice = store.history({.room = plans.id, .limit = 10, .reader = {ben.id}});
        QVERIFY(slice);
        const QList<TextPosted> &texts = slice->messages;
        QCOMPARE(textsOf(texts), QStringList({u"better plan"_s, u"@Ben look"_s, u""_s}));
        QCOMPARE(texts[0].edited, noon + std::chrono::minutes{1});
        QCOMPARE(texts[0].pinned, true);
        const Reaction liked{.emoji = u"👍"_s, .count = 1, .mine = true, .by = {ben}};
        QCOMPARE(texts[0].reactions, QList<Reaction>{liked});
        QCOMPARE(texts[1].replyTo, 1);
        QCOMPARE(texts[1].mentions, QList<Member>{ben});
        QCOMPARE(texts[1].everyone, true);
        QCOMPARE(texts[2].deleted, true);
        QCOMPARE(store.edits({.room = plans.id, .seq = 1})->value(0).text, u"first plan"_s);
        QCOMPARE(*store.useInvite("digest of a secret", MemberId{u"p_new"_s}, noon), plans.id);
    }

    void whoModeratesASavedDatabaseDoesSoStill()
    {
        write(file(), contentOf(QStringLiteral(TESTS_DIR "/store/databases/v5.sqlite")));
        Store store{{.folder = m_folder.path()}};
        const auto record = store.open();
        QVERIFY(record);
        QCOMPARE(record->staff.size(), 2);
        QCOMPARE(record->bans.size(), 1); // the other one has ended
        QCOMPARE(record->bans[0].member.guest, true);
        QCOMPARE(record->bans[0].reason, u"Spam"_s);
        QCOMPARE(record->bans[0].network, u"192.168.1.20"_s);
        QVERIFY(record->gate.password.isEmpty() && !record->gate.guests);
        QVERIFY(record->rooms.value(2).facts.postingEnds);
        const auto ben = store.person(MemberId{u"p_ben"_s});
        QVERIFY(ben && ben->role == HostRole::Moderator && ben->muted);
        QCOMPARE(store.reports(10)->value(0).text, u"@Ben look"_s);
        QCOMPARE(store.audit({}, 10)->value(0).deed, Deed::Banned);
    }

    void theHistoryOfASavedDatabaseGetsIntoTheSearchIndex()
    {
        write(file(), contentOf(QStringLiteral(TESTS_DIR "/store/databases/v1.sqlite")));
        Store store{{.folder = m_folder.path()}};
        QVERIFY(store.open());
        QVERIFY(!store.tend());
        Database database;
        QVERIFY(database.look(file()));
        const auto count =
            database.value(u"SELECT count(*) FROM search WHERE search MATCH 'zweite'"_s);
        QCOMPARE(count->toInt(), 1);
    }

    void theMembersOfASavedDatabaseComeBack()
    {
        write(file(), contentOf(QStringLiteral(TESTS_DIR "/store/databases/v1.sqlite")));
        Store store{{.folder = m_folder.path()}};
        QVERIFY(store.open());
        const auto signedIn =
            store.signIn({.digest = QByteArray{"digest of Anna's token"}, .time = noon});
        QVERIFY(signedIn && signedIn->known);
        QCOMPARE(signedIn->member, anna);
    }

    void theDevicesOfASavedDatabaseComeBack()
    {
        write(file(), contentOf(QStringLiteral(TESTS_DIR "/store/databases/v4.sqlite")));
        Store store{{.folder = m_folder.path()}};
        QVERIFY(store.open());
        const auto key =
            QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
        const auto signedIn = store.signIn({.device = DeviceRecord{.key = key}, .time = noon});
        QVERIFY(signedIn && signedIn->known);
        QCOMPARE(signedIn->member.id, anna.id);
        QCOMPARE(store.devices(anna.id)->value(0).name, u"anna-laptop"_s);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
