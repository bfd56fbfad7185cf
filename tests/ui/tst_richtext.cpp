// SPDX-License-Identifier: MIT
#include "support/conversation.h"
#include "ui/richtext.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Conversation;
using Client::Span;

namespace {

RichText rich(const QString &text)
{
    return richText(message(1, text));
}

}

class tst_RichText : public QObject
{
    Q_OBJECT

private slots:
    void linksAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("links");
        const auto row = [](const char *name, const QString &text, const QStringList &links) {
            QTest::newRow(name) << text << links;
        };
        row("none", u"no link here"_s, {});
        row("plain", u"see http://a.example/b?c=d#e now"_s, {u"http://a.example/b?c=d#e"_s});
        row("https", u"https://a.example"_s, {u"https://a.example"_s});
        row("mail", u"mailto:ann@a.example"_s, {u"mailto:ann@a.example"_s});
        row("words", u"[here](http://a.example)"_s, {u"here"_s});
        row("full stop", u"at http://a.example."_s, {u"http://a.example"_s});
        row("question", u"http://a.example/b?!"_s, {u"http://a.example/b"_s});
        row("in brackets", u"(http://a.example/b)"_s, {u"http://a.example/b"_s});
        row("with brackets", u"http://a.example/b_(c)."_s, {u"http://a.example/b_(c)"_s});
        row("in angles", u"<http://a.example/b>"_s, {u"http://a.example/b"_s});
        row("two", u"http://a.example, http://b.example"_s,
            {u"http://a.example"_s, u"http://b.example"_s});
        row("next line", u"http://a.example\nhttp://b.example"_s,
            {u"http://a.example"_s, u"http://b.example"_s});
        row("Chinese around", u"看http://a.example 吧"_s, {});
        row("after a sign", u"看:http://a.example"_s, {u"http://a.example"_s});
        row("address", u"http://[::1]:7478/x"_s, {u"http://[::1]:7478/x"_s});
        row("script", u"javascript:alert(1) file:///etc/passwd smb://a/b hubbub://a/b"_s, {});
        row("inside a word", u"xhttp://a.example"_s, {});
        row("no host", u"http:// http:///x"_s, {});
        row("another's host", u"http://bank.example@evil.example/"_s, {});
        row("turned around", u"http://a.example/\u202Egnp.exe"_s, {u"http://a.example/"_s});
        row("markup", u"<a href=\"http://a.example\">x</a>"_s, {u"http://a.example"_s});
        row("emoji before", u"👍http://a.example"_s, {u"http://a.example"_s});
    }

    void linksAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, links);
        QStringList found;
        const RichText shown = rich(text);
        for (const LinkSpan &link : shown.links) {
            const bool mail = link.url.scheme() == "mailto"_L1;
            QVERIFY(mail || link.url.scheme().startsWith("http"_L1));
            QVERIFY(mail || !link.url.host().isEmpty());
            found.append(shown.text.sliced(link.start, link.length));
        }
        QCOMPARE(found, links);
    }

    void linesAreOfTheirKinds()
    {
        const auto shown = rich(u"hi\n> one\n> two\n```\nint a;\n\nint b;\n```\n- item\nend"_s);
        using Kind = RichLine::Kind;
        QList<Kind> kinds;
        for (const RichLine &line : shown.lines)
            kinds.append(line.kind);
        QCOMPARE(kinds,
                 (QList{Kind::Plain, Kind::Quote, Kind::Quote, Kind::Code, Kind::Code, Kind::Code,
                        Kind::Item, Kind::Plain}));
        const RichLine &code = shown.lines.at(3);
        QCOMPARE(shown.text.sliced(code.start, code.length), u"int a;"_s);
    }

    void aDeletedMessageSaysSoAndNothingElse()
    {
        auto gone = message(1, {});
        gone.deleted = true;
        QVERIFY(richText(gone).deleted);
        QCOMPARE(shownText(gone), u"Message deleted"_s);
    }

    void whatSomebodyDoesIsToldOfHimByName()
    {
        const auto waves = message(1, u"/me waves **much**"_s);
        QVERIFY(isAction(waves));
        const RichText shown = richText(waves);
        QVERIFY(shown.text.contains(u"Ben"));
        QVERIFY(shown.text.endsWith(u" waves much"));
        for (const Span &span : shown.spans) {
            if (span.range.first > 0)
                QCOMPARE(shown.text.sliced(span.range.first, span.range.length), u"much"_s);
        }
        QVERIFY(!isAction(message(1, u"/message"_s)));
    }

    void whoIsCalledStandsOutAndTheReaderMore()
    {
        auto call = message(1, u"@Ann and @Ben"_s);
        call.mentions = QList{self(), member(u"Ben"_s)};
        const RichText shown = richText(call);
        const auto formats = formatsOf(shown, shown.lines.first(), self().id, lightTheme());
        QCOMPARE(formats.size(), 2);
        QVERIFY(formats.first().format.hasProperty(QTextFormat::BackgroundBrush));
        QVERIFY(!formats.last().format.hasProperty(QTextFormat::BackgroundBrush));
        QCOMPARE(formats.last().start, 9);
    }

    void formatsAreCutToTheLine()
    {
        const RichText shown = rich(u"a\n**bold** b"_s);
        const auto formats = formatsOf(shown, shown.lines.last(), self().id, lightTheme());
        QCOMPARE(formats.size(), 1);
        QCOMPARE(formats.first().start, 0);
        QCOMPARE(formats.first().length, 4);
    }

    void wordsThatHideWhereTheyLeadAreKnown()
    {
        const QUrl url{u"http://a.example/b"_s};
        QVERIFY(tellsWhereTo(u"http://a.example/b"_s, url));
        QVERIFY(!tellsWhereTo(u"http://bank.example/"_s, url));
        QVERIFY(!tellsWhereTo(u"here"_s, url));
        QVERIFY(tellsWhereTo(u"ann@a.example"_s, QUrl{u"mailto:ann@a.example"_s}));
    }

    void aReferenceIsOneLine()
    {
        QCOMPARE(firstLine(message(1, u"**one**\n\ntwo"_s)), u"one two"_s);
        QVERIFY(firstLine(message(1, u"x"_s.repeated(9000))).size() < 300);
    }

    // Twice the text takes about twice the time, not four times.
    void aHostileTextTakesNoLonger_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("schemes") << u"http://"_s;
        QTest::newRow("brackets") << u"))))"_s;
        QTest::newRow("beginnings") << u"httphttp"_s;
    }

    void aHostileTextTakesNoLonger()
    {
        QFETCH(QString, piece);
        const QString text = u"http://a.example/"_s + piece.repeated(16 * 1024 / int(piece.size()));
        QElapsedTimer timer;
        timer.start();
        rich(text);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(tst_RichText)
#include "tst_richtext.moc"
