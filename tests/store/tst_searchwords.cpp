// SPDX-License-Identifier: MIT
// What the search index is given: words, in scripts without blanks, too.
#include "store/searchwords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestSearchWords : public QObject
{
    Q_OBJECT

private slots:
    void eachScriptComesInWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const QString &text, const QString &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", u""_s, u""_s);
        row("Latin", u"the ship's log"_s, u"the ship's log"_s);
        row("Arabic", u"مرحبا بكم"_s, u"مرحبا بكم"_s);
        row("Korean, which has blanks", u"안녕 세상"_s, u"안녕 세상"_s);
        row("Chinese", u"你好吗"_s, u" 你 好 吗"_s);
        row("Japanese", u"東京へ"_s, u" 東 京 へ"_s);
        row("beyond the first plane", u"𠀋𠀌"_s, u" 𠀋 𠀌"_s);
        row("among other words", u"see你好now"_s, u"see 你 好 now"_s);
        row("a mark stays with its letter", u"กำ\u0e35x"_s, u" ก ำ\u0e35 x"_s);
        row("emoji", u"🌊 wave"_s, u"🌊 wave"_s);
    }

    void eachScriptComesInWords()
    {
        QFETCH(const QString, text);
        QTEST(searchWords(text), "words");
    }
};

QTEST_GUILESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
