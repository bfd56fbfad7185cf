// SPDX-License-Identifier: MIT
#include "ui/pinnedpane.h"

#include "ui/cardlist.h"
#include "ui/messagecard.h"
#include "ui/panenotice.h"
#include "ui/pinlistmodel.h"
#include "ui/wishes.h"

#include <QStackedLayout>

using Client::Room;

namespace {

constexpr int mostLines = 5;

Protocol::TextPosted messageAt(const QModelIndex &index)
{
    return index.data(Qt::UserRole).value<Card>().message;
}

}

PinnedPane::PinnedPane(const Look &look, Wishes &wishes, QWidget *parent)
    : QWidget(parent), m_wishes(wishes), m_model(new PinListModel(this)),
      m_list(new CardList(look, mostLines, m_model)), m_notice(new PaneNotice),
      m_pages(new QStackedLayout(this))
{
    m_list->setAccessibleName(tr("Pinned messages"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_notice);
    connect(m_list, &CardList::chosen, this, [this](const QModelIndex &index) {
        const auto message = messageAt(index);
        emit placeWanted(message.room, message.seq);
    });
    connect(m_list, &CardList::removeRequested, this, [this](const QModelIndex &index) {
        const auto message = messageAt(index);
        emit m_wishes.pinRequested(message.room, message.seq, false);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PinnedPane::refresh);
    refresh();
}

void PinnedPane::setRoom(Room *room)
{
    if (m_room == room)
        return;
    m_room = room;
    m_model->setRoom(room);
    fetch();
}

void PinnedPane::setSelf(const Protocol::MemberId &self)
{
    m_model->setSelf(self);
}

void PinnedPane::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    fetch();
    refresh();
}

QWidget *PinnedPane::focusPane() const
{
    return m_list;
}

void PinnedPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fetch();
}

// Once asked for, a room keeps them up to date.
void PinnedPane::fetch()
{
    if (m_room && m_online && isVisible() && !m_room->pinsKnown())
        emit m_wishes.pinsWanted(m_room->id());
}

void PinnedPane::refresh()
{
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_notice);
    if (m_room && m_room->pinsKnown())
        m_notice->say(
            tr("Nothing is pinned here"),
            tr("Pin what others should find again: with P at a message, or by its menu."));
    else if (m_online)
        m_notice->say(tr("Loading what is pinned…"), {});
    else
        m_notice->say(tr("You are offline"),
                      tr("What is pinned shows as soon as the connection is back."));
}
