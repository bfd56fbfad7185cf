// SPDX-License-Identifier: MIT
// The hosts on this network as rows.
#pragma once

#include "client/finder.h"

#include <QAbstractListModel>
#include <QPointer>

class FoundHostModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        EntryRole = Qt::UserRole, // the whole Client::FoundHost
        DetailRole,               // who is there, how near it is, and where
    };

    using QAbstractListModel::QAbstractListModel;

    void setFinder(const Client::Finder *finder); // null: no rows

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    static QString detail(const Client::FoundHost &host);

    QPointer<const Client::Finder> m_finder;
};
