// SPDX-License-Identifier: MIT
// Commands about one's own devices: have another one, see them, let one in no more.
#pragma once

#include "server/commandhandler.h"

namespace Server {

class DeviceCommands : public CommandHandler
{
public:
    explicit DeviceCommands(Session &session) : CommandHandler(session) { }

    // The one of this session; none: it came without a key.
    void setDevice(const std::optional<Protocol::DeviceId> &device) { m_device = device; }
    const std::optional<Protocol::DeviceId> &device() const { return m_device; }

    void on(const Protocol::LinkDevice &command, Ref ref);
    void on(const Protocol::FetchDevices &command, Ref ref);
    void on(const Protocol::RemoveDevice &command, Ref ref);

private:
    void giveCode(const Protocol::MemberId &whose, Ref ref);

    std::optional<Protocol::DeviceId> m_device;
};

}
