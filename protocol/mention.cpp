// SPDX-License-Identifier: MIT
#include "protocol/mention.h"

#include "protocol/limits.h"
#include "protocol/script.h"

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Protocol {

namespace {

// UTF-16: folding makes three letters of one at the most.
constexpr qsizetype longestName = 3 * Limits::memberNameLength;
// Each '@' costs some look-ups; nobody reads on behind so many.
constexpr int mostCalls = 4 * Limits::mentions;

char32_t characterAt(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size())
        return QChar::surrogateToUcs4(c, text[at + 1]);
    if (c.isLowSurrogate() && at > 0)
        return QChar::surrogateToUcs4(text[at - 1], c);
    return c.unicode();
}

bool isOfWord(char32_t c)
{
    constexpr char32_t joiner = 0x200d;
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == joiner || c == U'_';
}

// Not in "ann@example.org", nor in addresses of pages: "/@ann", "=@ann". "\@ann" is meant not to
// be.
bool beginsCall(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const char32_t before = characterAt(text, at - 1);
    if (before == U'_') // of _@ann_
        return at == 1 || !isOfWord(characterAt(text, at - 2));
    const bool isBarred = std::u32string_view{U"/=&@\\"}.find(before) != std::u32string_view::npos;
    return !isBarred && (!isOfWord(before) || isWrittenWithoutBlanks(before));
}

bool endsName(QStringView text, qsizetype end)
{
    if (text[end - 1].isSpace() || text[end - 1].isHighSurrogate())
        return false;
    if (end == text.size())
        return true;
    const char32_t next = characterAt(text, end);
    if (next == U'_') // of _@ann_
        return end + 1 == text.size() || !isOfWord(characterAt(text, end + 1));
    return !isOfWord(next) || isWrittenWithoutBlanks(next)
        || isWrittenWithoutBlanks(characterAt(text, end - 1));
}

// Text that holds no call, whatever is in it; a line feed is part of no name.
void blank(QString &text, qsizetype from, qsizetype to)
{
    std::fill(text.begin() + from, text.begin() + to, u'\n');
}

qsizetype runAt(QStringView line, qsizetype at)
{
    const auto isOther = [](QChar c) { return c != u'`'; };
    return std::find_if(line.begin() + at, line.end(), isOther) - line.begin() - at;
}

// The end of a code span whose first backticks are at `at`; -1 if nothing ends it.
qsizetype spanEnd(QStringView line, qsizetype at)
{
    const qsizetype length = runAt(line, at);
    for (at = line.indexOf(u'`', at + length); at >= 0; at = line.indexOf(u'`', at)) {
        const qsizetype run = runAt(line, at);
        at += run;
        if (run == length)
            return at;
    }
    return -1;
}

void blankSpans(QString &text, qsizetype from, qsizetype to)
{
    const QString line = text.mid(from, to - from);
    for (qsizetype at = line.indexOf(u'`'); at >= 0; at = line.indexOf(u'`', at)) {
        const qsizetype end = spanEnd(line, at);
        if (end >= 0)
            blank(text, from + at, from + end);
        at = end >= 0 ? end : at + runAt(line, at);
    }
}

bool opensBlock(QStringView line)
{
    return line.startsWith("```"_L1) && !line.mid(runAt(line, 0)).contains(u'`');
}

bool closesBlock(QStringView line)
{
    return line.startsWith("```"_L1) && line.mid(runAt(line, 0)).trimmed().isEmpty();
}

QString withoutCode(QString text)
{
    bool inBlock = false;
    for (qsizetype from = 0, to; from < text.size(); from = to + 1) {
        const qsizetype end = text.indexOf(u'\n', from);
        to = end < 0 ? text.size() : end;
        const QString line = text.mid(from, to - from);
        const bool isFence = inBlock ? closesBlock(line) : opensBlock(line);
        if (inBlock || isFence)
            blank(text, from, to);
        else
            blankSpans(text, from, to);
        inBlock ^= isFence;
    }
    return text;
}

// The longest known name at the beginning of a text; empty: none.
QString nameAt(QStringView text, const std::function<bool(const QString &)> &isName)
{
    text = text.first(std::min(text.size(), longestName));
    const qsizetype lineEnd = text.indexOf(u'\n');
    for (qsizetype end = lineEnd < 0 ? text.size() : lineEnd; end > 0; --end) {
        if (!endsName(text, end))
            continue;
        QString name = text.first(end).toString();
        if (name == "room"_L1 || isName(name))
            return name;
    }
    return {};
}

void add(Mentions &mentions, const QString &name)
{
    if (name == "room"_L1)
        mentions.everyone = true;
    else if (!name.isEmpty() && mentions.names.size() < Limits::mentions
             && !mentions.names.contains(name))
        mentions.names += name;
}

}

QString foldedName(const QString &name)
{
    constexpr auto form = QString::NormalizationForm_KC;
    return name.normalized(form).toCaseFolded().normalized(form);
}

Mentions mentionsIn(const QString &text, const std::function<bool(const QString &)> &isName)
{
    Mentions mentions;
    if (!text.contains(u'@') && !text.contains(u'\uff20'))
        return mentions;
    const QString folded = foldedName(withoutCode(text));
    int calls = 0;
    for (qsizetype at = folded.indexOf(u'@'); at >= 0; at = folded.indexOf(u'@', at + 1)) {
        if (!beginsCall(folded, at))
            continue;
        if (++calls > mostCalls)
            break;
        const QString name = nameAt(QStringView{folded}.sliced(at + 1), isName);
        add(mentions, name);
        at += name.size();
    }
    return mentions;
}

}
