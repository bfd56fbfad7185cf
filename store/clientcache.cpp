// SPDX-License-Identifier: MIT
#include "store/clientcache.h"

#include "store/clientcachetables.h"
#include "store/datafolder.h"
#include "store/inspection.h"
#include "store/logging.h"
#include "store/migrations.h"

#include <QDateTime>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace Protocol;

namespace {

Error notOpen()
{
    return {.code = ErrorCode::Storage, .detail = u"the cache is not open"_s};
}

// What another start will not mend.
bool isLost(const Error &error)
{
    return error.code == ErrorCode::DatabaseDamaged || error.code == ErrorCode::DatabaseNewer;
}

Result<> saveAll(CachedHostTable &hosts, CachedRoomTable &rooms, const CacheUpdate &update)
{
    const auto host = hosts.put(update);
    if (!host)
        return host.error();
    for (const RoomId &gone : update.gone) {
        if (auto removed = rooms.remove(*host, gone); !removed)
            return removed;
    }
    for (const CachedRoom &room : update.rooms) {
        if (auto put = rooms.put(*host, room); !put)
            return put;
    }
    return {};
}

}

struct ClientCache::Tables
{
    explicit Tables(const Database &database) : hosts(database), rooms(database), outbox(database)
    { }

    CachedHostTable hosts;
    CachedRoomTable rooms;
    OutboxTable outbox;
};

ClientCache::ClientCache(QString folder)
    : m_path(std::move(folder)), m_file(m_path + "/cache.sqlite"_L1)
{ }

ClientCache::~ClientCache() = default;

Result<> ClientCache::open()
{
    Q_ASSERT(!m_tables);
    auto folder = std::make_unique<DataFolder>(m_path);
    if (auto taken = folder->take(); !taken)
        return taken;
    auto opened = openFile();
    if (!opened && isLost(opened.error()))
        opened = beginAnew();
    if (!opened)
        return opened;
    m_folder = std::move(folder);
    m_tables = std::make_unique<Tables>(*m_database);
    return {};
}

// What was written offline survives power loss, as what a host has taken does.
Result<> ClientCache::openFile()
{
    if (auto inspected = inspect(m_file, cacheSteps); !inspected)
        return inspected;
    m_database = std::make_unique<Database>();
    if (auto opened = m_database->open(m_file, Durability::Full); !opened)
        return opened;
    return migrate(*m_database, cacheSteps);
}

// There may be posts in it that nobody else has: it is kept for whoever can read it.
Result<> ClientCache::beginAnew()
{
    m_database.reset();
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    m_putAside = m_path + "/cache-"_L1 + time + ".sqlite"_L1;
    qCWarning(lcStore) << "the cache cannot be used, and is put aside as" << m_putAside;
    for (const auto part : {""_L1, "-wal"_L1, "-shm"_L1}) {
        if (QFile::exists(m_file + part) && !QFile::rename(m_file + part, m_putAside + part))
            return Error{.code = ErrorCode::Storage, .detail = m_putAside};
    }
    return openFile();
}

Result<CachedHost> ClientCache::load(const QString &host)
{
    if (!m_tables)
        return notOpen();
    CachedHost cached;
    const auto number = m_tables->hosts.find(host, cached);
    if (!number)
        return number.error();
    auto rooms = m_tables->rooms.all(*number);
    if (!rooms)
        return rooms.error();
    auto outbox = m_tables->outbox.all(host);
    if (!outbox)
        return outbox.error();
    cached.rooms = *std::move(rooms);
    cached.outbox = *std::move(outbox);
    return cached;
}

Result<> ClientCache::save(const CacheUpdate &update)
{
    if (!m_tables)
        return notOpen();
    Transaction transaction{*m_database};
    if (auto begun = transaction.begin(); !begun)
        return begun;
    if (auto saved = saveAll(m_tables->hosts, m_tables->rooms, update); !saved)
        return saved;
    return transaction.commit();
}

Result<> ClientCache::addPost(const QString &host, const CachedPost &post)
{
    return m_tables ? m_tables->outbox.add(host, post) : notOpen();
}

Result<> ClientCache::refusePost(const Nonce &nonce, ErrorCode code)
{
    return m_tables ? m_tables->outbox.refuse(nonce, code) : notOpen();
}

Result<> ClientCache::removePost(const Nonce &nonce)
{
    return m_tables ? m_tables->outbox.remove(nonce) : notOpen();
}

Result<> ClientCache::movePosts(const QString &host, const RoomId &from, const RoomId &to)
{
    return m_tables ? m_tables->outbox.move(host, from, to) : notOpen();
}
