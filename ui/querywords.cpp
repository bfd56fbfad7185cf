// SPDX-License-Identifier: MIT
#include "ui/querywords.h"

#include "protocol/script.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isFilter(const QString &key, const QString &value)
{
    static const QStringList keys{u"from"_s, u"in"_s, u"before"_s, u"after"_s};
    return !value.isEmpty()
        && (keys.contains(key) || (key == "has"_L1 && value == "link"_L1)
            || (key == "is"_L1 && value == "pinned"_L1));
}

// Letters without case and accents; each knows the place that it comes from.
struct Folded
{
    QString text = {};
    QList<int> places = {}; // one more than there are letters
};

Folded folded(const QString &text)
{
    Folded result;
    for (int i = 0; i < text.size(); ++i) {
        const QString parts = QString{text.at(i)}.normalized(QString::NormalizationForm_KD);
        for (const QChar letter : parts.toCaseFolded()) {
            if (letter.isMark())
                continue;
            result.text.append(letter);
            result.places.append(i);
        }
    }
    result.places.append(int(text.size()));
    return result;
}

// Of scripts with blanks between words; in others a word is any part of a sentence.
bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() && !Protocol::isWrittenWithoutBlanks(c.unicode());
}

bool standsAlone(const QString &text, qsizetype from, qsizetype to)
{
    const auto joined = [&text](qsizetype at) {
        return at > 0 && at < text.size() && isWordLetter(text.at(at - 1))
            && isWordLetter(text.at(at));
    };
    return !joined(from) && !joined(to);
}

}

QueryWords queryWords(const QString &query)
{
    static const QRegularExpression pieces{
        uR"re((?:(?<key>[A-Za-z]+):)?(?:"(?<exact>[^"]*)"?|(?<plain>[^\s"]+)))re"_s,
        QRegularExpression::UseUnicodePropertiesOption};
    QueryWords read;
    for (const auto &match : pieces.globalMatch(query)) {
        const QString value = match.captured(u"exact"_s) + match.captured(u"plain"_s);
        if (isFilter(match.captured(u"key"_s).toLower(), value))
            read.filters.append(match.captured());
        else if (!value.simplified().isEmpty())
            read.words.append(value.simplified());
    }
    return read;
}

QList<TextMark> findWords(const QString &text, const QStringList &words)
{
    const Folded in = folded(text);
    QList<TextMark> found;
    for (const QString &word : words) {
        const QString wanted = folded(word).text;
        for (qsizetype at = 0; !wanted.isEmpty() && (at = in.text.indexOf(wanted, at)) >= 0;
             at += wanted.size()) {
            if (standsAlone(in.text, at, at + wanted.size()))
                found.append({in.places.at(at), in.places.at(at + wanted.size())});
        }
    }
    std::ranges::sort(found, {}, &TextMark::from);
    QList<TextMark> apart;
    for (const TextMark &range : std::as_const(found)) {
        if (apart.isEmpty() || range.from >= apart.last().to)
            apart.append(range);
    }
    return apart;
}
