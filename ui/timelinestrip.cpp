// SPDX-License-Identifier: MIT
#include "ui/timelinestrip.h"

#include "ui/timelinemodel.h"

#include <algorithm>

void TimelineStrip::reset()
{
    m_heights.reset(m_model.count(), 2 * m_theme.lineHeight());
    m_layouts.clear();
    m_visible.clear();
    m_unfolded.clear(); // keys are those of one timeline
    scrollToEnd();
}

void TimelineStrip::rowsInserted(int first, int count)
{
    m_heights.insert(first, count);
    if (first <= m_anchor)
        m_anchor += count;
    if (first + count < m_heights.count())
        m_heights.forget(first + count); // it follows another row now
    for (Item &item : m_visible)
        item.row += item.row >= first ? count : 0;
}

void TimelineStrip::rowsRemoved(int first, int count)
{
    m_heights.remove(first, count);
    if (first + count <= m_anchor) {
        m_anchor -= count;
    } else if (first <= m_anchor) {
        const Item *next = item(first + count);
        m_anchor = first;
        m_anchorBottom = next ? next->bottom() : m_anchorBottom;
    }
    if (first < m_heights.count())
        m_heights.forget(first);
    std::erase_if(m_visible,
                  [=](const Item &item) { return item.row >= first && item.row < first + count; });
    for (Item &item : m_visible)
        item.row -= item.row >= first ? count : 0;
}

void TimelineStrip::rowChanged(int row)
{
    m_heights.forget(row);
    if (row + 1 < m_heights.count())
        m_heights.forget(row + 1);
}

void TimelineStrip::resize(const QSize &size)
{
    if (size.width() != m_size.width()) {
        m_frame.width = size.width();
        m_layouts.clear();
        m_heights.reset(m_model.count(), 2 * m_theme.lineHeight());
    }
    m_anchorBottom += size.height() - m_size.height(); // the lower end is what people look at
    m_size = size;
}

void TimelineStrip::setFrame(Qt::LayoutDirection direction, const QDate &today)
{
    if (m_frame.direction == direction && m_frame.today == today)
        return;
    m_frame.direction = direction;
    m_frame.today = today;
    m_layouts.clear();
}

void TimelineStrip::setSelf(const Protocol::MemberId &self)
{
    if (m_frame.self != self)
        m_layouts.clear();
    m_frame.self = self;
}

void TimelineStrip::setReadUpTo(std::optional<qint64> seq)
{
    m_readUpTo = seq; // the contexts tell which rows change
}

void TimelineStrip::setUnfolded(int row, bool unfolded)
{
    const qint64 key = m_model.entry(row).key;
    unfolded ? void(m_unfolded.insert(key)) : void(m_unfolded.remove(key));
    m_heights.forget(row);
}

void TimelineStrip::setHeader(int height)
{
    m_header = height;
}

void TimelineStrip::restyle()
{
    m_layouts.clear();
    m_heights.reset(m_model.count(), 2 * m_theme.lineHeight());
}

void TimelineStrip::scrollBy(int pixels)
{
    m_atEnd = m_atEnd && pixels >= 0;
    m_anchorBottom -= pixels;
}

void TimelineStrip::scrollTo(int value)
{
    if (value >= maximum())
        return scrollToEnd();
    m_atEnd = false;
    m_anchor = std::max(0, m_heights.rowAt(value - m_header));
    m_anchorBottom = m_header + m_heights.topOf(m_anchor + 1) - value;
}

void TimelineStrip::scrollToEnd()
{
    m_atEnd = true;
    m_anchor = std::max(0, m_heights.count() - 1);
}

void TimelineStrip::scrollToStart()
{
    m_atEnd = false;
    m_anchor = 0;
    m_anchorBottom = m_size.height(); // and pulled in from there
}

void TimelineStrip::reveal(int row)
{
    const Item *seen = item(row);
    if (seen && seen->top >= 0 && seen->bottom() <= end())
        return;
    const bool above = row <= m_anchor;
    m_atEnd = false;
    m_anchor = row;
    m_anchorBottom = above ? std::min(layoutOf(row)->height, end()) : end();
}

void TimelineStrip::showAt(int row, int top)
{
    m_atEnd = false;
    m_anchor = row;
    m_anchorBottom = top + layoutOf(row)->height;
}

void TimelineStrip::settle()
{
    m_visible.clear();
    if (m_heights.count() == 0 || m_size.isEmpty())
        return;
    place();
    while (pulledIn())
        place();
    holdOn();
}

void TimelineStrip::place()
{
    if (m_atEnd) {
        m_anchor = m_heights.count() - 1;
        m_anchorBottom = end();
    }
    m_anchor = std::clamp(m_anchor, 0, m_heights.count() - 1);
    m_visible.clear();
    placeUpFrom(m_anchor, m_anchorBottom);
    placeDownFrom(m_anchor + 1, m_anchorBottom);
}

