// SPDX-License-Identifier: MIT
#include "client/timeline.h"

#include "support/messages.h"
#include "support/timelinemirror.h"

#include <QSignalSpy>
#include <QTest>

using namespace Client;
using namespace Support;
using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

// "1 2 _ 5 ~n1 !n2": posted by seq, a gap, pending, refused.
QString shape(const Timeline &timeline)
{
    QStringList parts;
    for (int row = 0; row < timeline.count(); ++row) {
        const TimelineEntry &entry = timeline.at(row);
        switch (entry.state) {
        case TimelineEntry::State::Posted:
            parts << QString::number(entry.message.seq);
            break;
        case TimelineEntry::State::Gap:
            parts << u"_"_s;
            break;
        case TimelineEntry::State::Pending:
            parts << u'~' + entry.message.nonce->text();
            break;
        case TimelineEntry::State::Refused:
            parts << u'!' + entry.message.nonce->text();
            break;
        }
    }
    return parts.join(u' ');
}

}

class TestTimeline : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        timeline = std::make_unique<Timeline>();
        mirror = std::make_unique<TimelineMirror>(*timeline);
    }

    // Whatever a test did: no change went untold.
    void cleanup() { QVERIFY(mirror->isTrue()); }

    void messagesStandInTheOrderOfSeqHoweverTheyCome()
    {
        for (const qint64 seq : {3, 1, 2})
            live(seq);
        QCOMPARE(shape(*timeline), u"1 2 3"_s);
        QCOMPARE(timeline->oldest(), 1);
        QCOMPARE(timeline->newest(), 3);
    }

    void aMessageIsHeldOnce()
    {
        live(1);
        live(2);
        const QSignalSpy inserted{timeline.get(), &Timeline::inserted};
        live(1);
        page(1, 2);
        QCOMPARE(shape(*timeline), u"1 2"_s);
        QCOMPARE(inserted.size(), 0);
    }

    void aHoleBeforeALiveMessageIsAGap()
    {
        page(1, 3);
        live(7);
        QCOMPARE(shape(*timeline), u"1 2 3 _ 7"_s);
        QCOMPARE(timeline->at(3).message.seq, 3);
        QCOMPARE(timeline->gapEnd(3), 7);
        QCOMPARE(timeline->gapEnd(2), 0);
        QCOMPARE(timeline->gapEnd(7), 0);
        QCOMPARE(timeline->gapEnd(99), 0);
    }

    void aPageThatTouchesBothSidesClosesAGap()
    {
        page(1, 3);
        live(7);
        page(4, 6);
        QCOMPARE(shape(*timeline), u"1 2 3 4 5 6 7"_s);
    }

    void aPageMayOverlapWhatIsHeld()
    {
        page(1, 3);
        live(7);
        page(2, 9);
        QCOMPARE(shape(*timeline), u"1 2 3 4 5 6 7 8 9"_s);
    }

    void aPageAtTheEarlierSideShortensAGapAndItStaysTheSame()
    {
        page(1, 3);
        live(9);
        const qint64 key = timeline->at(3).key;
        page(4, 5);
        QCOMPARE(shape(*timeline), u"1 2 3 4 5 _ 9"_s);
        QCOMPARE(timeline->at(5).key, key);
        QCOMPARE(timeline->gapEnd(5), 9);
    }

    void aPageAtTheLaterSideShortensAGap()
    {
        page(1, 3);
        live(9);
        page(7, 8);
        QCOMPARE(shape(*timeline), u"1 2 3 _ 7 8 9"_s);
        QCOMPARE(timeline->gapEnd(3), 7);
    }

    void aPageInTheMiddleDividesAGap()
    {
        page(1, 3);
        live(12);
        page(6, 7);
        QCOMPARE(shape(*timeline), u"1 2 3 _ 6 7 _ 12"_s);
        QCOMPARE(timeline->gapEnd(3), 6);
        QCOMPARE(timeline->gapEnd(7), 12);
    }

    void aPageCoversSeveralGapsAtOnce()
    {
        for (const qint64 seq : {2, 5, 9, 14})
            live(seq);
        QCOMPARE(shape(*timeline), u"2 _ 5 _ 9 _ 14"_s);
        page(3, 11);
        QCOMPARE(shape(*timeline), u"2 3 4 5 6 7 8 9 10 11 _ 14"_s);
    }

    void anOlderPageThatDoesNotTouchLeavesAGap()
    {
        page(20, 22);
        page(5, 6);
        QCOMPARE(shape(*timeline), u"5 6 _ 20 21 22"_s);
    }

    void whatAPageLeavesOutIsKnownToBeMissing()
    {
        timeline->insertPage({message(1), message(4), message(9)}, ann.id);
        QCOMPARE(shape(*timeline), u"1 4 9"_s);
    }

    void aGapClosesWhenTheHostSaysThatNothingIsInIt()
    {
        page(1, 3);
        live(7);
        timeline->closeGap(2);
        QCOMPARE(shape(*timeline), u"1 2 3 _ 7"_s);
        timeline->closeGap(3);
        QCOMPARE(shape(*timeline), u"1 2 3 7"_s);
    }

    void aPageOutOfOrderOrWithBadNumbersDoesNoHarm()
    {
        timeline->insertPage(
            {message(3), message(-5), message(1), message(3), message(0), message(2)}, ann.id);
        timeline->insertPage({}, ann.id);
        live(0);
        live(-1);
        QCOMPARE(shape(*timeline), u"1 2 3"_s);
    }

    void theStartIsReachedByTheFirstMessageOrByWord()
    {
        page(2, 3);
        QVERIFY(!timeline->reachesStart());
        timeline->markStart();
        QVERIFY(timeline->reachesStart());
        timeline->clearPosted();
        QVERIFY(!timeline->reachesStart());
        live(1);
        QVERIFY(timeline->reachesStart());
    }

    void pendingOnesStandAtTheEndAsWritten()
    {
        write(1);
        write(2);
        live(5);
        QCOMPARE(shape(*timeline), u"5 ~n1 ~n2"_s);
        QVERIFY(timeline->at(1).own);
        QCOMPARE(timeline->newest(), 5);
    }

    void aPendingOneThatComesBackIsPostedInItsRow()
    {
        live(1);
        write(1);
        write(2);
        const qint64 key = timeline->at(1).key;
        const QSignalSpy removed{timeline.get(), &Timeline::removed};
        comesBack(2, 1);
        QCOMPARE(shape(*timeline), u"1 2 ~n2"_s);
        QCOMPARE(timeline->at(1).key, key);
        QVERIFY(timeline->at(1).own);
        QCOMPARE(timeline->at(1).message.id, message(2).id);
        QCOMPARE(removed.size(), 0);
    }

    void aPendingOneTakesItsPlaceBySeqAndKeepsItsKey()
    {
        live(1);
        write(1);
        live(3);
        const qint64 key = timeline->at(timeline->count() - 1).key;
        comesBack(2, 1);
        QCOMPARE(shape(*timeline), u"1 2 3"_s);
        QCOMPARE(timeline->at(1).key, key);
    }

    void aPendingOneThatComesBackBehindAHoleShowsTheGap()
    {
        live(1);
        write(1);
        comesBack(5, 1);
        QCOMPARE(shape(*timeline), u"1 _ 5"_s);
    }

    void pendingOnesComeBackInAPage()
    {
        live(1);
        write(1);
        write(2);
        const qint64 key = timeline->at(2).key;
        timeline->insertPage({message(2), message(3, ann, nonce(2)), message(4)}, ann.id);
        QCOMPARE(shape(*timeline), u"1 2 3 4 ~n1"_s);
        QCOMPARE(timeline->at(2).key, key);
    }

    void theSameNonceOfSomebodyElseIsNotOurs()
    {
        write(1);
        timeline->insert(message(1, ben, nonce(1)), ann.id);
        timeline->insertPage({message(2, ben, nonce(1))}, ann.id);
        QCOMPARE(shape(*timeline), u"1 2 ~n1"_s);
        QVERIFY(!timeline->at(0).own);
    }

    void aMessageThatIsHeldAlreadyEndsItsPendingTwin()
    {
        comesBack(1, 1);
        write(1);
        comesBack(1, 1);
        QCOMPARE(shape(*timeline), u"1"_s);
        write(1);
        timeline->insertPage({message(1, ann, nonce(1))}, ann.id);
        QCOMPARE(shape(*timeline), u"1"_s);
    }

    void aRefusedOneSaysWhyAndMayBeWrittenAgainOrRemoved()
    {
        write(1);
        write(2);
        timeline->refuse(nonce(1), {.code = ErrorCode::TooLong, .limit = 5});
        QCOMPARE(shape(*timeline), u"!n1 ~n2"_s);
        QCOMPARE(timeline->at(0).refusal->limit, 5);
        write(1);
        QCOMPARE(shape(*timeline), u"~n1 ~n2"_s);
        QVERIFY(!timeline->at(0).refusal);
        timeline->removePending(nonce(1));
        QCOMPARE(shape(*timeline), u"~n2"_s);
        timeline->removePending(nonce(7));
        timeline->refuse(nonce(7), {.code = ErrorCode::TooLong});
        QCOMPARE(shape(*timeline), u"~n2"_s);
    }

    void aMessageChangesByNewsOnly()
    {
        page(1, 3);
        const QSignalSpy changed{timeline.get(), &Timeline::changed};
        const auto edit = [this](qint64 revision, const QString &text) {
            timeline->change(
                TextChanged{.room = tea, .seq = 2, .revision = revision, .text = text});
        };
        edit(5, u"edited"_s);
        edit(4, u"older"_s);
        edit(5, u"the same"_s);
        QCOMPARE(timeline->at(1).message.text, u"edited"_s);
        timeline->change(TextChanged{.seq = 9, .revision = 6, .text = u"not held"_s});
        QCOMPARE(changed.size(), 1);
        TextPosted asItIs = message(2);
        asItIs.revision = 7;
        asItIs.pinned = true;
        page(2, 2); // without a revision: as it was posted
        QCOMPARE(timeline->at(1).message.text, u"edited"_s);
        timeline->insertPage({asItIs}, ann.id);
        QVERIFY(timeline->at(1).message.pinned.value_or(false));
        QCOMPARE(timeline->count(), 3);
    }

    void aDeletedMessageKeepsItsPlaceAndLosesItsReactions()
    {
        page(1, 3);
        react(2, 1, ben, true, 1);
        timeline->change(TextChanged{.room = tea, .seq = 2, .revision = 2, .deleted = true});
        QCOMPARE(shape(*timeline), u"1 2 3"_s);
        QVERIFY(timeline->at(1).message.text.isEmpty());
        QVERIFY(timeline->at(1).message.deleted.value_or(false));
        QVERIFY(!timeline->at(1).message.reactions);
    }

    void reactionsAreCountedByTheHost()
    {
        page(1, 2);
        react(2, 1, ben, true, 1);
        react(2, 2, ann, true, 5); // others of whom we have not heard
        auto reaction = timeline->at(1).message.reactions->first();
        QCOMPARE(reaction.count, 5);
        QCOMPARE(reaction.by, (QList<Member>{ben, ann}));
        QVERIFY(reaction.mine.value_or(false));
        react(2, 3, ann, false, 4);
        react(2, 1, ben, false, 0); // older news
        reaction = timeline->at(1).message.reactions->first();
        QCOMPARE(reaction.count, 4);
        QVERIFY(!reaction.mine);
        react(2, 4, ben, false, 0);
        QVERIFY(!timeline->at(1).message.reactions);
    }

    void anIslandFarAwayStandsBetweenGaps()
    {
        page(1, 2);
        page(9'000, 9'009);
        page(500'000, 500'009);
        QCOMPARE(timeline->count(), 2 + 1 + 10 + 1 + 10);
        QCOMPARE(timeline->gapEnd(2), 9'000);
        QCOMPARE(timeline->gapEnd(9'009), 500'000);
        QCOMPARE(timeline->rowOf(9'009), 12);
        QCOMPARE(timeline->rowOf(500'000), 14);
        QVERIFY(!timeline->rowOf(3));
        page(9'010, 9'020); // from the island on
        QCOMPARE(timeline->gapEnd(9'020), 500'000);
        page(8'990, 8'999); // and back
        QCOMPARE(timeline->gapEnd(2), 8'990);
    }

    void aNewNumberingLeavesOnlyWhatIsPending()
    {
        page(4, 6);
        live(9);
        write(1);
        timeline->clearPosted();
        QCOMPARE(shape(*timeline), u"~n1"_s);
        QCOMPARE(timeline->newest(), 0);
        live(1);
        QCOMPARE(shape(*timeline), u"1 ~n1"_s);
    }

    void ofTooManyThoseFarFromTheReaderAreLetGo()
    {
        page(1, 10'000);
        write(1);
        timeline->keepAround(5'000, 5'010);
        QCOMPARE(timeline->oldest(), 3'000);
        QCOMPARE(timeline->newest(), 10'000);
        QCOMPARE(timeline->gapEnd(7'010), 9'901);
        QCOMPARE(timeline->count(), 4'011 + 1 + 100 + 1);
        QVERIFY(!timeline->reachesStart());
        page(7'011, 9'900);
        QCOMPARE(timeline->gapEnd(7'010), 0);
    }

    void aReaderOfTheNewestLeavesNoGap()
    {
        page(1, 7'000);
        timeline->markStart();
        timeline->keepAround(6'990, 7'000);
        QCOMPARE(timeline->oldest(), 4'990);
        QCOMPARE(timeline->count(), 2'011);
        QVERIFY(!timeline->reachesStart());
    }

    void aReaderOfTheOldestKeepsTheStart()
    {
        page(1, 7'000);
        timeline->keepAround(1, 10);
        QVERIFY(timeline->reachesStart());
        QCOMPARE(timeline->gapEnd(2'010), 6'901);
    }

    void notMoreThanManyAreLeftAlone()
    {
        page(1, Timeline::mostHeld);
        timeline->keepAround(1, 10);
        QCOMPARE(timeline->count(), Timeline::mostHeld);
    }

    void gapsBesideTheReaderStayOne()
    {
        page(1, 10);
        page(2'000, 4'009);
        page(9'000, 14'000);
        timeline->keepAround(4'000, 4'005); // the gap behind 4009 is among what is kept
        QCOMPARE(timeline->oldest(), 2'000);
        QCOMPARE(timeline->gapEnd(4'009), 9'000);
        QCOMPARE(timeline->newest(), 14'000);
        page(1, 10);
        QCOMPARE(timeline->gapEnd(10), 2'000);
    }

    void whereNobodyReadsTheNewestStay()
    {
        page(1, 2 * Timeline::mostHeld);
        live(2 * Timeline::mostHeld + 1);
        QCOMPARE(timeline->oldest(), 2 * Timeline::mostHeld + 1 - Timeline::keptAround);
        QCOMPARE(timeline->newest(), 2 * Timeline::mostHeld + 1);
    }

    void keysAreUnique()
    {
        page(1, 3);
        live(7);
        write(1);
        comesBack(8, 1);
        page(4, 5);
        QSet<qint64> keys;
        for (int row = 0; row < timeline->count(); ++row)
            keys.insert(timeline->at(row).key);
        QCOMPARE(keys.size(), timeline->count());
    }

private:
    void live(qint64 seq) { timeline->insert(message(seq), ann.id); }
    void page(qint64 first, qint64 last) { timeline->insertPage(messages(first, last), ann.id); }
    void react(qint64 seq, qint64 revision, const Member &member, bool on, qint64 count)
    {
        timeline->change(ReactionChanged{.room = tea,
                                         .seq = seq,
                                         .revision = revision,
                                         .emoji = u"🔥"_s,
                                         .member = member,
                                         .on = on,
                                         .count = count},
                         ann.id);
    }
    void write(int number) { timeline->addPending(draft(number)); }
    void comesBack(qint64 seq, int number)
    {
        timeline->insert(message(seq, ann, nonce(number)), ann.id);
    }

    std::unique_ptr<Timeline> timeline;
    std::unique_ptr<TimelineMirror> mirror;
};

QTEST_APPLESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
