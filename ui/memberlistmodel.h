// SPDX-License-Identifier: MIT
// Those present in a room as rows.
#pragma once

#include "client/roster.h"

#include <QAbstractListModel>
#include <QPointer>

class MemberListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        MemberRole = Qt::UserRole
    }; // the whole Protocol::Member

    using QAbstractListModel::QAbstractListModel;

    void setRoster(const Client::Roster *roster); // null: no rows
    void setSelf(const Protocol::MemberId &self); // is marked "you"
    bool isSelf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QString spoken(const Protocol::Member &member) const;

    QPointer<const Client::Roster> m_roster;
    Protocol::MemberId m_self;
    bool m_changing = false; // those who are there
};
