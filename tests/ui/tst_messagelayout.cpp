// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/messagehit.h"
#include "ui/words.h"

#include <QLocale>
#include <QTest>

using namespace Conversation;
using Client::TimelineEntry;
using State = TimelineEntry::State;

namespace {

TimelineEntry entry(const QString &text, int minutes = 0, const QString &name = u"Ben"_s)
{
    return {.message = message(1, text, member(name), noon(minutes)), .key = 1};
}

TimelineEntry ownEntry(const QString &text, State state)
{
    return {.state = state, .message = message(0, text, self()), .own = true, .key = 2};
}

const MessageFrame wide{.width = 1200, .today = QDate{2026, 3, 2}};

MessageLayout laidOut(const TimelineEntry &entry, const MessageContext &context = {},
                      const MessageFrame &frame = wide)
{
    return layoutMessage(entry, context, frame, lightTheme());
}

}

class tst_MessageLayout : public QObject
{
    Q_OBJECT

private slots:
    void aBlockIsOneSenderOneDayAndFiveMinutes()
    {
        const auto first = entry(u"a"_s);
        QCOMPARE(contextOf(nullptr, first), (MessageContext{true, true}));
        QCOMPARE(contextOf(&first, entry(u"b"_s, 5)), (MessageContext{false, false}));
        QCOMPARE(contextOf(&first, entry(u"b"_s, 6)), (MessageContext{false, true}));
        QCOMPARE(contextOf(&first, entry(u"b"_s, 1, u"Zoë"_s)), (MessageContext{false, true}));
        QCOMPARE(contextOf(&first, entry(u"b"_s, 24 * 60)), (MessageContext{true, true}));
        TimelineEntry gap{.state = State::Gap};
        QCOMPARE(contextOf(&gap, entry(u"b"_s, 1)), (MessageContext{false, true}));
    }

    void aBlockBeginsWithPictureAndName()
    {
        const auto layout = laidOut(entry(u"Hello"_s));
        QCOMPARE(layout.picture.x(), Metrics::pictureLeft);
        QCOMPARE(layout.picture.size(), QSize(Metrics::picture, Metrics::picture));
        QCOMPARE(layout.name.x(), Metrics::gutter);
        QVERIFY(layout.time.left() > layout.name.right());
        QCOMPARE(layout.text.x(), Metrics::gutter);
        QCOMPARE(layout.height, Metrics::blockGap + 20 + 20);
    }

    void whatFollowsInABlockIsTheTextAlone()
    {
        const auto layout = laidOut(entry(u"Hello"_s), {.startsBlock = false});
        QVERIFY(layout.picture.isEmpty());
        QVERIFY(layout.name.isEmpty());
        QVERIFY(layout.time.right() < Metrics::gutter);
        QCOMPARE(layout.height, Metrics::messageGap + 20);
    }

    void compactIsALineWithItsNameBefore()
    {
        Theme theme = lightTheme();
        theme.compact = true;
        const auto layout = layoutMessage(entry(u"Hello"_s), {}, wide, theme);
        QVERIFY(layout.picture.isEmpty());
        QCOMPARE(layout.name.right() + 1, Metrics::pictureLeft + Metrics::compactName);
        QCOMPARE(layout.name.top(), layout.text.top());
        QCOMPARE(layout.text.x(), theme.gutter());
        QVERIFY(layout.time.left() > layout.text.right());
        QCOMPARE(layout.height, Metrics::compactBlockGap + 20);

        const auto next = layoutMessage(entry(u"Hello"_s), {.startsBlock = false}, wide, theme);
        QVERIFY(next.name.isEmpty());
        QCOMPARE(next.height, Metrics::messageGap + 20);
        const auto own = layoutMessage(ownEntry(u"Hello"_s, State::Posted), {}, wide, theme);
        QVERIFY(own.state.left() > own.time.right());
        const auto narrow =
            layoutMessage(ownEntry(u"Hello"_s, State::Posted), {}, {.width = 380}, theme);
        QVERIFY(narrow.state.right() < 380);
    }

    void aDayLineStandsAboveTheFirstOfADay()
    {
        const auto layout = laidOut(entry(u"Hello"_s), {.newDay = true});
        QCOMPARE(layout.dayWords, u"Today"_s);
        QVERIFY(layout.picture.top() > layout.dayLine.center().y());
    }

