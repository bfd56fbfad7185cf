// SPDX-License-Identifier: MIT
#include "client/namesakes.h"

#include "trust/lookalike.h"

#include <algorithm>

namespace Client {

using Protocol::MemberId;

QList<MemberId> Namesakes::put(const MemberId &id, const QString &name)
{
    const QStringList keys = lookalikeKeys(name);
    if (m_keys.value(id) == keys)
        return {};
    QList<MemberId> others = remove(id);
    for (const QString &key : keys) {
        QSet<MemberId> &ids = m_ids[key];
        if (ids.size() == 1)
            others.append(*ids.cbegin());
        ids.insert(id);
    }
    m_keys.insert(id, keys);
    return others;
}

QList<MemberId> Namesakes::remove(const MemberId &id)
{
    QList<MemberId> others;
    for (const QString &key : m_keys.take(id)) {
        QSet<MemberId> &ids = m_ids[key];
        ids.remove(id);
        if (ids.size() == 1)
            others.append(*ids.cbegin());
        else if (ids.isEmpty())
            m_ids.remove(key);
    }
    return others;
}

bool Namesakes::has(const MemberId &id) const
{
    const QStringList keys = m_keys.value(id);
    return std::ranges::any_of(keys,
                               [this](const QString &key) { return m_ids.value(key).size() > 1; });
}

}