// Rows below the view are laid out on the way if the anchor has been scrolled out at the bottom.
void TimelineStrip::placeUpFrom(int row, int bottom)
{
    for (; row >= 0 && bottom > 0; --row) {
        auto layout = layoutOf(row);
        bottom -= layout->height;
        if (bottom < m_size.height())
            m_visible.push_back({row, bottom, std::move(layout)});
    }
    std::ranges::reverse(m_visible);
}

void TimelineStrip::placeDownFrom(int row, int top)
{
    for (; row < m_heights.count() && top < m_size.height(); ++row) {
        auto layout = layoutOf(row);
        const int bottom = top + layout->height;
        if (bottom > 0)
            m_visible.push_back({row, top, std::move(layout)});
        top = bottom;
    }
}

// No empty room below the last row, nor above the first unless everything fits.
bool TimelineStrip::pulledIn()
{
    if (m_atEnd)
        return false;
    if (m_visible.empty()) {
        m_atEnd = m_anchorBottom <= 0; // beyond the end; else above the start
        m_anchor = 0;
        m_anchorBottom = m_size.height();
        return true;
    }
    const Item &first = m_visible.front();
    const Item &last = m_visible.back();
    if (last.row == m_heights.count() - 1 && last.bottom() <= end())
        return m_atEnd = true;
    if (first.row != 0 || first.top <= m_header)
        return false;
    m_anchor = 0;
    m_anchorBottom = m_header + first.layout->height;
    return true;
}

void TimelineStrip::holdOn()
{
    if (m_visible.empty())
        return;
    const Item &last = m_visible.back();
    m_atEnd = last.row == m_heights.count() - 1 && last.bottom() <= end();
    const Item &anchor = heldStill();
    m_anchor = anchor.row;
    m_anchorBottom = anchor.bottom();
}

// Messages come in on the reader's side of a gap: below one in the upper half, above others.
const TimelineStrip::Item &TimelineStrip::heldStill() const
{
    const auto isGap = [](const Item &item) {
        return item.layout->entry.state == Client::TimelineEntry::State::Gap;
    };
    auto held = m_visible.begin();
    for (auto it = m_visible.begin(); it != m_visible.end(); ++it) {
        const bool above = (it->top + it->bottom()) / 2 < m_size.height() / 2;
        if (isGap(*it) && above && std::next(it) != m_visible.end())
            held = std::next(it);
    }
    return *held;
}

MessageContext TimelineStrip::contextAt(int row) const
{
    const auto &entry = m_model.entry(row);
    auto context = contextOf(row > 0 ? &m_model.entry(row - 1) : nullptr, entry, m_readUpTo);
    if (entry.message.replyTo && entry.state != Client::TimelineEntry::State::Gap)
        context.replied = m_model.message(*entry.message.replyTo);
    context.unfolded = m_unfolded.contains(entry.key);
    context.seenBy = m_model.seenBy(entry);
    return context;
}

std::shared_ptr<const MessageLayout> TimelineStrip::layoutOf(int row)
{
    const auto &entry = m_model.entry(row);
    const auto context = contextAt(row);
    auto *known = m_layouts.object(entry.key);
    if (!known || (*known)->context != context || (*known)->entry != entry) {
        known = new auto(
            std::make_shared<const MessageLayout>(layoutMessage(entry, context, m_frame, m_theme)));
        m_layouts.insert(entry.key, known);
        ++m_layoutsMade;
    }
    m_heights.measure(row, (*known)->height);
    return *known;
}

const TimelineStrip::Item *TimelineStrip::itemAt(int y) const
{
    const auto it = std::ranges::find_if(
        m_visible, [y](const Item &item) { return y >= item.top && y < item.bottom(); });
    return it == m_visible.end() ? nullptr : &*it;
}

const TimelineStrip::Item *TimelineStrip::item(int row) const
{
    const auto it = std::ranges::find(m_visible, row, &Item::row);
    return it == m_visible.end() ? nullptr : &*it;
}

int TimelineStrip::value() const
{
    if (m_visible.empty() || m_atEnd)
        return maximum();
    return std::clamp(m_header + m_heights.topOf(m_visible.front().row) - m_visible.front().top, 0,
                      maximum());
}

int TimelineStrip::maximum() const
{
    const int whole = m_header + m_heights.topOf(m_heights.count()) + endMargin;
    return std::max(0, whole - m_size.height());
}

int TimelineStrip::headerTop() const
{
    const bool first = !m_visible.empty() && m_visible.front().row == 0;
    return first ? m_visible.front().top - m_header : -m_header;
}
