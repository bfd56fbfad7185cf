// SPDX-License-Identifier: MIT
#include "client/codespans.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Client {

namespace {

using Kind = TextLine::Kind;

// "12. "
qsizetype numberMark(QStringView line)
{
    qsizetype digits = 0;
    while (digits < std::min<qsizetype>(line.size(), 4) && line[digits] >= u'0'
           && line[digits] <= u'9')
        ++digits;
    return digits > 0 && line.mid(digits).startsWith(u". ") ? digits + 2 : 0;
}

TextLine lineAt(QStringView line, qsizetype first)
{
    const TextRange range{first, line.size()};
    if (line.startsWith(u"```"))
        return {Kind::Fence, range, line.size()};
    if (line.startsWith(u"> "))
        return {Kind::Quote, range, 2};
    if (line.startsWith(u"- ") || line.startsWith(u"* "))
        return {Kind::Bullet, range, 2};
    if (const qsizetype mark = numberMark(line))
        return {Kind::Numbered, range, mark};
    return {Kind::Plain, range, 0};
}

// What stands between two fences is code; a fence without its other one is text.
void markBlocks(QList<TextLine> &lines)
{
    const auto isFence = [](const TextLine &line) { return line.kind == Kind::Fence; };
    for (auto open = std::ranges::find_if(lines, isFence); open != lines.end();) {
        const auto close = std::find_if(open + 1, lines.end(), isFence);
        if (close == lines.end()) {
            open->kind = Kind::Plain;
            open->mark = 0;
            return;
        }
        for (auto line = open + 1; line != close; ++line) {
            line->kind = Kind::Code;
            line->mark = 0;
        }
        open = std::find_if(close + 1, lines.end(), isFence);
    }
}

QList<TextRange> tickRuns(QStringView line)
{
    QList<TextRange> runs;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] != u'`')
            continue;
        if (!runs.isEmpty() && runs.last().end() == i)
            ++runs.last().length;
        else
            runs.append({i, 1});
    }
    return runs;
}

}

QList<TextLine> linesOf(QStringView text)
{
    QList<TextLine> lines;
    for (qsizetype first = 0; first <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', first);
        const qsizetype end = found < 0 ? text.size() : found;
        lines.append(lineAt(text.sliced(first, end - first), first));
        first = end + 1;
    }
    markBlocks(lines);
    return lines;
}

// A run of ticks ends at the next run as long as itself. From behind, so that each run is looked at
// once.
QList<CodeSpan> codeSpans(QStringView line)
{
    const QList<TextRange> runs = tickRuns(line);
    QList<qsizetype> partner(runs.size(), -1);
    QHash<qsizetype, qsizetype> next; // by length
    for (qsizetype i = runs.size() - 1; i >= 0; --i) {
        partner[i] = next.value(runs[i].length, -1);
        next.insert(runs[i].length, i);
    }
    QList<CodeSpan> spans;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        if (partner[i] < 0)
            continue;
        const TextRange &close = runs[partner[i]];
        spans.append({{runs[i].first, close.end() - runs[i].first}, close.length});
        i = partner[i];
    }
    return spans;
}

}
