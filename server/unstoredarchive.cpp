// SPDX-License-Identifier: MIT
#include "server/unstoredarchive.h"

#include "protocol/limits.h"

using namespace Protocol;

namespace Server {

UnstoredArchive::UnstoredArchive(QObject *parent)
    : Archive(parent), m_recent(Limits::noncesRemembered)
{ }

void UnstoredArchive::append(const Draft &draft, AppendReply reply)
{
    const NonceKey key{draft.from.id, draft.nonce.value_or(Nonce{})};
    if (const TextPosted *posted = draft.nonce ? m_recent.object(key) : nullptr)
        return reply(Appended{.event = *posted, .fresh = false});
    const TextPosted event{.room = draft.room,
                           .seq = ++m_newest[draft.room],
                           .id = draft.id,
                           .from = draft.from,
                           .time = draft.time,
                           .nonce = draft.nonce,
                           .replyTo = draft.replyTo,
                           .mentions = draft.mentions,
                           .everyone = draft.everyone,
                           .text = draft.text};
    if (draft.nonce)
        m_recent.insert(key, new TextPosted(event));
    emit appended(event);
    reply(Appended{.event = event, .fresh = true});
}

}
