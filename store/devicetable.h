// SPDX-License-Identifier: MIT
// Rows of devices: whose key is whose.
#pragma once

#include "store/statement.h"

struct DeviceRow
{
    Protocol::DeviceId id = {};
    Protocol::MemberId member = {};
    QByteArray key = {};
    std::optional<QString> name = {};
    Protocol::Time time = {};
};

// Whom a key stands for.
struct KnownDevice
{
    Protocol::DeviceId id = {};
    Protocol::MemberId member = {};
};

class DeviceTable
{
public:
    explicit DeviceTable(const Database &database);

    // A key that is there already becomes that member's; its id stays.
    Protocol::Result<KnownDevice> put(const DeviceRow &device);
    // Notes when it was seen, and its new name if there is one; none: nobody has this key.
    Protocol::Result<std::optional<KnownDevice>>
    touch(const QByteArray &key, const std::optional<QString> &name, Protocol::Time seen);
    Protocol::Result<qint64> count(const Protocol::MemberId &member);
    Protocol::Result<QList<Protocol::Device>> of(const Protocol::MemberId &member);
    // NoSuchDevice: it is not theirs.
    Protocol::Result<> remove(const Protocol::MemberId &member, const Protocol::DeviceId &device);

private:
    Statement m_put;
    Statement m_touch;
    Statement m_count;
    Statement m_of;
    Statement m_remove;
};
