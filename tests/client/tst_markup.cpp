// SPDX-License-Identifier: MIT
#include "client/markup.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Client;
using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

// What is shown, with its spans: "{b:bold} and {l>https://a.b/:link}".
QString shown(const Markup &markup)
{
    static const QMap<Span::Kind, QString> letters{
        {Span::Kind::Bold, u"b"_s},      {Span::Kind::Italic, u"i"_s},
        {Span::Kind::Strike, u"s"_s},    {Span::Kind::Code, u"c"_s},
        {Span::Kind::Link, u"l"_s},      {Span::Kind::Mention, u"m"_s},
        {Span::Kind::CodeBlock, u"C"_s}, {Span::Kind::Quote, u"q"_s},
        {Span::Kind::ListItem, u"-"_s}};
    QMap<qsizetype, QString> before;
    QMap<qsizetype, QString> after;
    for (const Span &span : markup.spans) {
        const QString target = span.target.isEmpty() ? QString{} : u'>' + span.target;
        before[span.range.first] += u'{' + letters.value(span.kind) + target + u':';
        after[span.range.end()] += u'}';
    }
    QString text;
    for (qsizetype at = 0; at <= markup.text.size(); ++at) {
        text += after.value(at) + before.value(at);
        if (at < markup.text.size())
            text += markup.text[at];
    }
    return text;
}

}