    void linesAreNoLongerThanTheColumn()
    {
        const QString text = u"word "_s.repeated(400);
        QCOMPARE(laidOut(entry(text)).text.width(), Metrics::column);
        const auto narrow = laidOut(entry(text), {.unfolded = true}, {.width = 380});
        QVERIFY(narrow.text.right() < 380 - Metrics::stateColumn);
        QVERIFY(narrow.height > laidOut(entry(text), {.unfolded = true}).height);
        for (const auto &part : narrow.body.paragraphs) {
            for (int i = 0; i < part.lines->lineCount(); ++i)
                QVERIFY(part.lines->lineAt(i).naturalTextWidth() <= narrow.text.width());
        }
    }

    void aWordWithoutEndIsBroken()
    {
        const auto layout = laidOut(entry(u"x"_s.repeated(5000)), {}, {.width = 380});
        QVERIFY(layout.body.paragraphs.front().lines->lineCount() > 10);
    }

    void everyParagraphHasItsDirection()
    {
        const auto layout = laidOut(entry(u"صباح الخير\nOK"_s));
        QCOMPARE(int(layout.body.paragraphs.size()), 2);
        const QRectF arabic = layout.body.paragraphs[0].lines->lineAt(0).naturalTextRect();
        const QRectF english = layout.body.paragraphs[1].lines->lineAt(0).naturalTextRect();
        QVERIFY(arabic.left() > english.right());
        QCOMPARE(english.left(), 0.0);
    }

    void fromRightToLeftItIsMirrored()
    {
        MessageFrame frame = wide;
        frame.direction = Qt::RightToLeft;
        const auto layout = laidOut(ownEntry(u"Hello"_s, State::Posted), {}, frame);
        const auto other = laidOut(ownEntry(u"Hello"_s, State::Posted));
        QCOMPARE(layout.picture.right(), frame.width - 1 - Metrics::pictureLeft);
        QCOMPARE(layout.text.right(), frame.width - 1 - Metrics::gutter);
        QVERIFY(layout.state.right() < layout.text.left());
        QCOMPARE(layout.height, other.height);
    }

    void onlyOwnMessagesSayWhetherTheyWereSent()
    {
        QVERIFY(laidOut(entry(u"Hello"_s)).state.isEmpty());
        const auto layout = laidOut(ownEntry(u"Hello"_s, State::Pending));
        QVERIFY(layout.state.left() > layout.text.right());
        QVERIFY(layout.repost.isEmpty());
    }

    void aLongMessageIsFolded()
    {
        const QString text = u"a line\n"_s.repeated(49) + u"the last"_s;
        const auto folded = laidOut(entry(text));
        QVERIFY(folded.isFolded());
        QVERIFY(folded.foldWords.contains(u"50"));
        QVERIFY(folded.text.height() < folded.body.height);
        QVERIFY(folded.fold.top() > folded.text.bottom());
        QVERIFY(folded.height > folded.fold.bottom());
        QVERIFY(hitTest(folded, folded.fold.center()).kind == MessageHit::Kind::Fold);
        const auto whole = laidOut(entry(text), {.unfolded = true});
        QVERIFY(!whole.isFolded() && !whole.fold.isEmpty());
        QCOMPARE(whole.text.height(), whole.body.height);
        QVERIFY(laidOut(entry(u"a line\n"_s.repeated(18) + u"the last"_s)).fold.isEmpty());
    }

    void linesOfCodeAndWrappedOnesCountAsWell()
    {
        QVERIFY(laidOut(entry(u"```\n"_s + u"line\n"_s.repeated(30) + u"```"_s)).isFolded());
        QVERIFY(laidOut(entry(u"word "_s.repeated(800))).isFolded());
    }

    void whatIsFoldedAwayCannotBeClicked()
    {
        const auto layout = laidOut(entry(u"line\n"_s.repeated(40) + u"http://a.example/b"_s));
        for (int y = 0; y < layout.height + 1000; y += 5)
            QVERIFY(!layout.linkAt({Metrics::gutter + 5, y}));
    }

    void whoHasSeenItIsCounted()
    {
        const auto layout = laidOut(ownEntry(u"Hello"_s, State::Posted), {.seenBy = 12});
        QCOMPARE(layout.seenWords, QLocale::system().toString(12));
        QVERIFY(layout.seen.left() > layout.state.right());
        QVERIFY(layout.seen.right() < wide.width);
        QVERIFY(hitTest(layout, layout.seen.center()).kind == MessageHit::Kind::State);
        QVERIFY(laidOut(ownEntry(u"Hello"_s, State::Posted)).seen.isEmpty());
    }

