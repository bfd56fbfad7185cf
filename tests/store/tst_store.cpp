// SPDX-License-Identifier: MIT
// The questions a host asks: posts, history, who signs in; and all of it again after a restart.
#include "store/store.h"

#include "store/database.h"
#include "support/drafts.h"

#include <QTest>

using namespace Support;
using namespace Protocol;

class TestStore : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;

    HostRecord restart()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        const auto record = m_store->open();
        return record ? *record : HostRecord{};
    }

    QStringList textsIn(const RoomId &room)
    {
        const auto slice = m_store->history({.room = room, .limit = 100});
        return slice ? textsOf(slice->messages) : QStringList{u"failed"_s};
    }

    SignedIn signIn(const QByteArray &digest, std::optional<QString> name, const Member &newcomer)
    {
        const auto signedIn =
            m_store->signIn({.digest = digest,
                             .name = std::move(name),
                             .newcomer = newcomer,
                             .newDigest = QByteArray{"token of "} + newcomer.id.text().toUtf8(),
                             .time = noon});
        return signedIn ? *signedIn : SignedIn{};
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        restart();
    }

    void cleanup() { m_store.reset(); }

    void aNewHostHasAnEpochAndNoRooms()
    {
        const auto record = restart();
        QVERIFY(!record.epoch.isEmpty());
        QCOMPARE(record.rooms, QList<RoomRecord>{});
    }

    void theEpochIsTheDatabases()
    {
        const Epoch epoch = restart().epoch;
        QCOMPARE(restart().epoch, epoch);
        m_store.reset();
        QVERIFY(QFile::remove(m_folder.filePath(u"hubbub.sqlite"_s)));
        QVERIFY(restart().epoch != epoch);
    }

    void eachRoomCountsItsMessages()
    {
        const RoomId tea{u"r_tea"_s};
        const auto answers = m_store->append({draft(u"a"_s), draft(u"b"_s, tea), draft(u"c"_s)});
        QVERIFY(answers);
        QCOMPARE(answers->size(), 3);
        QCOMPARE(answers->at(0).event.seq, 1);
        QCOMPARE(answers->at(1).event.seq, 1);
        QCOMPARE(answers->at(2).event.seq, 2);
        QCOMPARE(m_store->append({draft(u"d"_s)})->first().event.seq, 3);
    }

    void theAnswerIsTheDraftWithItsNumber()
    {
        const Draft posted = draftWithNonce(u"n"_s, u"hello"_s);
        const Appended answer = m_store->append({posted})->first();
        QVERIFY(answer.fresh);
        const TextPosted event{.room = lobby,
                               .seq = 1,
                               .id = posted.id,
                               .from = anna,
                               .time = noon,
                               .nonce = posted.nonce,
                               .text = u"hello"_s};
        QCOMPARE(answer.event, event);
        QCOMPARE(m_store->history({.room = lobby, .limit = 1})->messages, QList<TextPosted>{event});
    }

    void nothingIsAnsweredWithNothing() { QCOMPARE(m_store->append({})->size(), 0); }

    void countingGoesOnAfterARestart()
    {
        QVERIFY(m_store->append(drafts(3)));
        const QList<RoomRecord> rooms{
            {.id = lobby, .facts = {.name = u"name of r_lobby"_s}, .newest = 3}};
        QCOMPARE(restart().rooms, rooms);
        QCOMPARE(m_store->append({draft(u"4"_s)})->first().event.seq, 4);
        QCOMPARE(textsIn(lobby), QStringList({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    }

    void aNonceMakesOneMessageEver()
    {
        const Appended first = m_store->append({draftWithNonce(u"n"_s, u"first"_s)})->first();
        for (const bool restarted : {false, true}) {
            if (restarted)
                restart();
            const Appended again = m_store->append({draftWithNonce(u"n"_s, u"second"_s)})->first();
            QVERIFY(!again.fresh);
            QCOMPARE(again.event, first.event);
        }
        QCOMPARE(textsIn(lobby), QStringList{u"first"_s});
    }

    void aNonceTwiceInABatchMakesOneMessage()
    {
        const auto answers =
            m_store->append({draftWithNonce(u"n"_s, u"first"_s),
                             draftWithNonce(u"n"_s, u"second"_s), draft(u"third"_s)});
        QVERIFY(answers->at(0).fresh && !answers->at(1).fresh && answers->at(2).fresh);
        QCOMPARE(answers->at(1).event, answers->at(0).event);
        QCOMPARE(answers->at(2).event.seq, 2);
        QCOMPARE(textsIn(lobby), QStringList({u"first"_s, u"third"_s}));
    }

    void aNonceIsItsAuthorsOwn()
    {
        Draft other = draftWithNonce(u"n"_s, u"other"_s);
        other.from.id = MemberId{u"p_other"_s};
        const auto answers = m_store->append({draftWithNonce(u"n"_s), other});
        QVERIFY(answers->at(0).fresh && answers->at(1).fresh);
    }

    void aRepeatMakesNoRoom()
    {
        QVERIFY(m_store->append({draftWithNonce(u"n"_s)}));
        Draft elsewhere = draftWithNonce(u"n"_s);
        elsewhere.room = RoomId{u"r_elsewhere"_s};
        elsewhere.roomName = u"elsewhere"_s;
        const Appended answer = m_store->append({elsewhere})->first();
        QVERIFY(!answer.fresh);
        QCOMPARE(answer.event.room, lobby);
        QCOMPARE(restart().rooms.size(), 1);
    }

    void postsWithoutANonceAreAllKept()
    {
        QVERIFY(m_store->append({draft(u"same"_s), draft(u"same"_s)}));
        QCOMPARE(textsIn(lobby).size(), 2);
    }

    void aRoomWithANameThatIsTakenSpoilsTheBatchAndNothingElse()
    {
        QVERIFY(m_store->append({draft(u"1"_s)}));
        const RoomId tea{u"r_tea"_s};
        Draft twin = draft(u"twin"_s, RoomId{u"r_twin"_s});
        twin.roomName = u"name of r_lobby"_s;
        const auto answers = m_store->append({draft(u"2"_s), draft(u"1"_s, tea), twin});
        QVERIFY(!answers);
        QCOMPARE(answers.error().code, ErrorCode::Storage);
        QVERIFY(answers.error().detail.contains(u"rooms.name"_s));

        const auto next = m_store->append({draft(u"2"_s), draft(u"1"_s, tea)});
        QVERIFY(next);
        QCOMPARE(next->at(0).event.seq, 2);
        QCOMPARE(next->at(1).event.seq, 1);
        QCOMPARE(textsIn(lobby), QStringList({u"1"_s, u"2"_s}));
        QCOMPARE(restart().rooms.size(), 2);
    }

    void namesOfRoomsDifferByCase()
    {
        Draft tea = draft(u"x"_s, RoomId{u"r_1"_s});
        tea.roomName = u"Tea"_s;
        Draft small = draft(u"x"_s, RoomId{u"r_2"_s});
        small.roomName = u"tea"_s;
        QVERIFY(m_store->append({tea, small}));
    }

    void aRoomInWhichNothingWasPostedHasNoHistory()
    {
        const auto slice = m_store->history({.room = RoomId{u"r_empty"_s}, .limit = 10});
        QVERIFY(slice && slice->messages.isEmpty() && !slice->more);
    }

    void aStoreThatIsNotOpenStoresNothing()
    {
        Store store{{.folder = m_folder.filePath(u"other"_s)}};
        QCOMPARE(store.append({draft(u"x"_s)}).error().code, ErrorCode::Storage);
        QCOMPARE(store.history({.room = lobby}).error().code, ErrorCode::Storage);
        QCOMPARE(store.signIn({}).error().code, ErrorCode::Storage);
        QCOMPARE(store.rename(anna).error().code, ErrorCode::Storage);
    }

    void aTableThatIsGoneIsAFailureOfStorage()
    {
        QVERIFY(m_store->append({draft(u"x"_s)}));
        {
            Database other;
            QVERIFY(other.open(m_folder.filePath(u"hubbub.sqlite"_s), Durability::Normal));
            QVERIFY(other.execute(u"ALTER TABLE history RENAME TO elsewhere"_s));
        }
        QCOMPARE(m_store->append({draft(u"y"_s)}).error().code, ErrorCode::Storage);
        QCOMPARE(m_store->history({.room = lobby, .limit = 1}).error().code, ErrorCode::Storage);
        {
            Database other;
            QVERIFY(other.open(m_folder.filePath(u"hubbub.sqlite"_s), Durability::Normal));
            QVERIFY(other.execute(u"ALTER TABLE elsewhere RENAME TO history"_s));
        }
        QCOMPARE(m_store->append({draft(u"y"_s)})->first().event.seq, 2);
    }

    void whoBringsNoTokenIsNew()
    {
        const auto signedIn = m_store->signIn({.newcomer = anna, .newDigest = "d", .time = noon});
        QVERIFY(signedIn && !signedIn->known);
        QCOMPARE(signedIn->member, anna);
    }

    void whoBringsAnUnknownTokenIsNew()
    {
        const auto signedIn = signIn("never given", {}, anna);
        QVERIFY(!signedIn.known);
        QCOMPARE(signedIn.member, anna);
    }

    void whoBringsATokenComesBack()
    {
        signIn({}, {}, anna);
        for (const bool restarted : {false, true}) {
            if (restarted)
                restart();
            const auto back =
                signIn("token of p_anna", {}, {.id = MemberId{u"p_new"_s}, .name = u"New"_s});
            QVERIFY(back.known);
            QCOMPARE(back.member, anna);
        }
    }

    void whoComesBackMayTakeAnotherName()
    {
        signIn({}, {}, anna);
        QCOMPARE(signIn("token of p_anna", u"Ann"_s, {}).member.name, u"Ann"_s);
        QCOMPARE(signIn("token of p_anna", {}, {}).member.name, u"Ann"_s);
        QCOMPARE(signIn("token of p_anna", {}, {}).member.id, anna.id);
    }

    void aRenamedMemberComesBackByItsNewName()
    {
        signIn({}, {}, anna);
        QVERIFY(m_store->rename({.id = anna.id, .name = u"Änne"_s}));
        restart();
        QCOMPARE(signIn("token of p_anna", {}, {}).member.name, u"Änne"_s);
    }

    void aStrangersNewNameIsNotStored()
    {
        QVERIFY(m_store->rename({.id = MemberId{u"p_guest"_s}, .name = u"x"_s}));
        QVERIFY(!signIn("token of p_guest", {}, anna).known);
    }

    void namesOfMembersMayRepeat()
    {
        signIn({}, {}, anna);
        QCOMPARE(signIn({}, {}, {.id = MemberId{u"p_2"_s}, .name = anna.name}).member.name,
                 anna.name);
    }

    void aTokenBelongsToOne()
    {
        QVERIFY(m_store->signIn({.newcomer = anna, .newDigest = "same", .time = noon}));
        const Member other{.id = MemberId{u"p_other"_s}, .name = u"Other"_s};
        const auto second = m_store->signIn({.newcomer = other, .newDigest = "same", .time = noon});
        QCOMPARE(second.error().code, ErrorCode::Storage);
    }

    void aThousandTextsInABatch()
    {
        const auto answers = m_store->append(drafts(1000));
        QCOMPARE(answers->last().event.seq, 1000);
        QList<qint64> numbers;
        qint64 after = 0;
        for (bool more = true; more; after = numbers.last()) {
            const auto slice = m_store->history({.room = lobby, .after = after, .limit = 100});
            numbers += numbersOf(slice->messages);
            more = slice->more;
        }
        QCOMPARE(numbers.size(), 1000);
        QVERIFY(std::ranges::is_sorted(numbers));
    }

    void appending()
    {
        QList<Draft> batch = drafts(256);
        int round = 0;
        QBENCHMARK
        {
            ++round;
            for (qsizetype i = 0; i < batch.size(); ++i)
                batch[i].nonce = Nonce{u"%1-%2"_s.arg(round).arg(i)};
            QVERIFY(m_store->append(batch));
        }
    }
};

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
