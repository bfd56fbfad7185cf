// SPDX-License-Identifier: MIT
#include "store/store.h"

#include "protocol/names.h"
#include "store/datafolder.h"
#include "store/inspection.h"
#include "store/logging.h"
#include "store/migrations.h"
#include "store/questions.h"

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

Result<> openDatabase(Database &database, const QString &file, Durability durability)
{
    if (auto inspected = inspect(file); !inspected)
        return inspected;
    if (auto opened = database.open(file, durability); !opened)
        return opened;
    return migrate(database);
}

Result<GateRecord> readGate(MetaTable &meta)
{
    const auto password = meta.value(u"password"_s);
    if (!password)
        return password.error();
    const auto guests = meta.value(u"guests"_s);
    if (!guests)
        return guests.error();
    const auto approval = meta.value(u"approval"_s);
    if (!approval)
        return approval.error();
    return GateRecord{
        .password = *password, .guests = *guests != "off"_L1, .approval = *approval == "on"_L1};
}

Result<HostRecord> read(Tables &tables)
{
    const auto epoch = tables.meta.epoch();
    if (!epoch)
        return epoch.error();
    const auto rooms = tables.rooms.all();
    if (!rooms)
        return rooms.error();
    const auto memberships = tables.memberships.all();
    if (!memberships)
        return memberships.error();

    const auto staff = tables.members.staff();
    if (!staff)
        return staff.error();
    const auto bans = tables.bans.current(Protocol::now());
    if (!bans)
        return bans.error();
    const auto gate = readGate(tables.meta);
    if (!gate)
        return gate.error();

    HostRecord record{.epoch = *epoch, .staff = *staff, .bans = *bans, .gate = *gate};
    QHash<qint64, qsizetype> places;
    for (const RoomRow &row : *rooms) {
        tables.known.put(row);
        places.insert(row.number, record.rooms.size());
        record.rooms.append(row.room);
    }
    tables.known.keep();
    for (const auto &[room, member] : *memberships)
        record.rooms[places.value(room)].members.append(member);
    return record;
}

// Texts are numbered anew with each start; those of before are not of this numbering.
HostRecord withoutNumbers(HostRecord record)
{
    record.epoch = Epoch{randomId(u'e')};
    for (RoomRecord &room : record.rooms) {
        room.newest = room.revision = 0;
        for (MemberRecord &member : room.members)
            member.joined = member.read = 0;
    }
    return record;
}

}

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
    return m_config.keepHistory ? record : withoutNumbers(*record);
}

void Store::beginGroup()
{
    m_broken = false;
    if (!m_tables)
        return;
    m_group = std::make_unique<Transaction>(*m_database);
    if (auto begun = m_group->begin(Transaction::Lock::Later); !begun) {
        m_group.reset(); // each question on its own, then
        (void)failed(begun.error());
    }
}

bool Store::isGroupBroken() const
{
    return m_broken;
}

Result<> Store::endGroup()
{
    if (!m_group)
        return {};
    auto committed = m_group->commit();
    m_group.reset();
    if (committed) {
        m_tables->known.keep();
        return {};
    }
    m_tables->known.undo(0);
    return failed(committed.error());
}

// Once it runs, all failures of the disk are one to its members.
Error Store::failed(Error error)
{
    if (error.code != ErrorCode::Storage && error.code != ErrorCode::DatabaseDamaged)
        return error;
    qCWarning(lcStore) << "storage failed:" << error.detail;
    m_broken = true;
    error.code = ErrorCode::Storage;
    return error;
}

bool Store::tend()
{
    const auto filled = change([](Tables &tables) { return tables.search.fill(); });
    const auto trimmed =
        change([](Tables &tables) { return tables.retention.tend(tables, Protocol::now()); });
    return (filled && *filled) || (trimmed && *trimmed);
}
