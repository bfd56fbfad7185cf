// SPDX-License-Identifier: MIT
// Which rows of a timeline are to be seen, and where. Lays out those and no others. No widget.
#pragma once

#include "ui/messagelayout.h"
#include "ui/rowheights.h"

#include <QCache>
#include <QSet>
#include <QSize>

class TimelineModel;

// One row's bottom edge is held still while everything else changes: above the end it is the
// topmost row in view, at the end it is the last row.
class TimelineStrip
{
public:
    struct Item
    {
        int row;
        int top; // in the viewport
        std::shared_ptr<const MessageLayout> layout;

        int bottom() const { return top + layout->height; }
    };

    TimelineStrip(const TimelineModel &model, const Theme &theme) : m_model(model), m_theme(theme)
    { }

    // What changed. Nothing moves before settle().
    void reset();
    void rowsInserted(int first, int count);
    void rowsRemoved(int first, int count);
    void rowChanged(int row);
    void resize(const QSize &size);
    void setFrame(Qt::LayoutDirection direction, const QDate &today);
    void setSelf(const Protocol::MemberId &self);
    void setReadUpTo(std::optional<qint64> seq); // the unread line stands behind it
    void setHeader(int height);                  // room above the first row
    void setUnfolded(int row, bool unfolded);    // a long message is shown whole
    void restyle();                              // the theme changed

    // Where to look.
    void scrollBy(int pixels); // positive: towards the end
    void scrollTo(int value);
    void scrollToEnd();
    void scrollToStart();
    void reveal(int row);
    void showAt(int row, int top); // its upper edge, as far as there are rows around it

    void settle(); // afterwards the following are true

    const std::vector<Item> &visible() const { return m_visible; }
    const Item *itemAt(int y) const; // null between and beside the rows
    const Item *item(int row) const; // null when it is not to be seen
    bool atEnd() const { return m_atEnd; }
    int value() const; // where a scroll bar stands
    int maximum() const;
    int headerTop() const; // where the room above the first row begins; may be out of sight

    int layoutsMade() const { return m_layoutsMade; } // since the beginning, for tests

    static constexpr int cachedLayouts = 400;
    static constexpr int endMargin = 12; // below the last row

private:
    MessageContext contextAt(int row) const;
    std::shared_ptr<const MessageLayout> layoutOf(int row);
    void place();
    void placeUpFrom(int row, int bottom);
    void placeDownFrom(int row, int top);
    bool pulledIn();
    void holdOn();
    const Item &heldStill() const;
    int end() const { return m_size.height() - endMargin; }

    const TimelineModel &m_model;
    const Theme &m_theme;
    MessageFrame m_frame;
    QSize m_size;
    RowHeights m_heights;
    QCache<qint64, std::shared_ptr<const MessageLayout>> m_layouts{cachedLayouts}; // by entry key
    std::vector<Item> m_visible;
    std::optional<qint64> m_readUpTo;
    QSet<qint64> m_unfolded; // by entry key
    int m_header = 0;
    bool m_atEnd = true;
    int m_anchor = 0;       // the row that is held still
    int m_anchorBottom = 0; // in the viewport
    int m_layoutsMade = 0;
};