class TestMarkup : public QObject
{
    Q_OBJECT

private slots:
    void isReadSo_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &source, const QString &expected) {
            QTest::newRow(name) << source << expected;
        };
        row("nothing", u""_s, u""_s);
        row("plain", u"2 * 3 * 4 = 24, a_b_c, ~5"_s, u"2 * 3 * 4 = 24, a_b_c, ~5"_s);
        row("bold", u"a **b c** d"_s, u"a {b:b c} d"_s);
        row("italic", u"*a* _b_"_s, u"{i:a} {i:b}"_s);
        row("bold by lines", u"__a__"_s, u"{b:a}"_s);
        row("strike", u"~~a~~"_s, u"{s:a}"_s);
        row("one within another", u"**a *b* ~~c~~**"_s, u"{b:a {i:b} {s:c}}"_s);
        row("both", u"***a***"_s, u"{b:{i:a}}"_s);
        row("crossing", u"**a *b** c*"_s, u"{b:a *b} c*"_s);
        row("not closed", u"**a"_s, u"**a"_s);
        row("nothing within", u"**** ~~~~"_s, u"**** ~~~~"_s);
        row("blanks within", u"** a ** * b *"_s, u"** a ** * b *"_s);
        row("over two lines", u"**a\nb**"_s, u"**a\nb**"_s);
        row("within a word", u"snake_case_name un*frigging*believable"_s,
            u"snake_case_name un{i:frigging}believable"_s);
        row("code", u"`a` ``b`c``"_s, u"{c:a} {c:b`c}"_s);
        row("nothing in code", u"`**a** https://a.b @Ben`"_s, u"{c:**a** https://a.b @Ben}"_s);
        row("code wins", u"*a `b* c`"_s, u"*a {c:b* c}"_s);
        row("code not closed", u"`a **b**"_s, u"`a {b:b}"_s);
        row("escaped", u"\\*a\\* \\`b\\` \\\\ \\a"_s, u"*a* `b` \\ \\a"_s);
        row("block", u"x\n```cpp\nint *a;\n\n**b**\n```\ny"_s, u"x\n{C:int *a;\n\n**b**}\ny"_s);
        row("two blocks", u"```\na\n```\n```\nb\n```"_s, u"{C:a}\n{C:b}"_s);
        row("block not closed", u"```\n*a*"_s, u"```\n{i:a}"_s);
        row("quote", u"> a **b**\n> c\nd"_s, u"{q:a {b:b}\nc}\nd"_s);
        row("list", u"- a\n* b\n12. *c*\n1.d"_s, u"{-:• a}\n{-:• b}\n{-:12. {i:c}}\n1.d"_s);
        row("address", u"see https://a.b/c_d_e?f=*g*. Or (http://h.i/j)!"_s,
            u"see {l>https://a.b/c_d_e?f=*g:https://a.b/c_d_e?f=*g}*. Or "
            "({l>http://h.i/j:http://h.i/j})!"_s);
        row("address with brackets", u"https://a.b/c_(d)"_s,
            u"{l>https://a.b/c_(d):https://a.b/c_(d)}"_s);
        row("no address", u"xhttps://a.b javascript:alert(1) https://"_s,
            u"xhttps://a.b javascript:alert(1) https://"_s);
        row("link", u"[a **b**](https://c.d/e) f"_s, u"{l>https://c.d/e:a {b:b}} f"_s);
        row("link within bold", u"**x [a](https://c.d) y**"_s, u"{b:x {l>https://c.d:a} y}"_s);
        row("a link takes no strange scheme", u"[a](javascript:alert(1)) [b](file:///etc)"_s,
            u"[a](javascript:alert(1)) [b](file:///etc)"_s);
        row("no link", u"[a] (https://b.c) []() [d]("_s,
            u"[a] ({l>https://b.c:https://b.c}) []() [d]("_s);
        row("mentions", u"@Ben, @ann lee! @Benno a@Ben @nobody @room"_s,
            u"{m>p_ben:@Ben}, {m>p_ann:@ann lee}! @Benno a@Ben @nobody {m:@room}"_s);
    }

    void isReadSo()
    {
        QFETCH(QString, source);
        const Called called{.members = {{.id = MemberId{u"p_ben"_s}, .name = u"Ben"_s},
                                        {.id = MemberId{u"p_ann"_s}, .name = u"Ann Lee"_s}},
                            .everyone = true};
        QTEST(shown(markup(source, called)), "expected");
    }

    void anActionIsToldOfItsAuthor()
    {
        const Markup waves = markup(u"/me **waves**"_s);
        QVERIFY(waves.action);
        QCOMPARE(shown(waves), u"{b:waves}"_s);
        QVERIFY(!markup(u" /me waves"_s).action);
        QVERIFY(!markup(u"/meow"_s).action);
    }

    void theTextItselfIsNeverLost_data() { hostile(); }

    // Whatever the marks: letters stay, spans lie within the text and within each other.
    void theTextItselfIsNeverLost()
    {
        QFETCH(QString, piece);
        const QString source = (piece + u"x"_s).repeated(50);
        const Markup read = markup(source);
        QCOMPARE(read.text.count(u'x'), source.count(u'x'));
        QList<TextRange> open;
        for (const Span &span : read.spans) {
            QVERIFY(span.range.first >= 0 && span.range.end() <= read.text.size());
            while (!open.isEmpty() && open.last().end() <= span.range.first)
                open.removeLast();
            QVERIFY(open.isEmpty() || span.range.end() <= open.last().end());
            open.append(span.range);
        }
    }

    void hostileTextsTakeLinearTime_data() { hostile(); }

    void hostileTextsTakeLinearTime()
    {
        QFETCH(QString, piece);
        const Called called{.members = {{.id = MemberId{u"p"_s}, .name = QString{32, u'@'}}}};
        const qint64 small = best(piece, 16 * 1024, called);
        const qint64 large = best(piece, 8 * 16 * 1024, called);
        // Eight times the text; a square would be 64 times the time.
        QVERIFY2(large < 30 * std::max<qint64>(small, 50'000),
                 qPrintable(u"%1 and %2 ns"_s.arg(small).arg(large)));
    }

private:
    static void hostile()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece : {u"*"_s,
                                     u"**"_s,
                                     u"_"_s,
                                     u"~~"_s,
                                     u"`"_s,
                                     u"``` "_s,
                                     u"["_s,
                                     u"]"_s,
                                     u"[]("_s,
                                     u"[a]("_s,
                                     u"[["_s,
                                     u"*a **b "_s,
                                     u"a**a"_s,
                                     u"*_~~"_s,
                                     u"`a``b```c"_s,
                                     u"\\"_s,
                                     u"\\*"_s,
                                     u"@"_s,
                                     u"> "_s,
                                     u"> \n"_s,
                                     u"- \n"_s,
                                     u"```\n"_s,
                                     u"\n"_s,
                                     u"https://"_s,
                                     u"https://a)"_s,
                                     u"[a](https://b"_s,
                                     u"[a](https://b)"_s,
                                     u"("_s,
                                     u"**a** "_s,
                                     u"*a*\n"_s,
                                     u"> *a*\n"_s})
            QTest::newRow(qPrintable(piece.toHtmlEscaped().replace(u'\n', u"LF"_s))) << piece;
    }

    static qint64 best(const QString &piece, int size, const Called &called)
    {
        const QString source = piece.repeated(size / piece.size());
        qint64 best = std::numeric_limits<qint64>::max();
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer timer;
            timer.start();
            const Markup read = markup(source, called);
            best = std::min(best, timer.nsecsElapsed());
            if (read.text.size() > source.size() + 2 * source.size())
                return std::numeric_limits<qint64>::max();
        }
        return best;
    }
};

QTEST_APPLESS_MAIN(TestMarkup)
#include "tst_markup.moc"
