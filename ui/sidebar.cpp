// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "ui/hostbar.h"
#include "ui/hostlist.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/listmenu.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/roomdelegate.h"
#include "ui/roomlistmodel.h"
#include "ui/shortcuts.h"
#include "ui/wishes.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Client::Room;

Sidebar::Sidebar(const Look &look, Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_look(look), m_wishes(wishes), m_hostBar(new HostBar(look)),
      m_hosts(new HostList(look)), m_meBar(new MeBar(look, wishes)),
      m_rooms(new RoomListModel(this)), m_list(new QListView)
{
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setModel(m_rooms);
    m_list->setItemDelegate(new RoomDelegate(look, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Rooms and people"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hostBar);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_hosts);
    QFrame *line = hairline(Qt::Horizontal, this);
    line->hide();
    column->addWidget(line);
    column->addWidget(makeHead());
    column->addWidget(m_list, 1);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_meBar);

    connect(m_list, &QListView::clicked, this, &Sidebar::choose);
    connect(m_list, &QListView::activated, this, &Sidebar::choose);
    connect(new ListMenu(m_list), &ListMenu::wanted, this,
            [this](const QModelIndex &index, const QPoint &point) {
                emit menuRequested(m_rooms->room(index), point);
            });
    connect(m_rooms, &QAbstractItemModel::dataChanged, this, &Sidebar::changed);
    connect(m_rooms, &QAbstractItemModel::rowsRemoved, this, &Sidebar::changed);
    connect(m_hostBar, &HostBar::changed, this, &Sidebar::changed);
    connect(m_hosts, &HostList::shownChanged, line, &QWidget::setVisible);
    connect(&look, &Look::changed, this, &Sidebar::restyle);
    restyle();
}

QWidget *Sidebar::makeHead()
{
    auto *head = new QWidget;
    m_find = new QPushButton(tr("Go to…"));
    m_find->setProperty("role", u"find"_s);
    m_find->setAccessibleName(tr("Go to a room or person"));
    m_find->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 10, 10, 0);
    row->setSpacing(4);
    row->addWidget(m_find, 1);
    m_new = iconButton(tr("New room, or join one"), head);
    m_new->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(this);
    menu->addAction(tr("New room…"), this, &Sidebar::newRoomRequested);
    menu->addAction(tr("Join by invitation…"), this, &Sidebar::invitationRequested);
    m_new->setMenu(menu);
    row->addWidget(m_new);
    connect(m_find, &QPushButton::clicked, this, &Sidebar::findRequested);
    return head;
}

void Sidebar::setShortcuts(const Shortcuts &shortcuts)
{
    const auto show = [this, &shortcuts] {
        m_find->setText(shortcuts.tip(tr("Go to…"), Command::GoTo));
    };
    connect(&shortcuts, &Shortcuts::changed, this, show);
    show();
}

void Sidebar::setHosts(HostListModel *hosts)
{
    m_hosts->setHosts(hosts);
}

void Sidebar::setCurrentRoom(const Room *room)
{
    m_rooms->setShown(room);
    m_list->setCurrentIndex(m_rooms->indexOf(room)); // where the keyboard begins
}

QWidget *Sidebar::roomList() const
{
    return m_list;
}

QList<QWidget *> Sidebar::focusPanes() const
{
    return {m_hosts, m_list, m_meBar->focusPane()};
}

QList<QAction *> Sidebar::commands() const
{
    const QMenu *menu = m_hostBar->menu();
    return m_new->menu()->actions() + (menu ? menu->actions() : QList<QAction *>{});
}

void Sidebar::choose(const QModelIndex &index)
{
    Room *room = m_rooms->room(index);
    if (!room)
        return;
    if (room->joined())
        emit roomChosen(room);
    else
        emit m_wishes.joinRequested(room->id());
}

void Sidebar::restyle()
{
    m_find->setIcon(tintedIcon(u"search"_s, m_look.theme().secondary));
    m_new->setIcon(tintedIcon(u"plus"_s, m_look.theme().text));
    m_list->doItemsLayout();
}
