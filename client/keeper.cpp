// SPDX-License-Identifier: MIT
#include "client/keeper.h"

#include "client/logging.h"

namespace Client {

using Protocol::Error;
using Protocol::Nonce;
using Protocol::Result;
using Protocol::RoomId;

Keeper::Keeper(std::shared_ptr<ClientCacheThread> cache, RoomList &rooms,
               std::chrono::milliseconds keepAfter, QObject *parent)
    : QObject(parent), m_rooms(rooms), m_cache(std::move(cache))
{
    if (!m_cache)
        return;
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfter);
    connect(&m_timer, &QTimer::timeout, this, &Keeper::keepNow);
    connect(m_cache.get(), &ClientCacheThread::putAside, this, &Keeper::putAside);
    connect(m_cache.get(), &ClientCacheThread::closed, this,
            [this](const Error &error) { judge(error); });
    connect(&rooms, &RoomList::added, this, &Keeper::watch);
    connect(&rooms, &RoomList::aboutToBeRemoved, this, &Keeper::forget);
    connect(&rooms, &RoomList::renumbered, this, &Keeper::renumber);
}

Keeper::~Keeper()
{
    keepNow();
}

void Keeper::close()
{
    keepNow();
    qDeleteAll(m_opening.children());
    m_isOpening = false;
    m_update = {};
    m_kept.clear();
}

void Keeper::open(const QString &host, Restore restore)
{
    m_update = {.host = host};
    if (!m_cache)
        return restore({});
    m_isOpening = true;
    m_cache->ask(
        new QObject{&m_opening}, [host](ClientCache &cache) { return cache.load(host); },
        [this, restore = std::move(restore)](const Result<CachedHost> &cached) {
            m_isOpening = false;
            if (cached)
                m_update.epoch = cached->epoch;
            else
                judge(cached.error());
            restore(cached ? *cached : CachedHost{});
        });
}

void Keeper::restored()
{
    for (Room *room : m_rooms.joined()) {
        if (Unkept *unkept = m_unkept.value(room)) {
            unkept->drop();
            m_kept.insert(room);
        }
    }
}

void Keeper::setHost(const Protocol::Epoch &epoch, const Protocol::Member &self,
                     const QString &place)
{
    if (m_update.epoch != epoch)
        m_kept.clear();
    m_update.epoch = epoch;
    m_update.self = self;
    m_update.place = place;
    plan();
}

// Before a host has said who it is there is nothing new of it, but what is written to it.
void Keeper::keepNow()
{
    m_timer.stop();
    if (!m_cache || m_update.epoch.isEmpty() || m_update.self.id.isEmpty())
        return;
    CacheUpdate update = m_update;
    m_update.gone.clear();
    for (auto [room, unkept] : m_unkept.asKeyValueRange()) {
        if (!room->joined() && m_kept.remove(room))
            update.gone.append(room->id());
        if (!room->joined() || unkept->isEmpty())
            continue;
        if (!m_kept.contains(room))
            unkept->markAll();
        m_kept.insert(room);
        update.rooms.append(unkept->take());
    }
    change([update = std::move(update)](ClientCache &cache) { return cache.save(update); });
}

void Keeper::addPost(const CachedPost &post, Done done)
{
    if (!m_cache)
        return done();
    m_cache->ask(
        this,
        [host = m_update.host, post](ClientCache &cache) { return cache.addPost(host, post); },
        [this, done = std::move(done)](const Result<> &result) {
            judge(result);
            done();
        });
}

void Keeper::refusePost(const Nonce &nonce, Protocol::ErrorCode code)
{
    change([nonce, code](ClientCache &cache) { return cache.refusePost(nonce, code); });
}

void Keeper::removePost(const Nonce &nonce)
{
    change([nonce](ClientCache &cache) { return cache.removePost(nonce); });
}

void Keeper::movePosts(const RoomId &from, const RoomId &to)
{
    change([host = m_update.host, from, to](ClientCache &cache) {
        return cache.movePosts(host, from, to);
    });
}

void Keeper::watch(Room *room)
{
    auto *unkept = new Unkept(*room, room);
    m_unkept.insert(room, unkept);
    connect(unkept, &Unkept::changed, this, &Keeper::plan);
    plan();
}

void Keeper::forget(Room *room)
{
    delete m_unkept.take(room);
    if (m_kept.remove(room)) {
        m_update.gone.append(room->id());
        plan();
    }
}

void Keeper::renumber(const RoomId &from, const RoomId &to)
{
    Room *room = m_rooms.find(to);
    if (m_kept.remove(room))
        m_update.gone.append(from);
    if (Unkept *unkept = m_unkept.value(room))
        unkept->markAll();
}

void Keeper::plan()
{
    if (m_cache && !m_timer.isActive())
        m_timer.start();
}

void Keeper::change(std::function<Result<>(ClientCache &)> work)
{
    if (m_cache)
        m_cache->ask(this, std::move(work), [this](const Result<> &result) { judge(result); });
}

void Keeper::judge(const Result<> &result)
{
    if (result || std::exchange(m_complained, true))
        return;
    qCWarning(lcClient) << "nothing is kept on disk:" << Protocol::wireName(result.error().code)
                        << result.error().detail;
    emit failed(result.error());
}

}
