// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/completionpopup.h"
#include "ui/composer.h"
#include "ui/composeredit.h"
#include "ui/look.h"

#include <QSignalSpy>
#include <QTest>

using namespace Conversation;

class tst_Completion : public QObject
{
    Q_OBJECT

    struct Desk
    {
        Desk()
        {
            for (const QString &name : {u"Ben"_s, u"Ben Adams"_s, u"Zoë"_s})
                roster.put(member(name));
            roster.put(self());
            composer.completion().setRoster(&roster);
            composer.completion().setSelf(self().id);
            window.resize(500, 400);
            composer.setGeometry(0, 300, 500, 100);
            window.show();
            composer.setFocus();
        }

        void press(Qt::Key key) { QTest::keyClick(&composer.edit(), key); }
        void write(const QString &text) { QTest::keyClicks(&composer.edit(), text); }
        CompletionPopup &popup() { return composer.completion(); }

        Client::Roster roster;
        Look look;
        QWidget window;
        Composer composer{look, &window};
        QSignalSpy submitted{&composer, &Composer::submitted};
    };

private slots:
    void theWordBehindASignIsFound_data()
    {
        QTest::addColumn<QString>("text"); // up to the cursor
        QTest::addColumn<QString>("word"); // null: none
        QTest::newRow("call") << u"Hi @Be"_s << u"Be"_s;
        QTest::newRow("just begun") << u"@"_s << u""_s;
        QTest::newRow("of two words") << u"@Ben Ad"_s << u"Ben Ad"_s;
        QTest::newRow("in brackets") << u"(@Be"_s << u"Be"_s;
        QTest::newRow("mail") << u"ben@exam"_s << QString{};
        QTest::newRow("blank") << u"@ B"_s << QString{};
        QTest::newRow("next line") << u"@Ben\nHello"_s << QString{};
        QTest::newRow("far away") << u"@"_s + u"x"_s.repeated(40) << QString{};
        QTest::newRow("emoji") << u"so :smi"_s << u"smi"_s;
        QTest::newRow("one letter") << u":d"_s << QString{};
        QTest::newRow("face") << u":-)"_s << QString{};
        QTest::newRow("time") << u"10:30"_s << QString{};
        QTest::newRow("closed code") << u":smile: ok"_s << QString{};
        QTest::newRow("address") << u"https://exam"_s << QString{};
        QTest::newRow("span") << u"`@Be"_s << QString{};
        QTest::newRow("behind a span") << u"`x` @Be"_s << u"Be"_s;
        QTest::newRow("block") << u"```\n@Be"_s << QString{};
    }

    void theWordBehindASignIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto found = completionAt(text, int(text.size()));
        QCOMPARE(found.has_value(), !word.isNull());
        if (found)
            QCOMPARE(found->word, word);
    }

    void namesAreFoundByTheBeginningOfAnyWord()
    {
        Desk desk;
        const auto texts = [&](const QString &word) {
            QStringList list;
            for (const auto &one : suggestionsFor({u'@', 0, word}, &desk.roster, self().id))
                list.append(one.text);
            return list;
        };
        QCOMPARE(texts(u"BEN"_s), (QStringList{u"@Ben"_s, u"@Ben Adams"_s}));
        QCOMPARE(texts(u"ada"_s), QStringList{u"@Ben Adams"_s});
        QCOMPARE(texts(u"zoë"_s), QStringList{u"@Zoë"_s});
        QCOMPARE(texts(u"roo"_s), QStringList{u"@room"_s});
        QCOMPARE(texts(u"ann"_s), QStringList{}); // oneself
        QVERIFY(texts({}).contains(u"@room"_s));
    }

    void tabAndEnterTakeWhatIsChosen()
    {
        Desk desk;
        desk.write(u"Hi @b"_s);
        QVERIFY(desk.popup().isVisible());
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Tab);
        QCOMPARE(desk.composer.text(), u"Hi @Ben Adams "_s);
        QVERIFY(!desk.popup().isVisible());
        desk.write(u":tad"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.composer.text(), u"Hi @Ben Adams 🎉 "_s);
        QCOMPARE(desk.submitted.count(), 0);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 1);
    }

    void aNameThatWasTakenAsksForNoLongerOne()
    {
        Desk desk;
        desk.write(u"@ben"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.composer.text(), u"@Ben "_s);
        desk.write(u"a"_s);
        QVERIFY(!desk.popup().isVisible());
        desk.write(u" @z"_s);
        QVERIFY(desk.popup().isVisible());
    }

    void escClosesForThisWord()
    {
        Desk desk;
        desk.composer.setStrip(u"Reply"_s, {});
        QSignalSpy escaped{&desk.composer, &Composer::escaped};
        desk.write(u"@b"_s);
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.popup().isVisible());
        QCOMPARE(escaped.count(), 0); // that is the next one
        desk.write(u"e"_s);
        QVERIFY(!desk.popup().isVisible());
        desk.press(Qt::Key_Escape);
        QCOMPARE(escaped.count(), 1);
    }

    void theArrowsGoRound()
    {
        Desk desk;
        desk.write(u"@ben"_s);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.popup().currentRow(), 1);
        desk.press(Qt::Key_Down);
        QCOMPARE(desk.popup().currentRow(), 0);
        QVERIFY(!desk.popup().accessibleName().isEmpty());
    }

    void itClosesWhenNothingFits()
    {
        Desk desk;
        desk.write(u"@be"_s);
        QVERIFY(desk.popup().isVisible());
        desk.write(u"x"_s);
        QVERIFY(!desk.popup().isVisible());
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.submitted.count(), 1);
    }

    void itStaysWithinTheWindow()
    {
        Desk desk;
        desk.write(u"a word and another one and more of them to the end @be"_s);
        QVERIFY(desk.window.rect().contains(desk.popup().geometry()));
    }
};

QTEST_MAIN(tst_Completion)
#include "tst_completion.moc"
