// SPDX-License-Identifier: MIT
#include "store/migrations.h"

#include "store/logging.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

// In order: their names begin with their numbers.
QStringList steps()
{
    return QDir{u":/store/migrations"_s}.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

QString read(const QString &step)
{
    QFile file{u":/store/migrations/"_s + step};
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

}

qint64 newestVersion()
{
    return steps().size();
}

Result<qint64> versionOf(Database &database)
{
    const auto version = database.value(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    return version->toLongLong();
}

Result<> migrate(Database &database)
{
    Transaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    for (const QString &step : steps().mid(*version)) {
        if (auto applied = apply(database, step); !applied)
            return applied;
    }
    // A pragma takes no bound value; this one is a number of ours.
    if (auto set = database.execute(u"PRAGMA user_version = %1"_s.arg(newestVersion())); !set)
        return set;
    return transaction.commit();
}
