// SPDX-License-Identifier: MIT
// What a client keeps on disk: rooms and messages to show before a host answers, and the outbox.
// Blocks; belongs to one thread, whichever makes and uses it.
#pragma once

#include "store/clientcacherecords.h"

#include <memory>

class Database;
class DataFolder;

class ClientCache
{
public:
    // More is not read offline, and takes long to show.
    static constexpr int messagesPerRoom = 500;

    explicit ClientCache(QString folder);
    ~ClientCache();

    // Makes the folder and the file if there are none. FolderInUse: another window has it.
    // A file that is damaged or of a newer version is put aside and begun anew.
    Protocol::Result<> open();
    const QString &putAside() const { return m_putAside; } // where to; empty: it was not

    // The following fail with Storage or DatabaseDamaged, and if it is not open.
    Protocol::Result<CachedHost> load(const QString &host);
    Protocol::Result<> save(const CacheUpdate &update);

    Protocol::Result<> addPost(const QString &host, const CachedPost &post); // again: at the end
    Protocol::Result<> refusePost(const Protocol::Nonce &nonce, Protocol::ErrorCode code);
    Protocol::Result<> removePost(const Protocol::Nonce &nonce);
    Protocol::Result<> movePosts(const QString &host, const Protocol::RoomId &from,
                                 const Protocol::RoomId &to);

private:
    struct Tables;

    Protocol::Result<> openFile();
    Protocol::Result<> beginAnew();

    QString m_path;
    QString m_file;
    QString m_putAside;
    std::unique_ptr<DataFolder> m_folder; // held while it is open
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables; // null unless open
};
