// SPDX-License-Identifier: MIT
#include "ui/memberpane.h"

#include "ui/icons.h"
#include "ui/label.h"
#include "ui/look.h"
#include "ui/memberdelegate.h"
#include "ui/memberlistmodel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>

using namespace Qt::StringLiterals;

MemberPane::MemberPane(const Look &look, QWidget *parent)
    : QWidget(parent), m_look(look), m_model(new MemberListModel(this)), m_header(new QWidget),
      m_title(new Label("heading")), m_close(iconButton(tr("Close the list of members"), this)),
      m_list(new QListView)
{
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MemberDelegate(look, m_list));
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Members"));

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(16, 0, 12, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(hairline(Qt::Horizontal, this));
    column->addSpacing(6);
    column->addWidget(m_list, 1);

    connect(m_close, &QToolButton::clicked, this, &MemberPane::closeRequested);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MemberPane::refresh);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MemberPane::refresh);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MemberPane::refresh);
    connect(&look, &Look::changed, this, &MemberPane::restyle);
    restyle();
    refresh();
}

void MemberPane::setRoom(Client::Room *room)
{
    m_model->setRoster(room ? &room->roster() : nullptr);
}

void MemberPane::setSelf(const Protocol::MemberId &self)
{
    m_model->setSelf(self);
}

QWidget *MemberPane::focusPane() const
{
    return m_list;
}

void MemberPane::restyle()
{
    m_header->setFixedHeight(m_look.theme().scaled(Metrics::barHeight));
    m_close->setIcon(tintedIcon(u"close"_s, m_look.theme().text));
    m_list->doItemsLayout();
}

void MemberPane::refresh()
{
    m_title->setText(tr("Members (%1)").arg(locale().toString(m_model->rowCount())));
}
