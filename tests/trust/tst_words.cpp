// SPDX-License-Identifier: MIT
// Numbers that are read aloud.
#include "trust/words.h"

#include "trust/wordlist.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

bool isOneLetterFrom(const std::string &a, const std::string &b)
{
    if (a.size() > b.size())
        return isOneLetterFrom(b, a);
    const auto [x, y] = std::ranges::mismatch(a, b);
    if (a.size() == b.size())
        return x == a.end() || std::equal(x + 1, a.end(), y + 1);
    return b.size() - a.size() == 1 && std::equal(x, a.end(), y + 1);
}

}

class TestWords : public QObject
{
    Q_OBJECT

private slots:
    void theListIsInOrder()
    {
        QVERIFY(std::ranges::is_sorted(wordList, {}, [](auto *word) { return std::string{word}; }));
    }

    void noTwoWordsAreAlikeButForALetter()
    {
        const std::vector<std::string> words{wordList.begin(), wordList.end()};
        for (size_t i = 0; i < words.size(); ++i) {
            for (size_t j = i + 1; j < words.size(); ++j) {
                if (isOneLetterFrom(words[i], words[j]))
                    QFAIL((words[i] + ' ' + words[j]).c_str());
            }
        }
    }

    void aNumberComesBack()
    {
        for (const quint64 number : {0ull, 1ull, 1023ull, 1024ull, 987654321ull, (1ull << 30) - 1})
            QCOMPARE(fromWords(toWords(number, 3)), std::optional{number});
        QCOMPARE(toWords(0, 2), (QStringList{u"acorn"_s, u"acorn"_s}));
        QCOMPARE(fromWords({u"ACORN"_s, u"Agenda"_s}), std::optional{2ull});
    }

    void whatIsNotInTheListIsNoNumber()
    {
        QVERIFY(!fromWords({u"hubbub"_s}));
        QVERIFY(!fromWords({u"acorn"_s, u"acor"_s}));
        QVERIFY(!fromWords({u"zzz"_s}));
        QVERIFY(!fromWords({u"åcorn"_s}));
    }

    void aKeyHasSixWordsForEver()
    {
        const QStringList words = sixWords(u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE"_s);
        QCOMPARE(words.size(), 6);
        QCOMPARE(words, sixWords(u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE"_s));
        QCOMPARE(words.join(u' '), QStringLiteral("model opera veteran cinema camel magic"));
        const QStringList others = sixWords(u"abcdefghijklmnopqrstuvwxyz0123456789-_ABCDF"_s);
        for (int i = 0; i < 6; ++i)
            QVERIFY(words[i] != others[i]);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "tst_words.moc"
