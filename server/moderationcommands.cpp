// SPDX-License-Identifier: MIT
#include "server/moderationcommands.h"

#include "protocol/limits.h"
#include "protocol/names.h"
#include "protocol/text.h"
#include "server/connection.h"
#include "server/moderation.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

QString asText(std::string_view word)
{
    return QString::fromLatin1(word.data(), qsizetype(word.size()));
}

// Whom a command is about: somebody known, or a guest who is here.
struct Target
{
    Member member = {};
    Person person = {};
};

Result<Target> targetIn(Store &store, const MemberId &id)
{
    const auto person = store.person(id);
    if (!person)
        return person.error();
    return Target{.member = {.id = id, .name = person->name}, .person = *person};
}

AuditEntry about(AuditEntry entry, const Target &target)
{
    entry.member = target.member;
    return entry;
}

Ban named(Ban ban, const Target &target)
{
    ban.member = target.member;
    return ban;
}

bool isOdd(const std::optional<qint64> &seconds, qint64 least, std::chrono::seconds most)
{
    return seconds && (*seconds < least || *seconds > most.count());
}

}

bool ModerationCommands::mayActOn(const MemberId &target, Ref ref)
{
    const Staff &staff = m_services.moderation.staff();
    if (!isAtLeast(HostRole::Moderator, ref))
        return false;
    if (staff.roleOf(target) < staff.roleOf(member().id))
        return true;
    refuse({.code = ErrorCode::Forbidden, .detail = u"not of lower rank"_s}, ref);
    return false;
}

bool ModerationCommands::takeReason(std::optional<QString> &reason, Ref ref)
{
    const auto line = checkedLine(reason.value_or(QString{}), Limits::reasonBytes);
    if (!line) {
        refuse(line.error(), ref);
        return false;
    }
    reason = line->isEmpty() ? std::nullopt : std::optional{*line};
    return true;
}

template <class Done>
auto ModerationCommands::withTarget(const MemberId &id, Done done) const
{
    std::optional<Target> guest;
    if (const Account *account = m_services.accounts.find(id); account && account->member().guest)
        guest = Target{.member = account->member(), .person = account->person()};
    return [id, guest, done = std::move(done)](Store &store) -> Result<Target> {
        auto target = guest ? Result<Target>{*guest} : targetIn(store, id);
        if (!target)
            return target;
        const auto result = done(store, *target);
        return result ? target : Result<Target>{result.error()};
    };
}

