// SPDX-License-Identifier: MIT
// A message in a narrow list: its first lines, or those around what was looked for.
#include "support/conversation.h"
#include "ui/messagecard.h"

#include <QTest>

using namespace Conversation;

class tst_MessageCard : public QObject
{
    Q_OBJECT

    const Theme theme = lightTheme();
    const CardFrame frame{.width = 300, .lines = 3, .today = QDate{2026, 3, 2}};

    CardLayout card(const QString &text, const QStringList &words = {}) const
    {
        return layoutCard({.message = message(1, text), .words = words}, frame, theme);
    }

    static QString manyLines()
    {
        QStringList lines;
        for (int i = 1; i <= 50; ++i)
            lines.append(u"line %1"_s.arg(i));
        return lines.join(u'\n');
    }

private slots:
    void aShortMessageIsShownWhole()
    {
        const auto layout = card(u"Hello **there**"_s);
        QVERIFY(layout.more.isEmpty());
        QCOMPARE(layout.body.rich.text, u"Hello there"_s);
        QCOMPARE(layout.text.height(), layout.body.height);
        QVERIFY(layout.text.bottom() < layout.height);
        QVERIFY(!layout.time.intersects(layout.name));
    }

    void ofALongOneTheFirstLinesAreShown()
    {
        const auto layout = card(manyLines());
        QCOMPARE(layout.text.height(), 3 * theme.lineHeight());
        QCOMPARE(layout.bodyTop, layout.text.top());
        QVERIFY(!layout.more.isEmpty());
        QVERIFY(layout.text.contains(layout.more.center()));
    }

    void whatWasLookedForIsInSight()
    {
        for (const QString &word : {u"1"_s, u"25"_s, u"50"_s}) {
            const auto layout = card(manyLines(), {word});
            QCOMPARE(layout.marked.size(), 1);
            const auto &parts = layout.body.paragraphs;
            const auto part = std::ranges::find_if(parts, [&](const Paragraph &p) {
                return p.start + p.lines->text().size() >= layout.marked.first().to;
            });
            const int top = layout.bodyTop + part->top;
            QVERIFY2(top >= layout.text.top(), qPrintable(word));
            QVERIFY2(top + part->height <= layout.text.bottom() + 1, qPrintable(word));
        }
    }

    void theRoomIsSaidWhereItMatters()
    {
        Card there{.message = message(1, u"Hi"_s), .room = u"# tea"_s};
        const auto layout = layoutCard(there, frame, theme);
        QVERIFY(!layout.room.isEmpty());
        QVERIFY(layout.room.bottom() < layout.name.top() + 1);
        QVERIFY(card(u"Hi"_s).room.isEmpty());
    }

    void aButtonTakesNoRoomFromTheTime()
    {
        Card pinned{.message = message(1, u"Hi"_s), .removable = true};
        const auto layout = layoutCard(pinned, frame, theme);
        QVERIFY(!layout.remove.isEmpty());
        QVERIFY(!layout.remove.intersects(layout.time));
        QVERIFY(layout.remove.right() < frame.width);
    }

    void fromRightToLeftItIsMirrored()
    {
        CardFrame mirrored = frame;
        mirrored.direction = Qt::RightToLeft;
        const Card hello{.message = message(1, u"Hi"_s)};
        const auto left = layoutCard(hello, frame, theme);
        const auto right = layoutCard(hello, mirrored, theme);
        QCOMPARE(right.picture.left(), frame.width - left.picture.right() - 1);
        QVERIFY(right.time.right() < right.name.left());
    }
};

QTEST_MAIN(tst_MessageCard)
#include "tst_messagecard.moc"
