// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "support/roomfacts.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/composerpane.h"
#include "ui/composerstrip.h"
#include "ui/composerwait.h"
#include "ui/look.h"
#include "ui/typingline.h"

#include <QSignalSpy>
#include <QTest>

using namespace Conversation;
using Client::Room;
using Protocol::RoomId;

class tst_ComposerPane : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            for (Room *room : {&lobby, &tea})
                enter(*room, 0);
            lobby.timeline().insertPage({message(1, u"A **question**\nof two lines"_s),
                                         message(2, u"Mine"_s, self()), message(3, u"Ben's"_s)},
                                        self().id);
            pane.setSelf(self().id);
            pane.setRoom(&lobby);
            pane.resize(500, 200);
            pane.show();
        }

        ComposerEdit &edit() { return composer().edit(); }
        Composer &composer() { return *pane.findChild<Composer *>(); }
        ComposerStrip &strip() { return *pane.findChild<ComposerStrip *>(); }
        TypingLine &typing() { return *pane.findChild<TypingLine *>(); }
        void press(Qt::Key key) { QTest::keyClick(&edit(), key); }
        void write(const QString &text) { QTest::keyClicks(&edit(), text); }

        Look look;
        Room lobby{RoomId{u"r_lobby"_s}, u"lobby"_s};
        Room tea{RoomId{u"r_tea"_s}, u"tea"_s};
        ComposerPane pane{look};
        QSignalSpy posts{&pane, &ComposerPane::postRequested};
        QSignalSpy replies{&pane, &ComposerPane::replyRequested};
        QSignalSpy edits{&pane, &ComposerPane::editRequested};
        QSignalSpy types{&pane, &ComposerPane::typingChanged};
        QSignalSpy drafts{&pane, &ComposerPane::draftChanged};
    };

