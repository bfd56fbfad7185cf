// SPDX-License-Identifier: MIT
#include "ui/messagecard.h"

#include "ui/querywords.h"
#include "ui/words.h"

#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace {

constexpr int side = 14;
constexpr int edge = 8; // above and below
constexpr int pictureSize = 20;
constexpr int spacing = 8;
constexpr int removeSize = 24;

struct Line
{
    int top;
    int bottom;
    int start; // of its letters in the text
    QRect letters;
};

std::vector<Line> linesOf(const MessageBody &body)
{
    std::vector<Line> lines;
    for (const Paragraph &part : body.paragraphs) {
        for (int i = 0; i < part.lines->lineCount(); ++i) {
            const QTextLine line = part.lines->lineAt(i);
            const bool last = i == part.lines->lineCount() - 1;
            const int bottom = last ? part.height : int(part.lines->lineAt(i + 1).y());
            const QRect letters =
                line.naturalTextRect().translated(part.left, part.top).toAlignedRect();
            lines.push_back({lines.empty() || i > 0 ? part.top + int(line.y()) : part.top,
                             part.top + bottom, part.start + line.textStart(), letters});
        }
    }
    return lines;
}

// One line before the first word that was looked for, unless all fit anyway.
size_t firstShown(const std::vector<Line> &lines, const QList<TextMark> &marked, size_t most)
{
    if (marked.isEmpty() || lines.size() <= most)
        return 0;
    const auto after = std::ranges::upper_bound(lines, marked.first().from, {}, &Line::start);
    const auto at = size_t(std::max<std::ptrdiff_t>(0, after - lines.begin() - 2));
    return std::min(at, lines.size() - most);
}

class Composition
{
public:
    Composition(const Theme &theme, CardLayout &layout) : m_theme(theme), m_layout(layout) { }

    void compose()
    {
        addRoom();
        addHead();
        addText();
        m_layout.height = m_y + edge;
        mirror();
    }

private:
    int width() const { return std::max(60, m_layout.frame.width - 2 * side); }

    void addRoom()
    {
        if (m_layout.card.room.isEmpty())
            return;
        m_layout.room = {side, m_y, width(), m_theme.scaled(18)};
        m_y += m_layout.room.height();
    }

    void addHead()
    {
        const auto &message = m_layout.card.message;
        const int height = std::max(m_theme.scaled(20), pictureSize);
        const int button = m_layout.card.removable ? removeSize : 0;
        m_layout.timeWords = whenText(message.time, m_layout.frame.today);
        const int timeWidth =
            QFontMetrics{m_theme.font(-2)}.horizontalAdvance(m_layout.timeWords) + 1;
        const int right = side + width() - button;
        m_layout.picture = {side, m_y + (height - pictureSize) / 2, pictureSize, pictureSize};
        m_layout.time = {right - timeWidth, m_y, timeWidth, height};
        const int left = side + pictureSize + spacing;
        m_layout.name = {left, m_y, std::max(20, m_layout.time.left() - spacing - left), height};
        m_layout.nameWords = QFontMetrics{m_theme.font(-1, QFont::DemiBold)}.elidedText(
            isolated(message.from.name), Qt::ElideRight, m_layout.name.width());
        if (button > 0)
            m_layout.remove = {right, m_y + (height - removeSize) / 2, removeSize, removeSize};
        m_y += height + 2;
    }

    void addText()
    {
        const auto &card = m_layout.card;
        m_layout.body =
            layoutBody(card.message, {width(), m_layout.frame.direction, card.self}, m_theme);
        m_layout.marked = findWords(m_layout.body.rich.text, card.words);
        const auto lines = linesOf(m_layout.body);
        if (lines.empty())
            return;
        const auto most = size_t(m_layout.frame.lines);
        const size_t first = firstShown(lines, m_layout.marked, most);
        const size_t last = std::min(lines.size(), first + most) - 1;
        const int top = first == 0 ? 0 : lines[first].top;
        const bool whole = last == lines.size() - 1;
        const int bottom = whole ? m_layout.body.height : lines[last].bottom;
        m_layout.text = {side, m_y, width(), bottom - top};
        m_layout.bodyTop = m_y - top;
        if (!whole)
            addMore(lines[last]);
        m_y += bottom - top;
    }

    void addMore(const Line &line)
    {
        const int size = m_theme.lineHeight();
        const int x = std::min(side + line.letters.right() + 4, side + width() - size / 2);
        m_layout.more = {x, m_layout.bodyTop + line.top, size, line.bottom - line.top};
    }

    // The body mirrors itself.
    void mirror()
    {
        if (m_layout.frame.direction == Qt::LeftToRight)
            return;
        const QRect whole{0, 0, m_layout.frame.width, m_layout.height};
        for (QRect CardLayout::*part : {&CardLayout::room, &CardLayout::picture, &CardLayout::name,
                                        &CardLayout::time, &CardLayout::remove}) {
            QRect &rect = m_layout.*part;
            if (!rect.isEmpty())
                rect = QStyle::visualRect(m_layout.frame.direction, whole, rect);
        }
    }

    const Theme &m_theme;
    CardLayout &m_layout;
    int m_y = edge;
};

}

CardLayout layoutCard(const Card &card, const CardFrame &frame, const Theme &theme)
{
    CardLayout layout;
    layout.card = card;
    layout.frame = frame;
    Composition{theme, layout}.compose();
    return layout;
}
