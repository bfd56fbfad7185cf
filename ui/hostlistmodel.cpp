// SPDX-License-Identifier: MIT
#include "ui/hostlistmodel.h"

#include "ui/chatpage.h"
#include "ui/hostbar.h"
#include "ui/roomlistmodel.h"
#include "ui/sidebar.h"
#include "ui/words.h"

using namespace Qt::StringLiterals;

QString spokenText(const HostEntry &entry)
{
    QStringList words{isolated(entry.name)};
    if (!entry.online)
        words.append(HostListModel::tr("not connected"));
    if (entry.unread > 0)
        words.append(HostListModel::tr("%n unread", nullptr, entry.unread));
    if (entry.urgent)
        words.append(HostListModel::tr("something for you"));
    return listed(words);
}

void HostListModel::add(ChatPage *page)
{
    const int row = int(m_pages.size());
    beginInsertRows({}, row, row);
    m_pages.append(page);
    endInsertRows();
    connect(page, &ChatPage::changed, this, [this, page] { touch(page); });
}

void HostListModel::remove(ChatPage *page)
{
    const int row = int(m_pages.indexOf(page));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_pages.removeAt(row);
    endRemoveRows();
    page->disconnect(this);
}

void HostListModel::setShown(const ChatPage *page)
{
    const ChatPage *before = std::exchange(m_shown, page);
    touch(before);
    touch(page);
}

ChatPage *HostListModel::neighbour(const ChatPage *page, int step) const
{
    const qsizetype count = m_pages.size();
    const qsizetype row = m_pages.indexOf(page);
    if (row < 0 || count < 2)
        return nullptr;
    return m_pages.at((row + step + count) % count);
}

HostEntry HostListModel::entry(int row) const
{
    ChatPage *page = m_pages.at(row);
    const RoomListModel &rooms = page->sidebar().rooms();
    const HostBar &bar = page->sidebar().hostBar();
    return {.name = bar.place(),
            .unread = rooms.unread(),
            .urgent = rooms.isUrgent(),
            .online = bar.isOnline(),
            .shown = page == m_shown};
}

int HostListModel::unread() const
{
    int unread = 0;
    for (ChatPage *page : m_pages)
        unread += page->sidebar().rooms().unread();
    return unread;
}

void HostListModel::choose(int row)
{
    if (row >= 0 && row < m_pages.size())
        emit chosen(m_pages.at(row));
}

int HostListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pages.size());
}

QVariant HostListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_pages.size())
        return {};
    const HostEntry host = entry(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(host);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isolated(host.name);
    case Qt::AccessibleTextRole:
        return spokenText(host);
    default:
        return {};
    }
}

void HostListModel::touch(const ChatPage *page)
{
    const auto row = int(m_pages.indexOf(page));
    if (row >= 0)
        emit dataChanged(index(row), index(row));
}
