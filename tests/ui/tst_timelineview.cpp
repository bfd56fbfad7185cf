// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/look.h"
#include "ui/messageactions.h"
#include "ui/messagebar.h"
#include "ui/reactionpopup.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"

#include <QAccessible>
#include <QClipboard>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Conversation;
using Client::Timeline;

class tst_TimelineView : public QObject
{
    Q_OBJECT

    struct Reader
    {
        explicit Reader(qint64 last = 0, qint64 first = 1)
        {
            if (last > 0)
                timeline.insertPage(page(first, last), self().id);
            model.setTimeline(&timeline);
            view.resize(600, 400);
            view.show();
        }

        int row(const QString &text) const
        {
            for (int row = 0; row < model.count(); ++row)
                if (model.entry(row).message.text == text)
                    return row;
            return -1;
        }

        // Where a message's text stands in the view: its lower edge.
        int bottomOf(const QString &text)
        {
            const auto *item = view.strip().item(row(text));
            return item ? item->bottom() : -1;
        }

        QString topText() { return model.entry(view.strip().visible().front().row).message.text; }

        void key(Qt::Key key) { QTest::keyClick(&view, key); }

        Look look;
        Timeline timeline;
        TimelineModel model;
        TimelineView view{look, model};
    };

private slots:
    void itBeginsAtTheEnd()
    {
        Reader reader{200};
        QVERIFY(reader.view.atEnd());
        QCOMPARE(reader.bottomOf(u"message 200"_s),
                 reader.view.viewport()->height() - TimelineStrip::endMargin);
    }