void ModerationCommands::on(const SetHostRole &command, Ref ref)
{
    if (!isAtLeast(HostRole::Owner, ref))
        return;
    const Staff &staff = m_services.moderation.staff();
    const bool last = staff.roleOf(command.member) == HostRole::Owner && staff.owners() == 1;
    if (last && command.role != HostRole::Owner)
        return refuse({.code = ErrorCode::Forbidden, .detail = u"the last owner"_s}, ref);
    AuditEntry entry = entryOf(Deed::RoleGiven);
    entry.detail = asText(wordOf(command.role));
    change(
        ref,
        [command, entry](Store &store) -> Result<Target> {
            auto target = targetIn(store, command.member);
            if (!target)
                return target;
            const auto set = store.setRole(command.member, command.role, about(entry, *target));
            return set ? target : Result<Target>{set.error()};
        },
        [&moderation = m_services.moderation, role = command.role](const Result<Target> &target) {
            if (target)
                moderation.setStanding(target->person,
                                       {.role = role, .muted = target->person.muted});
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void ModerationCommands::on(const KickPerson &command, Ref ref)
{
    std::optional<QString> reason = command.reason;
    if (!mayActOn(command.member, ref) || !takeReason(reason, ref))
        return;
    AuditEntry entry = entryOf(Deed::Kicked);
    entry.detail = reason;
    change(
        ref,
        withTarget(command.member,
                   [entry](Store &store, const Target &target) {
                       return store.note(about(entry, target));
                   }),
        [&moderation = m_services.moderation, reason](const Result<Target> &target) {
            if (target)
                moderation.sendAway(target->member.id, {.reason = reason});
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void ModerationCommands::on(const BanPerson &command, Ref ref)
{
    std::optional<QString> reason = command.reason;
    if (!mayActOn(command.member, ref) || !takeReason(reason, ref))
        return;
    if (isOdd(command.seconds, 1, Limits::banMost))
        return refuse({.code = ErrorCode::BadMessage, .detail = u"field: seconds"_s}, ref);
    if (m_services.moderation.bans().current(Protocol::now()).size() >= Limits::bans)
        return refuse({.code = ErrorCode::TooMany, .limit = Limits::bans}, ref);
    const Ban ban = banOf(command, reason);
    AuditEntry entry = entryOf(Deed::Banned);
    entry.ends = ban.ends;
    entry.detail = ban.reason;
    change(
        ref,
        withTarget(command.member,
                   [ban, entry](Store &store, const Target &target) {
                       return store.ban(named(ban, target), about(entry, target));
                   }),
        [&moderation = m_services.moderation, ban](const Result<Target> &target) {
            if (target)
                moderation.ban(named(ban, *target));
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

Ban ModerationCommands::banOf(const BanPerson &command, const std::optional<QString> &reason) const
{
    Ban ban{.id = BanId{randomId(u'b')}, .by = member(), .time = Protocol::now(), .reason = reason};
    if (command.seconds)
        ban.ends = ban.time + std::chrono::seconds{*command.seconds};
    const Account *account = m_services.accounts.find(command.member);
    if (command.address && account)
        ban.network = networkOf(account->address());
    return ban;
}

void ModerationCommands::on(const LiftBan &command, Ref ref)
{
    if (!isAtLeast(HostRole::Moderator, ref))
        return;
    const Ban *ban = m_services.moderation.bans().find(command.ban);
    if (!ban)
        return refuse({.code = ErrorCode::NoSuchMember}, ref);
    AuditEntry entry = entryOf(Deed::Unbanned);
    entry.member = ban->member;
    change(
        ref, [id = command.ban, entry](Store &store) { return store.unban(id, entry); },
        [&services = m_services, id = command.ban](const Result<> &done) {
            if (done)
                services.moderation.bans().remove(id);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void ModerationCommands::on(const FetchBans &, Ref ref)
{
    if (isAtLeast(HostRole::Moderator, ref))
        reply(BansPage{m_services.moderation.bans().current(Protocol::now())}, ref);
}

void ModerationCommands::on(const MutePerson &command, Ref ref)
{
    if (!mayActOn(command.member, ref))
        return;
    if (isOdd(command.seconds, 0, Limits::muteMost))
        return refuse({.code = ErrorCode::BadMessage, .detail = u"field: seconds"_s}, ref);
    AuditEntry entry = entryOf(command.seconds > 0 ? Deed::Muted : Deed::Unmuted);
    if (command.seconds > 0)
        entry.ends = entry.time + std::chrono::seconds{command.seconds};
    change(
        ref,
        withTarget(command.member,
                   [entry](Store &store, const Target &target) {
                       return store.mute(target.member.id, entry.ends, about(entry, target));
                   }),
        [&moderation = m_services.moderation, until = entry.ends](const Result<Target> &target) {
            if (!target)
                return;
            const HostRole role = target->person.role.value_or(HostRole::Member);
            moderation.setStanding(target->person, {.role = role, .muted = until});
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void ModerationCommands::on(const ReportText &command, Ref ref)
{
    std::optional<QString> reason = command.reason;
    const Room *room = joinedRoom(command.room, ref);
    if (!room || !takeReason(reason, ref))
        return;
    const ReportRecord record{.message = {.room = command.room,
                                          .seq = command.seq,
                                          .reader = room->readerFor(member().id)},
                              .report = {.id = ReportId{randomId(u's')},
                                         .room = command.room,
                                         .seq = command.seq,
                                         .by = member(),
                                         .time = Protocol::now(),
                                         .reason = reason}};
    change(
        ref, [record](Store &store) { return store.report(record); },
        [&services = m_services](const Result<Report> &report) {
            if (report && !report->id.isEmpty())
                services.moderation.tellStaff(ReportMade{*report});
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void ModerationCommands::on(const FetchReports &, Ref ref)
{
    if (!isAtLeast(HostRole::Moderator, ref))
        return;
    fetch(
        ref, [](Store &store) { return store.reports(Limits::pageReports); },
        [](const QList<Report> &reports) { return ReportsPage{reports}; });
}

void ModerationCommands::on(const SettleReport &command, Ref ref)
{
    if (!isAtLeast(HostRole::Moderator, ref))
        return;
    ask(
        ref,
        [id = command.report, entry = entryOf(Deed::ReportSettled)](Store &store) {
            return store.settle(id, entry);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

void ModerationCommands::on(const FetchAudit &command, Ref ref)
{
    if (!isAtLeast(HostRole::Owner, ref))
        return;
    fetch(
        ref,
        [before = command.before](Store &store) {
            return store.audit(before, Limits::pageDeeds + 1);
        },
        [](QList<AuditEntry> entries) {
            const bool more = entries.size() > Limits::pageDeeds;
            if (more)
                entries.removeLast();
            return AuditPage{.entries = entries, .more = more};
        });
}

}
