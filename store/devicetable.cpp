// SPDX-License-Identifier: MIT
#include "store/devicetable.h"

using namespace Protocol;

namespace {

constexpr auto putSql = R"(
    INSERT INTO devices (id, member, key, name, added, seen)
    VALUES (:id, :member, :key, :name, :added, :seen)
    ON CONFLICT (key) DO UPDATE SET member = excluded.member, name = excluded.name,
                                    added = excluded.added, seen = excluded.seen
    RETURNING id, member)";

constexpr auto touchSql = R"(
    UPDATE devices SET name = coalesce(:name, name), seen = :seen WHERE key = :key
    RETURNING id, member)";

constexpr auto countSql = "SELECT count(*) FROM devices WHERE member = :member";

constexpr auto ofSql = R"(
    SELECT id, name, added, seen FROM devices WHERE member = :member ORDER BY added, id)";

constexpr auto removeSql = "DELETE FROM devices WHERE member = :member AND id = :id";

KnownDevice knownOf(const QSqlQuery &row)
{
    return {.id = DeviceId{row.value(0).toString()}, .member = MemberId{row.value(1).toString()}};
}

Device deviceOf(const QSqlQuery &row)
{
    return {.id = DeviceId{row.value(0).toString()},
            .name = maybe(row.value(1), [](const QVariant &name) { return name.toString(); }),
            .added = timeOf(row.value(2)),
            .seen = timeOf(row.value(3))};
}

}

DeviceTable::DeviceTable(const Database &database)
    : m_put(database, putSql), m_touch(database, touchSql), m_count(database, countSql),
      m_of(database, ofSql), m_remove(database, removeSql)
{ }

Result<KnownDevice> DeviceTable::put(const DeviceRow &device)
{
    const auto known = m_put.one(knownOf, device.id, device.member, device.key, device.name,
                                 device.time, device.time);
    if (!known)
        return known.error();
    return known->value_or(KnownDevice{.id = device.id, .member = device.member});
}

Result<std::optional<KnownDevice>> DeviceTable::touch(const QByteArray &key,
                                                      const std::optional<QString> &name, Time seen)
{
    return m_touch.one(knownOf, name, seen, key);
}

Result<qint64> DeviceTable::count(const MemberId &member)
{
    return m_count.number(member);
}

Result<QList<Device>> DeviceTable::of(const MemberId &member)
{
    return m_of.list(deviceOf, member);
}

Result<> DeviceTable::remove(const MemberId &member, const DeviceId &device)
{
    if (auto removed = m_remove.run(member, device); !removed)
        return removed;
    if (m_remove.rowsAffected() == 0)
        return ErrorCode::NoSuchDevice;
    return {};
}
