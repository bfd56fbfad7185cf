// SPDX-License-Identifier: MIT
// What a client keeps comes back as it was, and what it cannot read is not lost.
#include "store/clientcache.h"

#include "store/clientcachethread.h"
#include "store/database.h"
#include "store/migrations.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

const QString here = u"host:1"_s;
const QString there = u"host:2"_s;
const RoomId tea{u"r_tea"_s};

TextPosted message(qint64 seq)
{
    return {.room = tea,
            .seq = seq,
            .id = MessageId{u"m_%1"_s.arg(seq)},
            .from = {.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s},
            .time = Time{std::chrono::milliseconds{1'700'000'000'000 + seq}},
            .text = u"text %1 “ü” \n🙂"_s.arg(seq)};
}

CachedRoom room(const RoomId &id = tea)
{
    return {.summary = {.room = id,
                        .facts = {.name = id.text(), .topic = u"cups"_s},
                        .newest = 9,
                        .role = Role::Moderator,
                        .read = 7,
                        .unread = 2,
                        .mentions = 1,
                        .last = message(9)},
            .revision = 4};
}

CachedRoom roomWith(qint64 first, qint64 last)
{
    CachedRoom it = room();
    for (qint64 seq = first; seq <= last; ++seq)
        it.messages.append({.message = message(seq), .follows = seq - 1});
    return it;
}

CacheUpdate update(const QList<CachedRoom> &rooms, const QString &host = here,
                   const QString &epoch = u"e1"_s)
{
    return {.host = host,
            .epoch = Epoch{epoch},
            .self = {.id = MemberId{u"p_ann"_s}, .name = u"Ann"_s},
            .place = u"Ann's laptop"_s,
            .rooms = rooms};
}

CachedPost post(const QString &text)
{
    return {.post = {.room = tea, .nonce = Nonce{text}, .replyTo = 3, .text = text},
            .time = message(1).time};
}

}

