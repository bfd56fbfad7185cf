// SPDX-License-Identifier: MIT
#include "store/backup.h"

#include "store/datafolder.h"
#include "store/inspection.h"
#include "store/logging.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

Error unusable(const QString &detail)
{
    return {.code = ErrorCode::FolderUnusable, .detail = detail};
}

// To whoever starts a host, or copies its database, a disk is a folder.
Result<> asUsed(Result<> done)
{
    if (!done && done.error().code == ErrorCode::Storage)
        return unusable(done.error().detail);
    return done;
}

// Is it a database of ours that this program can read, every page and reference of it?
Result<> checkWhole(const QString &file)
{
    if (QFileInfo{file}.size() == 0)
        return unusable(file);
    if (auto inspected = inspect(file); !inspected)
        return inspected;
    Database database;
    if (auto looked = database.look(file); !looked)
        return looked;
    const auto verdict = database.value(u"PRAGMA integrity_check(1)"_s);
    if (!verdict)
        return verdict.error();
    if (verdict->toString() != "ok"_L1)
        return Error{.code = ErrorCode::DatabaseDamaged, .detail = verdict->toString()};
    return {};
}

// For SQL that takes no bound values.
QString quoted(QString name)
{
    return u'\'' + name.replace(u'\'', "''"_L1) + u'\'';
}

// A copy on its way to where it belongs, for the owner alone; gone at the end unless put there.
class Copy
{
public:
    explicit Copy(const QString &target) : m_file(target + ".XXXXXX"_L1) { }

    Result<> take(Database &original)
    {
        if (!m_file.open())
            return unusable(m_file.errorString());
        m_file.close();
        return inOrder([&] { return original.execute(u"VACUUM INTO "_s + quoted(name())); },
                       [&] { return checkWhole(name()); });
    }

    // On disk: to change its journal's mode is a transaction, which waits for the disk.
    Result<> sync(const QString &further = u"PRAGMA optimize"_s)
    {
        Database database;
        return inOrder([&] { return database.open(name(), Durability::Full); },
                       [&] { return database.execute(further); });
    }

    QString name() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

// By another name it is the same file: at no moment is there none. A WAL that is left belongs to it
// alone.
bool keepAside(const QString &file)
{
    const QString aside = file + ".before-restore-"_L1
        + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    std::error_code failed;
    std::filesystem::create_hard_link(file.toStdU16String(), aside.toStdU16String(), failed);
    const bool kept = !failed || QFile::copy(file, aside); // where there are no links
    const QString wal = file + "-wal"_L1;
    return kept && (!QFile::exists(wal) || QFile::rename(wal, aside + "-wal"_L1));
}

bool replace(const QString &file, const QString &with)
{
    std::error_code failed;
    std::filesystem::rename(with.toStdU16String(), file.toStdU16String(), failed);
    return !failed;
}

// Into one file, with what was only in its WAL. One that is damaged stays as it is.
void fold(const QString &file)
{
    Database database;
    if (!inspect(file) || !database.open(file, Durability::Full))
        qCWarning(lcStore) << "the database before the restored one cannot be read:" << file;
}

// Another process may write to the original meanwhile: what it has at one moment is copied.
Result<> copyShared(Copy &copy, const QString &original)
{
    Database database;
    return inOrder([&] { return database.share(original); }, [&] { return identify(database); },
                   [&] { return copy.take(database); });
}

Result<> copyFile(Copy &copy, const QString &original)
{
    Database database;
    return inOrder([&] { return checkWhole(original); }, [&] { return database.look(original); },
                   [&] { return copy.take(database); });
}

}

Result<> backUp(const QString &folder, const QString &file)
{
    const QString original = DataFolder{folder}.database();
    if (QFileInfo::exists(file))
        return unusable(file + " is there already"_L1);
    if (QFileInfo{original}.size() == 0)
        return unusable(original + " is not there"_L1);
    Copy copy{file};
    auto copied = inOrder([&] { return copyShared(copy, original); }, [&] { return copy.sync(); });
    if (!copied)
        return asUsed(copied);
    if (!QFile::rename(copy.name(), file)) // never over another
        return unusable(file);
    return {};
}

// Its last step alone changes what a host would find. Whoever knew the database as it was must not
// take the numbers of this one for those: hence another epoch.
Result<> restore(const QString &file, const QString &folder)
{
    DataFolder place{folder};
    if (auto taken = place.take(); !taken)
        return taken;
    Copy copy{place.database()};
    auto copied = inOrder([&] { return copyFile(copy, file); },
                          [&] { return copy.sync(u"DELETE FROM meta WHERE key = 'epoch'"_s); });
    if (!copied)
        return asUsed(copied);
    const QString database = place.database();
    if (QFileInfo::exists(database)) {
        fold(database);
        if (!keepAside(database))
            return unusable(database);
    }
    if (!replace(database, copy.name()))
        return unusable(database);
    return {};
}
