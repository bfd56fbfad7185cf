// SPDX-License-Identifier: MIT
#include "ui/memberlistmodel.h"

#include "ui/words.h"

using namespace Qt::StringLiterals;
using Client::Roster;
using Client::RosterEntry;

void MemberListModel::setRoster(const Roster *roster)
{
    beginResetModel();
    if (m_roster)
        m_roster->disconnect(this);
    m_roster = roster;
    endResetModel();
    if (!roster)
        return;
    connect(roster, &Roster::aboutToInsert, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(roster, &Roster::inserted, this, [this] {
        endInsertRows();
        touchHeadings();
    });
    connect(roster, &Roster::aboutToRemove, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(roster, &Roster::removed, this, [this] {
        endRemoveRows();
        touchHeadings();
    });
    connect(roster, &Roster::changed, this,
            [this](int row) { emit dataChanged(index(row), index(row)); });
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

void MemberListModel::touchHeadings()
{
    for (const int row :
         {0, 1, m_roster->present() - 1, m_roster->present(), m_roster->present() + 1}) {
        if (row >= 0 && row < rowCount())
            emit dataChanged(index(row), index(row));
    }
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_roster ? 0 : m_roster->count();
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const RosterEntry &entry = m_roster->at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(entry);
    case HeadingRole:
        return heading(index.row());
    case Qt::DisplayRole:
        return isolated(entry.member.name);
    case Qt::ToolTipRole:
        return entry.alike ? tr("%1\nSomebody else here has a name that looks like this one.")
                                 .arg(isolated(entry.member.name))
                           : isolated(entry.member.name);
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    default:
        return {};
    }
}

QString MemberListModel::remark(const RosterEntry &entry, bool self)
{
    if (self)
        return tr("you");
    if (entry.role == Protocol::Role::Owner)
        return tr("owner");
    if (entry.role == Protocol::Role::Moderator)
        return tr("moderator");
    return entry.member.guest.value_or(false) ? tr("guest") : QString{};
}

QString MemberListModel::heading(int row) const
{
    const int present = m_roster->present();
    if (row == 0 && present > 0)
        return tr("Here (%1)").arg(QLocale{}.toString(present));
    if (row == present)
        return tr("Not here (%1)").arg(QLocale{}.toString(m_roster->count() - present));
    return {};
}

QString MemberListModel::spoken(int row) const
{
    const RosterEntry &entry = m_roster->at(row);
    QStringList words{isolated(entry.member.name)};
    words.append(entry.online ? availabilityText(entry.availability) : tr("not here"));
    words.append(remark(entry, entry.member.id == m_self));
    words.append(entry.status);
    if (entry.alike)
        words.append(tr("somebody else here has a name that looks like this one"));
    words.removeAll(QString{});
    return listed(words);
}
