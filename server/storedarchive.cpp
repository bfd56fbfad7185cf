// SPDX-License-Identifier: MIT
#include "server/storedarchive.h"

#include "protocol/limits.h"
#include "store/storethread.h"

using namespace Protocol;

namespace Server {

StoredArchive::StoredArchive(StoreThread &store, QObject *parent) : Archive(parent), m_store(store)
{ }

void StoredArchive::append(const Draft &draft, AppendReply reply)
{
    if (m_drafts.size() >= Limits::draftsWaiting)
        return reply(Error{.code = ErrorCode::Storage, .retryAfter = 1000});
    m_drafts.append(draft);
    m_replies.append(std::move(reply));
    if (!m_committing)
        commit();
}

CommitFigures StoredArchive::figures() const
{
    CommitFigures figures = m_figures;
    figures.waiting = m_drafts.size();
    return figures;
}

void StoredArchive::commit()
{
    const qsizetype size = std::min<qsizetype>(m_drafts.size(), Limits::draftsPerCommit);
    auto batch = m_drafts.first(size);
    auto replies = m_replies.first(size);
    m_drafts.remove(0, size);
    m_replies.remove(0, size);
    m_committing = true;
    m_commitTime.start();
    m_store.ask(
        this, [batch = std::move(batch)](Store &store) { return store.append(batch); },
        [this, replies = std::move(replies)](const Result<QList<Appended>> &answers) {
            settle(answers, replies);
        });
}

void StoredArchive::settle(const Result<QList<Appended>> &answers,
                           const QList<AppendReply> &replies)
{
    m_committing = false;
    m_figures.commits += bool(answers);
    m_figures.lastSeconds = double(m_commitTime.nsecsElapsed()) * 1e-9;
    if (!m_drafts.isEmpty())
        commit();
    for (qsizetype i = 0; i < replies.size(); ++i) {
        if (!answers) {
            replies[i](answers.error());
            continue;
        }
        const Appended &answer = answers->at(i);
        if (answer.fresh)
            emit appended(answer.event);
        replies[i](answer);
    }
}

}
