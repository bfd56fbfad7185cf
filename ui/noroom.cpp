// SPDX-License-Identifier: MIT
#include "ui/noroom.h"

#include "ui/label.h"
#include "ui/look.h"
#include "ui/recentrooms.h"
#include "ui/roomdelegate.h"
#include "ui/shortcuts.h"

#include <QGridLayout>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;

NoRoom::NoRoom(const Look &look, QWidget *parent)
    : QScrollArea(parent), m_look(look), m_recent(new RecentRooms(this)),
      m_sentence(new Label("secondary")), m_list(new QListView),
      m_new(new QPushButton(tr("New room…"))), m_go(new QPushButton(tr("Rooms to join…")))
{
    auto *content = new QWidget;
    content->setProperty("role", u"page"_s);
    content->setAttribute(Qt::WA_StyledBackground);
    auto *middle = new QWidget;
    middle->setMaximumWidth(420);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    auto *title = new Label("title", tr("No room is open"));
    for (Label *label : {title, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWrapped();
        column->addWidget(label);
    }
    makeList();
    column->addWidget(m_list);
    column->addLayout(makeButtons());
    column->addSpacing(8);
    column->addLayout(makeKeys());
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(middle, 100, Qt::AlignVCenter);
    row->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    connect(&look, &Look::changed, this, &NoRoom::refresh);
    refresh();
}

void NoRoom::makeList()
{
    m_list->setModel(m_recent);
    m_list->setItemDelegate(new RoomDelegate(m_look, m_list));
    m_list->setProperty("role", u"recent"_s);
    m_list->setAccessibleName(tr("Rooms where you were last"));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QModelIndex &index) {
        emit roomChosen(m_recent->room(index.row()));
    };
    connect(m_list, &QListView::clicked, this, choose);
    connect(m_list, &QListView::activated, this, choose);
    connect(m_recent, &QAbstractItemModel::modelReset, this, &NoRoom::refresh);
}

QLayout *NoRoom::makeButtons()
{
    m_new->setProperty("role", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(m_new);
    row->addWidget(m_go);
    row->addStretch();
    connect(m_new, &QPushButton::clicked, this, &NoRoom::newRoomRequested);
    connect(m_go, &QPushButton::clicked, this, &NoRoom::goToRequested);
    return row;
}

QLayout *NoRoom::makeKeys()
{
    const std::pair<Command, QString> rows[] = {
        {Command::GoTo, tr("Go to a room, person or command")},
        {Command::FindEverywhere, tr("Find messages in all rooms")},
        {Command::NextUnread, tr("Next unread room")},
        {Command::Shortcuts, tr("All keyboard shortcuts")},
    };
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (const auto &[command, meaning] : rows) {
        const Hint hint{command, new Label("term"), new Label("secondary", meaning)};
        hint.words->setWrapped();
        const int row = int(m_hints.size());
        grid->addWidget(hint.keys, row, 0);
        grid->addWidget(hint.words, row, 1);
        m_hints.append(hint);
    }
    return grid;
}

void NoRoom::setShortcuts(const Shortcuts &shortcuts)
{
    const auto show = [this, &shortcuts] {
        for (const Hint &hint : std::as_const(m_hints)) {
            const KeyList keys = shortcuts.keys(hint.command);
            hint.keys->say(shownKeys(keys.first(std::min<qsizetype>(1, keys.size()))));
            hint.words->setHidden(keys.isEmpty());
        }
    };
    connect(&shortcuts, &Shortcuts::changed, this, show);
    show();
}

void NoRoom::setRooms(const RoomListModel *rooms)
{
    m_recent->setRooms(rooms);
}

void NoRoom::setVisited(const QList<Protocol::RoomId> &visited)
{
    m_recent->setVisited(visited);
}

QWidget *NoRoom::focusPane() const
{
    return m_list->isHidden() ? static_cast<QWidget *>(m_new) : m_list;
}

void NoRoom::refresh()
{
    const bool any = m_recent->rowCount() > 0;
    m_sentence->setText(any ? tr("Go on in one of these:")
                            : tr("You are in no room yet. Make one, or join one that is there."));
    m_list->setVisible(any);
    m_list->setFixedHeight(m_recent->rowCount() * m_look.theme().scaled(m_look.theme().roomRow()));
    m_list->doItemsLayout();
    m_list->setCurrentIndex(m_recent->index(0)); // where the keyboard begins
    m_new->setHidden(any);
    m_go->setHidden(any);
}
