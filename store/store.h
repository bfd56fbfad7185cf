// SPDX-License-Identifier: MIT
// The database of a host as questions and answers. Blocks; belongs to one thread, whichever makes
// and uses it: a StoreThread in a host, the test's own in tests.
#pragma once

#include "store/records.h"

#include <memory>

class Database;
class DataFolder;
class Transaction;
struct RoomRow;
struct Tables;

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

    // In the following NoSuchRoom and NoSuchMessage mean also: not for this reader.
    Protocol::Result<HistorySlice> changes(const ChangesQuery &query); // by revision
    Protocol::Result<QList<Protocol::EarlierText>> edits(const MessageQuery &query);
    Protocol::Result<QList<Protocol::TextPosted>> pins(const Protocol::RoomId &room,
                                                       const Reader &reader);
    Protocol::Result<SearchSlice> search(const SearchQuery &query);

    // The message as it is then, with its new revision. Forbidden: another's. A repeat that changes
    // nothing keeps the revision.
    Protocol::Result<Protocol::TextPosted> edit(const Edit &edit);
    Protocol::Result<Protocol::TextPosted> erase(const Erasure &erasure);
    Protocol::Result<Protocol::TextPosted> pin(const PinRecord &pin);
    Protocol::Result<ReactionCount> react(const ReactionRecord &reaction); // TooMany

    // Makes the room or brings it up to date, with these members; others stay. Who is one already
    // gets the role alone.
    Protocol::Result<> save(const RoomRecord &room);
    // The direct room of its two members: the one there is, else this one, saved.
    Protocol::Result<RoomRecord> direct(const RoomRecord &room);
    Protocol::Result<> removeMember(const Protocol::RoomId &room, const Protocol::MemberId &member);
    Protocol::Result<RoomState> markRead(const ReadMark &mark); // only ever forward
    // Their last messages whatever the history rule says: the asker knows from where on they read.
    Protocol::Result<QList<RoomState>> states(const Protocol::MemberId &member,
                                              const QList<Protocol::RoomId> &rooms);

    Protocol::Result<> addInvite(const InviteRecord &invite);
    Protocol::Result<> removeInvite(const Protocol::RoomId &room, const Protocol::InviteId &invite);
    Protocol::Result<QList<Protocol::Invite>> invites(const Protocol::RoomId &room,
                                                      Protocol::Time now);
    // The room it lets into; one use less, unless they are a member there. BadInvite.
    Protocol::Result<Protocol::RoomId>
    useInvite(const QByteArray &digest, const Protocol::MemberId &member, Protocol::Time now);

    // Those known to the host, in the order of their ids; all of them offline, as far as is known
    // here. At most `limit`.
    Protocol::Result<QList<Protocol::Person>> people(const Protocol::MemberId &after, qint64 limit);
    Protocol::Result<Protocol::Person> person(const Protocol::MemberId &id); // NoSuchMember
    // Those of these ids that are known, and their names.
    Protocol::Result<QList<Protocol::Member>> members(const QList<Protocol::MemberId> &ids);
    Protocol::Result<> left(const Protocol::MemberId &member, Protocol::Time time);

    // Of the following each stands in the audit log, or is not done.
    Protocol::Result<> setRole(const Protocol::MemberId &member, Protocol::HostRole role,
                               const Protocol::AuditEntry &entry);
    Protocol::Result<> mute(const Protocol::MemberId &member,
                            const std::optional<Protocol::Time> &until,
                            const Protocol::AuditEntry &entry);
    Protocol::Result<> ban(const Protocol::Ban &ban, const Protocol::AuditEntry &entry);
    Protocol::Result<> unban(const Protocol::BanId &ban, const Protocol::AuditEntry &entry);
    Protocol::Result<> settle(const Protocol::ReportId &report, Protocol::AuditEntry entry);
    Protocol::Result<> note(const Protocol::AuditEntry &entry);
    Protocol::Result<QList<Protocol::AuditEntry>> audit(const std::optional<qint64> &before,
                                                        qint64 limit);
    // With its author and text. TooMany; without an id: reported before.
    Protocol::Result<Protocol::Report> report(const ReportRecord &record);
    Protocol::Result<QList<Protocol::Report>> reports(qint64 limit);
    Protocol::Result<> setGate(const GateRecord &gate, const Protocol::AuditEntry &entry);

    // A short piece of what can wait, the search index; true if there is more. A piece that fails
    // is left for another time.
    bool tend();

    // With a device also TooMany; BadCode: there is nobody to link it to.
    Protocol::Result<SignedIn> signIn(const SignIn &signIn);
    Protocol::Result<QList<Protocol::Device>> devices(const Protocol::MemberId &member);
    Protocol::Result<> removeDevice(const Protocol::MemberId &member,
                                    const Protocol::DeviceId &device); // NoSuchDevice
    Protocol::Result<> rename(const Protocol::Member &member);

    // Until endGroup() all questions share one transaction; one that fails undoes only itself.
    // endGroup() fails with Storage: then nothing of what was answered since is true.
    void beginGroup();
    bool isGroupBroken() const; // the disk failed: it should end before the next question
    Protocol::Result<> endGroup();

private:
    template <class Work>
    auto look(Work work) -> std::invoke_result_t<Work, Tables &>;
    template <class Work> // all that it did, or nothing of it
    auto change(Work work) -> std::invoke_result_t<Work, Tables &>;
    // Null: nothing was stored there, or no texts are kept.
    const RoomRow *withTexts(const Tables &tables, const Protocol::RoomId &room) const;
    Protocol::Error failed(Protocol::Error error);

    StoreConfig m_config;
    std::unique_ptr<DataFolder> m_folder; // held while the store is open
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Tables> m_tables;     // null unless open
    std::unique_ptr<Transaction> m_group; // null unless begun
    bool m_broken = false;
};
