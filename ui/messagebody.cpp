// SPDX-License-Identifier: MIT
#include "ui/messagebody.h"

#include "ui/theme.h"

#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;
using Kind = RichLine::Kind;

namespace {

constexpr int blockGap = 4; // above and below quotes and code
constexpr int padding = 8;  // within a panel
constexpr int inset = 12;   // of what stands in a panel or beside a bar
constexpr int copySize = 24;

bool isBlock(Kind kind)
{
    return kind == Kind::Quote || kind == Kind::Code;
}

class BodyComposition
{
public:
    BodyComposition(const BodyFrame &frame, const Theme &theme, MessageBody &body)
        : m_frame(frame), m_theme(theme), m_body(body)
    { }

    void compose()
    {
        const auto &lines = m_body.rich.lines;
        for (qsizetype first = 0; first < lines.size();) {
            const Kind kind = lines[first].kind;
            qsizetype end = first + 1;
            while (isBlock(kind) && end < lines.size() && lines[end].kind == kind)
                ++end;
            addBlock(kind, first, end);
            first = end;
        }
        m_body.height = m_y;
    }

private:
    void addBlock(Kind kind, qsizetype first, qsizetype end)
    {
        m_y += isBlock(kind) && first > 0 ? blockGap : 0;
        const int top = m_y;
        m_y += kind == Kind::Code ? padding : 0;
        for (qsizetype i = first; i < end; ++i)
            addParagraph(m_body.rich.lines[i]);
        m_y += kind == Kind::Code ? padding : 0;
        if (kind == Kind::Code)
            addPanel({0, top, m_frame.width, m_y - top}, first, end);
        if (kind == Kind::Quote)
            m_body.quotes.push_back(mirrored({0, top, 3, m_y - top}));
        m_y += isBlock(kind) ? blockGap : 0;
    }

    void addPanel(const QRect &rect, qsizetype first, qsizetype end)
    {
        const auto &lines = m_body.rich.lines;
        const int from = lines[first].start;
        const int to = lines[end - 1].start + lines[end - 1].length;
        const QRect copy{rect.right() - copySize - 4, rect.top() + 4, copySize, copySize};
        m_body.panels.push_back({rect, mirrored(copy), m_body.rich.text.sliced(from, to - from)});
    }

    void addParagraph(const RichLine &line)
    {
        const bool code = line.kind == Kind::Code;
        const int lead = isBlock(line.kind) ? inset : 0;
        const int trail = code ? copySize + padding : 0;
        const QString words = m_body.rich.text.sliced(line.start, line.length);
        auto lines =
            std::make_unique<QTextLayout>(words, code ? m_theme.codeFont(-1) : m_theme.font());
        lines->setTextOption(optionsFor(words, code));
        if (!code)
            lines->setFormats(formatsOf(m_body.rich, line, m_frame.self, m_theme));
        const int width = std::max(40, m_frame.width - lead - trail);
        const int height = place(*lines, width);
        const bool fromLeft = m_frame.direction == Qt::LeftToRight;
        m_body.paragraphs.push_back(
            {line.start, fromLeft ? lead : trail, m_y, height, std::move(lines)});
        m_y += height;
    }

    // Code is read from left to right whoever reads it.
    QTextOption optionsFor(const QString &words, bool code) const
    {
        const bool toLeft = !code && words.isRightToLeft();
        QTextOption option{toLeft ? Qt::AlignRight : Qt::AlignLeft};
        option.setTextDirection(code ? Qt::LeftToRight : Qt::LayoutDirectionAuto);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        if (code)
            option.setTabStopDistance(4 * QFontMetricsF{m_theme.codeFont(-1)}.averageCharWidth());
        return option;
    }

    // Lines keep one distance; one with taller letters (emoji, Nastaliq) takes what it needs.
    int place(QTextLayout &lines, int width) const
    {
        double y = 0;
        lines.beginLayout();
        for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
            line.setLineWidth(width);
            const double height = std::max<double>(m_theme.lineHeight(), std::ceil(line.height()));
            line.setPosition({0, y + std::floor((height - line.height()) / 2)});
            y += height;
        }
        lines.endLayout();
        return int(y);
    }

    QRect mirrored(QRect rect) const
    {
        if (m_frame.direction == Qt::RightToLeft)
            rect.moveLeft(m_frame.width - rect.left() - rect.width());
        return rect;
    }

    const BodyFrame &m_frame;
    const Theme &m_theme;
    MessageBody &m_body;
    int m_y = 0;
};

}

int MessageBody::offsetAt(QPoint point) const
{
    for (const Paragraph &part : paragraphs) {
        const bool last = &part == &paragraphs.back();
        if (point.y() >= part.top + part.height && !last)
            continue;
        for (int i = 0; i < part.lines->lineCount(); ++i) {
            const QTextLine line = part.lines->lineAt(i);
            const bool lastLine = i == part.lines->lineCount() - 1;
            if (lastLine || point.y() < part.top + part.lines->lineAt(i + 1).y())
                return part.start + line.xToCursor(point.x() - part.left);
        }
    }
    return 0;
}

const LinkSpan *MessageBody::linkAt(QPoint point) const
{
    for (const Paragraph &part : paragraphs) {
        const QPoint inPart = point - QPoint{part.left, part.top};
        for (int i = 0; i < part.lines->lineCount(); ++i) {
            const QTextLine line = part.lines->lineAt(i);
            if (!line.naturalTextRect().contains(inPart))
                continue;
            const int offset =
                part.start + line.xToCursor(inPart.x(), QTextLine::CursorOnCharacter);
            for (const LinkSpan &link : rich.links) {
                if (offset >= link.start && offset < link.start + link.length)
                    return &link;
            }
        }
    }
    return nullptr;
}

QRect MessageBody::lastLine() const
{
    if (paragraphs.empty())
        return {};
    const Paragraph &part = paragraphs.back();
    const QTextLine line = part.lines->lineAt(part.lines->lineCount() - 1);
    return line.naturalTextRect().translated(part.left, part.top).toAlignedRect();
}

int MessageBody::lineCount() const
{
    int count = 0;
    for (const Paragraph &part : paragraphs)
        count += part.lines->lineCount();
    return count;
}

int MessageBody::bottomOfLine(int line) const
{
    for (const Paragraph &part : paragraphs) {
        const int count = part.lines->lineCount();
        if (line < count - 1)
            return part.top + int(part.lines->lineAt(line + 1).y());
        if (line < count)
            return part.top + part.height;
        line -= count;
    }
    return height;
}

bool MessageBody::endsPlainly() const
{
    if (rich.lines.isEmpty() || rich.lines.last().kind == Kind::Code)
        return false;
    return !paragraphs.back().lines->text().isRightToLeft();
}

MessageBody layoutBody(const Protocol::TextPosted &message, const BodyFrame &frame,
                       const Theme &theme)
{
    MessageBody body{.rich = richText(message)};
    BodyComposition{frame, theme, body}.compose();
    return body;
}