    void aRefusedMessageSaysWhyAndWhatCanBeDone()
    {
        auto refused = ownEntry(u"Hello"_s, State::Refused);
        refused.refusal = Protocol::Error{Protocol::ErrorCode::Storage};
        const auto layout = laidOut(refused);
        QVERIFY(layout.noticeWords.contains(u"store"));
        QVERIFY(layout.notice.top() >= layout.text.bottom());
        QVERIFY(layout.repost.top() >= layout.notice.bottom());
        QVERIFY(layout.discard.left() > layout.repost.right());
        QVERIFY(layout.height >= layout.discard.bottom());
    }

    void aGapSaysThatSomethingIsMissing()
    {
        const auto layout = laidOut({.state = State::Gap});
        QVERIFY(!layout.dayWords.isEmpty());
        QVERIFY(layout.text.isEmpty() && layout.picture.isEmpty());
        QVERIFY(layout.height > 0);
    }

    void aPointLeadsToItsPlaceInTheText()
    {
        const QString text = u"first\nsecond line"_s;
        const auto layout = laidOut(entry(text));
        QCOMPARE(layout.offsetAt(layout.text.topLeft()), 0);
        QCOMPARE(layout.offsetAt(layout.text.topRight()), 5);
        QCOMPARE(layout.offsetAt({layout.text.left(), layout.text.bottom() - 2}), 6);
        QCOMPARE(layout.offsetAt({layout.text.right(), layout.text.bottom() + 50}),
                 int(text.size()));
        QCOMPARE(layout.offsetAt({0, -50}), 0);
    }

    void aLinkIsFoundUnderThePointer()
    {
        const auto layout = laidOut(entry(u"see\nhttp://a.example/b and more"_s));
        const int y = layout.text.top() + 30;
        QVERIFY(layout.linkAt({layout.text.left() + 5, y}));
        QCOMPARE(layout.linkAt({layout.text.left() + 5, y})->url, QUrl{u"http://a.example/b"_s});
        QVERIFY(!layout.linkAt({layout.text.left() + 5, layout.text.top() + 5}));
        QVERIFY(!layout.linkAt({layout.text.right() - 5, y}));
    }

    void codeStandsInAPanelOfItsOwn()
    {
        const auto layout = laidOut(entry(u"see\n```\nint a;\nint b;\n```\nso"_s));
        QCOMPARE(layout.body.panels.size(), size_t(1));
        const CodePanel &panel = layout.body.panels.front();
        QCOMPARE(panel.code, u"int a;\nint b;"_s);
        QVERIFY(panel.rect.contains(panel.copy));
        const auto &code = layout.body.paragraphs.at(1);
        QVERIFY(panel.rect.top() < code.top && code.left > 0);
        QVERIFY(layout.body.paragraphs.back().top > panel.rect.bottom());
        QCOMPARE(hitTest(layout, layout.text.topLeft() + panel.copy.center()),
                 (MessageHit{MessageHit::Kind::CopyCode, 0}));
    }

    void quotesHaveABarOnTheLeadingSide()
    {
        MessageFrame frame = wide;
        const auto layout = laidOut(entry(u"> said\nindeed"_s), {}, frame);
        QCOMPARE(layout.body.quotes.size(), size_t(1));
        QCOMPARE(layout.body.quotes.front().left(), 0);
        frame.direction = Qt::RightToLeft;
        const auto mirrored = laidOut(entry(u"> said\nindeed"_s), {}, frame);
        QCOMPARE(mirrored.body.quotes.front().right(), Metrics::column - 1);
    }

    void aReplySaysToWhomAndWhat()
    {
        auto reply = entry(u"yes"_s);
        QVERIFY(laidOut(reply).reply.isEmpty());
        reply.message.replyTo = 1;
        QCOMPARE(laidOut(reply).replyWords, u"An earlier message"_s);
        const auto layout = laidOut(reply, {.replied = message(1, u"Who **comes**?"_s)});
        QVERIFY(layout.replyWords.contains(u"Ben"));
        QVERIFY(layout.replyWords.endsWith(isolated(u"Who comes?"_s)));
        QVERIFY(layout.reply.bottom() <= layout.text.top());
        QCOMPARE(hitTest(layout, layout.reply.center()).kind, MessageHit::Kind::Reply);
    }

    void anEditIsMarkedBehindTheLastWordOrBelow()
    {
        auto edited = entry(u"short"_s);
        edited.message.edited = noon(1);
        edited.message.pinned = true;
        const auto layout = laidOut(edited);
        QCOMPARE(layout.height, laidOut(entry(u"short"_s)).height);
        QVERIFY(layout.edited.left() > layout.text.left());
        QVERIFY(layout.pin.left() > layout.edited.right());
        edited.message.text = u"```\ncode\n```"_s;
        QVERIFY(laidOut(edited).edited.top() >= laidOut(edited).text.bottom());
    }

