// SPDX-License-Identifier: MIT
// Who of several people goes by a name that another one had before, or one that looks like it.
// Pure.
#pragma once

#include "protocol/id.h"
#include "protocol/time.h"

#include <QSet>

#include <optional>
#include <set>

namespace Client {

class Namesakes
{
public:
    using Since = std::optional<Protocol::Time>; // when one was here first; none: nobody knows

    // Both return those of whom it may be otherwise now, besides the one in question.
    QList<Protocol::MemberId> put(const Protocol::MemberId &id, const QString &name,
                                  const Since &since = {});
    QList<Protocol::MemberId> remove(const Protocol::MemberId &id);

    // Has one a namesake who was here before, as far as anybody knows?
    bool has(const Protocol::MemberId &id) const;

private:
    struct Claim
    {
        Protocol::Time since = {}; // the last there is: nobody knows
        Protocol::MemberId id = {};

        friend auto operator<=>(const Claim &, const Claim &) = default;
    };
    struct Names
    {
        QStringList keys = {}; // two names that share one look alike
        Protocol::Time since = {};
    };

    static bool isFirst(const Claim &claim, const std::set<Claim> &claims);

    QHash<Protocol::MemberId, Names> m_names;
    QHash<QString, std::set<Claim>> m_claims; // by key
};

}
