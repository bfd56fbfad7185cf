// SPDX-License-Identifier: MIT
// Whoever is called by name is found, and nobody else.
#include "protocol/mention.h"

#include "protocol/limits.h"
#include "protocol/names.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

Mentions mentionsOf(const QString &text, const QStringList &names)
{
    QSet<QString> folded;
    for (const QString &name : names)
        folded.insert(foldedName(*cleanMemberName(name)));
    return mentionsIn(text, [&](const QString &name) { return folded.contains(name); });
}

const QStringList people{u"Ann"_s,   u"Ann Lee"_s, u"Ann Lee Jr."_s,  u"Ben"_s,         u"Straße"_s,
                         u"小明"_s,  u"Çağrı"_s,   u"İpek"_s,         u"👩‍🚀"_s, u"d'Arc"_s,
                         u"a.b@c"_s, u"สมชาย"_s,   u"Room Service"_s, u"_x_"_s};

}

class TestMention : public QObject
{
    Q_OBJECT

private slots:
    void whoIsCalledIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *what, const QString &text, const QStringList &names) {
            QTest::newRow(what) << text << names;
        };
        row("nobody", u"hi Ann"_s, {});
        row("alone", u"@Ann"_s, {u"ann"_s});
        row("in a sentence", u"hello @Ann, and @Ben!"_s, {u"ann"_s, u"ben"_s});
        row("whatever the case", u"@ANN @bEN"_s, {u"ann"_s, u"ben"_s});
        row("sharp s", u"@STRAẞE"_s, {u"straße"_s});
        row("the longest name", u"@Ann Lee, hi"_s, {u"ann lee"_s});
        row("the very longest", u"@ann lee jr. hi"_s, {u"ann lee jr."_s});
        row("as much as there is of it", u"@Ann Leer"_s, {u"ann"_s});
        row("each once", u"@ann @Ann @ANN"_s, {u"ann"_s});
        row("two blanks are not one", u"@Ann  Lee"_s, {u"ann"_s});
        row("not over a line's end", u"@Ann\nLee"_s, {u"ann"_s});
        row("longer words", u"@Anna @Benjamin"_s, {});
        row("possessive", u"@Ann's, d'Arc: @d'Arc's"_s, {u"ann"_s, u"d'arc"_s});
        row("unknown", u"@nobody"_s, {});
        row("an '@' of its own", u"@ @Ann @"_s, {u"ann"_s});
        row("an address of mail", u"write to bob@ann.org or x_@Ann"_s, {});
        row("an address of a page", u"https://x.org/@Ann?by=@Ben&to=@Ben"_s, {});
        row("meant not to be", u"\\@Ann @@Ben"_s, {});
        row("brackets", u"(@Ann) [@Ben] \"@小明\""_s, {u"ann"_s, u"ben"_s, u"小明"_s});
        row("markup", u"**@Ann** _@Ben_ ~~@Çağrı~~"_s, {u"ann"_s, u"ben"_s, u"çağrı"_s});
        row("quotation", u"> @Ann\n- @Ben"_s, {u"ann"_s, u"ben"_s});
        row("Chinese without blanks", u"你好@小明你在吗"_s, {u"小明"_s});
        row("Chinese, one after the other", u"@小明@Ann"_s, {u"小明"_s, u"ann"_s});
        row("Thai without blanks", u"สวัสดี@สมชายครับ"_s, {u"สมชาย"_s});
        row("wide '@'", u"＠小明 ＠Ａｎｎ"_s, {u"小明"_s, u"ann"_s});
        row("accents apart", u"@C\u0327ag\u0306r\u0131"_s, {u"çağrı"_s});
        row("an accent more", u"@Ann\u0301"_s, {});
        row("emoji", u"@👩‍🚀!"_s, {u"👩‍🚀"_s});
        row("half of an emoji", u"@👩‍🚀‍🚀"_s, {});
        row("'@' in the name", u"@a.b@c"_s, {u"a.b@c"_s});
        row("underscores in the name", u"@_x_"_s, {u"_x_"_s});
        row("a name with room in it", u"@room service"_s, {u"room service"_s});
        row("half a character", u"@Ann"_s + QChar{0xd83d}, {u"ann"_s});
    }

    void whoIsCalledIsFound()
    {
        QFETCH(QString, text);
        const Mentions found = mentionsOf(text, people);
        QTEST(found.names, "names");
        QVERIFY(!found.everyone);
    }

    void nobodyIsCalledInCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("called");
        QTest::newRow("span") << u"`@Ann`"_s << false;
        QTest::newRow("after a span") << u"`x` @Ann"_s << true;
        QTest::newRow("right after a span") << u"`x`@Ann"_s << true;
        QTest::newRow("between spans") << u"`x` @Ann `y`"_s << true;
        QTest::newRow("wide span") << u"`` `@Ann` ``"_s << false;
        QTest::newRow("no end") << u"`@Ann"_s << true;
        QTest::newRow("another end") << u"``@Ann`"_s << true;
        QTest::newRow("an end in the next line") << u"`x\n@Ann`"_s << true;
        QTest::newRow("block") << u"```\n@Ann\n```"_s << false;
        QTest::newRow("block with a language") << u"```cpp\n@Ann\n```"_s << false;
        QTest::newRow("block without end") << u"```\n@Ann"_s << false;
        QTest::newRow("after a block") << u"```\nx\n```\n@Ann"_s << true;
        QTest::newRow("not an end") << u"```\nx\n```cpp\n@Ann"_s << false;
        QTest::newRow("block in one line") << u"```x``` @Ann"_s << true;
        QTest::newRow("in the block's one line") << u"```@Ann```"_s << false;
    }

    void nobodyIsCalledInCode()
    {
        QFETCH(QString, text);
        QTEST(!mentionsOf(text, people).names.isEmpty(), "called");
    }

    void everybodyIsCalledByRoom_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("everyone");
        QTest::newRow("alone") << u"@room"_s << true;
        QTest::newRow("in a sentence") << u"listen, @Room!"_s << true;
        QTest::newRow("with others") << u"@Ann @room"_s << true;
        QTest::newRow("a longer word") << u"@roommate"_s << false;
        QTest::newRow("code") << u"`@room`"_s << false;
        QTest::newRow("mail") << u"me@room"_s << false;
        QTest::newRow("somebody's name") << u"@Room Service"_s << false;
    }

    void everybodyIsCalledByRoom()
    {
        QFETCH(QString, text);
        QTEST(mentionsOf(text, people).everyone, "everyone");
    }

    void noMoreThanFiftyAreCalled()
    {
        QStringList names;
        for (int i = 0; i < 2 * Limits::mentions; ++i)
            names += u"p%1"_s.arg(i);
        const Mentions found = mentionsOf(u'@' + names.join(u" @"_s) + u" @room"_s, names);
        QCOMPARE(found.names, names.first(Limits::mentions));
        QVERIFY(found.everyone);
    }

    void hostileTextsAreReadAtOnce_data()
    {
        QTest::addColumn<QString>("part");
        for (const char *part : {"@", "@ ", "@a ", "@ann lee ", "`", "` ``", "```\n", "`\n", "@`",
                                 "\xef\xb7\xba@", "@\xcc\x81", "_@_"})
            QTest::newRow(part) << QString::fromUtf8(part);
        QString runs;
        for (int i = 1; runs.size() < Limits::textBytes; ++i)
            runs += QString(i, u'`') + u' ';
        QTest::newRow("longer and longer runs") << runs;
    }

    void hostileTextsAreReadAtOnce()
    {
        QFETCH(QString, part);
        const QString text = part.repeated(Limits::textBytes / part.toUtf8().size() + 1);
        qsizetype asked = 0;
        mentionsIn(text, [&](const QString &name) {
            asked += name.size();
            return false;
        });
        QVERIFY2(asked <= 200 * 96 * 96, qPrintable(QString::number(asked)));
    }
};

QTEST_APPLESS_MAIN(TestMention)
#include "tst_mention.moc"