class TestClientCache : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void cleanup() { cache.reset(); }

    void aHostNeverSeenHasNothing()
    {
        const auto kept = load(here);
        QVERIFY(kept.epoch.isEmpty() && kept.rooms.isEmpty() && kept.outbox.isEmpty());
    }

    void whatWasSavedComesBackAfterAStart()
    {
        QVERIFY(cache->save(update({roomWith(7, 9)})));
        open();
        const auto kept = load(here);
        QCOMPARE(kept.epoch, Epoch{u"e1"_s});
        QCOMPARE(kept.self.name, u"Ann"_s);
        QCOMPARE(kept.place, u"Ann's laptop"_s);
        QCOMPARE(kept.rooms.size(), 1);
        QCOMPARE(kept.rooms.first().summary, room().summary);
        QCOMPARE(kept.rooms.first().revision, 4);
        QCOMPARE(kept.rooms.first().messages, roomWith(7, 9).messages);
        QVERIFY(load(there).rooms.isEmpty());
    }

    void whatChangedTakesThePlaceOfWhatWas()
    {
        QVERIFY(cache->save(update({roomWith(1, 3)})));
        CachedRoom news = room();
        news.start = 1;
        news.messages = {{.message = message(2), .follows = 1}};
        news.messages[0].message.text = u"edited"_s;
        news.messages[0].message.revision = 5;
        QVERIFY(cache->save(update({news})));
        const auto kept = load(here).rooms.first();
        QCOMPARE(kept.messages.size(), 3);
        QCOMPARE(kept.messages.at(1).message, news.messages[0].message);
        QCOMPARE(kept.start, 1);
    }

    void onlyTheLastMessagesOfARoomAreKept()
    {
        const qint64 most = ClientCache::messagesPerRoom;
        QVERIFY(cache->save(update({roomWith(1, most + 20)})));
        QVERIFY(cache->save(update({roomWith(most + 21, most + 21)})));
        const auto messages = load(here).rooms.first().messages;
        QCOMPARE(messages.size(), most);
        QCOMPARE(messages.first().message.seq, 22);
        QCOMPARE(messages.last().message.seq, most + 21);
    }

    void aRoomThatIsClearedOrGoneTakesItsMessagesAlong()
    {
        QVERIFY(cache->save(update({roomWith(1, 3)})));
        CachedRoom anew = roomWith(8, 8);
        anew.cleared = true;
        QVERIFY(cache->save(update({anew})));
        QCOMPARE(load(here).rooms.first().messages.size(), 1);
        CacheUpdate gone = update({});
        gone.gone = {tea};
        QVERIFY(cache->save(gone));
        QVERIFY(load(here).rooms.isEmpty());
        QVERIFY(cache->save(update({room()})));
        QVERIFY(load(here).rooms.first().messages.isEmpty());
    }

    void anotherEpochLeavesNothingOfTheOldOneButTheOutbox()
    {
        QVERIFY(cache->save(update({roomWith(1, 3)})));
        QVERIFY(cache->addPost(here, post(u"a"_s)));
        QVERIFY(cache->save(update({room(RoomId{u"r_new"_s})}, here, u"e2"_s)));
        const auto kept = load(here);
        QCOMPARE(kept.epoch, Epoch{u"e2"_s});
        QCOMPARE(kept.rooms.size(), 1);
        QCOMPARE(kept.rooms.first().summary.room, RoomId{u"r_new"_s});
        QCOMPARE(kept.outbox.size(), 1);
    }

    void theOutboxKeepsItsOrderAndItsHosts()
    {
        for (const QString &text : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            QVERIFY(cache->addPost(here, post(text)));
        QVERIFY(cache->addPost(there, post(u"elsewhere"_s)));
        QVERIFY(cache->removePost(Nonce{u"b"_s}));
        QVERIFY(cache->addPost(here, post(u"a"_s))); // again: at the end
        QVERIFY(cache->refusePost(Nonce{u"c"_s}, ErrorCode::TooLong));
        open();
        QCOMPARE(outbox(here), u"c!too_long d a"_s);
        QCOMPARE(outbox(there), u"elsewhere"_s);
        const auto first = load(here).outbox.first();
        QCOMPARE(first.post.replyTo, 3);
        QCOMPARE(first.time, message(1).time);
    }

    void postsFollowTheirRoom()
    {
        QVERIFY(cache->addPost(here, post(u"a"_s)));
        QVERIFY(cache->addPost(there, post(u"b"_s)));
        QVERIFY(cache->movePosts(here, tea, RoomId{u"r_jam"_s}));
        QCOMPARE(load(here).outbox.first().post.room, RoomId{u"r_jam"_s});
        QCOMPARE(load(there).outbox.first().post.room, tea);
    }

    void aSecondWindowGoesWithout()
    {
        ClientCache second{folder->path()};
        const auto opened = second.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::FolderInUse);
        QVERIFY(!second.load(here));
        QVERIFY(!second.addPost(here, post(u"a"_s)));
        QVERIFY(cache->addPost(here, post(u"a"_s))); // the first one goes on
        cache.reset();
        QVERIFY(second.open()); // and leaves it to the next
        QCOMPARE(second.load(here)->outbox.size(), 1);
    }

    void aFileThatCannotBeUsedIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("damage");
        QTest::newRow("no database") << "this is no database, and long enough to be looked at"_ba;
        QTest::newRow("cut") << "SQLite format 3\0"_ba;
        QTest::newRow("of a newer version") << QByteArray{};
    }

    void aFileThatCannotBeUsedIsPutAside()
    {
        QFETCH(QByteArray, damage);
        QVERIFY(cache->addPost(here, post(u"precious"_s)));
        cache.reset();
        if (damage.isEmpty())
            makeNewer();
        else
            overwrite(damage);
        const QByteArray before = bytesOf(file());

        open();
        QVERIFY(!cache->putAside().isEmpty());
        QCOMPARE(bytesOf(cache->putAside()), before);
        QVERIFY(load(here).outbox.isEmpty());
        QVERIFY(cache->addPost(here, post(u"new"_s)));
        open();
        QVERIFY(cache->putAside().isEmpty());
        QCOMPARE(outbox(here), u"new"_s);
    }

    void aMessageThatIsNotUnderstoodIsLeftOut()
    {
        QVERIFY(cache->save(update({roomWith(1, 3)})));
        cache.reset();
        {
            Database database;
            QVERIFY(database.open(file(), Durability::Normal));
            QVERIFY(database.execute(u"UPDATE messages SET message = '{}' WHERE seq = 2"_s));
        }
        open();
        const auto messages = load(here).rooms.first().messages;
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.last().follows, 2); // so that a gap is seen
    }

    void theThreadAnswersInOrderAndSaysWhatBecameOfTheFile()
    {
        cache.reset();
        overwrite("this is no database, and long enough to be looked at"_ba);
        auto thread = std::make_unique<ClientCacheThread>(folder->path());
        const QSignalSpy putAside{thread.get(), &ClientCacheThread::putAside};
        const QSignalSpy closed{thread.get(), &ClientCacheThread::closed};
        QStringList answers;
        for (const QString &text : {u"a"_s, u"b"_s})
            thread->ask(
                this, [text](ClientCache &it) { return it.addPost(here, post(text)); },
                [&, text](const Result<> &done) { answers << (done ? text : u"!"_s); });
        thread->ask(
            this, [](ClientCache &it) { return it.load(here); },
            [&](const Result<CachedHost> &kept) {
                answers << QString::number(kept->outbox.size());
            });
        QTRY_COMPARE(answers.join(u' '), u"a b 2"_s);
        QCOMPARE(putAside.size(), 1);
        QCOMPARE(closed.size(), 0);
        ClientCacheThread second{folder->path()};
        const QSignalSpy secondClosed{&second, &ClientCacheThread::closed};
        QTRY_COMPARE(secondClosed.size(), 1); // the folder is taken
        thread.reset();
        open();
        QCOMPARE(outbox(here), u"a b"_s);
    }

private:
    void open()
    {
        cache.reset();
        cache = std::make_unique<ClientCache>(folder->path());
        const auto opened = cache->open();
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
    }

    QString file() const { return folder->filePath(u"cache.sqlite"_s); }
    CachedHost load(const QString &host) { return *cache->load(host); }

    QString outbox(const QString &host)
    {
        QStringList posts;
        for (const CachedPost &it : load(host).outbox)
            posts << it.post.text + (it.refusal ? u'!' + wireName(*it.refusal) : QString{});
        return posts.join(u' ');
    }

    void overwrite(const QByteArray &bytes) const
    {
        QFile it{file()};
        QVERIFY(it.open(QIODevice::WriteOnly | QIODevice::Truncate));
        it.write(bytes);
    }

    void makeNewer() const
    {
        Database database;
        QVERIFY(database.open(file(), Durability::Normal));
        QVERIFY(database.execute(u"PRAGMA user_version = %1"_s.arg(newestVersion(cacheSteps) + 1)));
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile it{path};
        return it.open(QIODevice::ReadOnly) ? it.readAll() : QByteArray{};
    }

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<ClientCache> cache;
};

QTEST_GUILESS_MAIN(TestClientCache)
#include "tst_clientcache.moc"
