// SPDX-License-Identifier: MIT
// Rooms with their members, what these have read, who may come, and what a room does not keep.
#include "store/database.h"
#include "store/store.h"
#include "support/drafts.h"

#include <QTest>

using namespace Support;
using namespace Protocol;
using namespace std::chrono_literals;

class TestRooms : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    const Member m_ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s};
    const RoomId m_den{u"r_den"_s};

    HostRecord restart()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        const auto record = m_store->open();
        return record ? *record : HostRecord{};
    }

    void signIn(const Member &member)
    {
        QVERIFY(m_store->signIn(
            {.newcomer = member, .newDigest = member.id.text().toUtf8(), .time = noon}));
    }

    RoomRecord den(QList<MemberRecord> members = {}) const
    {
        return {.id = m_den,
                .facts = {.name = u"Den"_s, .kind = RoomKind::Private},
                .members = std::move(members)};
    }

    RoomRecord direct(const QString &id, const Member &a, const Member &b) const
    {
        return {.id = RoomId{id},
                .facts = {.kind = RoomKind::Direct},
                .members = {{.member = a}, {.member = b}}};
    }

    RoomState state(const Member &member, const RoomId &room = lobby)
    {
        const auto states = m_store->states(member.id, {room});
        return states ? states->value(0) : RoomState{.mentions = -1};
    }

    qint64 readBy(const Member &member)
    {
        for (const MemberRecord &record : restart().rooms.value(0).members) {
            if (record.member == member)
                return record.read;
        }
        return -1;
    }

    void postNaming(const QList<Member> &named, bool everyone = false)
    {
        Draft naming = draft(u"look"_s);
        naming.mentions = named;
        naming.everyone = everyone ? std::optional{true} : std::nullopt;
        QVERIFY(m_store->append({naming}));
    }

    // The lobby as if so many messages had been posted there, one a day until today.
    void keep(int messages, const RoomFacts &facts)
    {
        QList<Draft> daily = drafts(messages);
        for (int i = 0; i < messages; ++i)
            daily[i].time = now() - std::chrono::days{messages - 1 - i} - 1h;
        QVERIFY(m_store->append(daily));
        QVERIFY(m_store->save({.id = lobby, .facts = facts}));
        while (m_store->tend()) { }
    }

    QList<qint64> kept()
    {
        const auto slice = m_store->history({.room = lobby, .limit = 100});
        return slice ? numbersOf(slice->messages) : QList<qint64>{-1};
    }

    // Rows of a table, read beside the store.
    int count(const QString &table)
    {
        Database database;
        return database.look(m_folder.filePath(u"hubbub.sqlite"_s))
            ? database.value(u"SELECT count(*) FROM "_s + table)->toInt()
            : -1;
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        restart();
        signIn(anna);
        signIn(m_ben);
    }

    void cleanup() { m_store.reset(); }

    void aRoomComesBackAsItWasSaved()
    {
        RoomRecord room = den({{.member = anna, .role = Role::Owner, .joined = 3, .read = 2},
                               {.member = m_ben, .role = Role::Moderator}});
        room.facts = {.name = u"Den ☕"_s,
                      .kind = RoomKind::Group,
                      .topic = u"tea"_s,
                      .archived = true,
                      .posting = Posting::Moderators,
                      .slowMode = 30,
                      .history = HistoryRule::Last,
                      .historyLast = 50,
                      .keepDays = 7,
                      .keepCount = 100,
                      .receipts = true};
        QVERIFY(m_store->save(room));
        QCOMPARE(restart().rooms, QList<RoomRecord>{room});
    }

    void savingChangesFactsAndMembersAndLeavesOthers()
    {
        QVERIFY(m_store->save(den({{.member = anna, .joined = 3, .read = 5}, {.member = m_ben}})));
        RoomRecord changed = den({{.member = anna, .role = Role::Owner, .joined = 9, .read = 9}});
        changed.facts.topic = u"new"_s;
        QVERIFY(m_store->save(changed));
        const RoomRecord saved = restart().rooms.value(0);
        QCOMPARE(saved.facts.topic, u"new"_s);
        const QList<MemberRecord> members{
            {.member = anna, .role = Role::Owner, .joined = 3, .read = 5}, {.member = m_ben}};
        QCOMPARE(saved.members, members);
    }

    void whoIsRemovedIsNoMember()
    {
        QVERIFY(m_store->save(den({{.member = anna}, {.member = m_ben}})));
        QVERIFY(m_store->removeMember(m_den, m_ben.id));
        QCOMPARE(restart().rooms.value(0).members, QList<MemberRecord>{{.member = anna}});
        QCOMPARE(m_store->removeMember(lobby, anna.id).error().code, ErrorCode::NoSuchRoom);
    }

    void onlyWhoIsKnownCanBeAMember()
    {
        const Member stranger{.id = MemberId{u"p_stranger"_s}, .name = u"x"_s};
        QCOMPARE(m_store->save(den({{.member = stranger}})).error().code, ErrorCode::Storage);
        QCOMPARE(restart().rooms.size(), 0); // all of it or nothing
        QVERIFY(m_store->save(den()));
    }

    void onlyPublicRoomsHaveTheirNamesForThemselves()
    {
        QVERIFY(m_store->save(den()));
        RoomRecord second = den();
        second.id = RoomId{u"r_second"_s};
        QVERIFY(m_store->save(second));
        for (const char *id : {"r_third", "r_fourth"}) {
            RoomRecord open{.id = RoomId{QString::fromLatin1(id)}, .facts = {.name = u"Den"_s}};
            const bool first = open.id.text() == "r_third"_L1;
            QCOMPARE(bool(m_store->save(open)), first);
        }
    }

    void twoPeopleHaveOneDirectRoom()
    {
        const auto made = m_store->direct(direct(u"r_1"_s, anna, m_ben));
        QVERIFY(made);
        QCOMPARE(made->id, RoomId{u"r_1"_s});
        QVERIFY(m_store->append({draft(u"hi"_s, RoomId{u"r_1"_s})}));
        for (const bool restarted : {false, true}) {
            if (restarted)
                restart();
            const auto again = m_store->direct(direct(u"r_2"_s, m_ben, anna));
            QVERIFY(again);
            QCOMPARE(again->id, RoomId{u"r_1"_s});
            QCOMPARE(again->newest, 1);
            QCOMPARE(again->members.size(), 2);
        }
        QCOMPARE(restart().rooms.size(), 1);
    }

    void aDirectRoomIsOfTwo()
    {
        RoomRecord alone = direct(u"r_1"_s, anna, m_ben);
        alone.members.removeLast();
        QCOMPARE(m_store->direct(alone).error().code, ErrorCode::NoSuchMember);
    }

    void readingGoesForwardOnly()
    {
        QVERIFY(m_store->append(drafts(5)));
        QVERIFY(m_store->save(
            {.id = lobby, .facts = {.name = u"lobby"_s}, .members = {{.member = m_ben}}}));
        for (const qint64 seq : {3, 2, -1})
            QVERIFY(m_store->markRead({.room = lobby, .member = m_ben.id, .seq = seq}));
        QCOMPARE(readBy(m_ben), 3);
        QVERIFY(m_store->markRead({.room = lobby, .member = m_ben.id, .seq = 1'000'000}));
        QCOMPARE(readBy(m_ben), 5); // what is not there cannot be read
    }

    void whatYouPostYouHaveRead()
    {
        QVERIFY(m_store->append(drafts(2)));
        QVERIFY(m_store->save({.id = lobby,
                               .facts = {.name = u"lobby"_s},
                               .members = {{.member = anna}, {.member = m_ben}}}));
        QVERIFY(m_store->append(drafts(3)));
        QCOMPARE(readBy(anna), 5);
        QCOMPARE(readBy(m_ben), 0);
    }

    void mentionsAreCountedUntilTheyAreRead()
    {
        QVERIFY(m_store->append(drafts(1)));
        QVERIFY(m_store->save({.id = lobby,
                               .facts = {.name = u"lobby"_s},
                               .members = {{.member = anna}, {.member = m_ben}}}));
        postNaming({m_ben});             // 2
        postNaming({anna});              // 3
        postNaming({m_ben, anna}, true); // 4, once
        postNaming({}, true);            // 5
        QCOMPARE(state(m_ben).mentions, 3);
        QCOMPARE(state(anna).mentions, 0); // her own
        QCOMPARE(state(m_ben).last->seq, 5);
        QCOMPARE(m_store->markRead({.room = lobby, .member = m_ben.id, .seq = 4})->mentions, 1);
        const MessageQuery fifth{.room = lobby, .seq = 5, .reader = {.member = anna.id}};
        QVERIFY(m_store->edit({.message = fifth, .time = noon, .text = u"nobody"_s}));
        QCOMPARE(state(m_ben).mentions, 0);
        QVERIFY(m_store->edit(
            {.message = fifth, .time = noon, .mentions = QList<Member>{m_ben}, .text = u"@Ben"_s}));
        QCOMPARE(state(m_ben).mentions, 1);
        QVERIFY(m_store->erase({.message = fifth}));
        QCOMPARE(state(m_ben).mentions, 0);
    }

    void anInvitationLetsIn()
    {
        QVERIFY(m_store->save(den({{.member = anna}})));
        const Invite invite{
            .id = InviteId{u"i_1"_s}, .by = anna, .time = noon, .ends = noon + 1h, .uses = 1};
        QVERIFY(m_store->addInvite({.room = m_den, .invite = invite, .digest = "secret"}));
        restart();
        QCOMPARE(*m_store->invites(m_den, noon), QList<Invite>{invite});
        QCOMPARE(*m_store->useInvite("secret", anna.id, noon), m_den); // is in: costs no use
        QCOMPARE(*m_store->useInvite("secret", m_ben.id, noon), m_den);
        QCOMPARE(m_store->useInvite("secret", m_ben.id, noon).error().code, ErrorCode::BadInvite);
        QCOMPARE(m_store->invites(m_den, noon)->size(), 0);
    }

    void anInvitationThatIsOverLetsNobodyIn()
    {
        QVERIFY(m_store->save(den()));
        const Invite invite{.id = InviteId{u"i_1"_s}, .by = anna, .time = noon, .ends = noon + 1h};
        QVERIFY(m_store->addInvite({.room = m_den, .invite = invite, .digest = "secret"}));
        constexpr auto bad = ErrorCode::BadInvite;
        QCOMPARE(m_store->useInvite("secret", m_ben.id, noon + 1h).error().code, bad);
        QCOMPARE(m_store->useInvite("guess", m_ben.id, noon).error().code, bad);
        QVERIFY(m_store->removeInvite(m_den, invite.id));
        QCOMPARE(m_store->useInvite("secret", m_ben.id, noon).error().code, bad);
    }

    void invitationsThatAreOverGoWithTheNextOne()
    {
        QVERIFY(m_store->save(den()));
        const auto make = [this](const QString &id, Time time, std::optional<qint64> uses) {
            const Invite invite{
                .id = InviteId{id}, .by = anna, .time = time, .ends = time + 1h, .uses = uses};
            QVERIFY(m_store->addInvite({.room = m_den, .invite = invite, .digest = id.toUtf8()}));
        };
        make(u"i_ended"_s, noon - 2h, {});
        make(u"i_used"_s, noon, 1);
        make(u"i_good"_s, noon, 2);
        QCOMPARE(*m_store->useInvite("i_used", m_ben.id, noon), m_den);
        make(u"i_new"_s, noon, {});
        QCOMPARE(count(u"invites"_s), 2);
        QCOMPARE(m_store->invites(m_den, noon)->size(), 2);
    }

    void peopleComeInPages()
    {
        const Person annaThen{.id = anna.id, .name = anna.name, .seen = noon, .since = noon};
        QCOMPARE(*m_store->people({}, 1), QList<Person>{annaThen});
        QVERIFY(m_store->left(m_ben.id, noon + 1h));
        const Person benThen{.id = m_ben.id, .name = m_ben.name, .seen = noon + 1h, .since = noon};
        QCOMPARE(*m_store->people(anna.id, 9), QList<Person>{benThen});
        const QList<MemberId> ids{m_ben.id, MemberId{u"p_nobody"_s}};
        QCOMPARE(*m_store->members(ids), QList<Member>{m_ben});
    }

    void theOldestGoByCount()
    {
        keep(10, {.name = u"lobby"_s, .keepCount = 4});
        QCOMPARE(kept(), QList<qint64>({7, 8, 9, 10}));
    }

    void theOldestGoByAge()
    {
        keep(10, {.name = u"lobby"_s, .keepDays = 3});
        QCOMPARE(kept(), QList<qint64>({8, 9, 10}));
    }

    void countingGoesOnInARoomThatIsEmptied()
    {
        QList<Draft> old = drafts(300);
        QVERIFY(m_store->append(old)); // noon is long past
        while (m_store->tend()) { }    // into the index
        QVERIFY(m_store->save({.id = lobby, .facts = {.name = u"lobby"_s, .keepDays = 1}}));
        restart();
        while (m_store->tend()) { }
        QCOMPARE(kept(), QList<qint64>{});
        QCOMPARE(restart().rooms.value(0).newest, 300);
        QCOMPARE(m_store->append({draft(u"anew"_s)})->first().event.seq, 301);
        const auto found = m_store->search(
            {.text = u"anew"_s, .places = {{.room = lobby}}, .reader = anna.id, .limit = 9});
        QCOMPARE(numbersOf(found->messages), QList<qint64>{301});
    }

    void whatHangsOnAMessageGoesWithIt()
    {
        postNaming({m_ben});
        const MessageQuery first{.room = lobby, .seq = 1, .reader = {.member = anna.id}};
        QVERIFY(m_store->edit({.message = first,
                               .time = noon,
                               .mentions = QList<Member>{m_ben},
                               .text = u"@Ben again"_s}));
        QVERIFY(m_store->react(
            {.message = first, .member = anna, .emoji = u"👍"_s, .on = true, .time = noon}));
        for (const auto &table : {u"mentions"_s, u"edits"_s, u"reactions"_s})
            QCOMPARE(count(table), 1);
        keep(5, {.name = u"lobby"_s, .keepCount = 5});
        for (const auto &table : {u"mentions"_s, u"edits"_s, u"reactions"_s})
            QCOMPARE(count(table), 0);
    }
};

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
