// SPDX-License-Identifier: MIT
#include "ui/messagelayout.h"

#include "ui/errortext.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Client::TimelineEntry;
using State = TimelineEntry::State;

namespace {

constexpr auto blockMinutes = 5min;
constexpr int dayLineHeight = 44;
constexpr int rightMargin = 16;
constexpr int spacing = 8;

// Fills one MessageLayout from top to bottom, left to right; mirrors it at the end if need be.
class Composition
{
    Q_DECLARE_TR_FUNCTIONS(MessageLayout)

public:
    Composition(const MessageFrame &frame, const Theme &theme, MessageLayout &layout)
        : m_frame(frame), m_theme(theme), m_layout(layout)
    { }

    void compose();

private:
    int columnWidth() const;
    void addDayLine();
    void addGap();
    void addHead();
    void addGutterTime();
    void addText();
    Paragraph paragraph(const QString &text, int start, int end) const;
    int place(QTextLayout &lines) const;
    void addState();
    void addRefusal();
    void mirror();

    const MessageFrame &m_frame;
    const Theme &m_theme;
    MessageLayout &m_layout;
    int m_y = 0;
};

void Composition::compose()
{
    addDayLine();
    if (m_layout.entry.state == State::Gap) {
        addGap();
    } else {
        m_y += m_layout.context.startsBlock ? Metrics::blockGap : Metrics::messageGap;
        m_layout.context.startsBlock ? addHead() : addGutterTime();
        addText();
        addState();
        addRefusal();
    }
    m_layout.height = m_y;
    mirror();
}

int Composition::columnWidth() const
{
    const int room = m_frame.width - Metrics::gutter - Metrics::stateColumn - spacing - rightMargin;
    return std::clamp(room, 40, Metrics::column);
}

void Composition::addDayLine()
{
    if (!m_layout.context.newDay)
        return;
    m_layout.dayLine = {0, m_y, m_frame.width, dayLineHeight};
    m_layout.dayWords = dayText(localTime(m_layout.entry.message.time).date(), m_frame.today);
    m_y += dayLineHeight - Metrics::blockGap / 2;
}

void Composition::addGap()
{
    m_layout.dayLine = {0, m_y, m_frame.width, dayLineHeight};
    m_layout.dayWords = tr("Messages are missing here. Loading…");
    m_y += dayLineHeight - Metrics::blockGap / 2;
}

void Composition::addHead()
{
    const QFontMetrics nameMetrics{m_theme.font(0, QFont::DemiBold)};
    const QFontMetrics timeMetrics{m_theme.font(-2)};
    const auto &message = m_layout.entry.message;
    m_layout.picture = {Metrics::pictureLeft, m_y + 2, Metrics::picture, Metrics::picture};
    m_layout.timeWords = timeText(message.time);
    const int timeWidth = timeMetrics.horizontalAdvance(m_layout.timeWords);
    const int most = std::max(40, columnWidth() - timeWidth - spacing);
    m_layout.nameWords = nameMetrics.elidedText(isolated(message.from.name), Qt::ElideRight, most);
    const int nameWidth = std::min(most, nameMetrics.horizontalAdvance(m_layout.nameWords) + 1);
    const int height = m_theme.scaled(20);
    m_layout.name = {Metrics::gutter, m_y, nameWidth, height};
    m_layout.time = {Metrics::gutter + nameWidth + spacing, m_y, timeWidth + 1, height};
    m_y += height;
}

void Composition::addGutterTime()
{
    m_layout.timeWords = timeText(m_layout.entry.message.time);
    m_layout.time = {0, m_y, Metrics::gutter - spacing, m_theme.lineHeight()};
}

void Composition::addText()
{
    const QString &text = m_layout.entry.message.text;
    m_layout.links = linksIn(text);
    int height = 0;
    for (qsizetype start = 0; start <= text.size();) {
        const qsizetype found = text.indexOf(u'\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        Paragraph part = paragraph(text, int(start), int(end));
        part.top = height;
        height += part.height;
        m_layout.paragraphs.push_back(std::move(part));
        start = end + 1;
    }
    m_layout.text = {Metrics::gutter, m_y, columnWidth(), height};
    m_y += height;
}

Paragraph Composition::paragraph(const QString &text, int start, int end) const
{
    const QString words = text.sliced(start, end - start);
    auto lines = std::make_unique<QTextLayout>(words, m_theme.font());
    QTextOption option{words.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft};
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    lines->setTextOption(option);

    QList<QTextLayout::FormatRange> formats;
    for (const LinkSpan &link : m_layout.links) {
        if (link.start < start || link.start >= end)
            continue;
        QTextCharFormat format;
        format.setForeground(m_theme.link);
        format.setFontUnderline(true);
        formats.append({link.start - start, link.length, format});
    }
    lines->setFormats(formats);
    const int height = place(*lines);
    return {.start = start, .height = height, .lines = std::move(lines)};
}

// Lines keep one distance; a line with taller letters (emoji, Nastaliq) takes what it needs.
int Composition::place(QTextLayout &lines) const
{
    double y = 0;
    lines.beginLayout();
    for (QTextLine line = lines.createLine(); line.isValid(); line = lines.createLine()) {
        line.setLineWidth(columnWidth());
        const double height = std::max<double>(m_theme.lineHeight(), std::ceil(line.height()));
        line.setPosition({0, y + std::floor((height - line.height()) / 2)});
        y += height;
    }
    lines.endLayout();
    return int(y);
}

void Composition::addState()
{
    if (!m_layout.entry.own)
        return;
    const int size = 16;
    const int x = m_layout.text.x() + m_layout.text.width() + spacing;
    const int y =
        m_layout.text.bottom() + 1 - m_theme.lineHeight() + (m_theme.lineHeight() - size) / 2;
    m_layout.state = {x + (Metrics::stateColumn - size) / 2, y, size, size};
}

void Composition::addRefusal()
{
    if (m_layout.entry.state != State::Refused || !m_layout.entry.refusal)
        return;
    const QFontMetrics metrics{m_theme.font(-1)};
    m_layout.noticeWords = tr("Not sent. %1").arg(errorText(*m_layout.entry.refusal));
    const int height = metrics
                           .boundingRect(QRect{0, 0, columnWidth(), 1 << 20}, Qt::TextWordWrap,
                                         m_layout.noticeWords)
                           .height();
    m_layout.notice = {Metrics::gutter, m_y + 2, columnWidth(), height};
    m_y += height + 4;
    const int buttonHeight = m_theme.scaled(24);
    int x = Metrics::gutter;
    const auto button = [&](const QString &words) {
        const QRect rect{x, m_y, metrics.horizontalAdvance(words) + 1, buttonHeight};
        x += rect.width() + 2 * spacing;
        return rect;
    };
    m_layout.repostWords = tr("Try again");
    m_layout.discardWords = tr("Discard");
    m_layout.repost = button(m_layout.repostWords);
    m_layout.discard = button(m_layout.discardWords);
    m_y += buttonHeight;
}

void Composition::mirror()
{
    if (m_frame.direction == Qt::LeftToRight)
        return;
    const QRect whole{0, 0, m_frame.width, m_layout.height};
    for (QRect MessageLayout::*part :
         {&MessageLayout::picture, &MessageLayout::name, &MessageLayout::time, &MessageLayout::text,
          &MessageLayout::state, &MessageLayout::notice, &MessageLayout::repost,
          &MessageLayout::discard}) {
        QRect &rect = m_layout.*part;
        if (!rect.isEmpty())
            rect = QStyle::visualRect(m_frame.direction, whole, rect);
    }
}

}

MessageContext contextOf(const TimelineEntry *before, const TimelineEntry &entry)
{
    if (entry.state == State::Gap)
        return {.newDay = false, .startsBlock = true};
    const auto dayOf = [](const TimelineEntry &e) { return localTime(e.message.time).date(); };
    if (!before)
        return {.newDay = true, .startsBlock = true};
    if (before->state == State::Gap)
        return {.newDay = false, .startsBlock = true};
    const bool newDay = dayOf(*before) != dayOf(entry);
    const bool sameSender = before->message.from.id == entry.message.from.id
        && before->message.from.name == entry.message.from.name;
    const bool soon = std::chrono::abs(entry.message.time - before->message.time) <= blockMinutes;
    return {.newDay = newDay, .startsBlock = newDay || !sameSender || !soon};
}

int MessageLayout::offsetAt(QPoint point) const
{
    const QPoint inText = point - text.topLeft();
    for (const Paragraph &part : paragraphs) {
        const bool last = &part == &paragraphs.back();
        if (inText.y() >= part.top + part.height && !last)
            continue;
        for (int i = 0; i < part.lines->lineCount(); ++i) {
            const QTextLine line = part.lines->lineAt(i);
            const bool lastLine = i == part.lines->lineCount() - 1;
            if (lastLine || inText.y() < part.top + part.lines->lineAt(i + 1).y())
                return part.start + line.xToCursor(inText.x());
        }
    }
    return 0;
}

const LinkSpan *MessageLayout::linkAt(QPoint point) const
{
    if (!text.contains(point))
        return nullptr;
    const QPoint inText = point - text.topLeft();
    for (const Paragraph &part : paragraphs) {
        for (int i = 0; i < part.lines->lineCount(); ++i) {
            const QTextLine line = part.lines->lineAt(i);
            if (!line.naturalTextRect().translated(0, part.top).contains(inText))
                continue;
            const int offset =
                part.start + line.xToCursor(inText.x(), QTextLine::CursorOnCharacter);
            for (const LinkSpan &link : links) {
                if (offset >= link.start && offset < link.start + link.length)
                    return &link;
            }
        }
    }
    return nullptr;
}

MessageLayout layoutMessage(const TimelineEntry &entry, const MessageContext &context,
                            const MessageFrame &frame, const Theme &theme)
{
    MessageLayout layout;
    layout.entry = entry;
    layout.context = context;
    Composition{frame, theme, layout}.compose();
    return layout;
}
