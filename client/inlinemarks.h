// SPDX-License-Identifier: MIT
// The marks within one line: found, told as spans of the source, and struck out. Pure.
#pragma once

#include "client/markup.h"

#include <optional>

namespace Client {

class InlineMarks
{
public:
    InlineMarks(QStringView line, const Called &called);

    const QList<Span> &spans() const { return m_spans; }          // in places of the line
    bool isStruck(qsizetype at) const { return m_struck.at(at); } // a mark, not to be shown

private:
    struct Open
    {
        Span::Kind kind;
        QChar sign;
        TextRange mark;
    };

    void findBrackets();
    void read();
    qsizetype readAt(qsizetype at); // returns where to go on
    qsizetype readCode(qsizetype at);
    qsizetype readEscape(qsizetype at);
    qsizetype readBracket(qsizetype at);
    qsizetype readAddress(qsizetype at);
    qsizetype readMention(qsizetype at);
    qsizetype readEmphasis(qsizetype at);

    qsizetype markLength(qsizetype at, QChar sign) const;
    bool canOpen(const TextRange &mark) const;
    bool canClose(const TextRange &mark) const;
    bool close(const TextRange &mark, Span::Kind kind, QChar sign);
    QChar charAt(qsizetype at) const; // a blank outside of the line
    void strike(const TextRange &range);

    QStringView m_line;
    const Called &m_called;
    QList<CodeSpan> m_code;
    qsizetype m_nextCode = 0;
    QList<TextRange> m_brackets; // "[text](", innermost: from the bracket to the parenthesis
    qsizetype m_nextBracket = 0;
    std::optional<Span> m_link; // whose text is being read
    qsizetype m_linkEnd = 0;    // where its text ends
    qsizetype m_addressEnd = 0; // and its address
    QList<Open> m_open;         // at most one of each kind and sign
    QList<Open> m_outside;      // those that were before the link
    QList<Span> m_spans;
    QList<bool> m_struck;
};

}
