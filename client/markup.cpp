// SPDX-License-Identifier: MIT
#include "client/markup.h"

#include "client/inlinemarks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Client {

namespace {

using Kind = Span::Kind;

class Reader
{
public:
    Reader(QStringView source, const Called &called) : m_source(source), m_called(called) { }

    Markup read()
    {
        const QList<TextLine> lines = linesOf(m_source);
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const bool shows = lines[i].kind != TextLine::Kind::Fence;
            if (shows && m_shown++ > 0)
                m_out.text += u'\n';
            readLine(lines[i]);
        }
        return std::move(m_out);
    }

private:
    void readLine(const TextLine &line)
    {
        const qsizetype begin = m_out.text.size();
        const qsizetype place = m_out.spans.size();
        switch (line.kind) {
        case TextLine::Kind::Fence:
            m_blockEnd = -1;
            return;
        case TextLine::Kind::Code:
            m_out.text += m_source.sliced(line.range.first, line.range.length);
            return addBlock(Kind::CodeBlock, begin, place);
        case TextLine::Kind::Quote:
            readInline(line);
            return addBlock(Kind::Quote, begin, place);
        case TextLine::Kind::Bullet:
            m_out.text += u"• "_s;
            readInline(line);
            return addItem(begin, place);
        case TextLine::Kind::Numbered:
            m_out.text += m_source.sliced(line.range.first, line.mark);
            readInline(line);
            return addItem(begin, place);
        case TextLine::Kind::Plain:
            return readInline(line);
        }
    }

    void readInline(const TextLine &line)
    {
        const QStringView text =
            m_source.sliced(line.range.first + line.mark, line.range.length - line.mark);
        const InlineMarks marks{text, m_called};
        // Where each character of the line is in what is shown.
        QList<qsizetype> places(text.size() + 1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            places[at] = m_out.text.size();
            if (!marks.isStruck(at))
                m_out.text += text[at];
        }
        places[text.size()] = m_out.text.size();
        for (Span span : marks.spans()) {
            const qsizetype first = places[span.range.first];
            span.range = {first, places[span.range.end()] - first};
            m_out.spans.append(std::move(span));
        }
    }

    // Lines of a kind that follow each other are one block.
    void addBlock(Kind kind, qsizetype begin, qsizetype place)
    {
        const bool goesOn =
            m_block >= 0 && m_blockEnd == begin - 1 && m_out.spans.at(m_block).kind == kind;
        m_blockEnd = m_out.text.size();
        if (goesOn) {
            TextRange &range = m_out.spans[m_block].range;
            range.length = m_blockEnd - range.first;
            return;
        }
        m_block = place;
        m_out.spans.insert(place, Span{kind, {begin, m_blockEnd - begin}});
    }

    void addItem(qsizetype begin, qsizetype place)
    {
        m_out.spans.insert(place, Span{Kind::ListItem, {begin, m_out.text.size() - begin}});
    }

    QStringView m_source;
    const Called &m_called;
    Markup m_out;
    int m_shown = 0;
    qsizetype m_block = -1;    // the span of the last block
    qsizetype m_blockEnd = -1; // where it ends in the text
};

}

Markup markup(const QString &source, const Called &called)
{
    const bool action = source.startsWith(u"/me ");
    Markup out = Reader{QStringView{source}.mid(action ? 4 : 0), called}.read();
    out.action = action;
    return out;
}

}
