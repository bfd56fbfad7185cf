// SPDX-License-Identifier: MIT
#include "store/inspection.h"

#include "store/logging.h"

#include <QElapsedTimer>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

// Checked at every start, for it takes no time; a larger one after an unclean end only.
constexpr qint64 smallBytes = 64 * 1024 * 1024;

// A WAL is deleted when a database is closed.
bool endedUnclean(const QString &file)
{
    return QFileInfo{file + "-wal"_L1}.size() > 0;
}

Result<> checkOwner(Database &database)
{
    const auto id = database.value(u"PRAGMA application_id"_s);
    if (!id)
        return id.error();
    if (id->toLongLong() != applicationId)
        return Error{.code = ErrorCode::DatabaseDamaged, .detail = u"of another program"_s};
    return {};
}

// Was it made, and the program ended before anything was in it?
Result<bool> isBlank(Database &database)
{
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_schema"_s);
    if (!tables)
        return tables.error();
    return tables->toLongLong() == 0;
}

Result<> checkVersion(Database &database, const QString &steps)
{
    const auto version = versionOf(database);
    if (!version)
        return version.error();
    if (*version > newestVersion(steps))
        return Error{.code = ErrorCode::DatabaseNewer,
                     .detail =
                         u"version %1, known are %2"_s.arg(*version).arg(newestVersion(steps))};
    return {};
}

Result<> checkPages(Database &database)
{
    QElapsedTimer timer;
    timer.start();
    const auto verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return verdict.error();
    qCInfo(lcStore) << "checked the database in" << timer.elapsed() << "ms";
    if (verdict->toString() != "ok"_L1)
        return Error{.code = ErrorCode::DatabaseDamaged, .detail = verdict->toString()};
    return {};
}

}

Result<> identify(Database &database, const QString &steps)
{
    if (auto checked = checkOwner(database); !checked)
        return checked;
    return checkVersion(database, steps);
}

Result<> inspect(const QString &file, const QString &steps)
{
    if (QFileInfo{file}.size() == 0)
        return {};
    Database database;
    if (auto looked = database.look(file); !looked)
        return looked;
    const auto blank = isBlank(database);
    if (!blank)
        return blank.error();
    if (*blank)
        return {};
    if (auto identified = identify(database, steps); !identified)
        return identified;
    if (endedUnclean(file) || QFileInfo{file}.size() < smallBytes)
        return checkPages(database);
    return {};
}
