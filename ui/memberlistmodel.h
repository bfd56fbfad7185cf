// SPDX-License-Identifier: MIT
// A room's members and visitors as rows: those who are there, then the others.
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
        EntryRole = Qt::UserRole, // the whole Client::RosterEntry
        HeadingRole,              // above the first of those who are there, or are not; else empty
    };

    using QAbstractListModel::QAbstractListModel;

    void setRoster(const Client::Roster *roster); // null: no rows
    void setSelf(const Protocol::MemberId &self); // is marked "you"
    bool isSelf(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    static QString remark(const Client::RosterEntry &entry, bool self); // behind the name

private:
    QString spoken(int row) const;
    QString heading(int row) const;
    void touchHeadings(); // their numbers, and where they are

    QPointer<const Client::Roster> m_roster;
    Protocol::MemberId m_self;
};