    void aDeletedMessageHasNoMarks()
    {
        auto gone = ownEntry({}, State::Posted);
        gone.message.deleted = true;
        gone.message.edited = noon(1);
        gone.message.replyTo = 3;
        const auto layout = laidOut(gone);
        QVERIFY(layout.edited.isEmpty() && layout.state.isEmpty() && layout.reply.isEmpty());
    }

    void reactionsStandBelowAndWrap()
    {
        auto liked = entry(u"Hello"_s);
        QList<Protocol::Reaction> reactions;
        for (int i = 0; i < 20; ++i)
            reactions.append({.emoji = u"👍"_s, .count = 100 + i});
        liked.message.reactions = reactions;
        const auto layout = laidOut(liked, {}, {.width = 380});
        QCOMPARE(layout.chips.size(), size_t(20));
        QVERIFY(layout.chips.back().rect.top() > layout.chips.front().rect.bottom());
        QVERIFY(layout.height > layout.chips.back().rect.bottom());
        for (const ReactionChip &chip : layout.chips)
            QVERIFY(chip.rect.right() <= layout.text.right() + 1);
        QCOMPARE(hitTest(layout, layout.chips.at(7).rect.center()),
                 (MessageHit{MessageHit::Kind::Chip, 7}));
    }

    void whatCallsTheReaderIsTinted()
    {
        MessageFrame frame = wide;
        frame.self = self().id;
        auto call = entry(u"@Ann!"_s);
        QVERIFY(laidOut(call, {}, frame).tint.isEmpty());
        call.message.mentions = QList{self()};
        QVERIFY(!laidOut(call, {}, frame).tint.isEmpty());
        call.message.mentions.reset();
        call.message.everyone = true;
        QVERIFY(!laidOut(call, {}, frame).tint.isEmpty());
        call.own = true;
        QVERIFY(laidOut(call, {}, frame).tint.isEmpty());
    }

    void theUnreadLineStandsBehindWhatWasRead()
    {
        auto read = entry(u"old"_s);
        auto unread = entry(u"new"_s, 1);
        unread.message.seq = 2;
        QVERIFY(contextOf(&read, unread, 1).firstUnread);
        QVERIFY(contextOf(&read, unread, 1).startsBlock);
        QVERIFY(!contextOf(&read, unread, 2).firstUnread);
        QVERIFY(!contextOf(&read, unread, 0).firstUnread);
        QVERIFY(!contextOf(&read, unread).firstUnread);
        unread.message.seq = 5;
        QVERIFY(!contextOf(nullptr, unread, 1).firstUnread); // what is missing may be unread too
        const auto layout = laidOut(unread, {.firstUnread = true});
        QVERIFY(!layout.unreadLine.isEmpty());
        QVERIFY(layout.picture.top() > layout.unreadLine.center().y());
    }

    void anActionHasNoHead()
    {
        const auto layout = laidOut(entry(u"/me waves"_s));
        QVERIFY(layout.picture.isEmpty() && layout.name.isEmpty());
        const auto before = entry(u"/me waves"_s);
        QVERIFY(contextOf(&before, entry(u"b"_s)).startsBlock);
    }

    void aLongNameGivesWay()
    {
        const auto layout = laidOut(entry(u"x"_s, 0, u"W"_s.repeated(32)), {}, {.width = 300});
        QVERIFY(layout.time.right() <= 300);
        QVERIFY(layout.nameWords.contains(u'…'));
    }

    void namesTurnNothingAroundThem()
    {
        const auto layout = laidOut(entry(u"x"_s, 0, u"ليلى"_s));
        QCOMPARE(layout.nameWords, isolated(u"ليلى"_s));
    }

    void sameInSameOut()
    {
        const auto one = laidOut(entry(u"Hello"_s));
        const auto two = laidOut(entry(u"Hello"_s));
        QCOMPARE(one.height, two.height);
        QCOMPARE(one.text, two.text);
        QCOMPARE(one.name, two.name);
    }

    void initialsAreWholeLetters()
    {
        QCOMPARE(initials(u"ann"_s), u"A"_s);
        QCOMPARE(initials(u"Chloë van der Dubois"_s), u"CD"_s);
        QCOMPARE(initials(u"👩‍👩‍👧‍👦 family"_s), u"👩‍👩‍👧‍👦F"_s);
        QCOMPARE(initials({}), u"?"_s);
    }
};

QTEST_MAIN(tst_MessageLayout)
#include "tst_messagelayout.moc"
