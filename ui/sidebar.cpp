// SPDX-License-Identifier: MIT
#include "ui/sidebar.h"

#include "ui/errortext.h"
#include "ui/hostbar.h"
#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/mebar.h"
#include "ui/roomdelegate.h"
#include "ui/roomlistmodel.h"

#include "protocol/names.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using Client::Room;

Sidebar::Sidebar(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_hostBar(new HostBar(look)), m_meBar(new MeBar(look)),
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
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("Rooms"));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_hostBar);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(makeRoomField());
    column->addWidget(m_list, 1);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addWidget(m_meBar);

    connect(m_list, &QListView::clicked, this, &Sidebar::choose);
    connect(m_list, &QListView::activated, this, &Sidebar::choose);
    connect(m_list, &QWidget::customContextMenuRequested, this, &Sidebar::showMenu);
    connect(m_rooms, &QAbstractItemModel::dataChanged, this, &Sidebar::unreadChanged);
    connect(m_rooms, &QAbstractItemModel::rowsRemoved, this, &Sidebar::unreadChanged);
    connect(&look, &Look::changed, this, &Sidebar::restyle);
    restyle();
}

QWidget *Sidebar::makeRoomField()
{
    auto *box = new QWidget;
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Join or make a room"));
    m_field->setAccessibleName(tr("Name of a room to join or make"));
    m_field->setToolTip(tr("Ctrl+K"));
    m_join = iconButton(tr("Join or make this room"), box);
    m_error = new Label("error");
    m_error->setWrapped();
    m_error->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_field, 1);
    row->addWidget(m_join);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(14, 12, 10, 8);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_error);
    connect(m_field, &QLineEdit::returnPressed, this, &Sidebar::joinNamed);
    connect(m_field, &QLineEdit::textChanged, this, [this] { m_error->say({}); });
    connect(m_join, &QToolButton::clicked, this, &Sidebar::joinNamed);
    return box;
}

void Sidebar::addRoom(Room *room)
{
    m_rooms->add(room);
}

void Sidebar::removeRoom(Room *room)
{
    m_rooms->remove(room);
}

void Sidebar::setCurrentRoom(const Room *room)
{
    m_rooms->setShown(room);
    m_list->setCurrentIndex(m_rooms->indexOf(room)); // where the keyboard begins
}

QList<QWidget *> Sidebar::focusPanes() const
{
    return {m_list, m_meBar->focusPane()};
}

void Sidebar::focusRoomField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void Sidebar::choose(const QModelIndex &index)
{
    Room *room = m_rooms->room(index);
    if (!room)
        return;
    if (room->joined())
        emit roomChosen(room);
    else
        emit joinRequested(room->name());
}

void Sidebar::joinNamed()
{
    if (m_field->text().trimmed().isEmpty())
        return m_field->setFocus();
    const auto name = Protocol::cleanRoomName(m_field->text());
    if (!name)
        return m_error->say(errorText(name.error()));
    m_field->clear();
    emit joinRequested(*name);
}

void Sidebar::showMenu(const QPoint &point)
{
    const Room *room = m_rooms->room(m_list->indexAt(point));
    if (!room)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = room->name();
    const Protocol::RoomId id = room->id();
    if (room->joined())
        connect(menu->addAction(tr("Leave room")), &QAction::triggered, this,
                [this, id] { emit leaveRequested(id); });
    else
        connect(menu->addAction(tr("Join room")), &QAction::triggered, this,
                [this, name] { emit joinRequested(name); });
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

void Sidebar::restyle()
{
    m_join->setIcon(tintedIcon(u"plus"_s, m_look.theme().text));
    m_list->doItemsLayout();
}
