// SPDX-License-Identifier: MIT
#include "ui/foundhostmodel.h"

#include "ui/words.h"

using namespace Qt::StringLiterals;
using Client::Finder;
using Client::FoundHost;

void FoundHostModel::setFinder(const Finder *finder)
{
    beginResetModel();
    if (m_finder)
        m_finder->disconnect(this);
    m_finder = finder;
    endResetModel();
    if (!finder)
        return;
    connect(finder, &Finder::aboutToInsert, this,
            [this](int row) { beginInsertRows({}, row, row); });
    connect(finder, &Finder::inserted, this, [this] { endInsertRows(); });
    connect(finder, &Finder::aboutToRemove, this,
            [this](int row) { beginRemoveRows({}, row, row); });
    connect(finder, &Finder::removed, this, [this] { endRemoveRows(); });
    connect(finder, &Finder::changed, this,
            [this](int row) { emit dataChanged(index(row), index(row)); });
}

int FoundHostModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_finder ? 0 : m_finder->count();
}

QVariant FoundHostModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const FoundHost &host = m_finder->at(index.row());
    switch (role) {
    case EntryRole:
        return QVariant::fromValue(host);
    case DetailRole:
        return detail(host);
    case Qt::DisplayRole:
        return isolated(host.place);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(isolated(host.place), detail(host));
    default:
        return {};
    }
}

QString FoundHostModel::detail(const FoundHost &host)
{
    QStringList parts;
    if (host.known)
        parts.append(tr("you know it"));
    parts.append(host.people > 0 ? tr("%n online", nullptr, int(host.people))
                                 : tr("nobody there yet"));
    if (host.roundTrip)
        parts.append(*host.roundTrip < 1 ? tr("under 1 ms")
                                         : tr("%1 ms").arg(QLocale{}.toString(*host.roundTrip)));
    parts.append(isolated(host.link.host));
    return parts.join(u" · "_s);
}
