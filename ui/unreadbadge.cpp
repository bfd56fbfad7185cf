// SPDX-License-Identifier: MIT
#include "ui/unreadbadge.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

int paintUnreadBadge(QPainter &painter, const QRect &row, Qt::LayoutDirection direction,
                     const Theme &theme, int unread, bool called, bool urgent)
{
    if (unread <= 0)
        return 0;
    const QString number = unread > 999 ? u"999+"_s : QLocale{}.toString(unread);
    const QString words = called ? u"@ "_s + number : number;
    painter.setFont(theme.font(-3, QFont::Bold));
    const int height = theme.scaled(18);
    const int width = std::max(height, painter.fontMetrics().horizontalAdvance(words) + 12);
    const QRect badge = QStyle::visualRect(
        direction, row,
        {row.right() - 13 - width, row.center().y() - height / 2 + 1, width, height});
    painter.setPen(Qt::NoPen);
    painter.setBrush(urgent ? theme.danger : theme.badge);
    painter.drawRoundedRect(badge, height / 2.0, height / 2.0);
    painter.setPen(theme.page);
    painter.drawText(badge, Qt::AlignCenter, words);
    return width + 8;
}
