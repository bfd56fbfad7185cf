// SPDX-License-Identifier: MIT
// The database of a host as questions and answers. Blocks; belongs to one thread, whichever makes
// and uses it: a StoreThread in a host, the test's own in tests.
#pragma once

#include "store/records.h"

#include <memory>

class Database;
class DataFolder;

class Store
{
public:
    explicit Store(StoreConfig config);
    ~Store();

    // Makes the folder and the database if there are none. FolderUnusable, FolderInUse (another
    // process holds it), DatabaseNewer, DatabaseDamaged: then nothing in the folder was changed.
    Protocol::Result<HostRecord> open();

    // One transaction for all, one answer for each, in the same order. Storage: none of them is
    // stored.
    Protocol::Result<QList<Appended>> append(const QList<Draft> &drafts);

    // Storage if it cannot be read. At most Limits::pageBytes of text, but one message
    // at least.
    Protocol::Result<HistorySlice> history(const HistoryQuery &query);

    // A short piece of what can wait, the search index; true if there is more. A piece that fails
    // is left for another time.
    bool tend();

    Protocol::Result<SignedIn> signIn(const SignIn &signIn);
    Protocol::Result<> rename(const Protocol::Member &member);

private:
    struct Tables;

    static Protocol::Result<HostRecord> read(Tables &tables);

    StoreConfig m_config;
    std::unique_ptr<DataFolder> m_folder; // held while the store is open
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables; // null unless open
};
