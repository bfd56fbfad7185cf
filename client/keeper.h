// SPDX-License-Identifier: MIT
// Keeps on disk what a person has seen and written at a host, and brings it back at the next start.
// Without a cache, or when another program has it, it keeps nothing.
#pragma once

#include "client/roomlist.h"
#include "client/unkept.h"
#include "store/clientcachethread.h"

#include <QTimer>

namespace Client {

class Keeper : public QObject
{
    Q_OBJECT

public:
    using Restore = std::function<void(const CachedHost &)>;
    using Done = std::function<void()>;

    // The cache may be null, and may be shared with other keepers, each for a host of its own.
    Keeper(std::shared_ptr<ClientCacheThread> cache, RoomList &rooms,
           std::chrono::milliseconds keepAfter, QObject *parent = nullptr);
    ~Keeper() override; // when all is kept

    void close(); // and what happens to its rooms then is not of this host
    // `restore` gets what is kept of this host; at once, and nothing, where nothing is kept.
    void open(const QString &host, Restore restore);
    bool isOpening() const { return m_isOpening; }
    // What is kept of these rooms is what they were restored from.
    void restored();
    void setHost(const Protocol::Epoch &epoch, const Protocol::Member &self, const QString &place);
    void keepNow();

    void addPost(const CachedPost &post, Done done); // done also if it could not be kept
    void refusePost(const Protocol::Nonce &nonce, Protocol::ErrorCode code);
    void removePost(const Protocol::Nonce &nonce);
    void movePosts(const Protocol::RoomId &from, const Protocol::RoomId &to);

signals:
    // The file could not be used and lies there now; what was written offline may be in it.
    void putAside(const QString &file);
    void failed(const Protocol::Error &error); // once: something is not kept

private:
    void watch(Room *room);
    void forget(Room *room);
    void renumber(const Protocol::RoomId &from, const Protocol::RoomId &to);
    void plan();
    void change(std::function<Protocol::Result<>(ClientCache &)> work);
    void judge(const Protocol::Result<> &result);

    RoomList &m_rooms;
    std::shared_ptr<ClientCacheThread> m_cache; // null: nothing is kept
    QTimer m_timer;
    CacheUpdate m_update; // the host, as far as it is known, and what is gone
    QHash<Room *, Unkept *> m_unkept;
    QSet<Room *> m_kept; // there is something of them on disk
    bool m_complained = false;
    bool m_isOpening = false;
    QObject m_opening; // waits for what is kept of the host that is opened
};

}
