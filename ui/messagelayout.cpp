// SPDX-License-Identifier: MIT
#include "ui/messagelayout.h"

#include "ui/errortext.h"
#include "ui/messagehead.h"

#include "client/room.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QStyle>

using namespace Qt::StringLiterals;
using Client::TimelineEntry;
using State = TimelineEntry::State;

namespace {

constexpr int longerThan = 20; // lines: such a message is folded
constexpr int shownOfLong = 14;
constexpr int spacing = LayoutColumn::spacing;
constexpr int pinSize = 14;

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
    void addText();
    void addFold();
    void addTrail();
    void addChips();
    void addTint(int top);
    void addState();
    void addRefusal();
    void mirror();

    const MessageFrame &m_frame;
    const Theme &m_theme;
    MessageLayout &m_layout;
    const LayoutColumn m_column{m_frame.width, m_theme};
    int m_y = 0;
};

void Composition::compose()
{
    m_y = addLines(m_layout, m_column, m_frame.today, m_y);
    if (m_layout.entry.state != State::Gap) {
        const int top = m_y;
        m_y = addHead(m_layout, m_column, m_y);
        m_y = addReply(m_layout, m_column, m_y);
        addText();
        addFold();
        addTrail();
        addState();
        addChips();
        addRefusal();
        addTint(top);
    }
    m_layout.height = m_y;
    mirror();
}

void Composition::addText()
{
    m_layout.body = layoutBody(m_layout.entry.message,
                               {m_column.width(), m_frame.direction, m_frame.self}, m_theme);
    m_layout.text = {m_column.left(), m_y, m_column.width(), m_layout.body.height};
    m_y += m_layout.body.height;
}

// A long text is cut, unless somebody wants to see it all.
void Composition::addFold()
{
    if (m_layout.body.lineCount() <= longerThan)
        return;
    if (!m_layout.context.unfolded) {
        const int height = m_layout.body.bottomOfLine(shownOfLong - 1);
        m_y += height - m_layout.text.height();
        m_layout.text.setHeight(height);
    }
    m_layout.foldWords = m_layout.context.unfolded
        ? tr("Show less")
        : tr("Show all %n lines", nullptr, m_layout.body.lineCount());
    const int width = QFontMetrics{m_theme.font(-1)}.horizontalAdvance(m_layout.foldWords) + 1;
    m_layout.fold = {m_column.left(), m_y + 2, width, m_theme.scaled(24)};
    m_y = m_layout.fold.bottom() + 1;
}

// "(edited)" and a pin, behind the last word where there is room, else below.
void Composition::addTrail()
{
    const auto &message = m_layout.entry.message;
    const bool edited = message.edited && !m_layout.body.rich.deleted;
    const bool pinned = message.pinned.value_or(false);
    if (!edited && !pinned)
        return;
    m_layout.editedWords = edited ? tr("(edited)") : QString{};
    const int words =
        edited ? QFontMetrics{m_theme.font(-2)}.horizontalAdvance(m_layout.editedWords) + 1 : 0;
    const int width = words + (edited && pinned ? 4 : 0) + (pinned ? pinSize : 0);
    const QRect last = m_layout.body.lastLine();
    const bool follows = m_layout.fold.isEmpty() && m_layout.body.endsPlainly()
        && m_frame.direction == Qt::LeftToRight && last.right() + 6 + width <= m_column.width();
    const int height = follows ? m_theme.lineHeight() : m_theme.scaled(18);
    const int top = follows ? m_y - height : m_y;
    int x = m_column.left() + (follows ? last.right() + 7 : 0);
    if (edited)
        m_layout.edited = {x, top, words, height};
    x += edited ? words + 4 : 0;
    if (pinned)
        m_layout.pin = {x, top + (height - pinSize) / 2, pinSize, pinSize};
    m_y += follows ? 0 : height;
}

void Composition::addChips()
{
    const auto reactions = m_layout.entry.message.reactions.value_or(QList<Protocol::Reaction>{});
    if (reactions.isEmpty())
        return;
    const QFontMetrics metrics{m_theme.font(-1)};
    const int height = m_theme.scaled(24);
    int x = 0;
    m_y += 4;
    for (const Protocol::Reaction &reaction : reactions) {
        const QString words = reaction.emoji + QChar::Nbsp + QLocale{}.toString(reaction.count);
        const int width = metrics.horizontalAdvance(words) + 2 * spacing + 2;
        if (x > 0 && x + width > m_column.width()) {
            x = 0;
            m_y += height + 4;
        }
        m_layout.chips.push_back({{m_column.left() + x, m_y, width, height}, reaction, words});
        x += width + 4;
    }
    m_y += height + 2;
}

void Composition::addTint(int top)
{
    const auto &message = m_layout.entry.message;
    if (m_layout.entry.own || !Client::mentions(message, m_frame.self))
        return;
    const int gap = m_layout.context.startsBlock ? m_column.blockGap() / 2 : 0;
    m_y += 2;
    m_layout.tint = {0, top + gap, m_frame.width, m_y - top - gap};
}

void Composition::addState()
{
    if (!m_layout.entry.own || m_layout.body.rich.deleted)
        return;
    const int size = 16;
    const int x = m_layout.text.x() + m_layout.text.width() + spacing + m_column.timeRoom();
    const int y =
        m_layout.text.bottom() + 1 - m_theme.lineHeight() + (m_theme.lineHeight() - size) / 2;
    m_layout.state = {x + (Metrics::stateColumn - size) / 2, y, size, size};
    if (m_layout.context.seenBy == 0)
        return;
    m_layout.seenWords = QLocale{}.toString(m_layout.context.seenBy);
    m_layout.seen = {m_layout.state.right() + 2, y, LayoutColumn::rightMargin + 2, size};
}

void Composition::addRefusal()
{
    if (m_layout.entry.state != State::Refused || !m_layout.entry.refusal)
        return;
    const QFontMetrics metrics{m_theme.font(-1)};
    m_layout.noticeWords = tr("Not sent. %1").arg(errorText(*m_layout.entry.refusal));
    const int height = metrics
                           .boundingRect(QRect{0, 0, m_column.width(), 1 << 20}, Qt::TextWordWrap,
                                         m_layout.noticeWords)
                           .height();
    m_layout.notice = {m_column.left(), m_y + 2, m_column.width(), height};
    m_y += height + 4;
    const int buttonHeight = m_theme.scaled(24);
    int x = m_column.left();
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
          &MessageLayout::state, &MessageLayout::seen, &MessageLayout::fold, &MessageLayout::notice,
          &MessageLayout::repost, &MessageLayout::discard, &MessageLayout::reply,
          &MessageLayout::edited, &MessageLayout::pin}) {
        QRect &rect = m_layout.*part;
        if (!rect.isEmpty())
            rect = QStyle::visualRect(m_frame.direction, whole, rect);
    }
    for (ReactionChip &chip : m_layout.chips)
        chip.rect = QStyle::visualRect(m_frame.direction, whole, chip.rect);
}

}

int MessageLayout::offsetAt(QPoint point) const
{
    point.setY(std::min(point.y(), text.bottom()));
    return body.offsetAt(point - text.topLeft());
}

const LinkSpan *MessageLayout::linkAt(QPoint point) const
{
    const bool cutOff = isFolded() && point.y() > text.bottom();
    return cutOff ? nullptr : body.linkAt(point - text.topLeft());
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
