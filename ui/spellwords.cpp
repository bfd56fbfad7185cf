// SPDX-License-Identifier: MIT
#include "ui/spellwords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Client::TextRange;

namespace {

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression{pattern, QRegularExpression::UseUnicodePropertiesOption};
}

// Addresses, paths, files and hosts; short codes; who is called; what holds digits, or capitals
// within.
const QRegularExpression &noWord()
{
    static const QRegularExpression found =
        expression(uR"(\S*(?:://|\w@\w|\w\.\w)\S*|(?<!\S)(?:~?/|\\)\S+|:[\w+-]+:|(?<!\w)@\w+)"
                   uR"(|\w*(?:\d|\p{Ll}\p{Lu}|\p{Lu}{2}|\w_\w)\w*)"_s);
    return found;
}

const QRegularExpression &word()
{
    static const QRegularExpression found =
        expression(uR"(\p{L}[\p{L}\p{M}]*(?:['’]\p{L}[\p{L}\p{M}]*)*)"_s);
    return found;
}

void blank(QString &line, qsizetype first, qsizetype length)
{
    line.replace(first, length, QString(length, u' '));
}

void blankCalls(QString &line, const NameLength &nameLength)
{
    for (qsizetype at = line.indexOf(u'@'); at >= 0; at = line.indexOf(u'@', at + 1)) {
        const qsizetype length = nameLength(QStringView{line}.sliced(at + 1));
        if (length > 0)
            blank(line, at, length + 1);
    }
}

QList<TextRange> wordsOf(QString line, const NameLength &nameLength)
{
    for (const Client::CodeSpan &code : Client::codeSpans(line))
        blank(line, code.range.first, code.range.length);
    blankCalls(line, nameLength);
    auto others = noWord().globalMatch(QString{line});
    while (others.hasNext()) {
        const auto match = others.next();
        blank(line, match.capturedStart(), match.capturedLength());
    }
    QList<TextRange> words;
    auto found = word().globalMatch(line);
    while (found.hasNext()) {
        const auto match = found.next();
        if (match.capturedLength() > 1) // letters alone are names of things
            words.append({match.capturedStart(), match.capturedLength()});
    }
    return words;
}

}

SpellWords spellWords(const QString &text, bool inCode, const NameLength &nameLength)
{
    SpellWords all{.inCode = inCode};
    qsizetype first = 0;
    for (const QString &line : text.split(QChar::LineSeparator)) {
        const bool fence = line.startsWith("```"_L1);
        all.inCode = all.inCode != fence;
        if (!all.inCode && !fence) {
            for (TextRange word : wordsOf(line, nameLength))
                all.words.append({first + word.first, word.length});
        }
        first += line.size() + 1;
    }
    return all;
}
