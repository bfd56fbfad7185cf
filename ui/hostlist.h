// SPDX-License-Identifier: MIT
// The hosts that one is at, in the sidebar; only there when there are several.
#pragma once

#include <QListView>

class HostListModel;
class Look;

class HostList : public QListView
{
    Q_OBJECT

public:
    explicit HostList(const Look &look, QWidget *parent = nullptr);

    void setHosts(HostListModel *hosts);

signals:
    void shownChanged(bool shown);

private:
    void choose(const QModelIndex &index);
    void fit();

    const Look &m_look;
};
