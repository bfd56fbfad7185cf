// SPDX-License-Identifier: MIT
#include "server/gatecommands.h"

#include "protocol/limits.h"
#include "server/gatekeeper.h"
#include "server/moderation.h"
#include "server/newcomers.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

void GateCommands::on(const FetchGate &, Ref ref)
{
    if (isAtLeast(HostRole::Owner, ref))
        reply(m_services.gatekeeper.rules(), ref);
}

void GateCommands::on(const SetGate &command, Ref ref)
{
    if (!isAtLeast(HostRole::Owner, ref))
        return;
    GateRecord record = m_services.gatekeeper.record();
    record.guests = command.guests.value_or(record.guests);
    record.approval = command.approval.value_or(record.approval);
    const QString password = command.password.value_or(QString{});
    if (password.toUtf8().size() > Limits::passwordBytes)
        return refuse({.code = ErrorCode::TooLong, .limit = Limits::passwordBytes}, ref);
    if (password.isEmpty()) {
        if (command.password)
            record.password.clear();
        return store(record, ref);
    }
    const auto asked = m_services.gatekeeper.hash(
        password, &m_session, [this, record, ref](const QString &hash) mutable {
            record.password = hash;
            hash.isEmpty() ? refuse({.code = ErrorCode::Storage}, ref) : store(record, ref);
        });
    if (!asked)
        refuse(asked.error(), ref);
}

void GateCommands::store(const GateRecord &record, Ref ref)
{
    change(
        ref,
        [record, entry = entryOf(Deed::GateChanged)](Store &store) {
            return store.setGate(record, entry);
        },
        [&services = m_services, record](const Result<> &stored) {
            if (!stored)
                return;
            services.gatekeeper.set(record);
            if (!record.approval)
                services.newcomers.admitAll();
        },
        [this, ref](auto) { reply(m_services.gatekeeper.rules(), ref); });
}

void GateCommands::on(const FetchNewcomers &, Ref ref)
{
    if (isAtLeast(HostRole::Moderator, ref))
        reply(NewcomersPage{m_services.newcomers.all()}, ref);
}

void GateCommands::on(const JudgeNewcomer &command, Ref ref)
{
    if (!isAtLeast(HostRole::Moderator, ref))
        return;
    const auto newcomer = m_services.newcomers.find(command.newcomer);
    if (!newcomer)
        return refuse({.code = ErrorCode::NoSuchMember}, ref);
    AuditEntry entry = entryOf(command.admitted ? Deed::Admitted : Deed::NotAdmitted);
    entry.detail = newcomer->name;
    change(
        ref, [entry](Store &store) { return store.note(entry); },
        [&newcomers = m_services.newcomers, command](const Result<> &noted) {
            if (noted)
                newcomers.judge(command.newcomer, command.admitted);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

}