    void fewMessagesStandAtTheEnd()
    {
        Reader reader{2};
        QCOMPARE(reader.bottomOf(u"message 2"_s),
                 reader.view.viewport()->height() - TimelineStrip::endMargin);
        for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Home, Qt::Key_PageDown}) {
            reader.key(key);
            QVERIFY(reader.view.atEnd());
            QCOMPARE(reader.bottomOf(u"message 2"_s),
                     reader.view.viewport()->height() - TimelineStrip::endMargin);
        }
    }

    void onlyWhatIsToBeSeenIsLaidOut()
    {
        Reader reader{10'000};
        QVERIFY(int(reader.view.strip().visible().size()) < 60);
        QVERIFY(reader.view.strip().layoutsMade() < 200);
        reader.timeline.insert(message(10'001, u"new"_s), self().id);
        const int before = reader.view.strip().layoutsMade();
        QVERIFY(before < 200);
        reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum() / 2);
        QVERIFY(reader.view.strip().layoutsMade() - before < 100);
        reader.key(Qt::Key_Home);
        QCOMPARE(reader.topText(), u"message 1"_s);
        QVERIFY(reader.view.strip().layoutsMade() - before < 200);
    }

    // As the room's pane does it.
    void whatIsFarFromTheReaderMayGoUnderHim()
    {
        Reader reader{10'000};
        connect(&reader.view, &TimelineView::seen, &reader.timeline, &Timeline::keepAround);
        QVERIFY(reader.view.showMessage(5'000));
        const int place = reader.bottomOf(u"message 5000"_s);
        QTRY_VERIFY(reader.timeline.count() < Timeline::mostHeld);
        QVERIFY(reader.timeline.oldest() > 2'900 && reader.timeline.oldest() < 3'000);
        QCOMPARE(reader.bottomOf(u"message 5000"_s), place);
        reader.key(Qt::Key_End);
        QVERIFY(reader.view.atEnd());
        QCOMPARE(reader.timeline.newest(), 10'000);
    }

    void whatIsMarkedStays()
    {
        Reader reader{10'000};
        connect(&reader.view, &TimelineView::seen, &reader.timeline, &Timeline::keepAround);
        reader.view.selectAll();
        QVERIFY(reader.view.showMessage(5'000));
        QCOMPARE(reader.timeline.count(), 10'000);
        reader.view.clearSelection();
        reader.key(Qt::Key_PageUp);
        QTRY_VERIFY(reader.timeline.count() < Timeline::mostHeld);
    }

    void arrivalsAreGatheredIntoOneLayout()
    {
        Reader reader{50};
        QSignalSpy settled{&reader.view, &TimelineView::endShown};
        for (int seq = 51; seq <= 80; ++seq)
            reader.timeline.insert(message(seq, u"message %1"_s.arg(seq)), self().id);
        QCOMPARE(settled.count(), 0);
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(reader.bottomOf(u"message 80"_s) > 0);
    }

    void whoIsAtTheEndStaysThere()
    {
        Reader reader{50};
        reader.timeline.insert(message(51, u"new"_s), self().id);
        QCOMPARE(reader.bottomOf(u"new"_s),
                 reader.view.viewport()->height() - TimelineStrip::endMargin);
        reader.view.resize(400, 300);
        QVERIFY(reader.view.atEnd());
        QCOMPARE(reader.view.arrivedBelow(), 0);
    }

    void whoReadsFurtherUpIsNotMoved()
    {
        Reader reader{200};
        reader.key(Qt::Key_PageUp);
        const QString text = reader.topText();
        const int bottom = reader.bottomOf(text);
        for (int seq = 201; seq <= 205; ++seq)
            reader.timeline.insert(message(seq, u"message %1"_s.arg(seq)), self().id);
        QCOMPARE(reader.bottomOf(text), bottom);
        QCOMPARE(reader.view.arrivedBelow(), 5);
        reader.key(Qt::Key_End);
        QCOMPARE(reader.view.arrivedBelow(), 0);
        QVERIFY(reader.view.atEnd());
    }

    void olderPagesDoNotMoveTheReader()
    {
        Reader reader{300, 201};
        reader.key(Qt::Key_Home);
        reader.key(Qt::Key_PageDown);
        const QString text = reader.topText();
        const int bottom = reader.bottomOf(text);
        reader.timeline.insertPage(page(101, 200), self().id);
        QCOMPARE(reader.bottomOf(text), bottom);
        reader.key(Qt::Key_Home);
        QCOMPARE(reader.topText(), u"message 101"_s);
    }

    // Its day line and its name go when an older message of the same block comes above it.
    void theFirstMessageDoesNotMoveEither()
    {
        Reader reader{300, 201};
        reader.key(Qt::Key_Home);
        const int bottom = reader.bottomOf(u"message 201"_s);
        QVERIFY(bottom > 0);
        reader.timeline.insertPage(page(101, 200), self().id);
        QCOMPARE(reader.bottomOf(u"message 201"_s), bottom);
    }

    void aGapThatIsFilledDoesNotMoveWhatIsBelow()
    {
        Reader reader{100};
        reader.timeline.insertPage(page(150, 250), self().id);
        reader.view.strip();
        reader.key(Qt::Key_Home);
        while (reader.bottomOf(u"message 155"_s) < 0 && !reader.view.atEnd())
            reader.key(Qt::Key_PageDown);
        QVERIFY(reader.bottomOf(u"message 155"_s) > 0);
        const int bottom = reader.bottomOf(u"message 155"_s);
        reader.timeline.insertPage(page(101, 149), self().id);
        QCOMPARE(reader.bottomOf(u"message 155"_s), bottom);
    }

    void olderMessagesAreWantedNearTheTop()
    {
        Reader reader{500};
        QSignalSpy wanted{&reader.view, &TimelineView::olderWanted};
        reader.key(Qt::Key_PageUp);
        QCOMPARE(wanted.count(), 0);
        reader.key(Qt::Key_Home);
        QVERIFY(wanted.count() > 0);
    }

    void theScrollBarLeadsAnywhere()
    {
        Reader reader{1000};
        auto *bar = reader.view.verticalScrollBar();
        bar->setValue(0);
        QCOMPARE(reader.topText(), u"message 1"_s);
        bar->setValue(bar->maximum() / 2);
        const auto middle = reader.row(reader.topText());
        QVERIFY2(middle > 400 && middle < 600, qPrintable(QString::number(middle)));
        bar->setValue(bar->maximum());
        QVERIFY(reader.view.atEnd());
    }

    void scrollingBackLeadsBack()
    {
        Reader reader{300};
        reader.key(Qt::Key_PageUp);
        const QString text = reader.topText();
        const int bottom = reader.bottomOf(text);
        for (int i = 0; i < 5; ++i)
            reader.key(Qt::Key_PageUp);
        QVERIFY(reader.topText() != text);
        for (int i = 0; i < 5; ++i)
            reader.key(Qt::Key_PageDown);
        QCOMPARE(reader.bottomOf(text), bottom);
    }

    void aPartOfOneMessageIsCopiedAsItIs()
    {
        Reader reader{5};
        const auto *item = reader.view.strip().item(4);
        const QPoint start = item->layout->text.topLeft() + QPoint{0, item->top + 5};
        const QPoint end = item->layout->text.topRight() + QPoint{0, item->top + 5};
        QTest::mousePress(reader.view.viewport(), Qt::LeftButton, {}, start);
        QTest::mouseMove(reader.view.viewport(), end);
        QTest::mouseRelease(reader.view.viewport(), Qt::LeftButton, {}, end);
        QCOMPARE(reader.view.selectedText(), u"message 5"_s);
        QTest::keyClick(&reader.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"message 5"_s);
    }

    void severalMessagesAreCopiedAsLines()
    {
        Reader reader{5};
        const auto point = [&](int row, bool atEnd) {
            const auto *item = reader.view.strip().item(row);
            const QRect text = item->layout->text.translated(0, item->top);
            return (atEnd ? text.topRight() : text.topLeft()) + QPoint{0, 5};
        };
        QTest::mousePress(reader.view.viewport(), Qt::LeftButton, {}, point(3, false));
        QTest::mouseMove(reader.view.viewport(), point(4, true));
        const QStringList lines = reader.view.selectedText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().endsWith(u"Ben: message 4"));
        QVERIFY(lines.last().endsWith(u"Ben: message 5"));
    }

    void aSelectionStaysOnItsTextWhenOlderOnesCome()
    {
        Reader reader{300, 291};
        const auto *item = reader.view.strip().item(9);
        QTest::mouseDClick(reader.view.viewport(), Qt::LeftButton, {},
                           item->layout->text.topLeft() + QPoint{5, item->top + 5});
        QCOMPARE(reader.view.selectedText(), u"message"_s);
        reader.timeline.insertPage(page(201, 290), self().id);
        QCOMPARE(reader.view.selectedText(), u"message"_s);
        reader.timeline.clearPosted();
        QCOMPARE(reader.view.selectedText(), QString{});
    }

    void everythingIsSelectedAtOnce()
    {
        Reader reader{20};
        reader.view.selectAll();
        QCOMPARE(reader.view.selectedText().count(u'\n'), 19);
    }

    void aClickOnALinkWishesToOpenIt()
    {
        Reader reader;
        reader.timeline.insert(message(1, u"http://a.example/b and more"_s), self().id);
        QSignalSpy activated{&reader.view, &TimelineView::linkActivated};
        const auto *item = reader.view.strip().item(0);
        const QPoint link = item->layout->text.topLeft() + QPoint{10, item->top + 5};
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {}, link);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().toUrl(), QUrl{u"http://a.example/b"_s});
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                          QPoint{item->layout->text.right() - 5, link.y()});
        QCOMPARE(activated.count(), 1);
    }

    void aRefusedMessageCanBeTriedAgainOrDiscarded()
    {
        Reader reader;
        reader.timeline.addPending(draft(u"mine"_s, u"n1"_s));
        reader.timeline.refuse(Protocol::Nonce{u"n1"_s}, {Protocol::ErrorCode::Storage});
        QSignalSpy repost{&reader.view, &TimelineView::repostRequested};
        QSignalSpy discard{&reader.view, &TimelineView::discardRequested};
        const auto *item = reader.view.strip().item(0);
        const QPoint down{0, item->top};
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                          item->layout->repost.center() + down);
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                          item->layout->discard.center() + down);
        QCOMPARE(repost.count(), 1);
        QCOMPARE(repost.first().first().value<Protocol::Nonce>(), Protocol::Nonce{u"n1"_s});
        QCOMPARE(discard.count(), 1);
    }

    void keysDoToAMessageWhatIsAllowed()
    {
        Reader reader{3};
        reader.timeline.insert(message(4, u"mine"_s, self()), self().id);
        MessageActions &actions = reader.view.actions();
        QSignalSpy replied{&actions, &MessageActions::replyRequested};
        QSignalSpy edited{&actions, &MessageActions::editRequested};
        QSignalSpy pinned{&actions, &MessageActions::pinRequested};
        reader.key(Qt::Key_Up);
        QCOMPARE(reader.view.currentRow(), 3);
        reader.key(Qt::Key_R);
        QCOMPARE(replied.count(), 0); // nothing is allowed yet
        actions.setRights({.change = true, .erase = true});
        reader.key(Qt::Key_R);
        reader.key(Qt::Key_E);
        reader.key(Qt::Key_P);
        QCOMPARE(replied.takeFirst().first().toLongLong(), 4);
        QCOMPARE(edited.takeFirst().first().toLongLong(), 4);
        QCOMPARE(pinned.takeFirst().last().toBool(), true);
        reader.key(Qt::Key_Up);
        reader.key(Qt::Key_E);
        QCOMPARE(edited.count(), 0); // another's
        reader.key(Qt::Key_C);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"message 3"_s);
    }

    void aMessageIsDeletedAfterAQuestion()
    {
        Reader reader{3};
        MessageActions &actions = reader.view.actions();
        QSignalSpy deleted{&actions, &MessageActions::deleteRequested};
        reader.key(Qt::Key_Up);
        reader.key(Qt::Key_Delete);
        auto *bar = reader.view.findChild<MessageBar *>();
        QVERIFY(!bar->asking()); // it is another's
        actions.setRights({.moderate = true});
        reader.key(Qt::Key_Delete);
        QVERIFY(bar->asking() && bar->isVisible());
        QTest::keyClick(bar, Qt::Key_Escape);
        QVERIFY(!bar->asking());
        QCOMPARE(deleted.count(), 0);
        reader.key(Qt::Key_Delete);
        bar->findChild<QPushButton *>()->click();
        QCOMPARE(deleted.takeFirst().first().toLongLong(), 3);
        QVERIFY(!bar->isVisible());
    }

    void theBarStandsAtTheMessageUnderTheMouse()
    {
        Reader reader{200};
        reader.view.actions().setRights({.change = true});
        auto *bar = reader.view.findChild<MessageBar *>();
        const QRect rect = reader.view.rowRect(198);
        QTest::mouseMove(reader.view.viewport(), rect.center());
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(std::abs(bar->geometry().center().y() - rect.center().y()) < 60);
        QVERIFY(reader.view.viewport()->rect().contains(bar->geometry()));
        reader.view.actions().pointTo(-1);
        QVERIFY(!bar->isVisible());
    }

    void aClickOnAReactionTogglesIt()
    {
        Reader reader;
        auto liked = message(1, u"Hello"_s);
        liked.reactions = QList<Protocol::Reaction>{{.emoji = u"👍"_s, .count = 2, .mine = true},
                                                    {.emoji = u"🎉"_s, .count = 1}};
        reader.timeline.insert(liked, self().id);
        reader.view.actions().setRights({.change = true});
        QSignalSpy reacted{&reader.view.actions(), &MessageActions::reactRequested};
        const auto *item = reader.view.strip().item(0);
        for (const ReactionChip &chip : item->layout->chips)
            QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                              chip.rect.center() + QPoint{0, item->top});
        QCOMPARE(reacted.at(0), (QVariantList{1, u"👍"_s, false}));
        QCOMPARE(reacted.at(1), (QVariantList{1, u"🎉"_s, true}));
    }

    void anEmojiIsChosenByKeyboard()
    {
        Reader reader{3};
        reader.view.actions().setRights({.change = true});
        QSignalSpy reacted{&reader.view.actions(), &MessageActions::reactRequested};
        reader.key(Qt::Key_Up);
        QTest::keyClicks(&reader.view, u"+"_s);
        auto *popup = reader.view.findChild<ReactionPopup *>();
        QVERIFY(popup && popup->isVisible());
        QTest::keyClick(popup->focusWidget(), Qt::Key_Right);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Space);
        QCOMPARE(reacted.takeFirst(), (QVariantList{3, u"❤️"_s, true}));
    }

    void aReplyLineLeadsToWhatWasSaid()
    {
        Reader reader{200};
        auto reply = message(201, u"yes"_s);
        reply.replyTo = 5;
        reader.timeline.insert(reply, self().id);
        QSignalSpy wanted{&reader.view, &TimelineView::placeWanted};
        const auto *item = reader.view.strip().item(200);
        QVERIFY(item->layout->replyWords.contains(u"message 5"));
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                          item->layout->reply.center() + QPoint{0, item->top});
        QCOMPARE(wanted.takeFirst().first().toLongLong(), 5);
        QVERIFY(reader.view.showMessage(5));
        const QRect shown = reader.view.rowRect(4);
        QVERIFY(shown.top() >= 0 && shown.bottom() < reader.view.viewport()->height());
        QCOMPARE(reader.view.currentRow(), 4);
        QVERIFY(!reader.view.showMessage(999));
    }

    void aRoomOpensWhereTheUnreadBegins()
    {
        Reader reader{200};
        reader.view.setReadUpTo(100);
        reader.view.openAtUnread();
        QTRY_VERIFY(reader.view.unreadLineSeen());
        QVERIFY(!reader.view.atEnd());
        const int bottom = reader.bottomOf(u"message 101"_s);
        reader.timeline.insert(message(201, u"new"_s), self().id);
        QCOMPARE(reader.bottomOf(u"message 101"_s), bottom);
        reader.view.setReadUpTo({});
        reader.view.strip();
        QVERIFY(!reader.view.unreadLineSeen());
    }

    void aGapInSightIsWantedFromTheReadersEnd()
    {
        Reader reader{100};
        reader.timeline.insertPage(page(150, 250), self().id);
        QSignalSpy wanted{&reader.view, &TimelineView::gapWanted};
        reader.view.showMessage(150);
        QCOMPARE(wanted.takeLast(), (QVariantList{100, true}));
        const int bottom = reader.bottomOf(u"message 150"_s);
        reader.timeline.insertPage(page(140, 149), self().id);
        QCOMPARE(reader.bottomOf(u"message 150"_s), bottom);
        reader.view.showMessage(92);
        QCOMPARE(wanted.takeLast(), (QVariantList{100, false}));
    }

    void aLongMessageIsUnfoldedByMouseAndKeyboard()
    {
        Reader reader{30};
        reader.timeline.insert(message(31, u"a line\n"_s.repeated(40) + u"end"_s), self().id);
        const auto *item = reader.view.strip().item(30);
        QVERIFY(item->layout->isFolded());
        const int top = item->top;
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                          item->layout->fold.center() + QPoint{0, item->top});
        item = reader.view.strip().item(30);
        QVERIFY(!item->layout->isFolded());
        QCOMPARE(item->top, top); // it grows downwards
        reader.view.showMessage(31);
        reader.key(Qt::Key_Left);
        QVERIFY(reader.view.strip().item(30)->layout->isFolded());
        reader.key(Qt::Key_Return);
        QVERIFY(!reader.view.strip().item(30)->layout->isFolded());
    }

    void readersOfOwnMessagesAreCounted()
    {
        Reader reader{3};
        Client::Seen seen;
        reader.model.setReaders(&seen, nullptr);
        reader.timeline.insert(message(4, u"mine"_s, self()), self().id);
        const auto shown = [&](int row) {
            return reader.view.strip().item(row)->layout->seenWords;
        };
        QCOMPARE(shown(3), QString{});
        seen.put(self().id, 4);
        seen.put(member(u"Ben"_s).id, 4);
        seen.put(member(u"Zoë"_s).id, 3);
        QCOMPARE(shown(3), QLocale::system().toString(1)); // not oneself
        seen.put(member(u"Zoë"_s).id, 4);
        QCOMPARE(shown(3), QLocale::system().toString(2));
        QVERIFY(reader.view.spoken(3).contains(u"seen by 2"));
        QCOMPARE(shown(2), QString{}); // another's
    }

    void theMarkOfAnEditLeadsToWhatWasThere()
    {
        Reader reader;
        auto edited = message(1, u"Better"_s);
        edited.edited = noon(1);
        reader.timeline.insert(edited, self().id);
        QSignalSpy wanted{&reader.view, &TimelineView::editsWanted};
        const auto *item = reader.view.strip().item(0);
        QTest::mouseClick(reader.view.viewport(), Qt::LeftButton, {},
                          item->layout->edited.center() + QPoint{0, item->top});
        QCOMPARE(wanted.takeFirst().first().toLongLong(), 1);
    }

    void theKeyboardGoesFromMessageToMessage()
    {
        Reader reader{200};
        reader.key(Qt::Key_Up);
        const int last = reader.view.currentRow();
        QCOMPARE(last, 199);
        for (int i = 0; i < 100; ++i)
            reader.key(Qt::Key_Up);
        QCOMPARE(reader.view.currentRow(), 99);
        QVERIFY(!reader.view.rowRect(99).isEmpty());
        QVERIFY(reader.view.rowRect(99).top() >= 0);
        for (int i = 0; i < 150; ++i)
            reader.key(Qt::Key_Down);
        QCOMPARE(reader.view.currentRow(), 199);
    }

    void screenReadersSeeOneChildPerVisibleMessage()
    {
        Reader reader{200};
        auto *list = QAccessible::queryAccessibleInterface(&reader.view);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        const int count = list->childCount();
        QCOMPARE(count, int(reader.view.strip().visible().size()));
        auto *last = list->child(count - 1);
        QCOMPARE(last->role(), QAccessible::ListItem);
        QVERIFY(last->text(QAccessible::Name).endsWith(u"message 200"));
        QVERIFY(last->rect().isValid());
        QCOMPARE(list->indexOfChild(last), count - 1);
        QCOMPARE(last->parent(), list);

        reader.key(Qt::Key_Home);
        QVERIFY(!last->isValid()); // scrolled away
        QVERIFY(list->child(0)->text(QAccessible::Name).endsWith(u"message 1"));
    }

    void anotherTextSizeKeepsTheEnd()
    {
        Reader reader{200};
        reader.look.setTextSize(20);
        QVERIFY(reader.view.atEnd());
        QCOMPARE(reader.bottomOf(u"message 200"_s),
                 reader.view.viewport()->height() - TimelineStrip::endMargin);
        reader.look.setTextSize(Look::defaultTextSize);
    }

    void everythingMayGo()
    {
        Reader reader{200};
        reader.key(Qt::Key_PageUp);
        reader.timeline.clearPosted();
        QVERIFY(reader.view.strip().visible().empty());
        reader.timeline.insertPage(page(1, 3), self().id);
        QVERIFY(reader.bottomOf(u"message 3"_s) > 0);
    }
};

QTEST_MAIN(tst_TimelineView)
#include "tst_timelineview.moc"
