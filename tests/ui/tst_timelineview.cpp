// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/look.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"

#include <QAccessible>
#include <QClipboard>
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
        Reader reader{100'000};
        QVERIFY(int(reader.view.strip().visible().size()) < 60);
        QVERIFY(reader.view.strip().layoutsMade() < 200);
        reader.timeline.insert(message(100'001, u"new"_s), self().id);
        const int before = reader.view.strip().layoutsMade();
        QVERIFY(before < 200);
        reader.view.verticalScrollBar()->setValue(reader.view.verticalScrollBar()->maximum() / 2);
        QVERIFY(reader.view.strip().layoutsMade() - before < 100);
        reader.key(Qt::Key_Home);
        QCOMPARE(reader.topText(), u"message 1"_s);
        QVERIFY(reader.view.strip().layoutsMade() - before < 200);
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
        const QString top = reader.topText();
        const int bottom = reader.bottomOf(top);
        reader.timeline.insertPage(page(101, 149), self().id);
        QCOMPARE(reader.bottomOf(top), bottom);
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
