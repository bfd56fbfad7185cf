// SPDX-License-Identifier: MIT
#include "ui/hostlist.h"

#include "ui/hostdelegate.h"
#include "ui/hostlistmodel.h"
#include "ui/look.h"

namespace {

constexpr int margin = 4; // above the first, below the last

}

HostList::HostList(const Look &look, QWidget *parent) : QListView(parent), m_look(look)
{
    setItemDelegate(new HostDelegate(look, this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, margin, 0, margin);
    setAccessibleName(tr("Hosts"));
    hide();
    connect(this, &QListView::clicked, this, &HostList::choose);
    connect(this, &QListView::activated, this, &HostList::choose);
    connect(&look, &Look::changed, this, &HostList::fit);
}

void HostList::setHosts(HostListModel *hosts)
{
    setModel(hosts);
    connect(hosts, &QAbstractItemModel::rowsInserted, this, &HostList::fit);
    connect(hosts, &QAbstractItemModel::rowsRemoved, this, &HostList::fit);
    fit();
}

void HostList::choose(const QModelIndex &index)
{
    static_cast<HostListModel *>(model())->choose(index.row());
}

// As high as its rows: there are few.
void HostList::fit()
{
    const int rows = model() ? model()->rowCount() : 0;
    doItemsLayout();
    setFixedHeight(rows * HostDelegate::rowHeight(m_look) + 2 * margin);
    setVisible(rows > 1);
    emit shownChanged(rows > 1);
}
