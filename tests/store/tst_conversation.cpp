// SPDX-License-Identifier: MIT
// What becomes of messages: edits, deletions, pins, reactions, and who may see any of it.
#include "protocol/limits.h"
#include "store/store.h"
#include "support/drafts.h"

#include <QTest>

using namespace Support;
using namespace Protocol;

class TestConversation : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    const Member m_ben{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s};

    void restart()
    {
        m_store.reset();
        m_store = std::make_unique<Store>(StoreConfig{.folder = m_folder.path()});
        QVERIFY(m_store->open());
    }

    static MessageQuery message(qint64 seq, const Member &reader = anna, qint64 from = 1)
    {
        return {.room = lobby, .seq = seq, .reader = {.member = reader.id, .from = from}};
    }

    Result<TextPosted> edit(qint64 seq, const QString &text, const Member &by = anna)
    {
        return m_store->edit(
            {.message = message(seq, by), .time = noon + std::chrono::minutes{1}, .text = text});
    }

    Result<ReactionCount> react(qint64 seq, const QString &emoji, bool on = true,
                                const Member &by = anna)
    {
        return m_store->react(
            {.message = message(seq, by), .member = by, .emoji = emoji, .on = on, .time = noon});
    }

    TextPosted at(qint64 seq, const Member &reader = anna)
    {
        const auto slice = m_store->history(
            {.room = lobby, .before = seq + 1, .limit = 1, .reader = {.member = reader.id}});
        return slice && !slice->messages.isEmpty() ? slice->messages.first() : TextPosted{};
    }

    QList<qint64> changedAfter(qint64 revision, qint64 from = 1)
    {
        const auto slice = m_store->changes(
            {.room = lobby, .after = revision, .reader = {.member = anna.id, .from = from}});
        return slice ? numbersOf(slice->messages) : QList<qint64>{-1};
    }

