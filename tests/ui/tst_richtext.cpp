// SPDX-License-Identifier: MIT
#include "ui/richtext.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

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
        row("capitals", u"HTTPS://A.example/X"_s, {u"HTTPS://A.example/X"_s});
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
        for (const LinkSpan &link : linksIn(text)) {
            QVERIFY(link.url.scheme() == "http"_L1 || link.url.scheme() == "https"_L1);
            QVERIFY(!link.url.host().isEmpty());
            found.append(text.sliced(link.start, link.length));
        }
        QCOMPARE(found, links);
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
        linksIn(text);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(tst_RichText)
#include "tst_richtext.moc"
