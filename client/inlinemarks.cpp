// SPDX-License-Identifier: MIT
#include "client/inlinemarks.h"

#include "client/webaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Client {

using Kind = Span::Kind;

namespace {

constexpr QStringView escapable = u"\\`*_~[]()<>#@:!|/-.+";

bool isWord(QChar c)
{
    return c.isLetterOrNumber();
}

}

InlineMarks::InlineMarks(QStringView line, const Called &called)
    : m_line(line), m_called(called), m_code(codeSpans(line)), m_struck(line.size(), false)
{
    findBrackets();
    read();
    std::ranges::stable_sort(m_spans, [](const Span &a, const Span &b) {
        return a.range.first != b.range.first ? a.range.first < b.range.first
                                              : a.range.length > b.range.length;
    });
}

// Only the innermost pair: so each is looked at once.
void InlineMarks::findBrackets()
{
    qsizetype open = -1;
    for (qsizetype at = 0; at < m_line.size(); ++at) {
        if (m_line[at] == u'[')
            open = at;
        if (m_line[at] != u']' || open < 0)
            continue;
        if (charAt(at + 1) == u'(' && at > open + 1)
            m_brackets.append({open, at - open});
        open = -1;
    }
}

void InlineMarks::read()
{
    for (qsizetype at = 0; at < m_line.size();) {
        if (m_link && at >= m_linkEnd) {
            strike({m_linkEnd, m_addressEnd - m_linkEnd});
            at = m_addressEnd;
            m_spans.append(*std::exchange(m_link, {}));
            m_open = std::exchange(m_outside, {});
            continue;
        }
        at = readAt(at);
    }
    if (m_link) {
        strike({m_linkEnd, m_addressEnd - m_linkEnd});
        m_spans.append(*m_link);
    }
}

qsizetype InlineMarks::readAt(qsizetype at)
{
    switch (m_line[at].unicode()) {
    case u'`':
        return readCode(at);
    case u'\\':
        return readEscape(at);
    case u'[':
        return readBracket(at);
    case u'h':
    case u'm':
        return readAddress(at);
    case u'@':
        return readMention(at);
    case u'*':
    case u'_':
    case u'~':
        return readEmphasis(at);
    default:
        return at + 1;
    }
}

qsizetype InlineMarks::readCode(qsizetype at)
{
    while (m_nextCode < m_code.size() && m_code[m_nextCode].range.first < at)
        ++m_nextCode;
    if (m_nextCode == m_code.size() || m_code[m_nextCode].range.first != at)
        return at + 1;
    const CodeSpan &code = m_code[m_nextCode];
    if (m_link && code.range.end() > m_linkEnd)
        return at + 1;
    strike({at, code.marks});
    strike({code.range.end() - code.marks, code.marks});
    m_spans.append({Kind::Code, code.range});
    return code.range.end();
}

qsizetype InlineMarks::readEscape(qsizetype at)
{
    const QChar next = charAt(at + 1);
    if (!escapable.contains(next))
        return at + 1;
    strike({at, 1});
    return at + 2;
}

// "[text](https://…)"
qsizetype InlineMarks::readBracket(qsizetype at)
{
    while (m_nextBracket < m_brackets.size() && m_brackets[m_nextBracket].first < at)
        ++m_nextBracket;
    if (m_nextBracket == m_brackets.size() || m_brackets[m_nextBracket].first != at)
        return at + 1;
    const qsizetype end = m_brackets[m_nextBracket].end();
    const qsizetype length = addressLength(m_line.mid(end + 2));
    if (m_link || length == 0 || charAt(end + 2 + length) != u')')
        return at + 1;
    strike({at, 1});
    m_outside = std::exchange(m_open, {}); // what was opened before does not end within
    m_link = Span{Kind::Link, {at, end + 3 + length - at}, m_line.mid(end + 2, length).toString()};
    m_linkEnd = end;
    m_addressEnd = end + 3 + length;
    return at + 1;
}

qsizetype InlineMarks::readAddress(qsizetype at)
{
    if (m_link || isWord(charAt(at - 1)))
        return at + 1;
    const qsizetype length = addressLength(m_line.mid(at));
    if (length == 0)
        return at + 1;
    m_spans.append({Kind::Link, {at, length}, m_line.mid(at, length).toString()});
    return at + length;
}

// The longest name that stands here.
qsizetype InlineMarks::readMention(qsizetype at)
{
    if (isWord(charAt(at - 1)))
        return at + 1;
    const QStringView rest = m_line.mid(at + 1);
    const auto stands = [&](QStringView name) {
        return rest.startsWith(name, Qt::CaseInsensitive) && !isWord(charAt(at + 1 + name.size()));
    };
    Span found{Kind::Mention, {at, 0}};
    for (const Protocol::Member &member : m_called.members) {
        if (member.name.size() + 1 > found.range.length && stands(member.name))
            found = {Kind::Mention, {at, member.name.size() + 1}, member.id.text()};
    }
    if (found.range.length == 0 && m_called.everyone && stands(u"room"))
        found.range.length = 5;
    if (found.range.length == 0)
        return at + 1;
    m_spans.append(found);
    return found.range.end();
}

qsizetype InlineMarks::readEmphasis(qsizetype at)
{
    const QChar sign = m_line[at];
    const TextRange mark{at, markLength(at, sign)};
    const Kind kind = sign == u'~' ? Kind::Strike : mark.length == 2 ? Kind::Bold : Kind::Italic;
    if (sign == u'~' && mark.length < 2)
        return at + 1;
    const bool closed = canClose(mark) && close(mark, kind, sign);
    const auto isOpen = [&](const Open &o) { return o.kind == kind && o.sign == sign; };
    if (!closed && canOpen(mark) && std::ranges::none_of(m_open, isOpen))
        m_open.append({kind, sign, mark});
    return mark.end();
}

// Two make bold, one italic; of three the last one opened closes first.
qsizetype InlineMarks::markLength(qsizetype at, QChar sign) const
{
    if (charAt(at + 1) != sign)
        return 1;
    const bool italicLast =
        !m_open.isEmpty() && m_open.last().sign == sign && m_open.last().kind == Kind::Italic;
    return italicLast && charAt(at + 2) == sign ? 1 : 2;
}

bool InlineMarks::canOpen(const TextRange &mark) const
{
    const bool within = m_line[mark.first] == u'_' && isWord(charAt(mark.first - 1));
    return !charAt(mark.end()).isSpace() && !within;
}

bool InlineMarks::canClose(const TextRange &mark) const
{
    const bool within = m_line[mark.first] == u'_' && isWord(charAt(mark.end()));
    return !charAt(mark.first - 1).isSpace() && !within;
}

bool InlineMarks::close(const TextRange &mark, Kind kind, QChar sign)
{
    const auto open = std::ranges::find_if(
        m_open, [&](const Open &o) { return o.kind == kind && o.sign == sign; });
    if (open == m_open.end() || open->mark.end() == mark.first)
        return false;
    strike(open->mark);
    strike(mark);
    m_spans.append({kind, {open->mark.first, mark.end() - open->mark.first}});
    m_open.erase(open, m_open.end()); // what was opened since is text
    return true;
}

QChar InlineMarks::charAt(qsizetype at) const
{
    return at >= 0 && at < m_line.size() ? m_line[at] : QChar{u' '};
}

void InlineMarks::strike(const TextRange &range)
{
    for (qsizetype at = range.first; at < range.end(); ++at)
        m_struck[at] = true;
}

}
