// SPDX-License-Identifier: MIT
// Questions about who may what in the host: roles, bans, reports, and the rules of the gate.
#include "protocol/limits.h"
#include "store/questions.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace {

// What is done stands in the audit log, or is not done.
template <class Work>
Result<> noted(Tables &tables, const AuditEntry &entry, Work work)
{
    if (auto done = work(); !done)
        return done;
    return tables.audit.insert(entry);
}

Result<Report> add(Tables &tables, const RoomRow &room, const ReportRecord &record)
{
    const auto open = tables.reports.count();
    if (!open)
        return open.error();
    if (*open >= Limits::reports)
        return Error{.code = ErrorCode::TooMany, .limit = Limits::reports};
    const auto stored = tables.history.message(room.number, record.message);
    if (!stored)
        return stored.error();
    if (!*stored || (*stored)->text.deleted)
        return ErrorCode::NoSuchMessage;
    Report report = record.report;
    report.author = (*stored)->text.from;
    report.text = (*stored)->text.text;
    const auto fresh = tables.reports.insert(report);
    if (!fresh)
        return fresh.error();
    if (!*fresh)
        report.id = {};
    return report;
}

}

Result<> Store::setRole(const MemberId &member, HostRole role, const AuditEntry &entry)
{
    return change([&](Tables &tables) {
        return noted(tables, entry, [&] { return tables.members.setRole(member, role); });
    });
}

Result<> Store::mute(const MemberId &member, const std::optional<Time> &until,
                     const AuditEntry &entry)
{
    return change([&](Tables &tables) {
        return noted(tables, entry, [&] { return tables.members.setMuted(member, until); });
    });
}

Result<> Store::ban(const Ban &ban, const AuditEntry &entry)
{
    return change([&](Tables &tables) {
        return noted(tables, entry, [&] { return tables.bans.insert(ban); });
    });
}

Result<> Store::unban(const BanId &ban, const AuditEntry &entry)
{
    return change([&](Tables &tables) {
        return noted(tables, entry, [&] { return tables.bans.remove(ban); });
    });
}

Result<> Store::note(const AuditEntry &entry)
{
    return change([&](Tables &tables) { return tables.audit.insert(entry); });
}

Result<QList<AuditEntry>> Store::audit(const std::optional<qint64> &before, qint64 limit)
{
    return look([&](Tables &tables) { return tables.audit.page(before, limit); });
}

Result<Report> Store::report(const ReportRecord &record)
{
    return change([&](Tables &tables) -> Result<Report> {
        const RoomRow *room = withTexts(tables, record.message.room);
        return room ? add(tables, *room, record) : ErrorCode::NoSuchMessage;
    });
}

Result<QList<Report>> Store::reports(qint64 limit)
{
    return look([&](Tables &tables) { return tables.reports.newest(limit); });
}

Result<> Store::settle(const ReportId &id, AuditEntry entry)
{
    return change([&](Tables &tables) -> Result<> {
        const auto report = tables.reports.take(id);
        if (!report)
            return report.error();
        if (!*report)
            return ErrorCode::NoSuchMessage;
        entry.member = (*report)->author;
        entry.room = (*report)->room;
        return tables.audit.insert(entry);
    });
}

Result<> Store::setGate(const GateRecord &gate, const AuditEntry &entry)
{
    return change([&](Tables &tables) -> Result<> {
        if (auto set = tables.meta.set(u"password"_s, gate.password); !set)
            return set;
        if (auto set = tables.meta.set(u"guests"_s, gate.guests ? u"on"_s : u"off"_s); !set)
            return set;
        if (auto set = tables.meta.set(u"approval"_s, gate.approval ? u"on"_s : u"off"_s); !set)
            return set;
        return tables.audit.insert(entry);
    });
}
