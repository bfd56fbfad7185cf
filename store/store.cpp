// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "store/batch.h"
#include "store/datafolder.h"
#include "store/inspection.h"
#include "store/logging.h"
#include "store/membertable.h"
#include "store/metatable.h"
#include "store/migrations.h"
#include "store/searchindex.h"

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

// Why a host cannot start: the folder, or what is in it.
Error openingError(Error error)
{
    if (error.code == ErrorCode::Storage)
        error.code = ErrorCode::FolderUnusable;
    return error;
}

// Once it runs, all failures of the disk are one to its members.
Error workingError(Error error)
{
    qCWarning(lcStore) << "storage failed:" << error.detail;
    error.code = ErrorCode::Storage;
    return error;
}

Error notOpen()
{
    return {.code = ErrorCode::Storage, .detail = u"the store is not open"_s};
}

// All that `work` did, or nothing of it.
template <class Work>
auto inTransaction(Database &database, Work work) -> decltype(work())
{
    Transaction transaction{database};
    if (auto begun = transaction.begin(); !begun)
        return begun.error();
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return committed.error();
    return result;
}

Result<SignedIn> signInTo(MemberTable &members, const SignIn &signIn)
{
    if (signIn.digest) {
        auto known = members.touch(*signIn.digest, signIn.name, signIn.time);
        if (!known)
            return known.error();
        if (*known)
            return SignedIn{.member = **std::move(known), .known = true};
    }
    Member newcomer = signIn.newcomer;
    newcomer.name = signIn.name.value_or(newcomer.name);
    if (auto inserted = members.insert({.id = newcomer.id,
                                        .name = newcomer.name,
                                        .token = signIn.newDigest,
                                        .seen = signIn.time});
        !inserted)
        return inserted.error();
    return SignedIn{.member = newcomer, .known = false};
}

Result<> openDatabase(Database &database, const QString &file, Durability durability)
{
    if (auto inspected = inspect(file); !inspected)
        return inspected;
    if (auto opened = database.open(file, durability); !opened)
        return opened;
    return migrate(database);
}

}

// Made when the database is open and in its newest form.
struct Store::Tables
{
    explicit Tables(const Database &database)
        : meta(database), rooms(database), members(database), history(database), search(database)
    { }

    MetaTable meta;
    RoomTable rooms;
    MemberTable members;
    HistoryTable history;
    SearchIndex search;
    Rooms known = {}; // every room there is, with its newest seq
};

Store::Store(StoreConfig config) : m_config(std::move(config))
{ }

Store::~Store() = default;

Result<HostRecord> Store::open()
{
    Q_ASSERT(!m_tables);
    auto folder = std::make_unique<DataFolder>(m_config.folder);
    if (auto taken = folder->take(); !taken)
        return taken.error();
    auto database = std::make_unique<Database>();
    if (auto opened = openDatabase(*database, folder->database(), m_config.durability); !opened)
        return openingError(opened.error());
    auto tables = std::make_unique<Tables>(*database);
    auto record = read(*tables);
    if (!record)
        return openingError(record.error());

    m_folder = std::move(folder);
    m_database = std::move(database);
    m_tables = std::move(tables);
    return record;
}

Result<HostRecord> Store::read(Tables &tables)
{
    const auto epoch = tables.meta.epoch();
    if (!epoch)
        return epoch.error();
    const auto rooms = tables.rooms.all();
    if (!rooms)
        return rooms.error();
    HostRecord record{.epoch = *epoch};
    for (const RoomRow &row : *rooms) {
        tables.known.insert(row.room.id, row);
        record.rooms.append(row.room);
    }
    return record;
}

Result<QList<Appended>> Store::append(const QList<Draft> &drafts)
{
    if (!m_tables)
        return notOpen();
    Batch batch{m_tables->rooms, m_tables->history, m_tables->known};
    auto answers = inTransaction(*m_database, [&] { return batch.add(drafts); });
    if (!answers)
        return workingError(answers.error());
    batch.keep();
    return answers;
}

Result<HistorySlice> Store::history(const HistoryQuery &query)
{
    if (!m_tables)
        return notOpen();
    const auto room = m_tables->known.constFind(query.room);
    if (room == m_tables->known.cend())
        return HistorySlice{}; // nothing was posted there yet
    auto slice = m_tables->history.page(room->number, query);
    if (!slice)
        return workingError(slice.error());
    return slice;
}

bool Store::tend()
{
    if (!m_tables)
        return false;
    const auto more = inTransaction(*m_database, [&] { return m_tables->search.fill(); });
    if (!more)
        qCWarning(lcStore) << "the search index has to wait:" << more.error().detail;
    return more && *more;
}

Result<SignedIn> Store::signIn(const SignIn &signIn)
{
    if (!m_tables)
        return notOpen();
    auto signedIn = inTransaction(*m_database, [&] { return signInTo(m_tables->members, signIn); });
    if (!signedIn)
        return workingError(signedIn.error());
    return signedIn;
}

Result<> Store::rename(const Member &member)
{
    if (!m_tables)
        return notOpen();
    auto renamed = m_tables->members.rename(member.id, member.name);
    if (!renamed)
        return workingError(renamed.error());
    return renamed;
}
