// SPDX-License-Identifier: MIT
// Who of several people goes by a name that another one has too, or one that looks like it. Pure.
#pragma once

#include "protocol/id.h"

#include <QSet>

namespace Client {

class Namesakes
{
public:
    // Both return those of whom it may be otherwise now, besides the one in question.
    QList<Protocol::MemberId> put(const Protocol::MemberId &id, const QString &name);
    QList<Protocol::MemberId> remove(const Protocol::MemberId &id);

    bool has(const Protocol::MemberId &id) const; // has one a namesake?

private:
    QHash<Protocol::MemberId, QStringList> m_keys;
    QHash<QString, QSet<Protocol::MemberId>> m_ids; // by key
};

}
