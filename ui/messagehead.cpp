// SPDX-License-Identifier: MIT
#include "ui/messagehead.h"

#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetrics>

using State = Client::TimelineEntry::State;

namespace {

constexpr int dayLineHeight = 44;
constexpr int replyMark = 18; // before the words of a reply line

class Words
{
    Q_DECLARE_TR_FUNCTIONS(MessageLayout)
};

int addDayLine(MessageLayout &layout, const LayoutColumn &column, const QString &words, int y)
{
    layout.dayLine = {0, y, column.rowWidth, dayLineHeight};
    layout.dayWords = words;
    return y + dayLineHeight - column.blockGap() / 2;
}

int addUnreadLine(MessageLayout &layout, const LayoutColumn &column, int y)
{
    layout.unreadWords = Words::tr("New");
    layout.unreadLine = {0, y + 4, column.rowWidth, column.theme.scaled(20)};
    return layout.unreadLine.bottom() + 1 - column.blockGap() / 2;
}

int addWideHead(MessageLayout &layout, const LayoutColumn &column, int y)
{
    const Theme &theme = column.theme;
    const QFontMetrics nameMetrics{theme.font(0, QFont::DemiBold)};
    const QFontMetrics timeMetrics{theme.font(-2)};
    layout.picture = {Metrics::pictureLeft, y + 2, Metrics::picture, Metrics::picture};
    const int timeWidth = timeMetrics.horizontalAdvance(layout.timeWords);
    const int most = std::max(40, column.width() - timeWidth - column.spacing);
    layout.nameWords =
        nameMetrics.elidedText(isolated(layout.entry.message.from.name), Qt::ElideRight, most);
    const int nameWidth = std::min(most, nameMetrics.horizontalAdvance(layout.nameWords) + 1);
    const int height = theme.scaled(20);
    layout.name = {column.left(), y, nameWidth, height};
    layout.time = {column.left() + nameWidth + column.spacing, y, timeWidth + 1, height};
    return y + height;
}

// No line of its own: the name stands in the gutter, the time behind the text.
void addCompactHead(MessageLayout &layout, const LayoutColumn &column, bool named, int y)
{
    const Theme &theme = column.theme;
    const int height = theme.lineHeight();
    layout.time = {column.left() + column.width() + column.spacing, y,
                   column.timeRoom() - column.spacing, height};
    if (!named)
        return;
    const QFontMetrics metrics{theme.font(0, QFont::DemiBold)};
    layout.nameWords = metrics.elidedText(isolated(layout.entry.message.from.name), Qt::ElideRight,
                                          theme.compactName());
    const int width =
        std::min(theme.compactName(), metrics.horizontalAdvance(layout.nameWords) + 1);
    layout.name = {Metrics::pictureLeft + theme.compactName() - width, y, width, height};
}

}

int addLines(MessageLayout &layout, const LayoutColumn &column, const QDate &today, int y)
{
    if (layout.context.newDay)
        y = addDayLine(layout, column, dayText(localTime(layout.entry.message.time).date(), today),
                       y);
    if (layout.context.firstUnread)
        y = addUnreadLine(layout, column, y);
    if (layout.entry.state == State::Gap)
        y = addDayLine(layout, column, Words::tr("Messages are missing here. Loading…"), y);
    return y;
}

int addHead(MessageLayout &layout, const LayoutColumn &column, int y)
{
    const bool named = layout.context.startsBlock && !isAction(layout.entry.message);
    layout.timeWords = timeText(layout.entry.message.time);
    y += layout.context.startsBlock ? column.blockGap() : Metrics::messageGap;
    if (column.theme.compact)
        addCompactHead(layout, column, named, y);
    else if (named)
        return addWideHead(layout, column, y);
    else
        layout.time = {0, y, column.left() - column.spacing, column.theme.lineHeight()};
    return y;
}

int addReply(MessageLayout &layout, const LayoutColumn &column, int y)
{
    const auto &message = layout.entry.message;
    if (!message.replyTo || message.deleted.value_or(false))
        return y;
    const auto &replied = layout.context.replied;
    const QString words = replied
        ? Words::tr("%1: %2", "name: what he wrote")
              .arg(isolated(replied->from.name), isolated(firstLine(*replied)))
        : Words::tr("An earlier message");
    const QFontMetrics metrics{column.theme.font(-1)};
    const int most = column.width() - 2 * column.spacing - replyMark;
    layout.replyWords = metrics.elidedText(words, Qt::ElideRight, most);
    const int width = metrics.horizontalAdvance(layout.replyWords) + replyMark + column.spacing;
    layout.reply = {column.left(), y, std::min(width, column.width()), column.theme.scaled(22)};
    return y + layout.reply.height();
}