private slots:
    void aReplySaysToWhatAndIsSentAsOne()
    {
        Desk desk;
        desk.write(u"an answer"_s);
        desk.pane.startReply(1);
        QVERIFY(desk.strip().isVisible());
        QVERIFY(desk.strip().accessibleName().contains(u"Ben"));
        QCOMPARE(desk.strip().accessibleDescription(), u"A question of two lines"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.replies.count(), 1);
        QCOMPARE(desk.replies.first().at(1).toLongLong(), 1);
        QCOMPARE(desk.replies.first().at(2).toString(), u"an answer"_s);
        QVERIFY(desk.strip().isHidden());
        desk.write(u"next"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.posts.count(), 1);
        QCOMPARE(desk.replies.count(), 1);
    }

    void escLeavesAReplyButKeepsTheText()
    {
        Desk desk;
        desk.pane.startReply(1);
        desk.write(u"text"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(desk.strip().isHidden());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.posts.first().at(1).toString(), u"text"_s);
        QCOMPARE(desk.replies.count(), 0);
    }

    void theNextOneUpOrDownIsAnswered()
    {
        Desk desk;
        QSignalSpy moved{&desk.pane, &ComposerPane::replyMoved};
        auto gone = message(2, {}, self());
        gone.deleted = true;
        gone.revision = 1;
        desk.lobby.timeline().change(gone);
        desk.write(u"text"_s);
        desk.pane.replyNext(1); // nothing is below
        QVERIFY(desk.strip().isHidden());
        desk.pane.replyNext(-1);
        QVERIFY(desk.strip().isVisible());
        QCOMPARE(moved.last().first().toLongLong(), 3);
        desk.pane.replyNext(-1); // over the deleted one
        desk.pane.replyNext(-1); // nothing is above
        QCOMPARE(moved.last().first().toLongLong(), 1);
        QCOMPARE(moved.count(), 2);
        desk.pane.replyNext(1);
        QCOMPARE(moved.last().first().toLongLong(), 3);
        desk.pane.replyNext(1);
        QVERIFY(desk.strip().isHidden());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.posts.first().at(1).toString(), u"text"_s);
        QCOMPARE(desk.replies.count(), 0);
    }

    void whoEditsAnswersNobody()
    {
        Desk desk;
        desk.pane.startEdit(2);
        desk.pane.replyNext(-1);
        QCOMPARE(desk.composer().text(), u"Mine"_s);
    }

    void arrowUpEditsOnesOwnLast()
    {
        Desk desk;
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.composer().text(), u"Mine"_s);
        desk.write(u"!"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.edits.count(), 1);
        QCOMPARE(desk.edits.first().at(1).toLongLong(), 2);
        QCOMPARE(desk.edits.first().at(2).toString(), u"Mine!"_s);
        QCOMPARE(desk.composer().text(), QString{});
        QCOMPARE(desk.posts.count(), 0);
    }

    void whatWasWrittenComesBackAfterAnEdit()
    {
        Desk desk;
        desk.write(u"half"_s);
        desk.pane.startReply(3);
        desk.pane.startEdit(2);
        QCOMPARE(desk.composer().text(), u"Mine"_s);
        desk.press(Qt::Key_Escape);
        QCOMPARE(desk.composer().text(), u"half"_s);
        QVERIFY(desk.strip().accessibleName().contains(u"Ben")); // and what it answers
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.replies.first().at(1).toLongLong(), 3);
    }

    void anEditWithoutAChangeIsNone()
    {
        Desk desk;
        desk.pane.startEdit(2);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.edits.count(), 0);
        QVERIFY(desk.strip().isHidden());
    }

    void anEditWaitsForAConnection()
    {
        Desk desk;
        desk.pane.startEdit(2);
        desk.write(u"!"_s);
        desk.pane.setOnline(false);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.edits.count(), 0);
        QCOMPARE(desk.composer().text(), u"Mine!"_s);
        desk.pane.setOnline(true);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.edits.count(), 1);
    }

    void nobodyEditsWhatOthersWroteNorWhatIsGone()
    {
        Desk desk;
        desk.pane.startEdit(1);
        desk.pane.startEdit(17);
        desk.pane.startReply(17);
        auto gone = message(2, {}, self());
        gone.deleted = true;
        gone.revision = 1;
        desk.lobby.timeline().change(gone);
        desk.pane.startReply(2);
        desk.press(Qt::Key_Up);
        QVERIFY(desk.strip().isHidden());
        QCOMPARE(desk.composer().text(), QString{});
    }

    void aDraftKeepsWhatItAnswers()
    {
        Desk desk;
        desk.pane.startReply(1);
        desk.write(u"half"_s);
        desk.pane.setRoom(&desk.tea);
        QVERIFY(desk.strip().isHidden());
        QCOMPARE(desk.composer().text(), QString{});
        desk.pane.setRoom(&desk.lobby);
        QVERIFY(desk.strip().isVisible());
        QCOMPARE(desk.composer().text(), u"half"_s);
    }

    void aDraftIsToldWhenItRestsAndWhenItIsLeft()
    {
        Desk desk;
        desk.write(u"ab"_s);
        QCOMPARE(desk.drafts.count(), 0);
        QTRY_COMPARE(desk.drafts.count(), 1);
        QCOMPARE(desk.drafts.first().at(1).toString(), u"ab"_s);
        desk.write(u"c"_s);
        desk.pane.setRoom(&desk.tea);
        QCOMPARE(desk.drafts.last().at(1).toString(), u"abc"_s);
        desk.pane.setRoom(&desk.lobby);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.drafts.last().at(1).toString(), QString{});
    }

    void aDraftOfAnEarlierDayIsThere()
    {
        Desk desk;
        desk.pane.setDrafts({{desk.tea.id(), u"yesterday"_s}});
        desk.pane.setRoom(&desk.tea);
        QCOMPARE(desk.composer().text(), u"yesterday"_s);
    }

    void othersHearOfTypingAndOfItsEnd()
    {
        Desk desk;
        desk.write(u"a"_s);
        QCOMPARE(desk.types.last().at(1).toBool(), true);
        desk.press(Qt::Key_Backspace);
        QCOMPARE(desk.types.last().at(1).toBool(), false);
        desk.write(u"a"_s);
        desk.pane.setRoom(&desk.tea);
        QCOMPARE(desk.types.last().at(0).value<RoomId>(), desk.lobby.id());
        QCOMPARE(desk.types.last().at(1).toBool(), false);
    }

    void nobodyHearsOfAnEdit()
    {
        Desk desk;
        desk.pane.startEdit(2);
        desk.write(u"!"_s);
        QCOMPARE(desk.types.count(), 0);
    }

    void whoTypesIsSaid()
    {
        Desk desk;
        const auto plain = [&desk] {
            return desk.typing().text().remove(QChar{0x2068}).remove(QChar{0x2069});
        };
        desk.lobby.typing().put(self());
        QCOMPARE(plain(), QString{});
        desk.lobby.typing().put(member(u"Cleo"_s));
        QCOMPARE(plain(), u"Cleo types…"_s);
        desk.lobby.typing().put(member(u"Ben"_s));
        QCOMPARE(plain(), u"Cleo and Ben type…"_s);
        desk.lobby.typing().put(member(u"Dan"_s));
        QCOMPARE(plain(), u"Several people type…"_s);
        desk.pane.setRoom(&desk.tea);
        QCOMPARE(plain(), QString{});
    }

    void theLineOfTypingKeepsItsPlace()
    {
        Desk desk;
        const int before = desk.typing().height();
        desk.lobby.typing().put(member(u"Ben"_s));
        QCOMPARE(desk.typing().height(), before);
        QVERIFY(before > 0);
    }

    void archivedRoomsAreReadOnly()
    {
        Desk desk;
        describe(desk.lobby, {.name = u"lobby"_s, .archived = true});
        QVERIFY(desk.pane.isBlocked());
        desk.pane.startReply(1);
        QVERIFY(desk.strip().isHidden());
        describe(desk.lobby, {.name = u"lobby"_s});
        QVERIFY(!desk.pane.isBlocked());
    }

    void onlyModeratorsWriteAnnouncements()
    {
        Desk desk;
        const Protocol::RoomFacts news{.name = u"lobby"_s,
                                       .posting = Protocol::Posting::Moderators};
        describe(desk.lobby, news);
        QVERIFY(desk.pane.isBlocked());
        setRole(desk.lobby, Protocol::Role::Moderator);
        QVERIFY(!desk.pane.isBlocked());
    }

    void slowModeCountsFromOnesOwnLastText()
    {
        Desk desk;
        describe(desk.lobby, {.name = u"lobby"_s, .slowMode = 30});
        auto &wait = *desk.pane.findChild<ComposerWait *>();
        QVERIFY(!wait.runs()); // the last one is old
        auto now = draft(u"now"_s, u"n1"_s);
        now.time = Protocol::Time{std::chrono::milliseconds{QDateTime::currentMSecsSinceEpoch()}};
        desk.lobby.timeline().addPending(now);
        QVERIFY(wait.runs());
        desk.pane.startEdit(2);
        QVERIFY(!wait.runs()); // another wording is not held back
        desk.press(Qt::Key_Escape);
        QVERIFY(wait.runs());
        desk.lobby.timeline().refuse(*now.nonce, {Protocol::ErrorCode::RateExceeded});
        QVERIFY(!wait.runs());
    }

    void moderatorsDoNotWait()
    {
        Desk desk;
        describe(desk.lobby, {.name = u"lobby"_s, .slowMode = 30});
        setRole(desk.lobby, Protocol::Role::Owner);
        auto now = draft(u"now"_s, u"n1"_s);
        now.time = Protocol::Time{std::chrono::milliseconds{QDateTime::currentMSecsSinceEpoch()}};
        desk.lobby.timeline().addPending(now);
        QVERIFY(!desk.pane.findChild<ComposerWait *>()->runs());
    }
};

QTEST_MAIN(tst_ComposerPane)
#include "tst_composerpane.moc"
