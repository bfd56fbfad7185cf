// SPDX-License-Identifier: MIT
// What of a query is words, and where they stand in a text.
#include "ui/querywords.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_QueryWords : public QObject
{
    Q_OBJECT

    // The words found, as they stand in the text.
    static QStringList marked(const QString &text, const QStringList &words)
    {
        QStringList found;
        for (const TextMark &mark : findWords(text, words))
            found.append(text.sliced(mark.from, mark.to - mark.from));
        return found;
    }

private slots:
    void filtersAreNoWords()
    {
        const auto query = queryWords(
            u"tea from:\"Ann Lee\" in:Kitchen before:2026-02-01 has:link is:pinned pot"_s);
        QCOMPARE(query.words, (QStringList{u"tea"_s, u"pot"_s}));
        QCOMPARE(query.filters,
                 (QStringList{u"from:\"Ann Lee\""_s, u"in:Kitchen"_s, u"before:2026-02-01"_s,
                              u"has:link"_s, u"is:pinned"_s}));
    }

    void whatLooksLikeAFilterAndIsNoneIsWords()
    {
        const auto query = queryWords(u"from: has:cake \"green  tea\" \"open"_s);
        QVERIFY(query.filters.isEmpty());
        QVERIFY(query.words.contains(u"cake"_s));
        QVERIFY(query.words.contains(u"green tea"_s));
        QVERIFY(query.words.contains(u"open"_s));
    }

    void wholeWordsAreMarked()
    {
        QCOMPARE(marked(u"The other tea, the Tea-pot."_s, {u"the"_s, u"tea"_s}),
                 (QStringList{u"The"_s, u"tea"_s, u"the"_s, u"Tea"_s}));
        QVERIFY(marked(u"team steak"_s, {u"tea"_s}).isEmpty());
    }

    void caseAndAccentsAreAlike()
    {
        QCOMPARE(marked(u"Café CAFE cafe\u0301"_s, {u"cafe"_s}),
                 (QStringList{u"Café"_s, u"CAFE"_s, u"cafe\u0301"_s}));
    }

    void aWordWithoutBlanksIsAnyPart()
    {
        QCOMPARE(marked(u"今天食堂有饺子"_s, {u"食堂"_s}), QStringList{u"食堂"_s});
    }

    void noMarkStandsOverAnother()
    {
        QCOMPARE(findWords(u"green tea"_s, {u"tea"_s, u"green tea"_s}).size(), 1);
        QVERIFY(findWords(u"tea"_s, {QString{}}).isEmpty());
        QVERIFY(findWords({}, {u"tea"_s}).isEmpty());
    }
};

QTEST_MAIN(tst_QueryWords)
#include "tst_querywords.moc"
