// SPDX-License-Identifier: MIT
// The archive of a host that keeps no history (--no-history): it only numbers.
#pragma once

#include "server/archive.h"

#include <QCache>

namespace Server {

class UnstoredArchive : public Archive
{
    Q_OBJECT

public:
    explicit UnstoredArchive(QObject *parent = nullptr);

    void append(const Draft &draft, AppendReply reply) override;
    bool isLasting() const override { return false; }

private:
    using NonceKey = std::pair<Protocol::MemberId, Protocol::Nonce>;

    QHash<Protocol::RoomId, qint64> m_newest;
    // The last posts with a nonce: enough for those that are sent again after a lost connection.
    QCache<NonceKey, Protocol::TextPosted> m_recent;
};

}
