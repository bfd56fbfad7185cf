// SPDX-License-Identifier: MIT
#include "server/devicecommands.h"

#include "protocol/limits.h"
#include "server/linkcodes.h"
#include "server/moderation.h"
#include "server/steadyclock.h"

using namespace Protocol;
using namespace Qt::StringLiterals;

namespace Server {

namespace {

// Whoever has the code is that person from then on.
Result<> noteCode(Store &store, AuditEntry entry, const MemberId &target)
{
    const auto person = store.person(target);
    if (!person)
        return person.error();
    entry.member = Member{.id = target, .name = person->name};
    return store.note(entry);
}

}

void DeviceCommands::on(const LinkDevice &command, Ref ref)
{
    if (command.member.value_or(member().id) == member().id)
        return giveCode(member().id, ref);
    if (!isAtLeast(HostRole::Owner, ref))
        return;
    if (m_services.moderation.staff().roleOf(*command.member) == HostRole::Owner)
        return refuse({.code = ErrorCode::Forbidden, .detail = u"not of lower rank"_s}, ref);
    ask(
        ref,
        [entry = entryOf(Deed::CodeGiven), target = *command.member](Store &store) {
            return noteCode(store, entry, target);
        },
        [this, target = *command.member, ref](auto) { giveCode(target, ref); });
}

void DeviceCommands::giveCode(const MemberId &whose, Ref ref)
{
    const auto code = m_services.linkCodes.make(whose, steadyMilliseconds());
    if (!code)
        return refuse(code.error(), ref);
    reply(DeviceCode{.code = *code, .seconds = std::chrono::seconds{Limits::codeLife}.count()},
          ref);
}

void DeviceCommands::on(const FetchDevices &, Ref ref)
{
    ask(
        ref, [id = member().id](Store &store) { return store.devices(id); },
        [this, ref](QList<Device> devices) {
            for (Device &device : devices) {
                if (device.id == m_device)
                    device.current = true;
            }
            reply(DevicesPage{devices}, ref);
        });
}

// Not the one that asks: nobody would be left to come back.
void DeviceCommands::on(const RemoveDevice &command, Ref ref)
{
    if (command.device == m_device)
        return refuse({.code = ErrorCode::Forbidden}, ref);
    change(
        ref,
        [id = member().id, device = command.device](Store &store) {
            return store.removeDevice(id, device);
        },
        [&services = m_services, id = member().id, device = command.device](const Result<> &done) {
            Account *account = done ? services.accounts.find(id) : nullptr;
            if (account)
                account->dismiss(device);
        },
        [this, ref](auto) { reply(Ack{}, ref); });
}

}
