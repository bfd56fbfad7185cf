// SPDX-License-Identifier: MIT
#include "ui/messageactions.h"

#include "ui/look.h"
#include "ui/messagebar.h"
#include "ui/reactionpopup.h"
#include "ui/richtext.h"
#include "ui/timelinemodel.h"
#include "ui/timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QStyle>

#include <algorithm>

using Client::TimelineEntry;

namespace {

struct ActKey
{
    MessageAct act;
    Qt::Key key;
    const char *words;
};

constexpr ActKey actKeys[] = {
    {MessageAct::Reply, Qt::Key_R, QT_TRANSLATE_NOOP("MessageActions", "Reply")},
    {MessageAct::React, Qt::Key_Plus, QT_TRANSLATE_NOOP("MessageActions", "React…")},
    {MessageAct::Copy, Qt::Key_C, QT_TRANSLATE_NOOP("MessageActions", "Copy")},
    {MessageAct::Edit, Qt::Key_E, QT_TRANSLATE_NOOP("MessageActions", "Edit")},
    {MessageAct::Pin, Qt::Key_P, QT_TRANSLATE_NOOP("MessageActions", "Pin")},
    {MessageAct::Report, Qt::Key_F, QT_TRANSLATE_NOOP("MessageActions", "Report…")},
    {MessageAct::Erase, Qt::Key_Delete, QT_TRANSLATE_NOOP("MessageActions", "Delete…")},
};

}

MessageActions::MessageActions(const Look &look, TimelineView *view)
    : QObject(view), m_view(*view), m_bar(new MessageBar(look, view->viewport()))
{
    connect(m_bar, &MessageBar::chosen, this, [this](MessageAct wish) { act(row(), wish); });
    connect(m_bar, &MessageBar::moreRequested, this, [this] {
        auto *menu = new QMenu(&m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fill(*menu, row());
        menu->popup(m_bar->mapToGlobal(m_bar->rect().bottomLeft()));
    });
    connect(m_bar, &MessageBar::erasureConfirmed, this, [this] { emit deleteRequested(m_seq); });
    connect(m_bar, &MessageBar::askingEnded, this, [this] {
        pointTo(-1);
        m_view.setFocus();
    });
    connect(m_bar, &MessageBar::mouseLeft, this, [this] {
        if (!m_view.viewport()->rect().contains(m_view.viewport()->mapFromGlobal(QCursor::pos())))
            pointTo(-1);
    });
}

void MessageActions::setRights(const MessageRights &rights)
{
    if (rights == m_rights)
        return;
    m_rights = rights;
    m_seq = 0;
    m_bar->hide();
}

int MessageActions::row() const
{
    return m_seq > 0 ? m_view.model().rowOf(m_seq).value_or(-1) : -1;
}

void MessageActions::pointTo(int row)
{
    if (m_bar->asking() && row >= 0)
        return; // the question waits for its answer
    const bool there = row >= 0 && row < m_view.model().count();
    const TimelineEntry entry = there ? m_view.model().entry(row) : TimelineEntry{};
    const qint64 before = m_seq;
    m_seq = there && mayDo(MessageAct::Copy, entry, m_rights) ? entry.message.seq : 0;
    if (m_seq > 0 && m_seq != before)
        m_bar->offer(entry, m_rights);
    place();
}

void MessageActions::place()
{
    const QRect rect = row() >= 0 ? m_view.rowRect(row()) : QRect{};
    m_bar->setVisible(!rect.isEmpty());
    if (rect.isEmpty())
        return;
    const auto *item = m_view.strip().item(row());
    const int text = item->top + item->layout->text.top();
    const int height = m_view.viewport()->height();
    const int top =
        std::clamp(text - m_bar->height() + 6, 2, std::max(2, height - m_bar->height()));
    const QRect line{12, top, m_view.viewport()->width() - 24, m_bar->height()};
    m_bar->setGeometry(QStyle::alignedRect(m_view.layoutDirection(), Qt::AlignRight | Qt::AlignTop,
                                           m_bar->size(), line));
    m_bar->raise();
}

bool MessageActions::act(int row, MessageAct act)
{
    if (row < 0 || row >= m_view.model().count())
        return false;
    const TimelineEntry entry = m_view.model().entry(row);
    if (!mayDo(act, entry, m_rights))
        return false;
    const qint64 seq = entry.message.seq;
    switch (act) {
    case MessageAct::Copy:
        QGuiApplication::clipboard()->setText(shownText(entry.message));
        break;
    case MessageAct::Reply:
        emit replyRequested(seq);
        break;
    case MessageAct::Edit:
        emit editRequested(seq);
        break;
    case MessageAct::Pin:
        emit pinRequested(seq, !entry.message.pinned.value_or(false));
        break;
    case MessageAct::React:
        showPopup(row);
        break;
    case MessageAct::Report:
        emit reportRequested(seq);
        break;
    case MessageAct::Erase:
        pointTo(row);
        m_bar->askToErase();
        place();
        break;
    }
    return true;
}

void MessageActions::showPopup(int row)
{
    const QRect rect = m_view.rowRect(row);
    const qint64 seq = m_view.model().entry(row).message.seq;
    auto *popup = new ReactionPopup(&m_view);
    connect(popup, &ReactionPopup::chosen, this, [this, seq](const QString &emoji) {
        toggle(m_view.model().rowOf(seq).value_or(-1), emoji);
    });
    const bool atBar = m_bar->isVisible() && this->row() == row;
    const QPoint corner = atBar ? m_bar->geometry().topRight() : rect.topRight() - QPoint{12, 0};
    popup->showAbove(m_view.viewport()->mapToGlobal(corner));
}

void MessageActions::toggle(int row, const QString &emoji)
{
    if (row < 0 || !mayDo(MessageAct::React, m_view.model().entry(row), m_rights))
        return;
    const auto &message = m_view.model().entry(row).message;
    const auto reactions = message.reactions.value_or(QList<Protocol::Reaction>{});
    const bool mine = std::ranges::any_of(reactions, [&](const Protocol::Reaction &reaction) {
        return reaction.emoji == emoji && reaction.mine.value_or(false);
    });
    emit reactRequested(message.seq, emoji, !mine);
}

void MessageActions::fill(QMenu &menu, int row)
{
    if (row < 0)
        return;
    const TimelineEntry entry = m_view.model().entry(row);
    const bool pinned = entry.message.pinned.value_or(false);
    for (const auto &[wish, key, words] : actKeys) {
        if (!mayDo(wish, entry, m_rights))
            continue;
        auto *action = menu.addAction(wish == MessageAct::Pin && pinned ? tr("Unpin") : tr(words));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, [this, entry, row, wish = wish] {
            const auto now = m_view.model().rowOf(entry.message.seq);
            act(entry.message.seq > 0 ? now.value_or(-1) : row, wish);
        });
    }
}

QList<ShortcutLine> MessageActions::keys()
{
    QList<ShortcutLine> lines;
    for (const ActKey &one : actKeys)
        lines.append({QKeySequence{one.key}.toString(QKeySequence::NativeText), tr(one.words)});
    return lines;
}

bool MessageActions::barHasMouse() const
{
    return m_bar->isVisible() && (m_bar->underMouse() || m_bar->asking());
}
