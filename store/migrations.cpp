// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "store/logging.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

// In order: their names begin with their numbers.
QStringList steps(const QString &folder)
{
    return QDir{folder}.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QString read(const QString &step)
{
    QFile file{step};
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return QString::fromUtf8(file.readAll());
}

Result<> apply(Database &database, const QString &step)
{
    for (const QString &statement : read(step).split(u";\n\n"_s)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    qCInfo(lcStore) << "migrated the database:" << step;
    return {};
}

// A step may put a table in place of another that is referred to: what it leaves is checked as one.
Result<> checkReferences(Database &database)
{
    const auto broken = database.value(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (broken->isValid())
        return Error{.code = ErrorCode::DatabaseDamaged, .detail = broken->toString()};
    return {};
}

Result<> applyMissing(Database &database, const QString &folder)
{
    Transaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version == newestVersion(folder))
        return {};
    for (const QString &step : steps(folder).mid(*version)) {
        if (auto applied = apply(database, folder + u'/' + step); !applied)
            return applied;
    }
    // A pragma takes no bound value; this one is a number of ours.
    if (auto set = database.execute(u"PRAGMA user_version = %1"_s.arg(newestVersion(folder))); !set)
        return set;
    if (auto checked = checkReferences(database); !checked)
        return checked;
    return transaction.commit();
}

}

qint64 newestVersion(const QString &folder)
{
    return steps(folder).size();
}

Result<qint64> versionOf(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

// The pragma does nothing within a transaction.
Result<> migrate(Database &database, const QString &folder)
{
    if (auto off = database.execute(u"PRAGMA foreign_keys = OFF"_s); !off)
        return off;
    auto applied = applyMissing(database, folder);
    if (auto on = database.execute(u"PRAGMA foreign_keys = ON"_s); !on)
        return on;
    return applied;
}
