// SPDX-License-Identifier: MIT
#include "ui/memberlistmodel.h"

#include "ui/words.h"

using Client::Roster;

void MemberListModel::setRoster(const Roster *roster)
{
    beginResetModel();
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    endResetModel();
    if (!roster)
        return;
    connect(roster, &Roster::aboutToInsert, this, [this](int row, bool online) {
        m_changing = online;
        if (online)
            beginInsertRows({}, row, row);
    });
    connect(roster, &Roster::inserted, this, [this] {
        if (m_changing)
            endInsertRows();
    });
    connect(roster, &Roster::aboutToRemove, this, [this](int row) {
        m_changing = row < rowCount();
        if (m_changing)
            beginRemoveRows({}, row, row);
    });
    connect(roster, &Roster::removed, this, [this] {
        if (m_changing)
            endRemoveRows();
    });
    connect(roster, &Roster::changed, this, [this](int row) {
        if (row < rowCount())
            emit dataChanged(index(row), index(row));
    });
}

void MemberListModel::setSelf(const Protocol::MemberId &self)
{
    m_self = self;
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

bool MemberListModel::isSelf(const QModelIndex &index) const
{
    return index.isValid() && m_roster && m_roster->at(index.row()).member.id == m_self;
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_roster ? 0 : m_roster->present();
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Protocol::Member &member = m_roster->at(index.row()).member;
    switch (role) {
    case MemberRole:
        return QVariant::fromValue(member);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isolated(member.name);
    case Qt::AccessibleTextRole:
        return spoken(member);
    default:
        return {};
    }
}

QString MemberListModel::spoken(const Protocol::Member &member) const
{
    const QString name = isolated(member.name);
    if (member.id == m_self)
        return tr("%1, you").arg(name);
    return member.guest.value_or(false) ? tr("%1, guest").arg(name) : name;
}