private slots:
    void init()
    {
        m_folder = QTemporaryDir{};
        restart();
        QVERIFY(m_store->append(drafts(5)));
    }

    void cleanup() { m_store.reset(); }

    void whatADraftSaysOfOthersIsKept()
    {
        Draft posted = draft(u"@Ben @room look"_s);
        posted.replyTo = 2;
        posted.mentions = QList<Member>{m_ben};
        posted.everyone = true;
        const Appended answer = m_store->append({posted})->first();
        QCOMPARE(answer.event.replyTo, 2);
        restart();
        QCOMPARE(at(6), answer.event);
    }

    void anEditKeepsTheEarlierText()
    {
        QVERIFY(edit(2, u"two"_s));
        const auto edited = edit(2, u"TWO"_s);
        QVERIFY(edited);
        QCOMPARE(edited->text, u"TWO"_s);
        QCOMPARE(edited->edited, noon + std::chrono::minutes{1});
        QCOMPARE(edited->time, noon);
        QCOMPARE(*edited, at(2));
        const QList<EarlierText> earlier{
            {.time = noon, .text = u"2"_s},
            {.time = noon + std::chrono::minutes{1}, .text = u"two"_s}};
        QCOMPARE(*m_store->edits(message(2)), earlier);
    }

    void onlyTheAuthorEdits()
    {
        QCOMPARE(edit(2, u"x"_s, m_ben).error().code, ErrorCode::Forbidden);
        QCOMPARE(at(2).text, u"2"_s);
        QCOMPARE(changedAfter(0), QList<qint64>{});
    }

    void theSameTextIsNoEdit()
    {
        QCOMPARE(edit(2, u"2"_s)->revision, std::nullopt);
        QCOMPARE(m_store->edits(message(2))->size(), 0);
    }

    void aDeletedTextLeavesItsPlaceAlone()
    {
        Draft posted = draft(u"@Ben secret"_s);
        posted.mentions = QList<Member>{m_ben};
        posted.replyTo = 1;
        QVERIFY(m_store->append({posted}));
        QVERIFY(edit(6, u"@Ben still secret"_s));
        QVERIFY(react(6, u"👍"_s));
        QVERIFY(m_store->pin({.message = message(6), .on = true, .time = noon}));
        const auto erased = m_store->erase({.message = message(6)});
        QVERIFY(erased);
        const TextPosted left{.room = lobby,
                              .seq = 6,
                              .id = posted.id,
                              .from = anna,
                              .time = noon,
                              .revision = 4,
                              .deleted = true,
                              .text = u""_s};
        QCOMPARE(*erased, left);
        restart();
        QCOMPARE(at(6), left);
        QCOMPARE(m_store->edits(message(6))->size(), 0);
        QCOMPARE(m_store->pins(lobby, {.member = anna.id})->size(), 0);
    }

    void aDeletedTextIsForGood()
    {
        QVERIFY(m_store->erase({.message = message(2)}));
        QCOMPARE(edit(2, u"back"_s).error().code, ErrorCode::NoSuchMessage);
        QCOMPARE(react(2, u"👍"_s).error().code, ErrorCode::NoSuchMessage);
        QCOMPARE(m_store->pin({.message = message(2), .on = true}).error().code,
                 ErrorCode::NoSuchMessage);
        QCOMPARE(m_store->erase({.message = message(2)})->revision, 1); // as it was
    }

    void othersDeleteAsModeratorsOnly()
    {
        QCOMPARE(m_store->erase({.message = message(2, m_ben)}).error().code, ErrorCode::Forbidden);
        QVERIFY(m_store->erase({.message = message(2, m_ben), .ofOthers = true}));
    }

    void aRepeatOfADeletedPostIsNotPostedAgain()
    {
        QVERIFY(m_store->append({draftWithNonce(u"n"_s)}));
        QVERIFY(m_store->erase({.message = message(6)}));
        const Appended again = m_store->append({draftWithNonce(u"n"_s)})->first();
        QVERIFY(!again.fresh);
        QCOMPARE(again.event.deleted, true);
    }

    void pinsAreLatestFirst()
    {
        for (const qint64 seq : {3, 1, 5})
            QVERIFY(m_store->pin({.message = message(seq),
                                  .on = true,
                                  .time = noon + std::chrono::seconds{10 - seq}}));
        QCOMPARE(numbersOf(*m_store->pins(lobby, {.member = anna.id})), QList<qint64>({1, 3, 5}));
        QVERIFY(m_store->pin({.message = message(3), .on = false, .time = noon}));
        QCOMPARE(numbersOf(*m_store->pins(lobby, {.member = anna.id})), QList<qint64>({1, 5}));
        QCOMPARE(at(3).pinned, std::nullopt);
    }

    void reactionsAreCountedByEmoji()
    {
        QCOMPARE(react(1, u"👍"_s)->count, 1);
        QCOMPARE(react(1, u"🎉"_s)->count, 1);
        QCOMPARE(react(1, u"👍"_s, true, m_ben)->count, 2);
        const QList<Reaction> seen{{.emoji = u"👍"_s, .count = 2, .mine = true, .by = {anna, m_ben}},
                                   {.emoji = u"🎉"_s, .count = 1, .mine = true, .by = {anna}}};
        QCOMPARE(at(1).reactions, seen);
        QCOMPARE(at(1, m_ben).reactions->at(1).mine, std::nullopt);
        QCOMPARE(react(1, u"👍"_s, false)->count, 1);
        QCOMPARE(react(1, u"🎉"_s, false)->count, 0);
        QCOMPARE(at(1).reactions->size(), 1);
    }

    void aReactionThatIsThereChangesNothing()
    {
        const auto first = react(1, u"👍"_s);
        const auto again = react(1, u"👍"_s);
        QVERIFY(first->changed && !again->changed);
        QCOMPARE(again->revision, first->revision);
        QVERIFY(!react(1, u"🎉"_s, false)->changed);
        QCOMPARE(changedAfter(first->revision), QList<qint64>{});
    }

    void aMessageTakesSoManyEmoji()
    {
        for (char16_t c = 0; c < Limits::reactionsPerMessage; ++c)
            QVERIFY(react(1, QString{QChar(0x2600 + c)}));
        QCOMPARE(react(1, u"👍"_s).error().code, ErrorCode::TooMany);
        QVERIFY(react(1, QString{QChar(0x2600)}, true, m_ben)); // one that is there
        QVERIFY(react(1, QString{QChar(0x2601)}, false));
        QVERIFY(react(1, u"👍"_s));
    }

    void manyReactionsNameTheFirstFew()
    {
        for (int i = 0; i < 30; ++i)
            QVERIFY(react(1, u"👍"_s, true,
                          {.id = MemberId{u"p_%1"_s.arg(i)}, .name = QString::number(i)}));
        const Reaction reaction = at(1).reactions->first();
        QCOMPARE(reaction.count, 30);
        QCOMPARE(reaction.by.size(), 10);
        QCOMPARE(reaction.by.last().name, u"9"_s);
    }

    void everyChangeIsARevisionOfTheRoom()
    {
        QCOMPARE(edit(4, u"four"_s)->revision, 1);
        QCOMPARE(react(2, u"👍"_s)->revision, 2);
        QCOMPARE(m_store->pin({.message = message(1), .on = true, .time = noon})->revision, 3);
        QCOMPARE(edit(4, u"vier"_s)->revision, 4); // only its last one is told
        QCOMPARE(changedAfter(0), QList<qint64>({2, 1, 4}));
        QCOMPARE(changedAfter(2), QList<qint64>({1, 4}));
        restart();
        QCOMPARE(changedAfter(3), QList<qint64>{4});
        QCOMPARE(m_store->erase({.message = message(4)})->revision, 5);
    }

    void aChangeThatFailsIsNoRevision()
    {
        QVERIFY(!edit(99, u"x"_s));
        QCOMPARE(react(1, u"👍"_s)->revision, 1);
    }

    void manyChangesComeInPages()
    {
        QVERIFY(m_store->append(drafts(200)));
        for (qint64 seq = 1; seq <= 150; ++seq)
            QVERIFY(react(seq, u"👍"_s));
        const auto first = m_store->changes({.room = lobby});
        QCOMPARE(first->messages.size(), Limits::pageMessages);
        QVERIFY(first->more);
        const auto rest =
            m_store->changes({.room = lobby, .after = *first->messages.last().revision});
        QCOMPARE(rest->messages.size(), 50);
        QVERIFY(!rest->more);
    }

    // The history rule: nothing below Reader::from is there, whatever is asked.
    void whatIsHiddenIsNotThere()
    {
        const Reader late{.member = anna.id, .from = 4};
        QVERIFY(m_store->pin({.message = message(1), .on = true, .time = noon}));
        QVERIFY(edit(1, u"one"_s));
        for (const HistoryQuery &query :
             {HistoryQuery{}, HistoryQuery{.after = 0}, HistoryQuery{.around = 1},
              HistoryQuery{.date = noon - std::chrono::days{1}}}) {
            HistoryQuery hidden = query;
            hidden.room = lobby;
            hidden.limit = 10;
            hidden.reader = late;
            const auto slice = m_store->history(hidden);
            QCOMPARE(numbersOf(slice->messages), QList<qint64>({4, 5}));
            QVERIFY(!slice->more && !slice->later);
        }
        const auto before =
            m_store->history({.room = lobby, .before = 3, .limit = 9, .reader = late});
        QVERIFY(before->messages.isEmpty() && !before->more);
        QCOMPARE(changedAfter(0, 4), QList<qint64>{});
        QCOMPARE(m_store->pins(lobby, late)->size(), 0);
        const MessageQuery hidden = message(1, anna, 4);
        constexpr auto none = ErrorCode::NoSuchMessage;
        QCOMPARE(m_store->edits(hidden).error().code, none);
        QCOMPARE(m_store->edit({.message = hidden, .text = u"x"_s}).error().code, none);
        QCOMPARE(m_store->erase({.message = hidden}).error().code, none);
        QCOMPARE(m_store->pin({.message = hidden}).error().code, none);
        QCOMPARE(m_store->react({.message = hidden, .member = anna, .emoji = u"👍"_s, .on = true})
                     .error()
                     .code,
                 none);
        const auto found = m_store->search({.text = u"one"_s,
                                            .places = {{.room = lobby, .from = 4}},
                                            .reader = anna.id,
                                            .limit = 9});
        QVERIFY(found->messages.isEmpty() && !found->next);
    }

    void aRoomThatIsNotThereHasNoMessages()
    {
        const MessageQuery nowhere{.room = RoomId{u"r_nowhere"_s}, .seq = 1};
        constexpr auto none = ErrorCode::NoSuchMessage;
        QCOMPARE(m_store->edit({.message = nowhere}).error().code, none);
        QCOMPARE(m_store->erase({.message = nowhere}).error().code, none);
        QCOMPARE(m_store->pin({.message = nowhere}).error().code, none);
        QCOMPARE(m_store->react({.message = nowhere}).error().code, none);
        QCOMPARE(m_store->edits(nowhere).error().code, none);
    }

    void aroundAPlaceIsHalfOnEachSide()
    {
        QVERIFY(m_store->append(drafts(15)));
        const auto slice = m_store->history({.room = lobby, .around = 10, .limit = 6});
        QCOMPARE(numbersOf(slice->messages), QList<qint64>({7, 8, 9, 10, 11, 12}));
        QVERIFY(slice->more && slice->later);
        const auto first = m_store->history({.room = lobby, .around = 1, .limit = 6});
        QCOMPARE(numbersOf(first->messages), QList<qint64>({1, 2, 3}));
        QVERIFY(!first->more && first->later);
        const auto one = m_store->history({.room = lobby, .around = 10, .limit = 1});
        QCOMPARE(numbersOf(one->messages), QList<qint64>{10});
        QVERIFY(one->more && one->later);
        const auto wild = m_store->history({.room = lobby, .around = -7, .limit = 2});
        QCOMPARE(numbersOf(wild->messages), QList<qint64>{1});
    }

    void aDateLeadsToItsFirstMessage()
    {
        QList<Draft> daily = drafts(40);
        for (int day = 0; day < 40; ++day)
            daily[day].time = noon + std::chrono::days{day + 1};
        QVERIFY(m_store->append(daily)); // 6 … 45
        const auto slice =
            m_store->history({.room = lobby,
                              .date = noon + std::chrono::days{20} - std::chrono::milliseconds{1},
                              .limit = 4});
        QCOMPARE(numbersOf(slice->messages), QList<qint64>({23, 24, 25, 26}));
        const auto future =
            m_store->history({.room = lobby, .date = noon + std::chrono::days{99}, .limit = 4});
        QCOMPARE(numbersOf(future->messages), QList<qint64>({44, 45}));
        QVERIFY(!future->later);
    }

    // Each message has 20 KiB of them.
    void manyReactionsMakeAPageShort()
    {
        const QString longName(Limits::memberNameLength, u'x');
        QVERIFY(m_store->append(drafts(11))); // 16 in all
        m_store->beginGroup();
        for (int i = 0; i < 16 * 20 * 10; ++i) {
            QVERIFY(react(1 + i / 200, QString{QChar(0x2600 + i / 10 % 20)}, true,
                          {.id = MemberId{u"p_%1"_s.arg(i % 10)}, .name = longName}));
        }
        QVERIFY(m_store->endGroup());
        const auto slice = m_store->history({.room = lobby, .limit = 100});
        QVERIFY(slice->more);
        QVERIFY(slice->messages.size() > 5 && slice->messages.size() < 16);
        QCOMPARE(slice->messages.last().reactions->size(), 20);
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
