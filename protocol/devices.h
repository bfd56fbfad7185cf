// SPDX-License-Identifier: MIT
// The keys by which somebody signs in, one of each of their devices.
#pragma once

#include "protocol/id.h"
#include "protocol/kind.h"
#include "protocol/time.h"

#include <QList>

#include <optional>

namespace Protocol {

struct Device
{
    DeviceId id = {};
    std::optional<QString> name = {}; // as it called itself
    Time added = {};
    Time seen = {};                   // when it signed in last
    std::optional<bool> current = {}; // the one that asks; absent means no

    static void fields(auto &self, auto &&field)
    {
        field("id", self.id);
        field("name", self.name);
        field("added", self.added);
        field("seen", self.seen);
        field("current", self.current);
    }

    friend bool operator==(const Device &, const Device &) = default;
};

struct Challenge
{
    static constexpr Kind kind{"challenge", Direction::ToClient,
                               "The reply to a hello with a key: show that it is yours"};

    QString random = {}; // 32 bytes, base64url

    static void fields(auto &self, auto &&field) { field("nonce", self.random); }
};

struct Proof
{
    static constexpr Kind kind{"proof", Direction::ToHost,
                               "The answer to a challenge; answered with welcome"};

    QString signature = {}; // base64url, see Signing in

    static void fields(auto &self, auto &&field) { field("signature", self.signature); }
};

struct LinkDevice
{
    static constexpr Kind kind{"device.link", Direction::ToHost,
                               "Get a code with which another device becomes yours, or that of "
                               "somebody who lost theirs; the latter for owners"};

    std::optional<MemberId> member = {}; // none: yours

    static void fields(auto &self, auto &&field) { field("member", self.member); }
};

struct DeviceCode
{
    static constexpr Kind kind{"device.code", Direction::ToClient, "The reply to device.link"};

    QString code = {};  // digits
    qint64 seconds = 0; // for so long, and once

    static void fields(auto &self, auto &&field)
    {
        field("code", self.code);
        field("seconds", self.seconds);
    }
};

struct FetchDevices
{
    static constexpr Kind kind{"devices.fetch", Direction::ToHost, "The devices that are yours"};

    static void fields(auto &, auto &&) { }
};

struct DevicesPage
{
    static constexpr Kind kind{"devices.page", Direction::ToClient, "The reply to devices.fetch"};

    QList<Device> devices = {};

    static void fields(auto &self, auto &&field) { field("devices", self.devices); }
};

struct RemoveDevice
{
    static constexpr Kind kind{"device.remove", Direction::ToHost,
                               "Let another device of yours in no more; its connections end"};

    DeviceId device = {};

    static void fields(auto &self, auto &&field) { field("device", self.device); }
};

}
