// SPDX-License-Identifier: MIT
// What is changed of a room, and how its rules are put into words.
#include "ui/roomchanges.h"
#include "ui/roomwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Protocol::HistoryRule;
using Protocol::RoomFacts;

class tst_RoomRules : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasChangedIsSent()
    {
        const RoomFacts before{.name = u"tea"_s, .topic = u"leaves"_s, .keepDays = 7};
        QVERIFY(!changesBetween(before, before));
        RoomFacts after = before;
        after.topic.clear();
        after.receipts = true;
        const auto change = changesBetween(before, after);
        QVERIFY(change && change->topic == QString{} && change->receipts == true);
        QVERIFY(!change->name && !change->keepDays && !change->archived && !change->posting
                && !change->slowMode && !change->history && !change->historyLast
                && !change->keepCount);
    }

    void everyFactCanBeChanged()
    {
        const RoomFacts after{.name = u"tea"_s,
                              .topic = u"leaves"_s,
                              .archived = true,
                              .posting = Protocol::Posting::Moderators,
                              .slowMode = 5,
                              .history = HistoryRule::Last,
                              .historyLast = 50,
                              .keepDays = 7,
                              .keepCount = 100,
                              .receipts = true};
        const auto change = changesBetween({}, after);
        QVERIFY(change);
        QVERIFY(change->name && change->topic && change->archived && change->posting
                && change->slowMode && change->history && change->historyLast && change->keepDays
                && change->keepCount && change->receipts);
    }

    void aRuleForAWhileIsCountedInSeconds()
    {
        using Protocol::Posting;
        const RoomFacts before{.name = u"tea"_s};
        RoomFacts after = before;
        after.posting = Posting::Moderators;
        after.postingEnds = Protocol::now() + std::chrono::seconds{600};
        const auto change = changesBetween(before, after);
        QVERIFY(change && change->posting == Posting::Moderators);
        QVERIFY(change->postingSeconds && std::abs(*change->postingSeconds - 600) <= 1);
        QVERIFY(!changesBetween(after, after));
        const auto back = changesBetween(after, before);
        QVERIFY(back && back->posting == Posting::All && !back->postingSeconds);
    }

    void timesAreSaidInTheLargestWholeUnit_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("0") << 0 << u"0 seconds"_s;
        QTest::newRow("1") << 1 << u"1 second"_s;
        QTest::newRow("90") << 90 << u"90 seconds"_s;
        QTest::newRow("60") << 60 << u"1 minute"_s;
        QTest::newRow("300") << 300 << u"5 minutes"_s;
        QTest::newRow("3600") << 3600 << u"1 hour"_s;
        QTest::newRow("21600") << 21'600 << u"6 hours"_s;
        QTest::newRow("a week") << 7 * 86'400 << u"7 days"_s;
    }

    void timesAreSaidInTheLargestWholeUnit()
    {
        QFETCH(int, seconds);
        QTEST(durationText(seconds), "words");
    }

    void everyRuleHasItsSentence()
    {
        QSet<QString> sentences;
        for (const auto rule :
             {HistoryRule::All, HistoryRule::Joined, HistoryRule::Last, HistoryRule::None})
            sentences.insert(historySentence({.history = rule, .historyLast = 50}));
        QCOMPARE(sentences.size(), 4);
        QVERIFY(historySentence({.history = HistoryRule::Last, .historyLast = 50}).contains(u"50"));
        QVERIFY(slowModeSentence({.slowMode = 30}).contains(u"30 seconds"));
        QVERIFY(keepDaysSentence({.keepDays = 30}).contains(u"30 days"));
        QVERIFY(keepCountSentence({.keepCount = 100}).contains(u"100 messages"));
        QVERIFY(receiptsSentence({}) != receiptsSentence({.receipts = true}));
        QVERIFY(archivedSentence({}) != archivedSentence({.archived = true}));
    }

    void whatIsUsualNeedsNoWord()
    {
        const auto usual = ruleSentences({});
        QVERIFY(!usual.contains(slowModeSentence({})));
        const RoomFacts facts{.archived = true, .slowMode = 5, .keepCount = 10};
        QVERIFY(ruleSentences(facts).contains(slowModeSentence(facts)));
        QVERIFY(ruleSentences(facts).contains(archivedSentence(facts)));
        QVERIFY(!ruleSentences(facts).contains(keepDaysSentence(facts)));
    }
};

QTEST_GUILESS_MAIN(tst_RoomRules)
#include "tst_roomrules.moc"
