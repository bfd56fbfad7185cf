// SPDX-License-Identifier: MIT
// The archive of a host that keeps history. Texts that arrive while a commit runs are committed
// together in the next: one fsync for all of them.
#pragma once

#include "server/archive.h"

#include <QElapsedTimer>

class StoreThread;

namespace Server {

class StoredArchive : public Archive
{
    Q_OBJECT

public:
    explicit StoredArchive(StoreThread &store, QObject *parent = nullptr);

    void append(const Draft &draft, AppendReply reply) override;
    bool isIdle() const override { return !m_committing; }
    CommitFigures figures() const override;
    bool isLasting() const override { return true; }

private:
    void commit();
    void settle(const Protocol::Result<QList<Appended>> &answers,
                const QList<AppendReply> &replies);

    StoreThread &m_store;
    bool m_committing = false;
    QElapsedTimer m_commitTime; // since the last one was asked for
    CommitFigures m_figures;
    QList<Draft> m_drafts; // for the next commit; m_replies has as many
    QList<AppendReply> m_replies;
};

}
